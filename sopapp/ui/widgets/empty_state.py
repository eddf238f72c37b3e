"""What stands where there is nothing yet: what it is for, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label


class EmptyState(QWidget):
    """A picture, a title, a sentence; `action` is the text of a button; pressing it sends `acted`."""

    acted = Signal()

    def __init__(self, look: Look, icon: str, title: str, text: str, action: str = "") -> None:
        super().__init__()
        px = look.theme.px
        self.setAccessibleName(title)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(32), px(24), px(32))
        column.setSpacing(px(8))
        self._button: Button | None = None
        column.addStretch(1)
        column.addWidget(self._badge(look, icon), 0, centre)
        column.addSpacing(px(8))
        for label in (Label(title, "h2"), Label(text, "muted")):
            label.setAlignment(centre)
            column.addWidget(label)
        if action:
            self._button = Button(look, action, kind="primary")
            self._button.clicked.connect(self.acted)
            column.addSpacing(px(8))
            column.addWidget(self._button, 0, centre)
        column.addStretch(2)

    def focus_first(self) -> None:
        """Put the keyboard on the way on, if there is one."""
        if self._button is not None:
            self._button.setFocus()

    def _badge(self, look: Look, icon: str) -> QLabel:
        px = look.theme.px
        badge = QLabel()
        badge.setProperty("piece", "badge")
        badge.setFixedSize(px(72), px(72))
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        badge.setPixmap(look.icons.pixmap(icon, px(32), look.theme.tokens.on_soft))
        return badge
