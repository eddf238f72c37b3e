"""Who is it? The first page of every start."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from sopapp.base.errors import NameMissing, NameTaken, WrongPin
from sopapp.base.settings import SettingsFile
from sopapp.people.people import People
from sopapp.people.person import Person
from sopapp.ui.error_text import error_text
from sopapp.ui.initials import initials_icon
from sopapp.ui.language import Languages, own_name
from sopapp.ui.look import Look
from sopapp.ui.missing_records import MissingRecords
from sopapp.ui.page import Page
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_WIDTH = 460  # px at 100 %
_CIRCLE = 28


class WelcomePage(Page):
    """The first time a name is enough. Later people pick theirs; who came last has the focus, so Enter is enough."""

    NAME = "welcome"
    ICON = "user"

    look_changed = Signal()

    def __init__(
        self, look: Look, people: People, settings: SettingsFile, languages: Languages, missing: MissingRecords
    ) -> None:
        super().__init__()
        self._look = look
        self._people = people
        self._settings = settings
        self._languages = languages
        self._missing = missing
        self._buttons: list[Button] = []
        self._asked: Person | None = None  # whose PIN is being asked for
        self._build()
        missing.said.connect(self.said)
        missing.brought_back.connect(self._show_who_came_back)

    def refresh(self) -> None:
        had_focus = any(button.hasFocus() for button in self._buttons)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._missing.refresh()
        people = self._people.all()
        self._buttons = [self._person_button(person) for person in people]
        for button in self._buttons:
            self._list.addWidget(button)
        if not self._busy():
            self._show_part(self._known if people else self._new)
        if had_focus:
            self.focus_first()

    def open(self, target: str) -> None:
        """`new:Ana` is the form for a new name with what was typed, `pin:<id>` the question for a PIN."""
        kind, _, value = target.partition(":")
        if kind == "new":
            self._name.setText(value)
            self._show_part(self._new)
        asked = [person for person in self._people.all() if person.id == value]
        if kind == "pin" and asked:
            self._ask_pin(asked[0])

    def place(self) -> str:
        if self._asked is not None:
            return f"pin:{self._asked.id}"
        return f"new:{self._name.text()}" if self._new.isVisibleTo(self) else ""

    def focus_first(self) -> None:
        missing = self._missing.first()
        if self._asked is not None:
            self._pin.setFocus()
        elif missing is not None:
            missing.setFocus()
        elif self._new.isVisibleTo(self):
            self._name.setFocus()
        elif self._buttons:
            self._buttons[0].setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        self._known, self._new, self._pin_part = self._build_known(), self._build_new(), self._build_pin()
        self._parts = (self._known, self._new, self._pin_part)
        card = Card()
        card.setMaximumWidth(px(_WIDTH))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        card.body.setSpacing(px(16))
        card.body.addWidget(Label(QCoreApplication.translate("WelcomePage", "Welcome"), role="h1"))
        lead = QCoreApplication.translate(
            "WelcomePage", "Read how we do it, practise it, and say what would be better."
        )
        card.body.addWidget(Label(lead, role="muted"))
        card.body.addWidget(self._missing)
        for part in self._parts:
            card.body.addWidget(part)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(24), px(16), px(24))
        column.setSpacing(px(16))
        column.addStretch(1)
        column.addLayout(_centred(card))
        column.addLayout(_centred(self._build_languages()))
        column.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(inside))

    def _build_languages(self) -> QWidget:
        """Every language by its own name: who cannot read this page's language finds theirs."""
        bar = QWidget()
        bar.setMaximumWidth(self._look.theme.px(_WIDTH))
        flow = FlowLayout(bar)
        for tag in self._languages.available():
            chosen = tag == self._look.language
            button = Button(self._look, own_name(tag), icon="check" if chosen else "", kind="quiet")
            button.setCheckable(True)
            button.setChecked(chosen)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked, tag=tag: self._choose_language(tag))
            flow.addWidget(button)
        return bar

    def _build_known(self) -> QWidget:
        part, column = _part(self._look)
        column.addWidget(Label(QCoreApplication.translate("WelcomePage", "Who is it?"), role="h3"))
        self._list = QVBoxLayout()
        self._list.setSpacing(self._look.theme.px(4))
        column.addLayout(self._list)
        other = Button(self._look, QCoreApplication.translate("WelcomePage", "Someone else"), icon="plus", kind="quiet")
        other.setAutoDefault(True)
        other.clicked.connect(self._show_new)
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _build_new(self) -> QWidget:
        part, column = _part(self._look)
        self._name = QLineEdit(maxLength=80)
        self._name.returnPressed.connect(self._add)
        hint = QCoreApplication.translate("WelcomePage", "The name that your colleagues know. It stays on this PC.")
        self._name_field = Field(QCoreApplication.translate("WelcomePage", "Your name"), self._name, hint)
        self._name.textChanged.connect(lambda: self._name_field.show_error(""))
        column.addWidget(self._name_field)
        start = QCoreApplication.translate("WelcomePage", "Start")
        column.addLayout(self._row(start, self._add))
        return part

    def _build_pin(self) -> QWidget:
        part, column = _part(self._look)
        self._pin_title = Label("", role="h3")
        self._pin = QLineEdit(echoMode=QLineEdit.EchoMode.Password, maxLength=8)
        self._pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self._pin.returnPressed.connect(self._try_pin)
        forgot = QCoreApplication.translate(
            "WelcomePage", "Forgot it? Ask a manager: on the managers’ page they can take the PIN away."
        )
        self._pin_field = Field(QCoreApplication.translate("WelcomePage", "PIN"), self._pin, forgot)
        column.addWidget(self._pin_title)
        column.addWidget(self._pin_field)
        column.addLayout(self._row(QCoreApplication.translate("WelcomePage", "Go in"), self._try_pin))
        return part

    def _row(self, text: str, slot: object) -> QHBoxLayout:
        """The button that goes on, and the way back to the list of people."""
        go_on = Button(self._look, text, kind="primary")
        go_on.setAutoDefault(True)
        go_on.clicked.connect(slot)
        back = Button(self._look, QCoreApplication.translate("WelcomePage", "Back"), kind="quiet")
        back.setAutoDefault(True)
        back.clicked.connect(self._go_back)
        if not self._people.all():
            back.hide()  # never shown here: without a parent yet, it would flash up as a window of its own
        row = QHBoxLayout()
        row.addWidget(go_on)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def _person_button(self, person: Person) -> Button:
        button = Button(self._look, person.name.replace("&", "&&"), kind="nav")
        button.setIcon(initials_icon(self._look.theme, person.name, _CIRCLE))
        side = self._look.theme.px(_CIRCLE)
        button.setIconSize(QSize(side, side))
        button.setStyleSheet(f"min-height: {self._look.theme.px(40)}px;")
        button.setMinimumWidth(1)  # a very long name is cut at the button's edge; the whole name is read aloud
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(person.name)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._pick(person))
        return button

    def _busy(self) -> bool:
        """Whether somebody is typing: news about other people must not take that away."""
        return self._asked is not None or bool(self._name.text())

    def _show_part(self, shown: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part is shown)
        if shown is not self._pin_part:
            self._asked = None

    def _show_new(self) -> None:
        self._show_part(self._new)
        self._name.setFocus()

    def _go_back(self) -> None:
        self._name.clear()
        self._show_part(self._known)
        self.focus_first()

    def _show_who_came_back(self) -> None:
        self.refresh()
        self.focus_first()

    def _choose_language(self, tag: str) -> None:
        try:
            self._settings.change(language=tag)
        finally:  # it is good for this time where it cannot be kept
            self.look_changed.emit()

    def _pick(self, person: Person) -> None:
        if person.has_pin:
            self._ask_pin(person)
        else:
            self._people.sign_in(person.id)

    def _ask_pin(self, person: Person) -> None:
        self._asked = person
        self._pin_title.setText(person.name)
        self._pin_field.show_error("")
        self._pin.clear()
        self._show_part(self._pin_part)
        self._pin.setFocus()

    def _try_pin(self) -> None:
        if self._asked is None:
            return
        try:
            self._people.sign_in(self._asked.id, self._pin.text())
        except WrongPin as error:
            self._pin_field.show_error(error_text(error))
            self._pin.selectAll()
            self._pin.setFocus()

    def _add(self) -> None:
        try:
            person = self._people.add(self._name.text())
        except (NameMissing, NameTaken) as error:
            self._name_field.show_error(error_text(error))
            self._name.setFocus()
        else:
            self._people.sign_in(person.id)


def _centred(widget: QWidget) -> QHBoxLayout:
    """In the middle, as wide as it may be; an alignment would not ask wrapped texts for their height."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


def _part(look: Look) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.theme.px(12))
    return part, column
