"""Keys that no manager has signed: what each is, and the two ways to deal with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sopapp.people.keys import RefusedKey
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label


class RefusedKeys(Callout):
    """A sentence for each; one that a manager of another PC may have set can be accepted. All can be erased."""

    def __init__(
        self,
        look: Look,
        keys: Sequence[RefusedKey],
        name: Callable[[str], str],
        accept: Callable[[RefusedKey], None],
        erase: Callable[[], None],
    ) -> None:
        """`name`: of the person with this id. `accept` and `erase` are called when the manager has confirmed."""
        super().__init__(look, QCoreApplication.translate("ManagersDialog", "Keys that no manager has signed"), "bad")
        self._look = look
        self._name = name
        self._accept = accept
        self._erase = erase
        for key in keys:
            self.body.addWidget(self._line(key))
        words = QCoreApplication.translate("ManagersDialog", "Erase %n key(s)", "", len(keys))
        button = Button(look, f"{words} …")
        button.clicked.connect(self._ask_to_erase)
        row = FlowLayout()
        row.addWidget(button)
        self.body.addLayout(row)

    def _line(self, key: RefusedKey) -> QWidget:
        named = QCoreApplication.translate(
            "ManagersDialog",
            "A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.",
        )
        sheet = QCoreApplication.translate(
            "ManagersDialog",
            "A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.",
        )
        line = QWidget()
        row = FlowLayout(line)
        day = day_text(key.at, self._look.language)
        row.addWidget(Label((named if key.manager else sheet).format(name=self._name(key.manager), day=day)))
        if key.acceptable:
            accept = Button(self._look, QCoreApplication.translate("ManagersDialog", "It is theirs: accept it …"))
            accept.setAccessibleDescription(self._name(key.manager))
            accept.clicked.connect(lambda: self._ask_to_accept(key))
            row.addWidget(accept)
        return line

    def _ask_to_accept(self, key: RefusedKey) -> None:
        title = QCoreApplication.translate("ManagersDialog", "Accept this key?")
        text = QCoreApplication.translate(
            "ManagersDialog",
            "A manager who set a passphrase on another PC before the two PCs knew of each other has such a key. Ask"
            " {name} whether they did, on {day}. Whoever has this key reads every suggestion from now on; if {name}"
            " has another passphrase here, only the one from there opens this page.",
        )
        words = text.format(name=self._name(key.manager), day=day_text(key.at, self._look.language))
        action = QCoreApplication.translate("ManagersDialog", "Accept it")
        ConfirmDialog(self._look, title, words, action, lambda: self._accept(key), self.window()).open()

    def _ask_to_erase(self) -> None:
        title = QCoreApplication.translate("ManagersDialog", "Erase what no manager has signed?")
        text = QCoreApplication.translate(
            "ManagersDialog", "If a text was sealed to such a key alone, on another PC, nobody can read it after this."
        )
        action = QCoreApplication.translate("ManagersDialog", "Erase for good")
        ConfirmDialog(self._look, title, text, action, self._erase, self.window()).open()
