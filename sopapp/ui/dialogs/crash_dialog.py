"""A fault of the program: what to send to those who can mend it, and how to go on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sopapp import __version__


class CrashDialog(QDialog):
    """Made of plain Qt parts only: it must open when our own are what is broken."""

    def __init__(self, trace: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quit_chosen = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("CrashDialog", "Something went wrong"))
        self.resize(640, 420)
        text = QCoreApplication.translate(
            "CrashDialog",
            "The program made a mistake. What you saved is safe. You can carry on; if something looks odd, save and"
            " quit, then start again.\n\nThe text below helps whoever mends it. It is also written down in {log}.",
        ).format(log=log)
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._details = QPlainTextEdit(f"sopapp {__version__}\n{trace}", readOnly=True)
        self._details.setAccessibleName(QCoreApplication.translate("CrashDialog", "Details of the fault"))
        self._details.setTabChangesFocus(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addWidget(self._details, 1)
        layout.addWidget(self._buttons())
        self._stay.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        copy = QPushButton(QCoreApplication.translate("CrashDialog", "Copy the text"))
        leave = QPushButton(QCoreApplication.translate("CrashDialog", "Save and quit"))
        self._stay = QPushButton(QCoreApplication.translate("CrashDialog", "Carry on"))
        self._stay.setProperty("kind", "primary")
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(leave, QDialogButtonBox.ButtonRole.DestructiveRole)
        box.addButton(self._stay, QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self._copy)
        leave.clicked.connect(self._quit)
        self._stay.clicked.connect(self.accept)
        self._stay.setDefault(True)
        return box

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _quit(self) -> None:
        self.quit_chosen = True
        self.accept()
