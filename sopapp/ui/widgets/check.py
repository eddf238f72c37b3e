"""A box to tick whose words wrap."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.sizes import px


class Check(QWidget):
    """A click on the words ticks it too. `clicked` is sent when a person ticks it or takes the tick away."""

    clicked = Signal()

    def __init__(self, text: str, checked: bool = False) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.setAccessibleName(text)
        self._box.setChecked(checked)
        self._box.clicked.connect(self.clicked)
        self.setFocusProxy(self._box)
        label = Label(text)
        label.setContentsMargins(0, px(8), 0, px(8))  # its first line beside the box
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)

    @property
    def checked(self) -> bool:
        return self._box.isChecked()

    @property
    def stop(self) -> QWidget:
        """The box, which has the keyboard when this has."""
        return self._box

    def tick(self, checked: bool) -> None:
        """Set the tick or take it away."""
        self._box.setChecked(checked)

    def describe(self, text: str) -> None:
        """What is read aloud about it, besides its own words."""
        self._box.setAccessibleDescription(text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
