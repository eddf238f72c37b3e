"""Choosing a manager's passphrase: for oneself, for another manager, or after one was lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from sopapp.base.errors import PassphrasesDiffer, SopAppError, TryAgainLater, WrongPassphrase, WrongRecoveryWords
from sopapp.people.opening import NewKey
from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

_WIDTH = 480  # px at 100 %


@dataclass(frozen=True, slots=True)
class Typed:
    """What was filled in; `person`, `words` and `current` are "" where they are not asked for."""

    person: str
    words: str
    first: str
    second: str
    current: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What the dialog says and asks.

    `people`: (id, name) to choose from; `words`: whether the sheet's are needed; `current`: the passphrase of now.
    """

    title: str
    text: str
    action: str
    people: Sequence[tuple[str, str]] = ()
    words: bool = False
    current: bool = False
    danger: bool = False


class PassphraseDialog(Fitted):
    """Hands what was typed to `prepare`, whose work is done beside the window, and what comes of it to `keep`."""

    def __init__(  # noqa: PLR0917
        self,
        look: Look,
        tasks: Tasks,
        asked: Asked,
        prepare: Callable[[Typed], Callable[[], NewKey]],
        keep: Callable[[NewKey], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, asked.title, _WIDTH, parent)
        self._look = look
        self._tasks = tasks
        self._asked = asked
        self._prepare = prepare
        self._keep = keep
        self._build()

    def _build(self) -> None:
        hint = QCoreApplication.translate("PassphraseDialog", "At least 12 characters; three or four words are easy.")
        self._first, self._second, self._current = _hidden(), _hidden(), _hidden()
        label = QCoreApplication.translate("PassphraseDialog", "New passphrase")
        self._first_field = Field(label, self._first, hint)
        label = QCoreApplication.translate("PassphraseDialog", "The same once more")
        self._second_field = Field(label, self._second)
        head = (Label(self._asked.title, "h2"), Label(self._asked.text))
        label = QCoreApplication.translate("PassphraseDialog", "The passphrase you have now")
        self._current_field = Field(label, self._current)
        self._current_field.setVisible(self._asked.current)
        asked = (self._person_field(), self._sheet_field(), self._current_field)
        fields = (*asked, self._first_field, self._second_field)
        self.lay_out((*head, *fields), self._buttons())
        self._places()[0].setFocus()

    def _person_field(self) -> Field:
        self._person = Combo()
        for person_id, name in self._asked.people:
            self._person.addItem(name, person_id)
        field = Field(QCoreApplication.translate("PassphraseDialog", "Who"), self._person)
        field.setVisible(bool(self._asked.people))
        return field

    def _sheet_field(self) -> Field:
        self._words = PlainTextEdit()
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(self._look.theme.px(96))
        hint = QCoreApplication.translate("PassphraseDialog", "In their order, with spaces between them.")
        label = QCoreApplication.translate("PassphraseDialog", "The 24 words")
        self._words_field = Field(label, self._words, hint)
        self._words_field.setVisible(self._asked.words)
        return self._words_field

    def _places(self) -> list[QWidget]:
        asked = self._asked
        before = ((self._person, len(asked.people) > 1), (self._words, asked.words), (self._current, asked.current))
        return [*(widget for widget, there in before if there), self._first]

    def _buttons(self) -> tuple[Button, Button]:
        self._go = Button(self._look, self._asked.action, kind="danger" if self._asked.danger else "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._try)
        cancel = Button(self._look, QCoreApplication.translate("PassphraseDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        return cancel, self._go

    def _try(self) -> None:
        if not self._go.isEnabled():
            return
        for field in (self._first_field, self._second_field, self._words_field, self._current_field):
            field.show_error("")
        person, words = self._person.currentData() or "", self._words.toPlainText()
        typed = Typed(person, words, self._first.text(), self._second.text(), self._current.text())
        try:
            work = self._prepare(typed)
        except SopAppError as error:
            self._refused(error)
            return
        self._go.setEnabled(False)
        self._tasks.run(work, self._done, self._refused)

    def _done(self, new: NewKey) -> None:
        try:
            self._keep(new)
        except SopAppError as error:
            self._refused(error)
            return
        self.accept()

    def _refused(self, error: SopAppError) -> None:
        """Say below the field what is wrong with it, and let them type again."""
        self._go.setEnabled(True)
        field, line = self._first_field, self._first
        if isinstance(error, WrongRecoveryWords):
            self._words_field.show_error(error_text(error))
            self._words.setFocus()
        else:
            if isinstance(error, PassphrasesDiffer):
                field, line = self._second_field, self._second
            elif self._asked.current and isinstance(error, WrongPassphrase | TryAgainLater):
                field, line = self._current_field, self._current
            field.show_error(error_text(error))
            line.selectAll()
            line.setFocus()
        self.fit()


def _hidden() -> QLineEdit:
    line = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
    line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
    return line
