"""Asking before something is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label

_WIDTH = 440  # px at 100 %


class ConfirmDialog(QDialog):
    """Calls `act` when the person says yes; the safe answer has the keyboard first."""

    def __init__(  # noqa: PLR0917
        self, look: Look, title: str, text: str, action: str, act: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        px = look.theme.px
        yes = Button(look, action, kind="danger")
        yes.clicked.connect(self.accept)
        no = Button(look, QCoreApplication.translate("ConfirmDialog", "Cancel"))
        no.clicked.connect(self.reject)
        self.accepted.connect(act)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(no)
        row.addWidget(yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(16))
        column.addWidget(Label(title, "h2"))
        column.addWidget(Label(text))
        column.addLayout(row)
        no.setFocus()
        column.activate()
        self.resize(px(_WIDTH), column.totalHeightForWidth(px(_WIDTH)))
