"""One of the answers in a conversation: a button whose words wrap."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from sopapp.ui.look import Look
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture
from sopapp.ui.widgets.sizes import let_width_decide


class AnswerButton(QPushButton):
    """Chosen by click, Enter, Space, or the key of its number. `show_state` afterwards says how it turned out."""

    chosen = Signal()

    def __init__(self, look: Look, number: int, text: str) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "answer")
        self.setAutoDefault(False)
        self.setAccessibleName(f"{number}. {text}")
        let_width_decide(self)
        self._number = Label(str(number), "muted")
        self._words = Label(text)
        self._caption = Label("", "caption")
        self._row = QHBoxLayout(self)
        self._build()
        self._key = QShortcut(QKeySequence(str(number)), self)
        self._key.setAutoRepeat(False)
        self._key.activated.connect(self.click)
        self.clicked.connect(self.chosen)

    def _build(self) -> None:
        px = self._look.theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._words)
        words.addWidget(self._caption)
        row = self._row
        row.setContentsMargins(px(14), px(10), px(14), px(10))
        row.setSpacing(px(12))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._caption.hide()
        for label in (self._number, self._words, self._caption):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: str) -> None:
        """States: chosen, best, other. The button cannot be pressed any more; words and a picture say why."""
        self.setProperty("state", state)
        self.setEnabled(False)
        self._key.setEnabled(False)
        words, icon, colour = self._meaning(state)
        self._caption.setText(words)
        self._caption.setVisible(bool(words))
        if icon:
            mark = Picture(self._look.icons.pixmap(icon, self._look.theme.px(20), colour))
            self._row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleDescription(words)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def _meaning(self, state: str) -> tuple[str, str, str]:
        tokens = self._look.theme.tokens
        if state == "chosen":
            return QCoreApplication.translate("AnswerButton", "Your answer"), "circle-dot", tokens.on_soft
        if state == "best":
            return QCoreApplication.translate("AnswerButton", "The best answer"), "circle-check", tokens.ok
        return "", "", ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of a double click would answer the next question, which by then stands in this place."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; QPushButton does that only inside dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key held down would answer the next question, too
                self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint().expandedTo(QSize(0, self._look.theme.px(44)))

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize().expandedTo(QSize(0, self._look.theme.px(44)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._look.theme.px(44), self._row.totalHeightForWidth(width))
