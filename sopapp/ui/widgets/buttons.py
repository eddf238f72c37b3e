"""Buttons with words, and buttons with a picture alone."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton

from sopapp.ui.look import Look
from sopapp.ui.widgets.tooltip import set_tooltip

SIZE = 18
GAP = 5
"""Between picture and words; Fusion's own is too narrow, so it becomes a part of the picture."""

_ROOM = 10  # px at 100 %: Tamil stands higher than the metrics of the first font say
_WIDEST = 340  # px on the screen, whatever the text size
_WINDOW = 640  # px on the screen: the narrowest window
_AROUND = 206  # px at 100 %: the bar, the margins of page, card and button, and its picture
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Button(QPushButton):
    """Kinds: primary (one a page), secondary, quiet, tool (one of many in a row), danger, nav."""

    def __init__(self, look: Look, text: str, icon: str = "", kind: str = "secondary") -> None:
        super().__init__()
        self._look = look
        self._text = ""
        self._held = False  # more than one line high
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setText(text)
        if icon:
            self.show_icon(icon)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Words too long for one line go on below: a wide button would make the page wider than a narrow window."""
        self._text = text
        metrics = QFontMetrics(self._look.theme.font(weight=QFont.Weight.DemiBold))
        room = min(_WIDEST, _WINDOW - self._look.theme.px(_AROUND))
        lines = _lines(text, metrics, room)
        super().setText("\n".join(lines))
        if len(lines) > 1:
            self.setAccessibleName(text)
        self._hold()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.Show):
            self._hold()
        return done

    def _hold(self) -> None:
        """The style sheet's least height is one line's: a layout short of room would squeeze more lines into it."""
        several = "\n" in super().text()
        if several or self._held:
            self._held = several
            self.setMinimumHeight(self.minimumSizeHint().height() + (self._look.theme.px(_ROOM) if several else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, too; QPushButton does that only inside dialogs."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & _HELD:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Where one leads on, the second click of a double click would press what by then stands in this place."""
        if self.property("kind") == "primary":
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

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


def _lines(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if metrics.horizontalAdvance(longer) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


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
