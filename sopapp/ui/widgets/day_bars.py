"""How much there is on each of a few days, as bars with their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.sizes import let_width_decide

_TALL, _THICK, _ROW = 96, 30, 30  # px at 100 %: the highest bar, the widest bar, a row where bars lie
_GAP = 6
_CENTRE, _LEFT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class DayBar:
    """`label` is short and stands at the bar; `words` say the same to those who do not see it."""

    label: str
    words: str
    number: int
    now: bool = False  # today


class DayBars(QWidget):
    """The bars stand side by side; where their labels have no room for that, they lie below one another."""

    def __init__(self, look: Look, name: str, days: Sequence[DayBar]) -> None:
        super().__init__()
        self._look = look
        self._days = tuple(days)
        self._most = max((day.number for day in days), default=0) or 1
        let_width_decide(self)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(day.words for day in days))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.theme.px
        if self._stands(width):
            return px(_TALL) + 2 * (self._line() + px(_GAP))
        return len(self._days) * max(px(_ROW), self._line() + px(_GAP))

    def sizeHint(self) -> QSize:
        width = self._look.theme.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._look.theme.px(120)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw = self._draw_standing if self._stands(self.width()) else self._draw_lying
        for number, day in enumerate(self._days):
            draw(painter, number, day)

    def _stands(self, width: int) -> bool:
        return width >= len(self._days) * (self._widest() + self._look.theme.px(8))

    def _font(self, day: DayBar) -> QFont:
        return self._look.theme.font(12.5, QFont.Weight.Bold if day.now else QFont.Weight.Normal)

    def _widest(self) -> int:
        return max((QFontMetrics(self._font(day)).horizontalAdvance(day.label) for day in self._days), default=0)

    def _line(self) -> int:
        return QFontMetrics(self._look.theme.font(12.5)).height()

    def _draw_standing(self, painter: QPainter, number: int, day: DayBar) -> None:
        px, line = self._look.theme.px, self._line()
        column = self.width() / len(self._days)
        left, floor = number * column, px(_TALL) + line + px(_GAP)
        high = px(_TALL) * day.number / self._most
        wide = min(px(_THICK), column * 0.7)
        self._bar(painter, QRectF(left + (column - wide) / 2, floor - max(high, px(2)), wide, max(high, px(2))), day)
        self._text(painter, QRectF(left, floor - high - line - px(2), column, line), str(day.number), day, _CENTRE)
        self._text(painter, QRectF(left, floor + px(_GAP), column, line), day.label, day, _CENTRE)

    def _draw_lying(self, painter: QPainter, number: int, day: DayBar) -> None:
        px = self._look.theme.px
        high = self.height() / len(self._days)
        top, left = number * high, self._widest() + px(10)
        room = max(self.width() - left - px(44), px(8))
        wide = room * day.number / self._most
        self._text(painter, QRectF(0, top, left, high), day.label, day, _LEFT)
        if day.number:
            self._bar(painter, QRectF(left, top + (high - px(14)) / 2, wide, px(14)), day)
        self._text(painter, QRectF(left + wide + px(8), top, px(40), high), str(day.number), day, _LEFT)

    def _bar(self, painter: QPainter, rect: QRectF, day: DayBar) -> None:
        """Nothing to do is a line on the floor."""
        px, tokens = self._look.theme.px, self._look.theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.primary if day.number else tokens.outline))
        painter.drawRoundedRect(rect, min(px(4), rect.height() / 2), min(px(4), rect.height() / 2))

    def _text(self, painter: QPainter, rect: QRectF, text: str, day: DayBar, side: Qt.AlignmentFlag) -> None:
        painter.setPen(QColor(self._look.theme.tokens.text))
        painter.setFont(self._font(day))
        painter.drawText(rect, int(side), text)
