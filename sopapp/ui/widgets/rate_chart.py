"""Rates under one another, each with the range in which the truth lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.sizes import let_width_decide

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BAR, _GAP = 12, 14  # px at 100 %: the bar's height, and what is between two rows


@dataclass(frozen=True, slots=True)
class RateRow:
    """`words` say the same as the picture: how many of how many. `share`, `low` and `high` are from 0 to 1."""

    name: str
    words: str
    share: float
    low: float
    high: float


class RateChart(QWidget):
    """A dot for what was seen, and a band for what it may be worth. The same is in the words, read aloud, too."""

    def __init__(self, look: Look, rows: Sequence[RateRow]) -> None:
        super().__init__()
        self._look = look
        self._rows = tuple(rows)
        let_width_decide(self)
        self.setAccessibleName(", ".join(row.name for row in rows))
        self.setAccessibleDescription("; ".join(f"{row.name}: {row.words}" for row in rows))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.theme.px
        return sum(self._words_height(row, width) + px(4 + _BAR + _GAP) for row in self._rows) - px(_GAP)

    def sizeHint(self) -> QSize:
        width = self._look.theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._look.theme.px(120)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def _words_height(self, row: RateRow, width: int) -> int:
        return self._height(row.name, width) + self._height(row.words, width)

    def _height(self, text: str, width: int) -> int:
        metrics = QFontMetrics(self._look.theme.font())
        return metrics.boundingRect(0, 0, max(width, 1), 1 << 16, int(_WRAP), text).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, width, top = self._look.theme.px, self.width(), 0
        tokens = self._look.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.theme.font())
        for row in self._rows:
            for text, colour in ((row.name, tokens.text), (row.words, tokens.muted)):
                height = self._height(text, width)
                painter.setPen(QColor(colour))
                painter.drawText(QRectF(0, top, width, height), int(_WRAP), text)
                top += height
            self._draw(painter, QRectF(0, top + px(4), width, px(_BAR)), row)
            top += px(4 + _BAR + _GAP)

    def _draw(self, painter: QPainter, rect: QRectF, row: RateRow) -> None:
        """A thin line from 0 to 1, on it the band, on that the dot."""
        tokens, px = self._look.theme.tokens, self._look.theme.px
        middle, radius = rect.center().y(), rect.height() / 2
        left, room = rect.left() + radius, rect.width() - rect.height()
        painter.setPen(QPen(QColor(tokens.outline), px(2)))
        painter.drawLine(int(left), int(middle), int(left + room), int(middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.soft))
        band = QRectF(left + room * row.low, rect.top() + px(1), room * (row.high - row.low), rect.height() - px(2))
        painter.setPen(QPen(QColor(tokens.primary), 1))
        painter.drawRoundedRect(band, px(3), px(3))
        painter.setBrush(QColor(tokens.primary))
        painter.drawEllipse(QRectF(left + room * row.share - radius, rect.top(), rect.height(), rect.height()))
