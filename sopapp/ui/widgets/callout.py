"""Something to know, in its place on the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture

_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "bad": "octagon-alert", "info": "info", "neutral": "info"}


class Callout(QFrame):
    """Tones: ok, warn, bad, info, neutral. `action` is the text of a button; pressing it sends `acted`."""

    acted = Signal()

    def __init__(self, look: Look, text: str, tone: str, action: str = "") -> None:
        super().__init__()
        px = look.theme.px
        self.setProperty("piece", f"callout-{tone}")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        picture = Picture(look.icons.pixmap(_ICONS[tone], px(20), look.theme.tokens.tone(tone)[0]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        row.addLayout(column, 1)
        self._words = Label(text)
        column.addWidget(self._words)
        if action:
            button = Button(look, action)
            button.clicked.connect(self.acted)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_text(self, text: str) -> None:
        """Say something else in the same tone."""
        self._words.setText(text)
        self.setAccessibleName(text)
