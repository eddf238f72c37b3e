"""Something to know, in its place on the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture

_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "bad": "octagon-alert", "info": "info", "neutral": "info"}


class Callout(QFrame):
    """Tones: ok, warn, bad, info, neutral. `action` is the text of a button; pressing it sends `acted`.

    More may be put into `body`, below all this.
    """

    acted = Signal()

    def __init__(self, look: Look, text: str, tone: str, action: str = "", title: str = "") -> None:
        super().__init__()
        px = look.theme.px
        self.setProperty("piece", f"callout-{tone}")
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        picture = Picture(look.icons.pixmap(_ICONS[tone], px(20), look.theme.tokens.tone(tone)[0]))
        self._words = Label("")
        words = QVBoxLayout()
        words.setSpacing(px(4 if title else 8))
        if title:
            words.addWidget(Label(title, "strong"))
        words.addWidget(self._words)
        self.show_text(text)
        if action:
            button = Button(look, action)
            button.clicked.connect(self.acted)
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addLayout(self.body)
        column.addStretch(1)

    def show_text(self, text: str) -> None:
        """Say something else in the same tone."""
        self._words.setText(text)
        self.setAccessibleName(f"{self._title} {text}".strip())
