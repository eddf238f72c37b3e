"""Where letters, words, lines and sentences end, in every language: Qt knows it, Python does not."""

from PySide6.QtCore import QTextBoundaryFinder


def cut(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[str]:
    """The text in parts of this kind; together they are the text again."""
    finder, parts, start = QTextBoundaryFinder(kind, text), [], 0
    units = text.encode("utf-16-le")  # what the finder counts in
    while (end := finder.toNextBoundary()) > 0:
        parts.append(units[2 * start : 2 * end].decode("utf-16-le"))
        start = end
    return parts
