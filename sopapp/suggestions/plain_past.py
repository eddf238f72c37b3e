"""What the program kept in the clear before it could seal: read as it is, and sealed once there is a manager.

Then a record without the words takes its place, with the time of the first, and the plain one is erased. What found an
anonymous author again, a hash that anybody could work out who knew the people, goes with it.
"""

import hashlib
from collections.abc import Callable, Mapping

from sopapp.store.record import Json, Record
from sopapp.store.records import Records

_WORDS = ("sop", "place", "sop_title", "place_title", "version", "language", "now", "better")
Seal = Callable[[Mapping[str, Json], str], str]


def is_plain(record: Record) -> bool:
    """Whether its words stand in it: a suggestion's always did, and those of a step when it had no turn yet."""
    return "better" in record.body or ("step" in record.body and "turn" not in record.body)


def plain_words(record: Record) -> Mapping[str, Json]:
    """The words in the form in which they are sealed."""
    if "step" in record.body:
        return {"said": record.body.get("text", "")}
    return {name: record.body[name] for name in _WORDS if name in record.body}


def owner_hash(suggestion_id: str, person_id: str) -> str:
    """By this an anonymous author was found again."""
    return hashlib.sha256(f"{suggestion_id}:{person_id}".encode()).hexdigest()


def without_words(record: Record, turn: int, reader: str, seal: Seal) -> dict[str, Json]:
    """The body of the record that takes its place; its words are sealed to the managers and `reader`."""
    words, sent = plain_words(record), record.body.get("sent", record.at)
    suggestion = record.body.get("suggestion", "")
    if "step" in record.body:
        text = seal(words, reader) if words["said"] else ""
        version = record.body.get("version", 0)
        return {"suggestion": suggestion, "step": record.body["step"], "text": text, "version": version,
                "turn": turn, "sent": sent}  # fmt: skip
    anonymous = record.body.get("anonymous") is True
    return {
        "suggestion": suggestion,
        "anonymous": anonymous,
        "reader": "" if anonymous else reader,
        "text": seal(words, reader),
        "sent": _day(str(sent)) if anonymous else sent,
    }


def keep_anew(records: Records, plain: Record, body: Mapping[str, Json]) -> None:
    """Put `body` in the place of the plain record."""
    records.add(plain.kind, body, who=plain.who)
    records.erase([plain.id])


def _day(at: str) -> str:
    return f"{at[:10]}T00:00:00.000Z"
