"""Keys that no manager has signed: what each is, and how to be rid of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from sopapp.people.keys import RefusedKey
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label


class RefusedKeys(Callout):
    """A sentence for each. All can be erased, after a question."""

    def __init__(
        self,
        look: Look,
        keys: Sequence[RefusedKey],
        name: Callable[[str], str],
        erase: Callable[[], None],
    ) -> None:
        """`name`: of the person with this id. `erase` is called when the manager has confirmed."""
        super().__init__(look, QCoreApplication.translate("ManagersDialog", "Keys that no manager has signed"), "bad")
        self._look = look
        self._name = name
        self._erase = erase
        for key in keys:
            self.body.addWidget(self._line(key))
        words = QCoreApplication.translate("ManagersDialog", "Erase %n key(s)", "", len(keys))
        button = Button(look, f"{words} …")
        button.clicked.connect(self._ask_to_erase)
        row = FlowLayout()
        row.addWidget(button)
        self.body.addLayout(row)

    def _line(self, key: RefusedKey) -> Label:
        named = QCoreApplication.translate(
            "ManagersDialog",
            "A key for {name}, put there on {day}, has no manager’s signature: nothing is sealed to it.",
        )
        sheet = QCoreApplication.translate(
            "ManagersDialog",
            "A recovery sheet, put there on {day}, has no manager’s signature: nothing is sealed to it.",
        )
        day = day_text(key.at, self._look.language)
        return Label((named if key.manager else sheet).format(name=self._name(key.manager), day=day))

    def _ask_to_erase(self) -> None:
        title = QCoreApplication.translate("ManagersDialog", "Erase what no manager has signed?")
        text = QCoreApplication.translate(
            "ManagersDialog",
            "A manager who set a passphrase on another PC, before the two PCs knew of each other, has such a key. Ask"
            " first: once it is erased, that passphrase opens nothing there either, and nobody reads what was sealed to"
            " it alone.",
        )
        action = QCoreApplication.translate("ManagersDialog", "Erase for good")
        ConfirmDialog(self._look, title, text, action, self._erase, self.window()).open()
