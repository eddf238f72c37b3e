"""Texts made comparable: what a searcher may leave out is folded away."""

import re
import unicodedata
from dataclasses import dataclass

_ACCENTS = re.compile("[\u0300-\u036f]")  # of Latin, Greek and Cyrillic; Tamil's vowel signs are no accents


@dataclass(frozen=True, slots=True)
class Folded:
    """A procedure's texts, made comparable once."""

    title: str
    headings: str  # and step sentences, one a line
    body: str


def fold(text: str) -> str:
    """The text without what a searcher may leave out: capitals and accents. Line ends stay where they are."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold()))


def words_of(text: str) -> list[str]:
    """Folded words. Marks stay with their letters: a pattern of word characters would cut Tamil to pieces."""
    return "".join(c if in_word(c) else " " for c in fold(text)).split()


def in_word(character: str) -> bool:
    """Whether it is a letter, a mark or a number of any script."""
    return unicodedata.category(character)[0] in "LMN"
