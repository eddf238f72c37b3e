"""Several shares under one another, each with its name and its number."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.share_bar import draw_share
from sopapp.ui.widgets.sizes import let_width_decide

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class BarChart(QWidget):
    """Rows of (name, share from 0 to 1). The description read aloud holds the same numbers."""

    def __init__(self, look: Look, rows: Sequence[tuple[str, float]]) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[tuple[str, float], ...] = ()
        let_width_decide(self)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[tuple[str, float]]) -> None:
        """Show other rows."""
        self._rows = tuple((name, min(max(share, 0.0), 1.0)) for name, share in rows)
        spoken = "; ".join(f"{name}: {percent(share)}" for name, share in self._rows)
        self.setAccessibleName(", ".join(name for name, _ in self._rows))
        self.setAccessibleDescription(spoken)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.theme.px
        return sum(self._name_height(name, width) + px(6 + 8 + 14) for name, _ in self._rows) - px(14)

    def sizeHint(self) -> QSize:
        width = self._look.theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._look.theme.px(120)
        return QSize(width, self.heightForWidth(width) if self.width() < width else self.heightForWidth(self.width()))

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._look.theme.font(), self._look.theme.font(weight=QFont.Weight.DemiBold)

    def _number_width(self) -> int:
        return QFontMetrics(self._fonts()[1]).horizontalAdvance("100 %") + self._look.theme.px(8)

    def _name_height(self, name: str, width: int) -> int:
        room = max(width - self._number_width(), 1)
        return QFontMetrics(self._fonts()[0]).boundingRect(0, 0, room, 1 << 16, int(_WRAP), name).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, width, top = self._look.theme.px, self.width(), 0
        plain, strong = self._fonts()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, share in self._rows:
            height = self._name_height(name, width)
            painter.setPen(QColor(self._look.theme.tokens.text))
            painter.setFont(plain)
            painter.drawText(QRectF(0, top, width - self._number_width(), height), int(_WRAP), name)
            painter.setFont(strong)
            corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
            painter.drawText(QRectF(0, top, width, height), int(corner), percent(share))
            draw_share(painter, QRectF(0, top + height + px(6), width, px(8)), share, self._look)
            top += height + px(6 + 8 + 14)


def percent(share: float) -> str:
    return f"{round(100 * share)} %"
