"""A fault of the program: what to send to those who can mend it, and how to go on."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sopapp import __version__

_AROUND = 300  # px: what three buttons and the dialog need around their words


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
        self._details.setMinimumHeight(120)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label)
        column.addWidget(self._details, 1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._buttons())
        self._stay.setFocus()

    def _buttons(self) -> QBoxLayout:
        copy = QPushButton(QCoreApplication.translate("CrashDialog", "Copy the text"))
        leave = QPushButton(QCoreApplication.translate("CrashDialog", "Save and quit"))
        self._stay = QPushButton(QCoreApplication.translate("CrashDialog", "Carry on"))
        self._stay.setProperty("kind", "primary")
        copy.clicked.connect(self._copy)
        leave.clicked.connect(self._quit)
        self._stay.clicked.connect(self.accept)
        self._stay.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (copy, leave, self._stay):
            row.addWidget(button)
        words = copy.text() + leave.text() + self._stay.text()
        if QFontMetrics(QApplication.font()).horizontalAdvance(words) + _AROUND > self.width():  # large letters
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _quit(self) -> None:
        self.quit_chosen = True
        self.accept()
