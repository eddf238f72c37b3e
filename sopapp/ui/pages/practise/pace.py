"""A story in sentences, each as long on the page as it takes to read."""

from PySide6.QtCore import QTextBoundaryFinder

_WORDS = 180  # a minute: calm reading, of English
_LETTERS = 13 * 60  # a minute: what that many English words come to; other languages have longer or shorter words
_LEAST = 1500  # ms
_SHORTEST = 12  # letters: "Mr. " is no sentence
_MINUTE = 60_000  # ms


def sentences(text: str) -> list[str]:
    """The text cut after each sentence, in any script."""
    parts: list[str] = []
    for part in _cut(text, QTextBoundaryFinder.BoundaryType.Sentence):
        if parts and min(len(part), len(parts[-1])) < _SHORTEST:
            parts[-1] += part
        else:
            parts.append(part)
    return [part.strip() for part in parts if part.strip()]


def reading_time(sentence: str, language: str) -> int:
    """In ms: about 180 words a minute in English, as many letters in other languages."""
    if language == "en":
        minutes = len(sentence.split()) / _WORDS
    else:
        minutes = len(_cut(sentence, QTextBoundaryFinder.BoundaryType.Grapheme)) / _LETTERS
    return max(_LEAST, round(minutes * _MINUTE))


def _cut(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[str]:
    finder, parts, start = QTextBoundaryFinder(kind, text), [], 0
    units = text.encode("utf-16-le")  # what the finder counts in
    while (end := finder.toNextBoundary()) > 0:
        parts.append(units[2 * start : 2 * end].decode("utf-16-le"))
        start = end
    return parts
