"""A small whole number, as a row of segments beside its words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.labels import Label


class Meter(QWidget):
    """`show_level` says it in words, and fills as many of the segments."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = Label("", "caption")
        self._segments = _Segments(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(6))
        row.addWidget(self._words)
        row.addWidget(self._segments)

    def show_level(self, words: str, level: int, most: int) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._segments.show_level(level, most)
        self.updateGeometry()

    def show_narrow(self, narrow: bool) -> None:
        """The words alone."""
        self._segments.setVisible(not narrow)


class _Segments(QWidget):
    """Only adorns: the words beside it say the same. A full one is filled, an empty one an outline."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._level, self._most = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: int, most: int) -> None:
        self._level, self._most = level, max(most, 1)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._look.theme.px
        return QSize(self._most * px(12) + (self._most - 1) * px(3), px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, tokens = self._look.theme.px, self._look.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, line = px(12), px(1)
        for number in range(self._most):
            full = number < self._level
            painter.setPen(Qt.PenStyle.NoPen if full else QPen(QColor(tokens.outline), line))
            painter.setBrush(QColor(tokens.primary) if full else Qt.BrushStyle.NoBrush)
            inset = 0.0 if full else line / 2
            box = QRectF(number * (width + px(3)), 0, width, self.height()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, px(2), px(2))
