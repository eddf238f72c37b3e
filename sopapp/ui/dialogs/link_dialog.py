"""A link that leads out of the program: the whole address is shown before anything is opened."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

_WIDTH = 520  # px at 100 %


class LinkDialog(Fitted):
    """Opens the address only when told to; Escape leaves everything as it was."""

    def __init__(self, look: Look, address: str, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("LinkDialog", "A link to the web"), _WIDTH, parent)
        self._address = address
        text = QCoreApplication.translate(
            "LinkDialog", "This link leaves the program. Open it only if you know where it leads."
        )
        shown = PlainTextEdit(address)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(QCoreApplication.translate("LinkDialog", "Address"))
        shown.setFixedHeight(look.theme.px(96))
        buttons = self._buttons(look)
        self.lay_out((Label(text), shown), buttons)
        buttons[0].setFocus()

    def _buttons(self, look: Look) -> tuple[Button, Button, Button]:
        cancel = Button(look, QCoreApplication.translate("LinkDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        copy = Button(look, QCoreApplication.translate("LinkDialog", "Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        go = Button(look, QCoreApplication.translate("LinkDialog", "Open"), icon="external-link", kind="primary")
        go.clicked.connect(self._open)
        for button in (cancel, copy, go):
            button.setAutoDefault(True)
        cancel.setDefault(True)
        return cancel, copy, go

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.accept()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self.accept()
