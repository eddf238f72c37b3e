"""A box for plain text that no text can bring to a stop."""

import re

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

_LONGEST_GAP = 10_000  # blanks in a row on one line; Qt 6.11 looks for the line's end for ever from 65,536 on
_LONGEST_LINE = 20_000  # letters; to wrap one of 200,000 takes seconds
_GAPS = re.compile(rf"(?<![^\S\n])([^\S\n]{{{_LONGEST_GAP}}})[^\S\n]+")


class PlainTextEdit(QPlainTextEdit):
    """Whatever is set or pasted: blanks in a row beyond 10,000 are left out, and endless lines are not wrapped."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        if text:
            self.setPlainText(text)

    def setPlainText(self, text: str) -> None:
        endless = _has_endless_line(text)
        super().setPlainText("")  # or the text of before would be wrapped once more
        self.setLineWrapMode(self.LineWrapMode.NoWrap if endless else self.LineWrapMode.WidgetWidth)
        super().setPlainText(_GAPS.sub(r"\1", text))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            if _has_endless_line(source.text()):
                self.setLineWrapMode(self.LineWrapMode.NoWrap)
            self.insertPlainText(_GAPS.sub(r"\1", source.text()))
            self.ensureCursorVisible()


def _has_endless_line(text: str) -> bool:
    return len(text) > _LONGEST_LINE and max(map(len, text.split("\n"))) > _LONGEST_LINE
