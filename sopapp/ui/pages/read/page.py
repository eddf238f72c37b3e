"""The shelf, and beside it the procedure that is open."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from sopapp.base.errors import SopAppError, UnknownProcedure
from sopapp.learning.progress import Progress
from sopapp.library.library import Library
from sopapp.library.links import target_of
from sopapp.people.people import People
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.read.output import Output
from sopapp.ui.pages.read.reader import Reader
from sopapp.ui.pages.read.reading import reading_of
from sopapp.ui.pages.read.rendering import Renderings
from sopapp.ui.pages.read.shelf import Shelf
from sopapp.ui.pages.read.signing import SIGN_KEYS
from sopapp.ui.pages.read.targets import read_target
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.empty_state import EmptyState

_SHELF = 280  # px at 100 %
_BOTH = 720  # in a narrower page the shelf is a view of its own
_ALL = 960  # in a narrower page the contents fold away


class ReadPage(Page):
    """Places: "sop", "sop#step" or "sop#heading"; "@ta" at the end names a language that was chosen for it."""

    NAME = "read"
    ICON = "book-open"

    text_size_wanted = Signal(int)  # -1 smaller, 1 larger

    def __init__(self, look: Look, people: People, library: Library, progress: Progress, tasks: Tasks) -> None:
        super().__init__()
        self._look = look
        self._people = people
        self._library = library
        self._progress = progress
        self._renderings = Renderings(tasks, self)
        self._open = ""
        self._languages: dict[str, str] = {}  # procedure -> the language chosen for it
        self._trail: list[tuple[str, str]] = []  # procedures and places where links were followed, for the way back
        self._waiting = ""  # where to go once the library is there
        self._at_shelf = True  # which of the two is to be seen when there is room for one only
        self._build()

    def refresh(self) -> None:
        """Read everything anew; the text stays where it is."""
        person = self._people.current
        if person is None or not self._library.loaded:
            return
        catalogue = self._library.catalogue
        self._shelf.show_catalogue(catalogue, self._progress.states(person.id))
        if self._waiting:
            target, self._waiting = self._waiting, ""
            self.open(target)
        elif self._open in catalogue.sops:
            self._show(None)
        else:
            self._open = ""
            self._open_first()

    def open(self, target: str) -> None:
        """The empty target is the shelf; what is open beside it stays so."""
        self._trail.clear()
        if not self._library.loaded:
            self._waiting = target
        elif not target:
            self._at_shelf = True
            self._open_first()
            self._fold()
        else:
            self._open_target(target)

    def place(self) -> str:
        if self._waiting or not self._open or (self._narrow and self._at_shelf):
            return self._waiting
        place, language = self._reader.place(), self._languages.get(self._open, "")
        return self._open + (f"#{place}" if place else "") + (f"@{language}" if language else "")

    def focus_first(self) -> None:
        if self._open and not (self._narrow and self._at_shelf):
            self._reader.focus_first()
        else:
            self._shelf.focus_list()

    def search(self) -> None:
        self._at_shelf = True
        self._fold()
        self._shelf.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shelf.field.selectAll()

    def find_here(self) -> None:
        if self._open and not self._reader.isHidden():
            self._reader.find_bar.show_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the shelf."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open_first()  # there may be room beside the shelf now
        self._fold()

    @property
    def _narrow(self) -> bool:
        return self.width() < self._look.theme.px(_BOTH)

    def _build(self) -> None:
        self._shelf = Shelf(self._look)
        self._reader = Reader(self._look, self._renderings)
        self._output = Output(self)
        self._output.said.connect(self.said)
        self._line = QFrame()
        self._line.setProperty("piece", "upright-line")
        self._line.setFixedWidth(1)
        self.setMinimumSize(1, 1)  # what it shows side by side must not keep it from folding
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._shelf)
        row.addWidget(self._line)
        row.addWidget(self._right(), 1)
        self._connect()
        self._bind(SIGN_KEYS, self._sign)
        self._bind("Alt+Left", self._return)
        self._bind("F3", lambda: self._reader.find_bar.step(1))
        self._bind("Shift+F3", lambda: self._reader.find_bar.step(-1))

    def _right(self) -> QWidget:
        """The reader, or until a procedure is open, what to do."""
        nothing = EmptyState(
            self._look,
            "book-open",
            QCoreApplication.translate("ReadPage", "Nothing is open"),
            QCoreApplication.translate("ReadPage", "The procedures are being read, or there are none yet."),
        )
        self._stack = QStackedWidget()
        self._stack.setProperty("surface", "surface")
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._reader)
        return self._stack

    def _connect(self) -> None:
        shelf, reader, bar = self._shelf, self._reader, self._reader.bar
        shelf.chosen.connect(self._choose)
        shelf.problems_wanted.connect(self._show_problems)
        shelf.writing_wanted.connect(lambda: self.editing_requested.emit("", "", ""))
        bar.back_wanted.connect(self._go_back)
        bar.return_wanted.connect(self._return)
        bar.language_chosen.connect(self._choose_language)
        bar.text_size_wanted.connect(self.text_size_wanted)
        bar.practice_wanted.connect(lambda: self.practice_requested.emit(self._open))
        bar.print_wanted.connect(lambda: self._output.print_out(reader.reading, self._look.language))
        bar.pdf_wanted.connect(lambda: self._output.save_pdf(reader.reading, self._look.language))
        reader.sheet.link_chosen.connect(self._follow)
        reader.filled.connect(self._order_tabs)
        reader.signing.signed.connect(self._sign)
        reader.signing.practice_wanted.connect(lambda: self.practice_requested.emit(self._open))
        reader.signing.next_wanted.connect(lambda: self._choose(self._shelf.next_after(self._open), ""))
        reader.signing.suggestion_wanted.connect(lambda: self.suggestion_requested.emit(self._open))

    def _bind(self, keys: str, slot: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _order_tabs(self) -> None:
        """Buttons made later would otherwise come first or last."""
        order = [*self._shelf.in_tab_order(), *self._reader.in_tab_order()]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _open_first(self) -> None:
        """Beside the shelf there is always something to read, if there is anything."""
        if not self._open and not self._narrow:
            first = self._shelf.first()
            if first:
                self._open = first
                self._show("")

    def _open_target(self, target: str) -> None:
        sops = self._library.catalogue.sops
        sop_id, place, language = read_target(target, sops)
        if sop_id not in sops:
            self.said.emit(error_text(UnknownProcedure(sop_id)), "warn")
            return
        if language:
            self._languages[sop_id] = language
        self._open, self._at_shelf = sop_id, False
        self._show(place)
        self._fold()

    def _choose(self, sop_id: str, place: str) -> None:
        """A row of the shelf, or the next to read, was chosen."""
        if sop_id:
            self._trail.clear()
            self._open, self._at_shelf = sop_id, False
            self._show(place)
            self._fold()
            self._reader.focus_first()

    def _show(self, place: str | None) -> None:
        person = self._people.current
        if person is None:
            return
        catalogue = self._library.catalogue
        language = self._languages.get(self._open, self._look.language)
        reading = reading_of(catalogue, self._progress, person.id, self._open, language)
        after = self._shelf.next_after(self._open)
        self._reader.show_reading(reading, catalogue.sop(after, language).title if after else "", place)
        self._shelf.mark(self._open)
        before = self._trail[-1][0] if self._trail else ""
        self._reader.bar.show_return(catalogue.sop(before, language).title if before in catalogue.sops else "")
        self._stack.setCurrentWidget(self._reader)

    def _fold(self) -> None:
        """Show what there is room for."""
        narrow, px = self._narrow, self._look.theme.px
        shelf = not narrow or self._at_shelf
        self._shelf.setVisible(shelf)
        self._line.setVisible(not narrow)
        self._stack.setVisible(not narrow or not self._at_shelf)
        if narrow:
            self._shelf.setMaximumWidth(1 << 16)
        else:
            self._shelf.setFixedWidth(px(_SHELF))
        self._shelf.setMinimumWidth(0 if narrow else px(_SHELF))
        self._reader.show_folded(back=narrow, contents=self.width() < px(_ALL))

    def _go_back(self) -> None:
        self._at_shelf = True
        self._fold()
        self._shelf.focus_list()

    def _return(self) -> None:
        """Back to where the last link was followed."""
        if self._trail:
            self._open_target(self._trail.pop()[1])
            self._reader.focus_first()

    def _choose_language(self, language: str) -> None:
        self._languages[self._open] = language
        self._show(None)

    def _sign(self) -> None:
        person, reading = self._people.current, self._reader.reading
        if person is None or reading is None or not self._open:
            return
        try:
            self._progress.acknowledge(person.id, self._open, reading.sop.language or self._look.language)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self.refresh()
        said = QCoreApplication.translate("ReadPage", "Signed: you have read “{title}”.")
        self.said.emit(said.format(title=reading.sop.title), "ok")
        self._reader.signing.focus_first()

    def _follow(self, address: str) -> None:
        """Only what the text may link to; the web after asking."""
        from sopapp.ui.dialogs.link_dialog import LinkDialog

        target = target_of(address)
        if target is None:
            text = QCoreApplication.translate("ReadPage", "This link leads nowhere: {address}")
            self.said.emit(text.format(address=address), "warn")
        elif target.kind == "web":
            LinkDialog(self._look, target.id, self).open()
        elif target.kind == "sop":
            if target.id in self._library.catalogue.sops:
                self._trail.append((self._open, self.place()))
            self._open_target(f"{target.id}#{target.place}" if target.place else target.id)
        elif target.kind == "roleplay":
            self.practice_requested.emit(f"roleplay:{target.id}")
        elif target.kind == "practise":
            self.practice_requested.emit(f"{target.id}#{target.place}")
        else:
            self.suggestion_requested.emit(f"{target.id}#{target.place}")

    def _show_problems(self) -> None:
        from sopapp.ui.dialogs.problems_dialog import ProblemsDialog

        catalogue = self._library.catalogue
        ProblemsDialog(self._look, catalogue.root, catalogue.problems, self).open()
