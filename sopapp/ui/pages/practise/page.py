"""Practise with a difficult customer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sopapp.learning.practice import Practice
from sopapp.learning.reviews import Reviews
from sopapp.library.library import Library
from sopapp.people.people import People
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.practise.overview import Overview
from sopapp.ui.pages.practise.own_plays import OwnPlays
from sopapp.ui.pages.practise.pace import reading_time
from sopapp.ui.pages.practise.play_desk import PlayDesk
from sopapp.ui.pages.practise.review_desk import ReviewDesk
from sopapp.ui.pages.practise.review_load import PROGRESS, REVIEW
from sopapp.ui.pages.practise.scene import Pace
from sopapp.ui.pages.practise.standing import place_words, practising, standings


class PractisePage(Page):
    """Places: "" all role-plays; "sop" or "sop#step" those that practise it, or the only one that does;
    "roleplay:<id>" the role-play where it was left; and, to come back to exactly what was shown, "list:sop#step",
    "briefing:<id>", "talk:<id>" and "debrief:<id>" (of the last time that it was played to its end). Behind a second
    colon a talk has what is answered and not given yet. "review:" and "progress:" are one's own.
    """

    NAME = "practise"
    ICON = "messages-square"

    def __init__(
        self,
        look: Look,
        library: Library,
        people: People,
        practice: Practice,
        *,
        reviews: Reviews,
        pace: Pace = reading_time,
    ) -> None:
        super().__init__()
        self._look = look
        self._library = library
        self._people = people
        self._practice = practice
        self._plays = PlayDesk(look, library, OwnPlays(people, practice, look.language), pace)
        self._desk = ReviewDesk(look, library, people, reviews, pace)
        self._filter = ""
        self._build()

    def refresh(self) -> None:
        """The list is read anew; a conversation goes on as it is."""
        if self._stack.currentWidget() is self._overview:
            self._show_list()

    def open(self, target: str) -> None:
        kind, _, rest = target.partition(":")
        ways = {
            "review": lambda _: self._go_to_desk(REVIEW),
            "progress": lambda _: self._go_to_desk(PROGRESS),
            "roleplay": self._plays.begin,
            "briefing": self._plays.brief,
            "talk": self._plays.talk_on,
            "debrief": self._plays.look_back_on,
            "list": self._narrow,
        }
        if kind in ways:
            ways[kind](rest)
            return
        self._filter = target
        matching = practising(self._library.catalogue, target)
        if target and len(matching) == 1:
            self._plays.begin(matching[0].id)
        else:
            self._leave()

    def place(self) -> str:
        if self._stack.currentWidget() is self._desk:
            return self._desk.place
        if self._stack.currentWidget() is self._plays:
            return self._plays.place
        return f"list:{self._filter}" if self._filter else ""

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._desk:
            self._desk.focus_first()
        elif self._stack.currentWidget() is self._overview:
            self._overview.focus_on(self._plays.roleplay_id)
        else:
            self._plays.focus_first()

    def keep(self) -> None:
        self._plays.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the step, then goes back to the list."""
        if event.key() != Qt.Key.Key_Escape or self._stack.currentWidget() is self._overview:
            super().keyPressEvent(event)
        elif not self._plays.close_step():
            self._leave()

    def _build(self) -> None:
        self._overview = Overview(self._look)
        self._overview.chosen.connect(self._plays.begin)
        self._overview.looking_back_wanted.connect(self._plays.look_back_on)
        self._overview.all_wanted.connect(self._show_all)
        self._overview.reading_wanted.connect(lambda: self.reading_requested.emit(""))
        self._overview.desk_wanted.connect(self._go_to_desk)
        self._desk.left.connect(self._show_all)
        self._plays.left.connect(self._leave)
        self._plays.others_wanted.connect(self._show_all)
        self._stack = QStackedWidget()
        self._plays.shown.connect(lambda: self._stack.setCurrentWidget(self._plays))
        for desk in (self._plays, self._desk):
            desk.said.connect(self.said)
            desk.reading_wanted.connect(self.reading_requested)
            desk.suggestion_wanted.connect(self.suggestion_requested)
        for widget in (self._overview, self._plays, self._desk):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _go_to_desk(self, place: str) -> None:
        self._plays.keep()
        self._stack.setCurrentWidget(self._desk)
        self._desk.open(place)

    def _leave(self) -> None:
        self._plays.keep()
        self._stack.setCurrentWidget(self._overview)
        self._show_list()
        self.focus_first()

    def _narrow(self, about: str) -> None:
        """Only those that practise this "sop" or "sop#step"."""
        self._filter = about
        self._leave()

    def _show_all(self) -> None:
        self._narrow("")

    def _show_list(self) -> None:
        person = self._people.current
        if person is None:
            return
        catalogue = self._library.catalogue
        found = standings(self._practice, person.id, practising(catalogue, self._filter))
        about = place_words(catalogue, self._filter, self._look.language)
        self._overview.show_standings(found, catalogue, about)
        self._overview.show_load(self._desk.load())
