"""The quiet line below the page: what was just done, or what went wrong and how to mend it."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.labels import Label

_SHOWN_FOR = 8_000  # milliseconds
_STAYING = ("bad", "warn")  # what somebody must read stays until it is closed or another message comes


class Messages(QFrame):
    """Shows one sentence at a time; a screen reader says it aloud."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._label = Label("")
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = IconButton(look, "x", QCoreApplication.translate("Messages", "Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.setObjectName("messages")
        self.hide()

    def text(self) -> str:
        """The sentence on show, or the last one."""
        return self._label.text()

    def say(self, text: str, tone: str = "neutral") -> None:
        """Show `text`; bad news and warnings stay, the rest goes after a few seconds."""
        tokens = self._look.theme.tokens
        ink, ground = {
            "ok": (tokens.ok, tokens.ok_bg),
            "warn": (tokens.warn, tokens.warn_bg),
            "bad": (tokens.bad, tokens.bad_bg),
            "info": (tokens.info, tokens.info_bg),
        }.get(tone, (tokens.text, tokens.raised))
        self.setStyleSheet(
            f"#messages {{ background: {ground}; border-top: 1px solid {ink}; }} #messages QLabel {{ color: {ink}; }}"
        )
        self._label.setText(text)
        self.show()
        if tone in _STAYING:
            self._timer.stop()
        else:
            self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
