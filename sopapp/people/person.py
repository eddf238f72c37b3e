"""A person as this PC knows them, and what counts as a name."""

import unicodedata
from dataclasses import dataclass

from sopapp.base.errors import NameMissing


@dataclass(frozen=True, slots=True)
class Person:
    """`id` is a pseudonym: records name it, and never the name."""

    id: str
    name: str
    has_pin: bool


def tidy_name(text: str) -> str:
    """The name without spaces around it or doubled inside; `NameMissing` when it has no letter and no digit."""
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    if not any(unicodedata.category(character)[0] in "LN" for character in name):
        raise NameMissing
    return name


def same_name(one: str, other: str) -> bool:
    """Whether people would take two names for one: capitals and ways to compose a letter do not count."""
    return _folded(one) == _folded(other)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
