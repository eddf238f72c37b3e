"""Words on the window: plain text that wraps and is never clipped."""

import re

from PySide6.QtCore import QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from sopapp.ui.widgets.sizes import px

_LONG_WORD = re.compile(r"\S{28}(?=\S{4})")
_WORD = re.compile(r"\S+")
_BREAK = "\u200b"
_LEAST = 100  # px at 100 %: a longer word goes on in the next line where there is no more room
MEASURE = 620
"""The widest a label asks to be, in px at 100 %: about 80 letters, more is hard to read."""


class Label(QLabel):
    """Shows `text` as it is, whoever wrote it. Roles: body, muted, caption, lead, h1, h2, h3, strong, reading."""

    def __init__(self, text: str, role: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = ""
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Very long words get invisible places to break, else they would make the window wide."""
        self._text = text
        self._whole = _LONG_WORD.sub(lambda word: word.group() + _BREAK, text)
        self._widest = -1  # of its words, in px; not measured yet
        super().setText(self._whole)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(_LEAST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break a word only where it is wider than the label."""
        super().resizeEvent(event)
        room, metrics = self.contentsRect().width() - 2 * self.margin(), self.fontMetrics()
        if self._widest < 0:
            self._widest = max(map(metrics.horizontalAdvance, self._whole.split()), default=0)
        shown = self._whole
        if self._widest > room > 0:
            shown = _WORD.sub(
                lambda w: _broken(w.group()) if metrics.horizontalAdvance(w.group()) > room else w.group(), shown
            )
        if shown != super().text():
            super().setText(shown)

    def sizeHint(self) -> QSize:
        """One line where it fits; QLabel's own guess would wrap short texts into squares."""
        self.ensurePolished()
        widest = px(MEASURE)
        rect = self.fontMetrics().boundingRect(0, 0, widest, 1 << 20, Qt.TextFlag.TextWordWrap, super().text())
        margins = self.contentsMargins()
        width = rect.width() + margins.left() + margins.right() + 2 * self.margin() + 1
        return QSize(width, self.heightForWidth(width))


def _broken(word: str) -> str:
    """With a place to break after each letter; a sign stays with its letter."""
    finder, parts, start = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word), [], 0
    while (end := finder.toNextBoundary()) > 0:
        parts.append(word[start:end])
        start = end
    return _BREAK.join(parts)
