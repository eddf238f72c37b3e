"""What stands above the editor: which text it is, whether it is kept, and the ways out of it."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.authoring.drafts import Draft
from sopapp.library.catalogue import Catalogue
from sopapp.library.sop import Sop
from sopapp.ui.language import own_name
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.front_form import FrontForm
from sopapp.ui.pages.manage.words import clock_words
from sopapp.ui.widgets.buttons import Button, IconButton
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.tooltip import set_tooltip

_NARROW = 420  # px at 100 %


class EditorHead(QWidget):
    """`keep_wanted` is Ctrl+S, for those whose fingers do it."""

    left = Signal()
    publish_wanted = Signal()
    discard_wanted = Signal()
    language_wanted = Signal(str)
    keep_wanted = Signal()
    fields_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Label("", "h2")
        self._kept = Label("", "caption")
        self._language = Combo()
        self._language.activated.connect(lambda _: self.language_wanted.emit(self._language.currentData()))
        self._fields = FrontForm(look)
        self._fields.changed.connect(self.fields_changed)
        self._fields.hide()
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(self._first_row())
        column.addWidget(self._second_row())
        column.addWidget(self._fields)
        self._bind()

    def show_draft(self, draft: Draft, sop: Sop, catalogue: Catalogue, today: date) -> None:
        """Another draft is being edited."""
        known = catalogue.sops.get(draft.sop_id, {})
        languages = catalogue.info.languages if catalogue.own_form and known else (draft.language,)
        self._language.clear()
        for language in languages:
            self._language.addItem(self.language_name(language), language)
        self._language.setCurrentIndex(max(self._language.findData(draft.language), 0))
        self._language_label.setVisible(catalogue.own_form)
        self._language.setVisible(catalogue.own_form)
        self._fields.show_fields(sop, today)
        self._details.setVisible(catalogue.own_form and draft.language in ("", catalogue.info.source_language))
        self.show_title(sop.title)
        self.show_kept(draft.kept_at)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def show_kept(self, at: datetime | None) -> None:
        """When the draft was last put on disk; None: it says what is published."""
        self._discard.setEnabled(at is not None)
        if at is None:
            self._kept.setText(QCoreApplication.translate("Editor", "As published"))
            return
        words = QCoreApplication.translate("Editor", "Draft kept at {time}")
        self._kept.setText(words.format(time=clock_words(at, self._look.language)))

    def written(self, draft: Draft) -> Draft:
        """The draft with the fields of the form."""
        return self._fields.written(draft)

    def language_name(self, language: str) -> str:
        return own_name(language) if language else ""

    def _first_row(self) -> QHBoxLayout:
        back = IconButton(
            self._look, "arrow-left", QCoreApplication.translate("Editor", "Back; the draft is kept (Esc)")
        )
        back.clicked.connect(self.left)
        self._publish = Button(self._look, QCoreApplication.translate("Editor", "Publish …"), "send", "primary")
        self._publish.clicked.connect(self.publish_wanted)
        self._first = QHBoxLayout()
        self._first.setSpacing(self._look.theme.px(8))
        self._first.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._first.addWidget(self._title, 1)
        self._first.addWidget(self._publish, 0, Qt.AlignmentFlag.AlignTop)
        return self._first

    def _second_row(self) -> QWidget:
        holder = QWidget()
        row = self._second = FlowLayout(holder, gap=12)
        self._language_label = Label(QCoreApplication.translate("Editor", "Lan&guage"), "strong")
        self._language_label.setBuddy(self._language)
        self._details = Button(
            self._look, QCoreApplication.translate("Editor", "Owner and review"), "calendar", "quiet"
        )
        self._details.setCheckable(True)
        self._details.toggled.connect(self._fields.setVisible)
        self._discard = Button(
            self._look, QCoreApplication.translate("Editor", "Discard the draft …"), "trash-2", "quiet"
        )
        self._discard.clicked.connect(self.discard_wanted)
        for words in (self._language_label, self._kept):
            words.setMinimumHeight(self._look.theme.px(36))
            words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for part in (self._language_label, self._language, self._details, self._discard, self._kept):
            row.addWidget(part)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the title needs the whole width, the button goes below it."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.theme.px(_NARROW)
        if narrow and self._first.indexOf(self._publish) >= 0:
            self._first.removeWidget(self._publish)
            self._second.addWidget(self._publish)
        elif not narrow and self._first.indexOf(self._publish) < 0:
            self._second.removeWidget(self._publish)
            self._first.addWidget(self._publish, 0, Qt.AlignmentFlag.AlignTop)

    def _bind(self) -> None:
        for keys, signal in (("Ctrl+S", self.keep_wanted), ("Ctrl+Return", self.publish_wanted)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(signal)
        shown = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        words = QCoreApplication.translate("Editor", "See what changed, then publish ({key})")
        set_tooltip(self._publish, words.format(key=shown))
