"""A small picture beside words."""

from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Picture(QWidget):
    """Only adorns: the words beside it say the same. A QLabel would turn it grey inside a disabled button."""

    def __init__(self, pixmap: QPixmap) -> None:
        super().__init__()
        self._pixmap = pixmap
        self.setFixedSize(pixmap.deviceIndependentSize().toSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._pixmap)
