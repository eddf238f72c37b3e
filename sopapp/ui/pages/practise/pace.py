"""A story in sentences, each as long on the page as it takes to read."""

from PySide6.QtCore import QTextBoundaryFinder

from sopapp.ui.boundaries import cut

_WORDS = 180  # a minute: calm reading, of English
_LETTERS = 13 * 60  # a minute: what that many English words come to; other languages have longer or shorter words
_LEAST = 1500  # ms
_SHORTEST = 12  # letters: "Mr. " is no sentence
_MINUTE = 60_000  # ms


def sentences(text: str) -> list[str]:
    """The text cut after each sentence, in any script."""
    parts: list[str] = []
    for part in cut(text, QTextBoundaryFinder.BoundaryType.Sentence):
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
        minutes = len(cut(sentence, QTextBoundaryFinder.BoundaryType.Grapheme)) / _LETTERS
    return max(_LEAST, round(minutes * _MINUTE))
