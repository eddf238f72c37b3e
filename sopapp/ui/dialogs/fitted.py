"""The frame of a dialog that fits: where there is little room its words scroll, and so do many buttons."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.scroll import Scroll

_MOST = 0.25  # of the dialog's height


class Fitted(QDialog):
    """Deletes itself when it is closed. Call `lay_out` once, and `fit` whenever words were added."""

    def __init__(self, look: Look, title: str, width: int, parent: QWidget | None = None) -> None:
        """`width` is in px at 100 %."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._px = look.theme.px
        self._width = width

    def lay_out(self, parts: Iterable[QWidget], buttons: Iterable[QWidget], spacing: int = 12) -> None:
        """The parts below each other, each as wide as the dialog, and the buttons at the foot."""
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(self._px(24), self._px(24), self._px(24), self._px(8))
        self._column.setSpacing(self._px(spacing))
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._foot = QWidget()
        self._row = FlowLayout(self._foot)
        for button in buttons:
            self._row.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, self._px(20))
        outer.setSpacing(self._px(8))
        outer.addWidget(Scroll(inside), 1)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(self._px(24), 0, self._px(24), 0)
        outer.addLayout(self._below)
        self.fit()

    def fit(self) -> None:
        """As high as the wrapped texts need, if the window below is; a dialog does not ask them by itself.

        Buttons that would leave the words too little room scroll with them.
        """
        width = self._px(self._width)
        resize_dialog(self, width, self._height(width))
        if self.width() < width:
            resize_dialog(self, self.width(), self._height(self.width()))
        many = self._foot_height(self.width()) > self.height() * _MOST
        place, other = (self._column, self._below) if many else (self._below, self._column)
        if place.indexOf(self._foot) < 0:
            other.removeWidget(self._foot)
            place.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignRight)

    def _height(self, width: int) -> int:
        self._column.activate()
        inside = self._column.indexOf(self._foot) >= 0
        foot = 0 if inside else self._foot_height(width)
        return self._column.totalHeightForWidth(width) + foot + self._px(28) + 2

    def _foot_height(self, width: int) -> int:
        return self._row.heightForWidth(width - 2 * self._px(24))
