"""Buttons with words, and buttons with a picture alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton

from sopapp.ui.look import Look
from sopapp.ui.widgets.tooltip import set_tooltip

SIZE = 18
GAP = 5
"""Between picture and words; Fusion's own is too narrow, so it becomes a part of the picture."""


class Button(QPushButton):
    """Kinds: primary (one a page), secondary, quiet, tool (one of many in a row), danger, nav."""

    def __init__(self, look: Look, text: str, icon: str = "", kind: str = "secondary") -> None:
        super().__init__(text)
        self._look = look
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if icon:
            self.show_icon(icon)

    def show_icon(self, icon: str) -> None:
        """Put a picture before the words, in their colour."""
        tokens = self._look.theme.tokens
        colours = {"primary": tokens.on_primary, "danger": tokens.bad}
        px = self._look.theme.px
        self.setIcon(self._look.icons.icon(icon, colours.get(self.property("kind"), tokens.text), gap=px(GAP)))
        self.setIconSize(QSize(px(SIZE) + px(GAP), px(SIZE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A gap inside the focus ring of a filled button, or ring and filling would run into each other."""
        super().paintEvent(event)
        if not (self.hasFocus() and self.property("kind") == "primary"):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._look.theme.px
        line, radius = px(1.5), px(8) - px(2)
        inset = px(2) + line / 2
        painter.setPen(QPen(QColor(self._look.theme.tokens.surface), line))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)


class IconButton(QToolButton):
    """A picture alone; `name` is what it does, shown as a tooltip and read aloud."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        super().__init__()
        self.setIcon(look.icons.icon(icon))
        size = look.theme.px(SIZE)
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        set_tooltip(self, name)
