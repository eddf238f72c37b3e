"""A box to tick whose words wrap."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.sizes import px


class Check(QWidget):
    """A click on the words ticks it too."""

    def __init__(self, text: str, checked: bool = False) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.setAccessibleName(text)
        self._box.setChecked(checked)
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
