"""Words on the window: plain text that wraps and is never clipped."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

from sopapp.ui.boundaries import cut, tamed
from sopapp.ui.widgets.sizes import let_width_decide, px

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
        let_width_decide(self)
        self._text = ""
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self._tamed = tamed(text)
        self._widest = -1  # of its pieces, in px; not measured yet
        super().setText(self._tamed)
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(_LEAST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widest = -1
            self._fit()

    def _fit(self) -> None:
        """Break a word only where it is wider than the label."""
        room, metrics = self.contentsRect().width() - 2 * self.margin(), self.fontMetrics()
        if self._widest < 0:
            self._widest = max(map(metrics.horizontalAdvance, _pieces(self._tamed)), default=0)
        shown = self._tamed
        if self._widest > room > 0:
            shown = "".join(_broken(piece, room, metrics) for piece in _pieces(shown))
        if shown != super().text():
            super().setText(shown)

    def sizeHint(self) -> QSize:
        """One line where it fits; QLabel's own guess would wrap short texts into squares."""
        self.ensurePolished()
        widest = px(MEASURE)
        rect = self.fontMetrics().boundingRect(0, 0, widest, 1 << 20, Qt.TextFlag.TextWordWrap, super().text())
        margins = self.contentsMargins()
        width = min(rect.width(), widest) + margins.left() + margins.right() + 2 * self.margin() + 1
        return QSize(width, self.heightForWidth(width))


def _pieces(text: str) -> list[str]:
    """What stays in one line: words, and the parts of words at a hyphen."""
    return cut(text, QTextBoundaryFinder.BoundaryType.Line)


def _broken(piece: str, room: int, metrics: QFontMetrics) -> str:
    """In parts of about the same width, if it is too wide; a sign stays with its letter."""
    whole = metrics.horizontalAdvance(piece.rstrip())
    if whole <= room:
        return piece
    share = whole / ceil(whole / room)
    parts = [""]
    for letter in cut(piece, QTextBoundaryFinder.BoundaryType.Grapheme):
        full = metrics.horizontalAdvance(parts[-1]) >= share
        if parts[-1] and not letter.isspace() and (full or metrics.horizontalAdvance(parts[-1] + letter) > room):
            parts.append("")
        parts[-1] += letter
    return _BREAK.join(parts)
