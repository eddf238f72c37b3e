"""A link that leads out of the program: the whole address is shown before anything is opened."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label


class LinkDialog(QDialog):
    """Opens the address only when told to; Escape leaves everything as it was."""

    def __init__(self, look: Look, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._address = address
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("LinkDialog", "A link to the web"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(12))
        text = QCoreApplication.translate(
            "LinkDialog", "This link leaves the program. Open it only if you know where it leads."
        )
        layout.addWidget(Label(text))
        shown = QPlainTextEdit(address)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(QCoreApplication.translate("LinkDialog", "Address"))
        shown.setFixedHeight(px(96))
        layout.addWidget(shown)
        layout.addLayout(self._buttons(look))
        self.resize(px(520), 0)

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(8))
        row.addStretch(1)
        cancel = Button(look, QCoreApplication.translate("LinkDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        copy = Button(look, QCoreApplication.translate("LinkDialog", "Copy"), icon="copy")
        copy.clicked.connect(self._copy)
        go = Button(look, QCoreApplication.translate("LinkDialog", "Open"), icon="external-link", kind="primary")
        go.clicked.connect(self._open)
        for button in (cancel, copy, go):
            button.setAutoDefault(True)
            row.addWidget(button)
        cancel.setDefault(True)
        cancel.setFocus()
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.accept()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self.accept()
