"""A list and what is chosen in it: side by side where there is room, else one after the other."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button

_BESIDE = 800  # px at 100 %: with less, one at a time
_LOW = 400  # with less height, whoever writes needs the place of the way back; Esc leads there


class TwoPanes(QWidget):
    """`closed`: the detail was left for the list (only where they stand one after the other)."""

    closed = Signal()

    def __init__(self, look: Look, first: QWidget, detail: QWidget) -> None:
        super().__init__()
        self._look = look
        self._opened = False
        self._writing = False
        self._first = first
        self._second = QWidget()
        self._back = Button(
            look, QCoreApplication.translate("TwoPanes", "Back to the list (Esc)"), "arrow-left", "quiet"
        )
        self._back.clicked.connect(self.close_detail)
        inside = QVBoxLayout(self._second)
        inside.setContentsMargins(look.theme.px(8), 0, 0, 0)
        inside.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(detail, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(look.theme.px(3))
        self._split.addWidget(first)
        self._split.addWidget(self._second)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self._fit()

    @property
    def beside(self) -> bool:
        return self.width() >= self._look.theme.px(_BESIDE)

    def open_detail(self) -> None:
        """Bring the detail forward; beside the list it is there anyway."""
        self._opened = True
        self._fit()

    def close_detail(self) -> bool:
        """Back to the list; False when the list was there already."""
        was_open = self._opened and not self.beside
        self._opened = False
        self._fit()
        if was_open:
            self.closed.emit()
        return was_open

    def make_room(self, writing: bool) -> None:
        """Whether somebody writes in the detail."""
        self._writing = writing
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width() and self.beside:
            self._split.setSizes([self.width() * 2 // 5, self.width() * 3 // 5])

    def _fit(self) -> None:
        beside = self.beside
        self._first.setVisible(beside or not self._opened)
        self._second.setVisible(beside or self._opened)
        crowded = self._writing and self.height() < self._look.theme.px(_LOW)
        self._back.setVisible(not beside and not crowded)
