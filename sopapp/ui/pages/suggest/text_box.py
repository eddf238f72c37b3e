"""A box for a few lines of plain text."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit


class TextBox(PlainTextEdit):
    """Tab goes on to the next field; `left` is sent when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self, look: Look, rows: int, placeholder: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(look.theme.px(26) * rows)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def on_control_enter(widget: QWidget, act: Callable[[], object]) -> None:
    """Ctrl+Enter, on either Enter key, while the keyboard is in this widget; holding the key does it once."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(QKeySequence(keys), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
