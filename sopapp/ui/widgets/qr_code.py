"""A text as a QR code, painted square by square: no picture file, nothing that could be left behind."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4  # squares of white around it, which readers need


class QrCode(QWidget):
    """Black on white in every theme, since phones read it so."""

    def __init__(self, text: str, name: str, size: int) -> None:
        """`size`: its sides, in pixels."""
        super().__init__()
        self._text = text
        self._size = size
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_qr(painter, QRectF(self.rect()), self._text)
        painter.end()


def paint_qr(painter: QPainter, place: QRectF, text: str) -> None:
    """Fill `place` with the code of `text`."""
    from segno import make

    rows = [list(row) for row in make(text, micro=False).matrix]
    side = place.width() / (len(rows) + 2 * _QUIET)
    painter.fillRect(place, Qt.GlobalColor.white)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                left, top = place.left() + (across + _QUIET) * side, place.top() + (down + _QUIET) * side
                painter.fillRect(QRectF(left, top, side + 0.5, side + 0.5), Qt.GlobalColor.black)
