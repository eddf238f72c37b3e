"""A person as this PC knows them, and what counts as a name."""

import re
import unicodedata
from dataclasses import dataclass

from sopapp.base.errors import NameMissing

_LONGEST = 100
_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Person:
    """`id` is a pseudonym: records name it, and never the name."""

    id: str
    name: str
    has_pin: bool


def is_person_id(person_id: object) -> bool:
    """Whether the program could have made it: files are named after it, and records from elsewhere say anything."""
    return isinstance(person_id, str) and _ID.fullmatch(person_id) is not None


def is_file_of(name: str, person_id: str) -> bool:
    """Whether a file of this name, whatever its folder, is the person's own: `<id>.json`, `<id>.suggestion.json`.

    And `.<id>.json.x.new`, which is left behind when the program ends in the middle of writing.
    """
    return is_person_id(person_id) and name.rpartition("/")[2].lstrip(".").startswith(f"{person_id}.")


def tidy_name(text: str) -> str:
    """The name without spaces around it or doubled inside; `NameMissing` when it has no letter and no digit."""
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    if not any(unicodedata.category(character)[0] in "LN" for character in name):
        raise NameMissing
    return name


def shown_name(kept: str) -> str:
    """A name out of a record, which somebody else's program may have written: at most 100 letters, and no gaps."""
    return " ".join(kept.split())[:_LONGEST]


def same_name(one: str, other: str) -> bool:
    """Whether people would take two names for one: capitals and ways to compose a letter do not count."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
