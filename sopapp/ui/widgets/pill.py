"""A short state in a coloured oval; the words say it, the colour only helps."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from sopapp.ui.look import Look
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture


class Pill(QFrame):
    """Tones: ok, warn, bad, info, neutral."""

    def __init__(self, look: Look, text: str, tone: str, icon: str = "") -> None:
        super().__init__()
        px = look.theme.px
        self.setProperty("piece", f"pill-{tone}")
        self.setAccessibleName(text)
        self.setMinimumHeight(px(24))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(2), px(10), px(2))
        row.setSpacing(px(6))
        if icon:
            picture = Picture(look.icons.pixmap(icon, px(14), look.theme.tokens.tone(tone)[0]))
            row.addWidget(picture)
        row.addWidget(Label(text, "pill"), 1)
