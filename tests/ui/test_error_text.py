"""Every error is said in the person's language, with the data of the case."""

from collections.abc import Iterator
from dataclasses import fields

import pytest
from pytestqt.qtbot import QtBot

from sopapp.base import errors
from sopapp.base.errors import SopAppError
from sopapp.ui.error_text import error_text


def all_errors(kind: type[SopAppError] = SopAppError) -> Iterator[type[SopAppError]]:
    for child in kind.__subclasses__():
        yield child
        yield from all_errors(child)


@pytest.mark.parametrize("kind", sorted(all_errors(), key=str))
def test_every_error_is_said_with_its_data(qtbot: QtBot, kind: type[SopAppError]) -> None:
    data = {field.name: f"⟪{field.name}⟫" for field in fields(kind)}  # type: ignore[arg-type]
    text = error_text(kind(**data))
    assert text.endswith((".", "?", "!", "⟫."))
    for value in data.values():
        assert value in text


def test_the_state_of_a_suggestion_is_said_as_people_know_it(qtbot: QtBot) -> None:
    assert "“Done” cannot be marked “Declined”" in error_text(errors.StepNotAllowed("done", "declined"))
