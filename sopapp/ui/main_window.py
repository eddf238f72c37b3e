"""The window: the bar, the page that is open, and the message line."""

import contextlib

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from sopapp.base.errors import DiskFull, FolderNotWritable
from sopapp.base.settings import TEXT_SIZES
from sopapp.bootstrap import Services
from sopapp.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from sopapp.ui.geometry import geometry_text, place_window
from sopapp.ui.happenings import listen
from sopapp.ui.held_keys import HeldKeys
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.messages import Messages
from sopapp.ui.missing_records import MissingRecords
from sopapp.ui.navigation import Navigation, page_title
from sopapp.ui.page import Page
from sopapp.ui.pages.welcome_page import WelcomePage
from sopapp.ui.shortcuts import bind, local_keys, shortcuts
from sopapp.ui.tasks import Tasks

_NARROW = 900  # px at 100 %: in a narrower window the bar shows pictures only
_START = "today"


class MainWindow(QMainWindow):
    """Goes from page to page. It is built anew for each person, and, in the same place, for a new language or look."""

    look_changed = Signal()  # the settings that the look is made from have changed
    first_painted = Signal()

    def __init__(self, services: Services, tasks: Tasks, languages: Languages, look: Look) -> None:
        super().__init__()
        self._services = services
        self._tasks = tasks
        self._languages = languages
        self._painted = False
        self._held_keys = HeldKeys(self)
        self._here = ""
        self._pages: dict[str, Page] = {}
        self._places: dict[str, str] = {}  # where pages were before the window was made anew, by NAME
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._refreshing.timeout.connect(self._refresh_here)
        place_window(self, services.settings.now.window)
        bind(self, self._obey)
        listen(services.bus, self._something_happened, self._person_changed)
        self._build(look)
        self._go_to_start()

    @property
    def here(self) -> str:
        """The NAME of the page that is open; "welcome" while nobody is signed in."""
        return self._here

    def page(self, name: str) -> Page:
        """The page of that NAME; KeyError when there is none: while nobody is signed in there is only "welcome"."""
        return self._pages[name]

    def go(self, name: str, target: str = "") -> None:
        """Open the page, at `target` if one is named. While nobody is signed in, nothing happens."""
        if name not in self._pages:
            return
        if self._here in self._pages and self._here != name:
            self._pages[self._here].keep()
        self._here = name
        if name in self._stale:
            self._refresh_here()
        target = target or self._places.pop(name, "")
        if target:
            self._pages[name].open(target)
        self._stack.setCurrentWidget(self._pages[name])
        self._navigation.show_place(name)
        self.setWindowTitle("sopapp" if name == WelcomePage.NAME else f"{page_title(name)} – sopapp")

    @property
    def message(self) -> str:
        """What the message line says, or said last."""
        return self._messages.text()

    def say(self, text: str, tone: str = "neutral") -> None:
        """Show a sentence in the message line."""
        self._messages.say(text, tone)

    def keep(self) -> None:
        """Keep what is being typed on every page, and where the window is."""
        for page in self._pages.values():
            page.keep()
        with contextlib.suppress(DiskFull, FolderNotWritable):  # a comfort only; nobody is held back for it
            self._services.settings.change(window=geometry_text(self))

    def undress(self) -> None:
        """Take the pages away before a new style sheet comes: dressing what goes anyway would take seconds.

        What is being typed is kept, and every page's place is remembered. `rebuild` must follow.
        """
        self.setUpdatesEnabled(False)  # no empty window is seen in between
        for page in self._pages.values():
            page.keep()
        self._places = {name: page.place() for name, page in self._pages.items()}
        self._pages = {}
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
            QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)

    def rebuild(self, look: Look) -> None:
        """Make everything anew with this look and the language spoken now, and go back to the same places."""
        if self._pages:
            self.undress()
        self._build(look)
        self.go(self._here)
        self._pages[self._here].focus_first()
        self.setUpdatesEnabled(True)

    def come_to_front(self) -> None:
        """For the second start: show the window wherever it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _build(self, look: Look) -> None:
        self._look = look
        self._pages = {}
        self._stale: set[str] = set()
        self._lay_out()
        missing = MissingRecords(look, self._services, self._tasks)
        welcome = WelcomePage(look, self._services.people, self._services.settings, self._languages, missing)
        welcome.look_changed.connect(self.look_changed)
        self._add(welcome)
        person = self._services.people.current
        if person is not None:
            self._add_pages()
            self._navigation.show_person(person.name)
        self._navigation.setVisible(person is not None)
        self._fit()
        self._central.show()  # now; Qt would do so in its own time

    def _lay_out(self) -> None:
        self._navigation = Navigation(self._look)
        self._navigation.chosen.connect(self._go_by_bar)
        self._navigation.switch_wanted.connect(self._leave)
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(1, 1)  # a page that is too wide scrolls, it does not force the window
        self._messages = Messages(self._look)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._messages)
        self._central = QWidget()
        row = QHBoxLayout(self._central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        old = self.centralWidget()
        if old is not None:
            self.takeCentralWidget()
            old.hide()
            old.deleteLater()  # later: a slot of one of its widgets may be what asked for this
        self.setCentralWidget(self._central)

    def _add_pages(self) -> None:
        # Only now: nothing of the pages is needed to paint the window in which people sign in.
        from sopapp.ui.page_list import build_pages
        from sopapp.ui.pages.read.page import ReadPage
        from sopapp.ui.pages.settings.page import SettingsPage

        pages = build_pages(self._services, self._look, self._tasks)
        for page in pages:
            self._add(page)
            page.reading_requested.connect(lambda target: self._go_on("read", target))
            page.practice_requested.connect(lambda target: self._go_on("practise", target))
            page.suggestion_requested.connect(lambda target: self._go_on("suggest", target))
            page.editing_requested.connect(self._edit)
            if isinstance(page, ReadPage):
                page.text_size_wanted.connect(self._change_text_size)
            if isinstance(page, SettingsPage):
                page.look_changed.connect(self.look_changed)
                page.renamed.connect(self._something_happened)
        self._navigation.show_pages(pages)

    def _add(self, page: Page) -> None:
        self._pages[page.NAME] = page
        self._stale.add(page.NAME)
        self._stack.addWidget(page)
        page.said.connect(self.say)

    def _go_by_bar(self, name: str) -> None:
        """The key of the page that is open leads to its start."""
        if name == self._here:
            self._pages[name].open("")
        self.go(name)

    def _edit(self, sop: str, place: str, suggestion: str) -> None:
        self._go_on("manage", f"edit:{sop}#{place}#{suggestion}")

    def _go_on(self, name: str, target: str) -> None:
        """Open the page as by its key: at `target`, with the keyboard in it."""
        self.go(name)
        if name in self._pages:
            self._pages[name].open(target)
            self._pages[name].focus_first()

    def _go_to_start(self) -> None:
        self.go(_START if _START in self._pages else WelcomePage.NAME)
        self._pages[self._here].focus_first()

    def _leave(self) -> None:
        self.keep()
        self._services.access.lock()
        self._services.people.sign_out()

    def _person_changed(self) -> None:
        self._build(self._look)
        self._go_to_start()

    def _something_happened(self) -> None:
        """Every page is out of date; the open one catches up once this click's work is done."""
        self._stale.update(self._pages)
        person = self._services.people.current
        if person is not None:
            self._navigation.show_person(person.name)
        self._refreshing.start()

    def _refresh_here(self) -> None:
        self._stale.discard(self._here)
        self._pages[self._here].refresh()

    def _obey(self, action: str) -> None:
        """Do what a key stands for."""
        if action in self._pages:
            self.go(action)
            self._pages[action].focus_first()
        elif action == "search" and "read" in self._pages:
            self.go("read")
            self._pages["read"].search()
        elif action == "find":
            self._pages[self._here].find_here()
        elif action in ("larger", "smaller"):
            self._change_text_size(1 if action == "larger" else -1)
        elif action == "switch" and self._services.people.current is not None:
            self._leave()
        elif action == "help":
            rows = [(key.shown, key.text) for key in shortcuts()] + local_keys()
            ShortcutsDialog(self._look, rows, self).open()
        elif action == "quit":
            self.close()

    def _change_text_size(self, step: int) -> None:
        index = TEXT_SIZES.index(self._services.settings.now.text_size) + step
        if 0 <= index < len(TEXT_SIZES):
            try:
                self._services.settings.change(text_size=TEXT_SIZES[index])
            finally:  # it is good for this time where it cannot be kept
                self.look_changed.emit()

    def _fit(self) -> None:
        self._navigation.show_narrow(self.width() < _NARROW * self._look.theme.scale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.windowHandle().installEventFilter(self._held_keys)  # again is harmless: it is there once

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._services.records.refresh()  # what another PC or window has kept in the meantime

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep()
        super().closeEvent(event)
