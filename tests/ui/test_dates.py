"""Days as each language writes them."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from sopapp.ui.dates import ago_text, day_text


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "2 Nov 2026"), ("fil", "Nob 2, 2026"), ("ta", "2 நவ., 2026"), ("mn", "2026 оны 11-р сарын 2")],
)
def test_a_day_is_written_as_the_language_does(language: str, text: str) -> None:
    assert " ".join(day_text(date(2026, 11, 2), language).split()) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [(22, "today"), (21, "yesterday"), (19, "3 day(s) ago"), (2, "2 Nov 2026"), (30, "30 Nov 2026")],
)
def test_the_last_week_is_told_in_words(qtbot: QtBot, day: int, text: str) -> None:
    assert ago_text(date(2026, 11, day), date(2026, 11, 22), "en") == text
