"""Managers and keys: who can open the managers' page, their passphrases, and the recovery sheet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.people.manager import ManagerAccess
from sopapp.people.person import Person
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.passphrase_dialog import Asked, PassphraseDialog
from sopapp.ui.dialogs.refused_keys import RefusedKeys
from sopapp.ui.error_text import error_text
from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.share_bar import ShareBar

_SIZE = (560, 620)  # px at 100 %


class ManagersDialog(QDialog):
    """`sheet_wanted` asks for a new recovery sheet. Closes by itself when its own manager has left."""

    sheet_wanted = Signal()

    def __init__(
        self, look: Look, access: ManagerAccess, people: Sequence[Person], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._access = access
        self._people = people
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("ManagersDialog", "Managers and keys"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._scroll: Scroll | None = None
        self._done = self._total = 0  # texts sealed anew
        resize_dialog(self, look.theme.px(_SIZE[0]), look.theme.px(_SIZE[1]))
        self._show()

    def show_progress(self, done: int, total: int) -> None:
        """How far the sealing is that has begun here."""
        self._done, self._total = done, total
        words = QCoreApplication.translate("ManagersDialog", "Sealing anew: {done} of {total}. You can go on working.")
        self._progress_text.setText(words.format(done=done, total=total))
        self._progress_bar.show_share(done / total if total else 1.0)
        self._progress.setVisible(done < total)

    def _show(self, told: str = "") -> None:
        """Build it anew: it is small, and each act changes it. `told`: what the last act has done."""
        px = self._look.theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(12))
        column.addWidget(Label(QCoreApplication.translate("ManagersDialog", "Managers and keys"), "h2"))
        text = QCoreApplication.translate(
            "ManagersDialog",
            "Suggestions are sealed: only these managers, the recovery sheet and whoever sent one can open it. Each"
            " manager has a passphrase of their own.",
        )
        column.addWidget(Label(text))
        self._trouble = Callout(self._look, "", "bad")
        self._trouble.hide()
        column.addWidget(self._trouble)
        if told:
            column.addWidget(Callout(self._look, told, "ok"))
        column.addWidget(self._sealing())
        if self._access.refused():
            column.addWidget(self._refused())
        column.addWidget(self._managers())
        column.addWidget(self._sheet())
        column.addStretch(1)
        close = Button(self._look, QCoreApplication.translate("ManagersDialog", "Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        old, self._scroll = self._scroll, Scroll(inside)
        self._layout.addWidget(self._scroll)
        if old is not None:
            old.hide()
            old.deleteLater()  # later: one of its buttons may have asked for this
        self._first.setFocus()

    def _sealing(self) -> QWidget:
        """Shown while texts are being sealed anew."""
        self._progress = QWidget()
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(0, 0, 0, 0)
        self._progress_text = Label("", "caption")
        sealing = QCoreApplication.translate("ManagersDialog", "Sealing anew")
        self._progress_bar = ShareBar(self._look, 0.0, sealing)
        column.addWidget(self._progress_text)
        column.addWidget(self._progress_bar)
        self.show_progress(self._done, self._total)
        return self._progress

    def _refused(self) -> Callout:
        return RefusedKeys(
            self._look,
            self._access.refused(),
            self._name,
            lambda: self._do(self._access.erase_refused),
        )

    def _managers(self) -> Card:
        card = Card(QCoreApplication.translate("ManagersDialog", "Managers"))
        card.body.setSpacing(self._look.theme.px(8))
        managers = self._access.managers()
        since = QCoreApplication.translate("ManagersDialog", "since {day}")
        for manager in managers:
            name = self._name(manager.id)
            line = QWidget()
            row = FlowLayout(line)
            when = since.format(day=day_text(manager.since, self._look.language))
            row.addWidget(Label(f"{name} · {when}"))
            if len(managers) > 1:
                words = QCoreApplication.translate("ManagersDialog", "Take away …")
                take = Button(self._look, words, kind="quiet")
                take.setAccessibleDescription(name)
                take.clicked.connect(lambda _=False, manager=manager.id: self._ask_to_leave(manager))
                row.addWidget(take)
            card.body.addWidget(line)
        verbs = QWidget()
        flow = FlowLayout(verbs)
        words = QCoreApplication.translate("ManagersDialog", "Change my passphrase …")
        self._first = Button(self._look, words, "lock")
        self._first.clicked.connect(self._change)
        flow.addWidget(self._first)
        if self._others():
            add = Button(self._look, QCoreApplication.translate("ManagersDialog", "Add a manager …"), "plus")
            add.clicked.connect(self._add)
            flow.addWidget(add)
        else:
            hint = QCoreApplication.translate(
                "ManagersDialog", "Whoever is to become a manager signs in once with their name; then add them here."
            )
            card.body.addWidget(Label(hint, "caption"))
        card.body.addWidget(verbs)
        return card

    def _sheet(self) -> Card:
        card = Card(QCoreApplication.translate("ManagersDialog", "Recovery sheet"))
        card.body.setSpacing(self._look.theme.px(8))
        if self._access.has_recovery:
            text = QCoreApplication.translate(
                "ManagersDialog",
                "There is one. Make a new one when it was lost, or when somebody who knew it has left: the old one"
                " then opens nothing.",
            )
            words = QCoreApplication.translate("ManagersDialog", "Make a new sheet …")
        else:
            text = QCoreApplication.translate(
                "ManagersDialog",
                "There is none yet. If every passphrase is forgotten, the suggestions cannot be opened by anybody.",
            )
            words = QCoreApplication.translate("ManagersDialog", "Make the sheet …")
        card.body.addWidget(Label(text))
        make = Button(self._look, words, "printer", "secondary" if self._access.has_recovery else "primary")
        make.clicked.connect(self._make_sheet)
        card.body.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _name(self, person_id: str) -> str:
        names = {person.id: person.name for person in self._people}
        name = names.get(person_id) or QCoreApplication.translate("ManagersDialog", "A manager without a name")
        mine = QCoreApplication.translate("ManagersDialog", "{name} (you)")
        return mine.format(name=name) if person_id == self._access.manager else name

    def _others(self) -> list[tuple[str, str]]:
        managers = {manager.id for manager in self._access.managers()}
        return [(person.id, person.name) for person in self._people if person.id not in managers]

    def _change(self) -> None:
        asked = Asked(
            QCoreApplication.translate("ManagersDialog", "Change my passphrase"),
            QCoreApplication.translate("ManagersDialog", "The one you have now opens nothing after this."),
            QCoreApplication.translate("ManagersDialog", "Change it"),
            current=True,
        )
        dialog = PassphraseDialog(
            self._look,
            self._tasks,
            asked,
            lambda typed: self._access.changing(typed.current, typed.first, typed.second),
            self._access.adopt,
            self,
        )
        told = QCoreApplication.translate("ManagersDialog", "Your passphrase is changed.")
        dialog.accepted.connect(lambda: self._show(told))
        dialog.open()

    def _add(self) -> None:
        asked = Asked(
            QCoreApplication.translate("ManagersDialog", "Add a manager"),
            QCoreApplication.translate(
                "ManagersDialog",
                "They type a passphrase of their own here, without you looking. They can then read every suggestion,"
                " those of before too.",
            ),
            QCoreApplication.translate("ManagersDialog", "Add"),
            people=self._others(),
        )
        dialog = PassphraseDialog(
            self._look,
            self._tasks,
            asked,
            lambda typed: self._access.adding(typed.person, typed.first, typed.second),
            self._access.adopt,
            self,
        )
        told = QCoreApplication.translate("ManagersDialog", "They are a manager now, with a passphrase of their own.")
        dialog.accepted.connect(lambda: self._show(told))
        dialog.open()

    def _ask_to_leave(self, manager: str) -> None:
        title = QCoreApplication.translate("ManagersDialog", "Take this manager’s key away?")
        text = QCoreApplication.translate(
            "ManagersDialog",
            "{name} opens nothing here any more, and everything is sealed anew without them. What they have read,"
            " printed or copied stays theirs. If they knew the recovery sheet, make a new one.",
        )
        action = QCoreApplication.translate("ManagersDialog", "Take it away")
        named = text.format(name=self._name(manager))
        ConfirmDialog(
            self._look, title, named, action, lambda: self._do(lambda: self._access.leave(manager)), self
        ).open()

    def _make_sheet(self) -> None:
        if not self._access.has_recovery:
            self._sheet_is_wanted()
            return
        title = QCoreApplication.translate("ManagersDialog", "Make a new recovery sheet?")
        text = QCoreApplication.translate(
            "ManagersDialog", "The sheet of before opens nothing from that moment on. Have paper or a printer ready."
        )
        action = QCoreApplication.translate("ManagersDialog", "Make it")
        ConfirmDialog(self._look, title, text, action, self._sheet_is_wanted, self).open()

    def _sheet_is_wanted(self) -> None:
        self.accept()
        self.sheet_wanted.emit()

    def _do(self, verb: Callable[[], None]) -> None:
        try:
            verb()
        except SopAppError as error:
            self._trouble.show_text(error_text(error))
            self._trouble.show()
            return
        if self._access.unlocked:
            self._show()
        else:
            self.accept()
