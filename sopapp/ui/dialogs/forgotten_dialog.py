"""A manager has forgotten the passphrase: what can be done, said plainly."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sopapp.people.manager import ManagerAccess
from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.dialogs.passphrase_dialog import Asked, PassphraseDialog
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label

_WIDTH = 500  # px at 100 %


class ForgottenDialog(Fitted):
    """`names`: of people by their ids."""

    def __init__(
        self, look: Look, access: ManagerAccess, names: dict[str, str], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("ForgottenDialog", "The passphrase is forgotten")
        super().__init__(look, title, _WIDTH, parent)
        self._look = look
        self._access = access
        self._names = names
        self._tasks = tasks
        self._build()

    def _build(self) -> None:
        sheet = QCoreApplication.translate(
            "ForgottenDialog", "With the recovery sheet you get a new passphrase, and nothing is lost."
        )
        other = QCoreApplication.translate(
            "ForgottenDialog",
            "If there is another manager, they open the page, take your key away under Managers and keys, and"
            " add you again. Nothing is lost then either.",
        )
        neither = QCoreApplication.translate(
            "ForgottenDialog",
            "Without the sheet and without another manager, nobody can open the suggestions sent so far: they are"
            " gone for managers, and no one can bring them back. Procedures and training records stay. You can"
            " start anew with another passphrase.",
        )
        words = Button(self._look, QCoreApplication.translate("ForgottenDialog", "Type the 24 words …"), kind="primary")
        words.clicked.connect(self._recover)
        anew = Button(self._look, QCoreApplication.translate("ForgottenDialog", "Start anew …"), kind="danger")
        anew.clicked.connect(self._start_anew)
        cancel = Button(self._look, QCoreApplication.translate("ForgottenDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        texts = (Label(self.windowTitle(), "h2"), Label(sheet), _alone(words), Label(other), Label(neither))
        self.lay_out((*texts, _alone(anew)), (cancel,))

    def _recover(self) -> None:
        nameless = QCoreApplication.translate("ForgottenDialog", "A manager without a name")
        managers = [(each.id, self._names.get(each.id, nameless)) for each in self._access.managers()]
        managers.sort(key=lambda each: each[0] != self._access.person)
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
                " one still reads it. A manager who remembers theirs after all is told so, and can take the page back.",
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


def _alone(button: Button) -> QWidget:
    """As wide as its words."""
    holder = QWidget()
    FlowLayout(holder).addWidget(button)
    return holder
