"""Choosing a PIN."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from sopapp.base.errors import PinInvalid
from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label

_WIDTH = 440  # px at 100 %


class PinDialog(Fitted):
    """Asks twice, hands the PIN to `keep`, and stays open while that says `PinInvalid`."""

    def __init__(self, look: Look, keep: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("PinDialog", "My PIN"), _WIDTH, parent)
        self._look = look
        self._keep = keep
        self._build()

    def _build(self) -> None:
        self._first, self._second = _digits(), _digits()
        self._first_field = Field(QCoreApplication.translate("PinDialog", "New PIN"), self._first)
        self._second_field = Field(QCoreApplication.translate("PinDialog", "The same once more"), self._second)
        text = QCoreApplication.translate(
            "PinDialog",
            "4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It"
            " does not lock the other files on this PC. If you forget it, a manager can take it away: your records"
            " stay, but the words that you wrote until then are locked to you.",
        )
        self.lay_out((Label(text, role="muted"), self._first_field, self._second_field), self._buttons(), spacing=16)
        self._first.setFocus()

    def _buttons(self) -> tuple[Button, Button]:
        save = Button(self._look, QCoreApplication.translate("PinDialog", "Set this PIN"), kind="primary")
        save.setDefault(True)
        save.clicked.connect(self._try)
        cancel = Button(self._look, QCoreApplication.translate("PinDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        return cancel, save

    def _try(self) -> None:
        self._first_field.show_error("")
        self._second_field.show_error("")
        if self._first.text() != self._second.text():
            self._second_field.show_error(QCoreApplication.translate("PinDialog", "The two are not the same."))
            self._second.selectAll()
            self._second.setFocus()
            self.fit()
            return
        try:
            self._keep(self._first.text())
        except PinInvalid as error:
            self._first_field.show_error(error_text(error))
            self._first.selectAll()
            self._first.setFocus()
            self.fit()
        else:
            self.accept()


def _digits() -> QLineEdit:
    field = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=8)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    return field
