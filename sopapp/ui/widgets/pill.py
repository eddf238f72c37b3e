"""A short state in a coloured oval; the words say it, the colour only helps."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from sopapp.ui.look import Look
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture


class Pill(QFrame):
    """Tones: ok, warn, bad, info, neutral."""

    def __init__(self, look: Look, text: str, tone: str, icon: str = "") -> None:
        super().__init__()
        self._look = look
        self._picture: Picture | None = None
        self._words = Label("", "pill")
        px = look.theme.px
        self.setMinimumHeight(px(24))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(10), px(2), px(10), px(2))
        self._row.setSpacing(px(6))
        self._row.addWidget(self._words, 1)
        self.show_state(text, tone, icon)

    def show_state(self, text: str, tone: str, icon: str = "") -> None:
        """Say something else."""
        if self._picture is not None:
            self._row.removeWidget(self._picture)
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None
        if icon:
            colour = self._look.theme.tokens.tone(tone)[0]
            self._picture = Picture(self._look.icons.pixmap(icon, self._look.theme.px(14), colour))
            self._row.insertWidget(0, self._picture)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setProperty("piece", f"pill-{tone}")
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.updateGeometry()
