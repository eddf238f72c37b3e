"""Days on which something was done, and days on which it was not: a dot each, without a mark for either."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.sizes import let_width_decide

_CELL, _DOT, _GAP = 44, 24, 4  # px at 100 %
_WEEK = 7


@dataclass(frozen=True, slots=True)
class DayDot:
    """`label` is short and stands below the dot; `words` say the same to those who do not see it."""

    label: str
    words: str
    done: bool
    now: bool = False  # today


class DayDots(QWidget):
    """A done day is full and ticked, another one a ring. All in one row, or a week in each where it is narrow."""

    def __init__(self, look: Look, name: str, days: Sequence[DayDot]) -> None:
        super().__init__()
        self._look = look
        self._days = tuple(days)
        let_width_decide(self)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(day.words for day in days))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._days) // self._columns(width))
        return rows * self._row() - self._look.theme.px(_GAP)

    def sizeHint(self) -> QSize:
        width = len(self._days) * self._look.theme.px(_CELL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._look.theme.px(120)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, columns = self._look.theme.px, self._columns(self.width())
        cell = min(px(_CELL), self.width() / columns)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, day in enumerate(self._days):
            left, top = (number % columns) * cell, number // columns * self._row()
            self._draw(painter, day, QPointF(left + cell / 2, top + px(_DOT) / 2 + px(1)), cell)

    def _columns(self, width: int) -> int:
        return len(self._days) if width >= len(self._days) * self._look.theme.px(_CELL - 8) else _WEEK

    def _row(self) -> int:
        px = self._look.theme.px
        return px(_DOT) + 2 * px(_GAP) + QFontMetrics(self._look.theme.font(12.5)).height() + px(2)

    def _draw(self, painter: QPainter, day: DayDot, centre: QPointF, cell: float) -> None:
        px, tokens, radius = self._look.theme.px, self._look.theme.tokens, self._look.theme.px(_DOT) / 2
        painter.setPen(QPen(QColor(tokens.primary if day.done else tokens.outline), px(1.5)))
        painter.setBrush(QColor(tokens.primary) if day.done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius - px(1), radius - px(1))
        if day.done:
            size = px(14)
            tick = self._look.icons.pixmap("check", size, tokens.on_primary)
            painter.drawPixmap(QPointF(centre.x() - size / 2, centre.y() - size / 2), tick)
        painter.setPen(QColor(tokens.text if day.now else tokens.muted))
        painter.setFont(self._look.theme.font(12.5, QFont.Weight.Bold if day.now else QFont.Weight.Normal))
        below = QRectF(centre.x() - cell / 2, centre.y() + radius + px(_GAP), cell, self._row())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), day.label)
