"""A row of a short list: a button whose words wrap."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from sopapp.ui.look import Look
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture
from sopapp.ui.widgets.sizes import let_width_decide

_NARROW = 220  # px at 100 %: with less, the words need the room around them


class RowButton(QPushButton):
    """Pressed by click, Enter or Space. A picture, a title, and below it what one should know before going there."""

    def __init__(self, look: Look, title: str, subtitle: str = "", icon: str = "", tone: str = "neutral") -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "quiet")
        self.setAutoDefault(False)
        self.setAccessibleName(". ".join(part for part in (title, subtitle) if part))
        let_width_decide(self)
        self._row = QHBoxLayout(self)
        self._build(title, subtitle, icon, tone)

    def _build(self, title: str, subtitle: str, icon: str, tone: str) -> None:
        px, tokens = self._look.theme.px, self._look.theme.tokens
        words = QVBoxLayout()
        words.setSpacing(px(2))
        labels = [Label(title, "strong" if subtitle else "body"), *([Label(subtitle, "caption")] if subtitle else [])]
        for label in labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        row = self._row
        row.setContentsMargins(px(8), px(8), px(8), px(8))
        row.setSpacing(px(12))
        if icon:
            picture = Picture(self._look.icons.pixmap(icon, px(20), tokens.tone(tone)[0]))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._chevron = Picture(self._look.icons.pixmap("chevron-right", px(16), tokens.muted))
        row.addWidget(self._chevron)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, narrow = self._look.theme.px, self.width() < self._look.theme.px(_NARROW)
        side = px(4 if narrow else 8)
        self._row.setContentsMargins(side, px(8), side, px(8))
        self._row.setSpacing(px(6 if narrow else 12))
        self._chevron.setVisible(not narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; QPushButton does that only inside dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key held down would press what comes next, too
                self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._look.theme.px(40), self._row.totalHeightForWidth(width))
