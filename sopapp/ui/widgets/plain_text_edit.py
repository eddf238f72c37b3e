"""A box for plain text that no text can bring to a stop."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

_LONGEST_LINE = 8_000
"""Letters. Wrapping one of 200,000 takes seconds, and one with 65,536 blanks in a row takes Qt 6.11 for ever."""


class PlainTextEdit(QPlainTextEdit):
    """Whatever is set or pasted is shown as it is; lines are not wrapped while one of them has no end."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        if text:
            self.setPlainText(text)

    def setPlainText(self, text: str) -> None:
        super().setPlainText("")  # or the text of before would be wrapped once more
        endless = _longest_line(text) > _LONGEST_LINE
        self.setLineWrapMode(self.LineWrapMode.NoWrap if endless else self.LineWrapMode.WidgetWidth)
        super().setPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            cursor, document = self.textCursor(), self.document()
            ends = (cursor.selectionStart(), cursor.selectionEnd())
            around = sum(document.findBlock(end).length() for end in ends)
            if around + _longest_line(source.text()) > _LONGEST_LINE:
                self.setLineWrapMode(self.LineWrapMode.NoWrap)
            self.insertPlainText(source.text())
            self.ensureCursorVisible()


def _longest_line(text: str) -> int:
    return max(map(len, text.split("\n"))) if len(text) > _LONGEST_LINE / 2 else len(text)
