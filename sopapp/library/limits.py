"""Texts that would keep the program busy for seconds are refused before anything is made of them.

Markdown readers go over the rest of a paragraph again for every bracket that nobody closes; each limit here was set by
texts that took longer than a second. No handbook comes near them.
"""

import re

_LARGEST = 512 * 1024
_MOST_LINES = 12_000
_LONGEST_LINE = 30_000
_MOST_OPEN = 200  # brackets, parentheses or tags that are not closed, in one paragraph
_MOST_NOTES = 1_000
_DEEPEST_QUOTE = 24
_EMBEDDED = re.compile(r"data:[a-z]+/[^)\"'\s>]{200,}")
_BRACKETS = re.compile(r"[\[\]]|\n[ \t]*\n")
_QUOTE = re.compile(rf"^(?: ?>){{{_DEEPEST_QUOTE}}}|(?:[-*+] ){{{_DEEPEST_QUOTE}}}", re.MULTILINE)


class TooComplex(Exception):
    """Making or laying out this text would take seconds."""


def without_embedded(body: str) -> str:
    """The text without pictures written out in it: they are never shown, and make lines of a megabyte."""
    return _EMBEDDED.sub("", body) if ";base64," in body else body


def refuse_bombs(body: str) -> None:
    """`TooComplex` for a text that is too large, or made to be slow."""
    if len(body) > _LARGEST or body.count("\n") > _MOST_LINES or body.count("[^") > _MOST_NOTES:
        raise TooComplex
    if any(len(line) > _LONGEST_LINE for line in body.split("\n")) or _QUOTE.search(body):
        raise TooComplex
    if body.count("[") > _MOST_OPEN and _deepest_bracket(body) > _MOST_OPEN:
        raise TooComplex
    for opening, closing in (("](", ")"), ("<", ">")):
        if body.count(opening) - body.count(closing) > _MOST_OPEN and _most_open(body, opening, closing) > _MOST_OPEN:
            raise TooComplex


def _deepest_bracket(body: str) -> int:
    depth = deepest = 0
    for mark in _BRACKETS.findall(body):
        depth = depth + 1 if mark == "[" else max(depth - 1, 0) if mark == "]" else 0
        deepest = max(deepest, depth)
    return deepest


def _most_open(body: str, opening: str, closing: str) -> int:
    paragraphs = body.split("\n\n")
    return max(paragraph.count(opening) - paragraph.count(closing) for paragraph in paragraphs)
