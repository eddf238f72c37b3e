"""How the window looks, who I am, and where everything lies."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from sopapp import __version__
from sopapp.base.errors import NameMissing, NameTaken
from sopapp.base.paths import Paths
from sopapp.base.settings import TEXT_SIZES, SettingsFile
from sopapp.library.library import Library
from sopapp.people.people import People
from sopapp.ui.dialogs.licences_dialog import LicencesDialog
from sopapp.ui.dialogs.pin_dialog import PinDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.language import Languages, own_name
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.settings.section import Section, in_a_row
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_WIDTH = 640  # px at 100 %
_READING = 16.5
_NARROW = 300  # px at 100 %


class SettingsPage(Page):
    """A change of language or colours shows at once; the text size is tried on a sentence first, then used."""

    NAME = "settings"
    ICON = "settings"

    look_changed = Signal()
    renamed = Signal()

    def __init__(
        self,
        look: Look,
        people: People,
        settings: SettingsFile,
        library: Library,
        *,
        paths: Paths,
        languages: Languages,
        sections: Sequence[Section],
    ) -> None:
        super().__init__()
        self._look = look
        self._people = people
        self._settings = settings
        self._library = library
        self._paths = paths
        self._languages = languages
        self._sections = sections
        self._first: QWidget = self
        self._build()

    def refresh(self) -> None:
        person = self._people.current
        if person is not None:
            if not self._name.isModified():
                self._name.setText(person.name)
            self._set_pin.setText(
                QCoreApplication.translate("SettingsPage", "Change my PIN")
                if person.has_pin
                else QCoreApplication.translate("SettingsPage", "Set a PIN")
            )
            self._remove_pin.setVisible(person.has_pin)
        self._show_look()
        self._show_library()
        for section in self._sections:
            section.refresh()

    def place(self) -> str:
        """The control that was used last, so that a change of look leaves the keyboard where it was."""
        for name, widget in self._places.items():
            if widget.hasFocus():
                return name
        return ""

    def open(self, target: str) -> None:
        widget = self._places.get(target)
        if widget is not None:
            self._first = widget

    def focus_first(self) -> None:
        self._first.setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        inside = QWidget()
        sheet = QWidget()
        sheet.setMaximumWidth(px(_WIDTH))
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(Label(QCoreApplication.translate("SettingsPage", "Settings"), role="h1"))
        for card in (self._build_look(), self._build_me(), *self._sections, self._build_program()):
            column.addWidget(card)
        for section in self._sections:
            section.said.connect(self.said)
        column.addStretch(1)
        # In a row of its own: a column would ask the texts how high they are at its full width, not at the sheet's.
        row = self._row = QHBoxLayout(inside)
        row.addWidget(sheet, 1000)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scroll(inside))
        self._places = {
            "language": self._language,
            "theme": self._theme,
            "text-size": self._size,
            "name": self._name,
        }
        self._first = self._language

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._look.theme.px
        side = px(12 if self.width() < px(_NARROW) else 20)
        self._row.setContentsMargins(side, px(24), side, px(32))

    def _build_look(self) -> Card:
        card = Card(QCoreApplication.translate("SettingsPage", "How it looks"))
        self._language = Combo()
        system = QCoreApplication.translate("SettingsPage", "As the system: {language}")
        self._language.addItem(system.format(language=own_name(self._languages.of_system())), "")
        for tag in self._languages.available():
            self._language.addItem(own_name(tag), tag)
        self._theme = Combo()
        self._theme.addItem(QCoreApplication.translate("SettingsPage", "As the system"), "system")
        self._theme.addItem(QCoreApplication.translate("SettingsPage", "Light"), "light")
        self._theme.addItem(QCoreApplication.translate("SettingsPage", "Dark"), "dark")
        self._language.activated.connect(lambda: self._change(language=self._language.currentData()))
        self._theme.activated.connect(lambda: self._change(theme=self._theme.currentData()))
        card.body.addWidget(Field(QCoreApplication.translate("SettingsPage", "Language"), self._language))
        card.body.addWidget(Field(QCoreApplication.translate("SettingsPage", "Colours"), self._theme))
        self._build_text_size(card.body)
        return card

    def _build_text_size(self, column: QVBoxLayout) -> None:
        px = self._look.theme.px
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(0, len(TEXT_SIZES) - 1)
        self._size.setPageStep(1)
        self._size.setStyleSheet(_slider_sheet(self._look))
        self._size.valueChanged.connect(self._try_text_size)
        self._percent = Label("")
        self._percent.setMinimumSize(px(56), px(36))  # in line with the button beside it
        self._use_size = Button(self._look, QCoreApplication.translate("SettingsPage", "Use this size"))
        self._use_size.clicked.connect(lambda: self._change(text_size=self._tried_size()))
        self._sample = Label(
            QCoreApplication.translate(
                "SettingsPage", "Let the customer finish, then repeat the problem in your words."
            )
        )
        column.addWidget(Field(QCoreApplication.translate("SettingsPage", "Text size"), self._size))
        column.addWidget(in_a_row(self._percent, self._use_size))
        column.addWidget(self._sample)

    def _build_me(self) -> Card:
        card = Card(QCoreApplication.translate("SettingsPage", "Me"))
        self._name = QLineEdit(maxLength=80)
        self._name.returnPressed.connect(self._rename)
        self._name_field = Field(QCoreApplication.translate("SettingsPage", "My name"), self._name)
        rename = Button(self._look, QCoreApplication.translate("SettingsPage", "Change my name"))
        rename.clicked.connect(self._rename)
        self._set_pin = Button(self._look, "", icon="lock")
        self._set_pin.clicked.connect(self._ask_for_pin)
        self._remove_pin = Button(
            self._look, QCoreApplication.translate("SettingsPage", "Remove my PIN"), icon="lock-open", kind="quiet"
        )
        self._remove_pin.clicked.connect(self._take_pin_away)
        card.body.addWidget(self._name_field)
        card.body.addWidget(rename, 0, Qt.AlignmentFlag.AlignLeft)
        text = QCoreApplication.translate(
            "SettingsPage",
            "With a PIN nobody else signs in as you on this PC. It also locks the key to your own suggestions, and"
            " remembers those that you sent without your name. Without a PIN that key lies open in the data folder."
            " Four digits stop a curious colleague, not somebody with tools and a copy of the files: the more digits"
            " the better.",
        )
        card.body.addWidget(Label(text, role="muted"))
        card.body.addWidget(in_a_row(self._set_pin, self._remove_pin))
        return card

    def _build_program(self) -> Card:
        card = Card(QCoreApplication.translate("SettingsPage", "This program"))
        self._about_library = Label("")
        version = QCoreApplication.translate("SettingsPage", "sopapp {version}, with Qt {qt}")
        folder = QLineEdit(str(self._paths.data), readOnly=True)  # can be copied, and scrolls when it is long
        folder.setCursorPosition(0)
        open_folder = Button(
            self._look, QCoreApplication.translate("SettingsPage", "Open this folder"), icon="folder-open"
        )
        open_folder.clicked.connect(self._open_folder)
        licences = Button(self._look, QCoreApplication.translate("SettingsPage", "Licences"), kind="quiet")
        licences.clicked.connect(lambda: LicencesDialog(self._look, self).open())
        card.body.addWidget(Label(QCoreApplication.translate("SettingsPage", "Library"), role="strong"))
        card.body.addWidget(self._about_library)
        kept = QCoreApplication.translate("SettingsPage", "Everything that people did here is kept in")
        card.body.addWidget(Field(kept, folder))
        card.body.addWidget(open_folder, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(Label(version.format(version=__version__, qt=qVersion()), role="muted"))
        card.body.addWidget(licences, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_look(self) -> None:
        now = self._settings.now
        self._language.setCurrentIndex(max(self._language.findData(now.language), 0))
        self._theme.setCurrentIndex(self._theme.findData(now.theme))
        with QSignalBlocker(self._size):
            self._size.setValue(TEXT_SIZES.index(now.text_size))
        self._try_text_size()

    def _show_library(self) -> None:
        if not self._library.loaded:
            self._about_library.setText(QCoreApplication.translate("SettingsPage", "It is being read."))
            return
        catalogue = self._library.catalogue
        name = catalogue.info.name.get(self._look.language) or next(iter(catalogue.info.name.values()), "")
        procedures = QCoreApplication.translate("SettingsPage", "%n procedure(s)", "", len(catalogue.sops))
        roleplays = QCoreApplication.translate("SettingsPage", "%n role-play(s)", "", len(catalogue.roleplays))
        problems = QCoreApplication.translate("SettingsPage", "%n problem(s)", "", len(catalogue.problems))
        counts = f"{procedures} · {roleplays} · {problems}"
        self._about_library.setText("\n".join(text for text in (name or self._paths.library.name, counts) if text))

    def _tried_size(self) -> int:
        return TEXT_SIZES[self._size.value()]

    def _try_text_size(self) -> None:
        """Show the sample in the size that the slider points at."""
        percent = self._tried_size()
        self._percent.setText(QCoreApplication.translate("SettingsPage", "{percent} %").format(percent=percent))
        self._size.setAccessibleDescription(self._percent.text())
        self._sample.setStyleSheet(f"font-size: {round(_READING * percent / 100)}px;")
        self._use_size.setEnabled(percent != self._settings.now.text_size)

    def _change(self, **changes: str | int) -> None:
        try:
            self._settings.change(**changes)
        finally:  # it is good for this time where it cannot be kept
            self.look_changed.emit()

    def _rename(self) -> None:
        try:
            person = self._people.rename(self._name.text())
        except (NameMissing, NameTaken) as error:
            self._name_field.show_error(error_text(error))
            return
        self._name_field.show_error("")
        self._name.setText(person.name)
        self.renamed.emit()
        self.said.emit(QCoreApplication.translate("SettingsPage", "Your name is changed."), "ok")

    def _ask_for_pin(self) -> None:
        dialog = PinDialog(self._look, self._people.set_pin, self)
        dialog.accepted.connect(self._pin_is_set)
        dialog.open()

    def _pin_is_set(self) -> None:
        self.refresh()
        self.said.emit(QCoreApplication.translate("SettingsPage", "Your PIN is set."), "ok")

    def _take_pin_away(self) -> None:
        self._people.set_pin(None)
        self.refresh()
        self._set_pin.setFocus()
        self.said.emit(QCoreApplication.translate("SettingsPage", "Your PIN is removed."), "ok")

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.data))):
            text = QCoreApplication.translate("SettingsPage", "The system did not open it. The folder is {folder}.")
            self.said.emit(text.format(folder=self._paths.data), "warn")


def _slider_sheet(look: Look) -> str:
    px, tokens = look.theme.px, look.theme.tokens
    return f"""
QSlider {{ min-height: {px(36)}px; }}
QSlider::groove:horizontal {{ height: {px(6)}px; border-radius: {px(3)}px; background: {tokens.outline}; }}
QSlider::sub-page:horizontal {{ border-radius: {px(3)}px; background: {tokens.primary}; }}
QSlider::handle:horizontal {{
    width: {px(18)}px; margin: -{px(8)}px 0; border-radius: {px(11)}px;
    background: {tokens.raised}; border: {px(2)}px solid {tokens.primary};
}}
QSlider::handle:horizontal:focus {{ background: {tokens.focus}; border-color: {tokens.focus}; }}
"""
