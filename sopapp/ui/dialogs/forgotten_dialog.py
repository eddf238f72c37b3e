"""A manager has forgotten the passphrase: what can be done, said plainly."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sopapp.people.manager import ManagerAccess
from sopapp.ui.dialogs.passphrase_dialog import Asked, PassphraseDialog
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label

_WIDTH = 500  # px at 100 %


class ForgottenDialog(QDialog):
    """`names`: of people by their ids."""

    def __init__(
        self, look: Look, access: ManagerAccess, names: dict[str, str], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._access = access
        self._names = names
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("ForgottenDialog", "The passphrase is forgotten"))
        self._build()

    def _build(self) -> None:
        px = self._look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(12))
        column.addWidget(Label(self.windowTitle(), "h2"))
        self._add(
            column,
            QCoreApplication.translate(
                "ForgottenDialog", "With the recovery sheet you get a new passphrase, and nothing is lost."
            ),
            QCoreApplication.translate("ForgottenDialog", "Type the 24 words …"),
            "primary",
        ).clicked.connect(self._recover)
        column.addWidget(
            Label(
                QCoreApplication.translate(
                    "ForgottenDialog",
                    "If there is another manager, they open the page, take your key away under Managers and keys, and"
                    " add you again. Nothing is lost then either.",
                )
            )
        )
        self._add(
            column,
            QCoreApplication.translate(
                "ForgottenDialog",
                "Without the sheet and without another manager, nobody can open the suggestions sent so far: they are"
                " gone for managers, and no one can bring them back. Procedures and training records stay. You can"
                " start anew with another passphrase.",
            ),
            QCoreApplication.translate("ForgottenDialog", "Start anew …"),
            "danger",
        ).clicked.connect(self._start_anew)
        cancel = Button(self._look, QCoreApplication.translate("ForgottenDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        column.activate()
        self.resize(px(_WIDTH), column.totalHeightForWidth(px(_WIDTH)))

    def _add(self, column: QVBoxLayout, text: str, action: str, kind: str) -> Button:
        column.addWidget(Label(text))
        button = Button(self._look, action, kind=kind)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _recover(self) -> None:
        nameless = QCoreApplication.translate("ForgottenDialog", "A manager without a name")
        managers = [(each.id, self._names.get(each.id, nameless)) for each in self._access.managers()]
        asked = Asked(
            QCoreApplication.translate("ForgottenDialog", "A new passphrase"),
            QCoreApplication.translate(
                "ForgottenDialog", "Take the newest recovery sheet. The passphrase of before ends."
            ),
            QCoreApplication.translate("ForgottenDialog", "Set the passphrase"),
            people=managers,
            words=True,
        )
        self._ask(
            PassphraseDialog(
                self._look,
                self._tasks,
                asked,
                lambda typed: self._access.recovering(typed.words, typed.person, typed.first, typed.second),
                self._access.adopt,
                self,
            )
        )

    def _start_anew(self) -> None:
        asked = Asked(
            QCoreApplication.translate("ForgottenDialog", "Start anew"),
            QCoreApplication.translate(
                "ForgottenDialog",
                "Every manager’s passphrase ends, and the suggestions sent so far stay shut for managers. Whoever sent"
                " one still reads it. This cannot be taken back.",
            ),
            QCoreApplication.translate("ForgottenDialog", "Give them up and start anew"),
            danger=True,
        )
        self._ask(
            PassphraseDialog(
                self._look,
                self._tasks,
                asked,
                lambda typed: self._access.starting_anew(typed.first, typed.second),
                self._access.adopt,
                self,
            )
        )

    def _ask(self, dialog: PassphraseDialog) -> None:
        dialog.accepted.connect(self.accept)
        dialog.open()
