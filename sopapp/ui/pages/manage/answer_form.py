"""What the manager writes before a step is taken: a question, a reason, or the version that does it."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QSpinBox, QWidget

from sopapp.suggestions.suggestion import Step
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

_LAST_VERSION = 9_999
_KEEP_EVERY = 2_000  # ms, while somebody types
_HIGH, _LOW = 96, 36  # px at 100 %: of the box for words, and of the same where there is little room


class AnswerForm(Card):
    """`sent` carries the text and the version, by Ctrl+Enter too.

    `typed` asks for what is half typed to be kept. `cancelled` takes the form away, and its `text()` can be put back.
    """

    sent = Signal(str, int)
    typed = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, step: Step | None, text: str, version: int) -> None:
        """`step` None is a note. `version` is what is proposed for DONE; 0 where there is no procedure."""
        super().__init__()
        self._look = look
        self._words = _Words(text)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look.theme.px(_HIGH))
        self._words.moveCursor(QTextCursor.MoveOperation.End)  # one goes on where one stopped
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_EVERY)
        self._version = QSpinBox()
        self._version.setRange(1 if version else 0, _LAST_VERSION)
        self._version.setValue(version)
        self._input: QWidget = self._version if step is Step.DONE else self._words
        label, hint, action = _texts(step)
        self._field = Field(label, self._input, hint)
        self.body.addWidget(self._field)
        self.body.addWidget(self._buttons(action, step))
        self._bind()

    def text(self) -> str:
        return self._words.toPlainText()

    def fit(self, room: int) -> None:
        """`room`: px in which the box for words and the button below it shall find place."""
        px, button = self._look.theme.px, self.send_button
        used = button.mapTo(self, button.rect().bottomLeft()).y() - self._input.mapTo(self, QPoint()).y()
        left = room - (used - self._words.height())
        self._words.setFixedHeight(max(px(_LOW), min(px(_HIGH), left)))

    def show_error(self, text: str) -> None:
        self._field.show_error(text)
        self._input.setFocus()

    def focus_first(self) -> None:
        self._input.setFocus()

    def _buttons(self, action: str, step: Step | None) -> QWidget:
        kind = "danger" if step is Step.DECLINED else "primary"
        self.send_button = Button(self._look, action, "send" if step is Step.ASKED else "check", kind)
        self.send_button.clicked.connect(self._send)
        cancel = Button(self._look, QCoreApplication.translate("AnswerForm", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.cancelled)
        holder = QWidget()
        row = FlowLayout(holder)
        row.addWidget(self.send_button)
        row.addWidget(cancel)
        return holder

    def _bind(self) -> None:
        self._timer.timeout.connect(self.typed)
        self._words.textChanged.connect(self._begin_to_type)
        self._words.left.connect(self._keep_if_typed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._send)

    def _begin_to_type(self) -> None:
        if not self._timer.isActive():  # whoever types without a pause is kept, too
            self._timer.start()

    def _keep_if_typed(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.typed.emit()

    def _send(self) -> None:
        self.sent.emit(self.text(), self._version.value())


class _Words(PlainTextEdit):
    """`left` is sent when the keyboard goes elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _texts(step: Step | None) -> tuple[str, str, str]:
    """Label, hint and the button's words."""
    if step is None:
        return (
            QCoreApplication.translate("AnswerForm", "Your note"),
            QCoreApplication.translate("AnswerForm", "Sealed for managers: whoever suggested this never sees it."),
            QCoreApplication.translate("AnswerForm", "Keep the note"),
        )
    if step is Step.ASKED:
        return (
            QCoreApplication.translate("AnswerForm", "Your question"),
            QCoreApplication.translate("AnswerForm", "Whoever suggested this finds it among their suggestions."),
            QCoreApplication.translate("AnswerForm", "Send the question"),
        )
    if step is Step.DECLINED:
        return (
            QCoreApplication.translate("AnswerForm", "Why it will not be done"),
            QCoreApplication.translate("AnswerForm", "A reason is needed: whoever suggested this will read it."),
            QCoreApplication.translate("AnswerForm", "Decline"),
        )
    return (
        QCoreApplication.translate("AnswerForm", "The version that does it"),
        QCoreApplication.translate("AnswerForm", "For what is in a published version already."),
        QCoreApplication.translate("AnswerForm", "Mark done"),
    )
