"""Where letters, words, lines and sentences end, in every language: Qt knows it, Python does not."""

import re

from PySide6.QtCore import QTextBoundaryFinder

_ENDLESS_WORD = re.compile(r"\S{2000,}")
_ENDLESS_GAP = re.compile(r"[^\S\n]{1000,}")
_PART = 40


def tamed(text: str) -> str:
    """The text for a label: in words and gaps without end, which no one has written to be read, it may break anywhere.

    Qt 6.11 looks for the end of a line with 65,536 blanks in a row for ever.
    """
    if len(text) < 1_000:
        return text
    text = _ENDLESS_GAP.sub(" ", text)
    return _ENDLESS_WORD.sub(lambda word: " ".join(re.findall(rf".{{1,{_PART}}}", word[0])), text)


def cut(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[str]:
    """The text in parts of this kind; together they are the text again."""
    finder, parts, start = QTextBoundaryFinder(kind, text), [], 0
    units = text.encode("utf-16-le")  # what the finder counts in
    while (end := finder.toNextBoundary()) > 0:
        parts.append(units[2 * start : 2 * end].decode("utf-16-le"))
        start = end
    return parts
