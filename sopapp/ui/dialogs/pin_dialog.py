"""Choosing a PIN."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sopapp.base.errors import PinInvalid
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label


class PinDialog(QDialog):
    """Asks twice, hands the PIN to `keep`, and stays open while that says `PinInvalid`."""

    def __init__(self, look: Look, keep: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._keep = keep
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("PinDialog", "My PIN"))
        self._build()

    def _build(self) -> None:
        px = self._look.theme.px
        self._first, self._second = _digits(), _digits()
        self._first_field = Field(QCoreApplication.translate("PinDialog", "New PIN"), self._first)
        self._second_field = Field(QCoreApplication.translate("PinDialog", "The same once more"), self._second)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(16))
        text = QCoreApplication.translate(
            "PinDialog",
            "4 to 8 digits. It keeps others from signing in as you here, and locks the key to your own suggestions. It"
            " does not lock the other files on this PC.",
        )
        for part in (Label(text, role="muted"), self._first_field, self._second_field):
            layout.addWidget(part)
        layout.addLayout(self._buttons())
        self._fit()
        self._first.setFocus()

    def _fit(self) -> None:
        """As high as the wrapped texts need; a dialog does not ask them by itself."""
        width = self._look.theme.px(440)
        self._column.activate()
        self.resize(width, self._column.totalHeightForWidth(width))

    def _buttons(self) -> QHBoxLayout:
        save = Button(self._look, QCoreApplication.translate("PinDialog", "Set this PIN"), kind="primary")
        save.setDefault(True)
        save.clicked.connect(self._try)
        cancel = Button(self._look, QCoreApplication.translate("PinDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    def _try(self) -> None:
        self._first_field.show_error("")
        self._second_field.show_error("")
        if self._first.text() != self._second.text():
            self._second_field.show_error(QCoreApplication.translate("PinDialog", "The two are not the same."))
            self._second.selectAll()
            self._second.setFocus()
            self._fit()
            return
        try:
            self._keep(self._first.text())
        except PinInvalid as error:
            self._first_field.show_error(error_text(error))
            self._first.selectAll()
            self._first.setFocus()
            self._fit()
        else:
            self.accept()


def _digits() -> QLineEdit:
    field = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=8)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
    return field
