"""Answers as they stand in a record: what was answered, beside the choice. What cannot be read counts as not said."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from sopapp.library.moments import Heard, Slot
from sopapp.roleplay.answer import Answer, Certainty
from sopapp.store.record import Json

_E = TypeVar("_E", bound=StrEnum)


def answer_fields(answer: Answer) -> dict[str, Json]:
    """The fields of a record's body; a plain choice has one."""
    fields: dict[str, Json] = {"choice": answer.choice}
    if answer.marks:
        fields["marks"] = {mark: heard.value for mark, heard in answer.marks.items()}
    if answer.order:
        fields["order"] = list(answer.order)
    if answer.handover:
        fields["handover"] = {slot.value: option for slot, option in answer.handover.items()}
    if answer.checked:
        fields["checked"] = list(answer.checked)
    if answer.certainty is not None:
        fields["certainty"] = answer.certainty.value
    return fields


def answer_of(body: Mapping[str, Json]) -> Answer:
    """The reverse, for any body: of this version, of one before it, or of one after it."""
    marks = {mark: _one_of(Heard, heard) for mark, heard in _mapping(body.get("marks")).items()}
    handover = {_one_of(Slot, slot): str(option) for slot, option in _mapping(body.get("handover")).items()}
    return Answer(
        choice=str(body.get("choice")),
        marks={mark: heard for mark, heard in marks.items() if heard is not None},
        order=_texts(body.get("order")),
        handover={slot: option for slot, option in handover.items() if slot is not None},
        checked=_texts(body.get("checked")),
        certainty=certainty_of(body),
    )


def certainty_of(body: Mapping[str, Json]) -> Certainty | None:
    """`answer_of(body).certainty`, without the rest."""
    return _one_of(Certainty, body.get("certainty"))


def _one_of(words: type[_E], value: Json) -> _E | None:
    return words(value) if isinstance(value, str) and value in {word.value for word in words} else None


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, list | tuple) else ()
