"""The code of a suggestion that was sent without a name: the way to its answer."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label

_WIDTH = 460  # px at 100 %


class CodeDialog(QDialog):
    """`remembered`: whether a PIN keeps the code too, so that nobody needs to write it down."""

    def __init__(self, look: Look, code: str, remembered: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("CodeDialog", "Your code"))
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(12))
        column.addWidget(Label(QCoreApplication.translate("CodeDialog", "Sent without your name"), "h2"))
        column.addWidget(Label(_words(remembered)))
        self._code = QLineEdit(code, readOnly=True)
        self._code.setFont(look.theme.font(22))
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(Field(QCoreApplication.translate("CodeDialog", "Code"), self._code))
        honest = QCoreApplication.translate(
            "CodeDialog",
            "It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion"
            " and its answers, so do not leave it lying about.",
        )
        column.addWidget(Label(honest, "caption"))
        row = QHBoxLayout()
        copy = Button(look, QCoreApplication.translate("CodeDialog", "Copy"), "copy", "quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        done = Button(look, QCoreApplication.translate("CodeDialog", "I have it"), kind="primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(done)
        column.addLayout(row)
        done.setFocus()
        column.activate()
        self.resize(px(_WIDTH), column.totalHeightForWidth(px(_WIDTH)))


def _words(remembered: bool) -> str:
    if remembered:
        return QCoreApplication.translate(
            "CodeDialog",
            "The answer comes to My suggestions, behind your PIN. With this code you find it on another PC too, or"
            " should you lose the PIN.",
        )
    return QCoreApplication.translate(
        "CodeDialog",
        "You have no PIN, so nothing here remembers that it was you. Write this code down: after you sign out, only"
        " with it do you find the answer.",
    )
