"""What the manager writes before a step is taken: a question, a reason, or the version that does it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from sopapp.suggestions.suggestion import Step
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

_LAST_VERSION = 9_999


class AnswerForm(Card):
    """`sent` carries the text and the version, by Ctrl+Enter too.

    `cancelled` takes the form away, and its `text()` can be put back.
    """

    sent = Signal(str, int)
    cancelled = Signal()

    def __init__(self, look: Look, step: Step | None, text: str, version: int) -> None:
        """`step` None is a note. `version` is what is proposed for DONE; 0 where there is no procedure."""
        super().__init__()
        self._look = look
        self._words = PlainTextEdit(text)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(look.theme.px(96))
        self._version = QSpinBox()
        self._version.setRange(1 if version else 0, _LAST_VERSION)
        self._version.setValue(version)
        self._input: QWidget = self._version if step is Step.DONE else self._words
        label, hint, action = _texts(step)
        self._field = Field(label, self._input, hint)
        self.body.addWidget(self._field)
        self.body.addLayout(self._buttons(action, step))
        self._bind()

    def text(self) -> str:
        return self._words.toPlainText()

    def show_error(self, text: str) -> None:
        self._field.show_error(text)
        self._input.setFocus()

    def focus_first(self) -> None:
        self._input.setFocus()

    def _buttons(self, action: str, step: Step | None) -> QHBoxLayout:
        kind = "danger" if step is Step.DECLINED else "primary"
        send = Button(self._look, action, "send" if step is Step.ASKED else "check", kind)
        send.clicked.connect(self._send)
        cancel = Button(self._look, QCoreApplication.translate("AnswerForm", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(send)
        row.addWidget(cancel)
        row.addStretch(1)
        return row

    def _bind(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._send)

    def _send(self) -> None:
        self.sent.emit(self.text(), self._version.value())


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
