"""Asking before something is lost."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label

_WIDTH = 440  # px at 100 %


class ConfirmDialog(Fitted):
    """Calls `act` when the person says yes; the safe answer has the keyboard first."""

    def __init__(  # noqa: PLR0917
        self, look: Look, title: str, text: str, action: str, act: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, title, _WIDTH, parent)
        yes = Button(look, action, kind="danger")
        yes.clicked.connect(self.accept)
        no = Button(look, QCoreApplication.translate("ConfirmDialog", "Cancel"))
        no.clicked.connect(self.reject)
        self.accepted.connect(act)
        self.lay_out((Label(title, "h2"), Label(text)), (no, yes), spacing=16)
        no.setFocus()
