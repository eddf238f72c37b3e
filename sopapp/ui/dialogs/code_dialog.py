"""The code of a suggestion that was sent without a name: the way to its answer."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label

_WIDTH = 460  # px at 100 %
_NARROW = 480  # px on the screen: a wider code is written in smaller letters, so that all of it is seen


class CodeDialog(Fitted):
    """`remembered`: whether a PIN keeps the code too, so that nobody needs to write it down."""

    def __init__(self, look: Look, code: str, remembered: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("CodeDialog", "Your code"), _WIDTH, parent)
        line = QLineEdit(code, readOnly=True)
        font = look.theme.font(22)
        narrow = QFontMetrics(font).horizontalAdvance(code) > _NARROW
        line.setFont(look.theme.font(14 if narrow else 22))
        line.setCursorPosition(0)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        honest = QCoreApplication.translate(
            "CodeDialog",
            "It stands once more beside your suggestion until you sign out. Whoever has the code reads the suggestion"
            " and its answers, so do not leave it lying about.",
        )
        copy = Button(look, QCoreApplication.translate("CodeDialog", "Copy"), "copy", "quiet")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(code))
        done = Button(look, QCoreApplication.translate("CodeDialog", "I have it"), kind="primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        parts = (
            Label(QCoreApplication.translate("CodeDialog", "Sent without your name"), "h2"),
            Label(_words(remembered)),
            Field(QCoreApplication.translate("CodeDialog", "Code"), line),
            Label(honest, "caption"),
        )
        self.lay_out(parts, (copy, done))
        done.setFocus()


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
