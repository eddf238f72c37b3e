"""A line to search in."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import IconButton

PAUSE_MS = 150


class SearchField(QLineEdit):
    """Sends `searched` when typing pauses, `next` on Enter or F3. Escape empties it."""

    searched = Signal(str)
    next = Signal()

    def __init__(self, look: Look, placeholder: str) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTextMargins(px(26), 0, px(30), 0)
        self._clear = IconButton(look, "x", QCoreApplication.translate("SearchField", "Clear the search"))
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Escape does the same from the keyboard
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._pause.start()
        else:  # nothing to wait for: show all again at once
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The glass is painted here: QLineEdit's own pictures do not grow with the text size."""
        super().paintEvent(event)
        px = self._look.theme.px
        glass = self._look.icons.pixmap("search", px(18), self._look.theme.tokens.muted)
        QPainter(self).drawPixmap(px(9), (self.height() - px(18)) // 2, glass)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._look.theme.px(28)
        self._clear.setGeometry(self.width() - side - self._look.theme.px(4), (self.height() - side) // 2, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F3 first finish a search that is still waiting for a pause."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            if self._pause.isActive():
                self._search()
            self.next.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
