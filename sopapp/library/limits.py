"""Texts that would keep the program busy for seconds are refused before anything is made of them.

Markdown readers go over the rest of a paragraph again for every bracket that nobody closes; each limit here was set by
texts that took longer than a second. No handbook comes near them.
"""

import re

LONGEST_EDITED_LINE = 100_000  # letters; one of 270,000 takes an editor a second
_LARGEST = 512 * 1024
_MOST_LINES = 12_000
LONGEST_LINE = 30_000  # letters; a text with a longer one is shown as it was written
_MOST_OPEN = 200  # brackets, parentheses or tags that are not closed, in one paragraph
_MOST_NOTES = 1_000
_MOST_BARS = 8_000  # between the cells of tables
_MOST_ITEMS = 6_000  # several may open on one line
_MOST_CALLOUTS = 1_200  # and ends of callouts
_MOST_HEADINGS = 400  # with no blank line between them: the rest of the paragraph is read again after each
_DEEPEST_QUOTE = 24
_DEEPEST_TAG = 200
_EMBEDDED = re.compile(r"data:[a-z]+/[^)\"'\s>]{200,}")
_BRACKETS = re.compile(r"[\[\]]|\n[ \t]*\n")
_PARAGRAPHS = re.compile(r"\n[ \t\r]*\n")
_HEADING = re.compile(r"^ {0,3}(?:#|=+[ \t\r]*$|-+[ \t\r]*$)", re.MULTILINE)
_ITEM = re.compile(r"(?:^|(?<=[-*+>.)] ))[ \t>]{0,64}(?:[-*+]|\d{1,9}[.)])[ \t]", re.MULTILINE)
_CALLOUT = re.compile(r"^[ \t>]*(?:!!!|\?\?\?|:::|\[!)", re.MULTILINE)
_QUOTE = re.compile(rf"^(?: ?>){{{_DEEPEST_QUOTE}}}|(?:[-*+] ){{{_DEEPEST_QUOTE}}}", re.MULTILINE)
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_NEVER_OPEN = frozenset(
    {*("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")}
    | {*("dd", "dt", "li", "option", "p", "td", "th", "tr")}  # the next one closes it
)


class TooComplex(Exception):
    """Making or laying out this text would take seconds."""


def without_embedded(body: str) -> str:
    """The text without pictures written out in it: they are never shown, and make lines of a megabyte."""
    return _EMBEDDED.sub("", body) if ";base64," in body else body


def refuse_bombs(body: str) -> None:
    """`TooComplex` for a text that is too large, or made to be slow."""
    if len(body) > _LARGEST or body.count("\n") > _MOST_LINES or body.count("[^") > _MOST_NOTES:
        raise TooComplex
    if body.count("|") > _MOST_BARS:
        raise TooComplex
    if len(_HEADING.findall(body)) > _MOST_HEADINGS < max(map(_headings, _PARAGRAPHS.split(body))):
        raise TooComplex
    if len(_ITEM.findall(body)) > _MOST_ITEMS or len(_CALLOUT.findall(body)) > _MOST_CALLOUTS:
        raise TooComplex
    if any(len(line) > LONGEST_LINE for line in body.split("\n")) or _QUOTE.search(body):
        raise TooComplex
    if body.count("[") > _MOST_OPEN and _deepest_bracket(body) > _MOST_OPEN:
        raise TooComplex
    for opening, closing in (("](", ")"), ("<", ">")):
        if body.count(opening) - body.count(closing) > _MOST_OPEN and _most_open(body, opening, closing) > _MOST_OPEN:
            raise TooComplex


def endless_line(text: str) -> int:
    """The first line that no editor should be given, from 1; 0 when there is none."""
    if len(text) <= LONGEST_EDITED_LINE:
        return 0
    lines = enumerate(text.split("\n"), 1)
    return next((number for number, line in lines if len(line) > LONGEST_EDITED_LINE), 0)


def refuse_deep(html: str) -> None:
    """`TooComplex` for HTML with too many tags open in each other: cleaning it takes their number squared."""
    depth = 0
    for closing, name in _TAG.findall(html):
        if name.lower() not in _NEVER_OPEN:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > _DEEPEST_TAG:
                raise TooComplex


def _headings(paragraph: str) -> int:
    return len(_HEADING.findall(paragraph))


def _deepest_bracket(body: str) -> int:
    depth = deepest = 0
    for mark in _BRACKETS.findall(body):
        depth = depth + 1 if mark == "[" else max(depth - 1, 0) if mark == "]" else 0
        deepest = max(deepest, depth)
    return deepest


def _most_open(body: str, opening: str, closing: str) -> int:
    paragraphs = _PARAGRAPHS.split(body)
    return max(paragraph.count(opening) - paragraph.count(closing) for paragraph in paragraphs)
