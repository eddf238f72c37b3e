"""The door of the manager's page: a passphrase is set the first time, and asked for ever after."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sopapp.base.errors import PassphraseGivenUp, PassphrasesDiffer, SopAppError
from sopapp.people.manager import ManagerAccess
from sopapp.people.opening import NewKey, Opened
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.forgotten_dialog import ForgottenDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_WIDEST = 520  # px at 100 %


class Gate(QWidget):
    """Opens `access`, which tells everybody; the slow part is done beside the window."""

    def __init__(
        self,
        look: Look,
        access: ManagerAccess,
        names: Callable[[], dict[str, str]],
        tasks: Tasks,
        lost_authors: int = 0,
    ) -> None:
        """`names`: of people by their ids. `lost_authors`: of how many suggestions, once they are sealed."""
        super().__init__()
        self._lost_authors = lost_authors
        self._names = names
        self._look = look
        self._access = access
        self._tasks = tasks
        self._first_time = not access.is_set
        self._given_up: Opened | None = None  # whose passphrase was right until somebody started anew
        self._lay_out()

    @property
    def out_of_date(self) -> bool:
        """Whether a passphrase was set since this was built, here or in another window."""
        return self._first_time == self._access.is_set

    def focus_first(self) -> None:
        self._phrase.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes here comes to type it."""
        super().showEvent(event)
        self._phrase.setFocus()

    def _lay_out(self) -> None:
        px = self._look.theme.px
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(16), px(32), px(16), px(24))
        card = self._card()
        card.setMaximumWidth(px(_WIDEST))
        row.addStretch(1)
        row.addWidget(card, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroll(inside))

    def _card(self) -> Card:
        card = Card()
        card.body.setSpacing(self._look.theme.px(16))
        title, text, action = self._words()
        card.body.addWidget(Label(title, "h1"))
        card.body.addWidget(Label(text))
        self._phrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._again = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._again_field = Field(QCoreApplication.translate("Gate", "The same once more"), self._again)
        self._phrase_field = Field(QCoreApplication.translate("Gate", "Passphrase"), self._phrase, self._hint())
        card.body.addWidget(self._phrase_field)
        if self._first_time:
            card.body.addWidget(self._again_field)
            lost = QCoreApplication.translate(
                "Gate",
                "Suggestions are sealed with it: without it nobody reads them. Right after this, make the recovery"
                " sheet, which gives you a new passphrase should this one be forgotten.",
            )
            card.body.addWidget(Callout(self._look, lost, "warn"))
        if self._lost_authors:
            card.body.addWidget(Callout(self._look, self._about_lost_authors(), "warn"))
        self._go = Button(self._look, action, "lock-open", "primary")
        self._go.clicked.connect(self._try)
        for line in (self._phrase, self._again):
            line.returnPressed.connect(self._try)
            line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._go)
        if not self._first_time:
            forgotten = Button(self._look, QCoreApplication.translate("Gate", "I forgot it …"), kind="quiet")
            forgotten.clicked.connect(self._help)
            row.addWidget(forgotten)
        self._back = Button(self._look, QCoreApplication.translate("Gate", "Take the page back …"))
        self._back.clicked.connect(self._ask_to_take_back)
        self._back.hide()
        row.addWidget(self._back)
        card.body.addWidget(buttons)
        return card

    def _words(self) -> tuple[str, str, str]:
        if self._first_time:
            return (
                QCoreApplication.translate("Gate", "For managers"),
                QCoreApplication.translate(
                    "Gate",
                    "Set a passphrase for this page. It guards what only managers do: answering suggestions, changing"
                    " procedures and seeing how the team stands. Suggestions are sealed with it; all else that is kept"
                    " on this PC is not. Staff go on reading, practising and suggesting without it.",
                ),
                QCoreApplication.translate("Gate", "Set the passphrase"),
            )
        return (
            QCoreApplication.translate("Gate", "For managers"),
            QCoreApplication.translate(
                "Gate",
                "Suggestions, procedures and the team’s progress are behind a manager’s passphrase. Each manager types"
                " their own.",
            ),
            QCoreApplication.translate("Gate", "Open"),
        )

    def _about_lost_authors(self) -> str:
        return QCoreApplication.translate(
            "Gate",
            "%n suggestion(s) without a name are from before texts were sealed. Opening this page seals them, and then"
            " their authors find neither them nor your answers any more. Tell the team before: whoever sets a PIN in"
            " Settings, or signs in with the one they have, goes on finding theirs.",
            "",
            self._lost_authors,
        )

    def _hint(self) -> str:
        if not self._first_time:
            return ""
        return QCoreApplication.translate(
            "Gate", "At least 12 characters. Three or four words that do not belong together are easy to remember."
        )

    def _try(self) -> None:
        if not self._go.isEnabled():
            return
        self._back.hide()
        self._phrase_field.show_error("")
        self._again_field.show_error("")
        try:
            if self._first_time:
                self._tasks.run(
                    self._access.sealing(self._phrase.text(), self._again.text()), self._adopt, self._refused
                )
            else:
                self._tasks.run(self._access.trying(self._phrase.text()), self._enter, self._refused)
        except SopAppError as error:
            self._refused(error)
        else:
            self._go.setEnabled(False)

    def _help(self) -> None:
        ForgottenDialog(self._look, self._access, self._names(), self._tasks, self).open()

    def _adopt(self, new: NewKey) -> None:
        try:
            self._access.adopt(new)
        except SopAppError as error:
            self._refused(error)
        else:
            self._clear()

    def _enter(self, opened: Opened | NewKey | None) -> None:
        try:
            self._access.enter(opened)
        except PassphraseGivenUp as error:
            self._given_up = opened if isinstance(opened, Opened) else None
            self._refused(error)
            self._back.show()
            self._back.setFocus()
        except SopAppError as error:
            self._refused(error)
        else:
            self._clear()

    def _ask_to_take_back(self) -> None:
        names = self._names()
        nameless = QCoreApplication.translate("Gate", "a manager without a name")
        now = ", ".join(names.get(manager.id, nameless) for manager in self._access.managers())
        title = QCoreApplication.translate("Gate", "Take the page back?")
        text = QCoreApplication.translate(
            "Gate",
            "{names} manages it now. That passphrase ends, and yours opens the page again, with every suggestion that"
            " was sent until somebody started anew. What was sent since then stays shut for you; whoever sent it still"
            " reads it.",
        )
        action = QCoreApplication.translate("Gate", "Take it back")
        ConfirmDialog(self._look, title, text.format(names=now), action, self._take_back, self).open()

    def _take_back(self) -> None:
        if self._given_up is None:
            return
        try:
            self._access.take_back(self._given_up)
        except SopAppError as error:
            self._refused(error)
        else:
            self._clear()

    def _clear(self) -> None:
        """For the next time that the page is locked: no passphrase stays in a field."""
        for line in (self._phrase, self._again):
            line.clear()
        self._given_up = None
        self._back.hide()
        self._go.setEnabled(True)

    def _refused(self, error: SopAppError) -> None:
        """Say below the field what is wrong with it, and let them type again."""
        self._go.setEnabled(True)
        second = isinstance(error, PassphrasesDiffer)
        field = self._again_field if second else self._phrase_field
        field.show_error(error_text(error))
        line = self._again if second else self._phrase
        line.selectAll()
        line.setFocus()
