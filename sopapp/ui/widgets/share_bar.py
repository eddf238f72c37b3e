"""How much of something is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from sopapp.ui.look import Look


class ShareBar(QProgressBar):
    """`share` from 0 to 1; `name` says of what, for those who do not see it."""

    def __init__(self, look: Look, share: float, name: str) -> None:
        super().__init__()
        self._look = look
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.theme.px(8))
        self.show_share(share)

    def show_share(self, share: float) -> None:
        """A share outside 0 to 1 is shown as the nearer end."""
        self.setValue(round(100 * min(max(share, 0.0), 1.0)))

    def sizeHint(self) -> QSize:
        px = self._look.theme.px
        return QSize(px(160), px(8))

    def minimumSizeHint(self) -> QSize:
        px = self._look.theme.px
        return QSize(px(48), px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_share(painter, QRectF(self.rect()), self.value() / 100, self._look)


def draw_share(painter: QPainter, rect: QRectF, share: float, look: Look) -> None:
    """A groove, and in it the share; a share above nothing is at least a dot."""
    tokens, radius = look.theme.tokens, rect.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.border))
    painter.drawRoundedRect(rect, radius, radius)
    if share > 0:
        painter.setBrush(QColor(tokens.primary))
        width = max(rect.width() * share, rect.height())
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), radius, radius)
