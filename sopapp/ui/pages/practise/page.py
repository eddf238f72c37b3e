"""Practise with a difficult customer."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sopapp.base.errors import SopAppError
from sopapp.learning.practice import Attempt, Practice
from sopapp.learning.reviews import Reviews
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.people.people import People
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.practise.briefing import Briefing
from sopapp.ui.pages.practise.conversation import Conversation
from sopapp.ui.pages.practise.debrief_view import DebriefView
from sopapp.ui.pages.practise.overview import Overview
from sopapp.ui.pages.practise.own_plays import OwnPlays
from sopapp.ui.pages.practise.pace import reading_time
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.review_desk import ReviewDesk
from sopapp.ui.pages.practise.review_load import PROGRESS, REVIEW
from sopapp.ui.pages.practise.scene import Pace
from sopapp.ui.pages.practise.stage import Stage
from sopapp.ui.pages.practise.standing import place_words, practising, standings
from sopapp.ui.pages.practise.step_panel import StepPanel


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
        self._plays = OwnPlays(people, practice, look.language)
        self._pace = pace
        self._desk = ReviewDesk(look, library, people, reviews, pace)
        self._filter = ""
        self._roleplay: RolePlay | None = None  # the one on the stage
        self._attempt: Attempt | None = None  # the one in the conversation or the debrief
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
            "roleplay": self._begin,
            "briefing": self._brief,
            "talk": self._talk_on,
            "debrief": self._look_back_on,
            "list": self._narrow,
        }
        if kind in ways:
            ways[kind](rest)
            return
        self._filter = target
        matching = practising(self._library.catalogue, target)
        if target and len(matching) == 1:
            self._begin(matching[0].id)
        else:
            self._leave()

    def place(self) -> str:
        if self._stack.currentWidget() is self._desk:
            return self._desk.place
        if self._stack.currentWidget() is self._overview or self._roleplay is None:
            return f"list:{self._filter}" if self._filter else ""
        piece = self._stage.piece
        if piece is None:
            return ""
        return ":".join(part for part in (piece.KIND, self._roleplay.id, piece.unsaid()) if part)

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._desk:
            self._desk.focus_first()
        elif self._stack.currentWidget() is self._overview:
            self._overview.focus_on(self._roleplay.id if self._roleplay is not None else "")
        elif self._stage.piece is not None:
            self._stage.piece.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the step, then goes back to the list."""
        if event.key() != Qt.Key.Key_Escape or self._stack.currentWidget() is self._overview:
            super().keyPressEvent(event)
        elif not self._stage.close_step():
            self._leave()

    def _build(self) -> None:
        self._overview = Overview(self._look)
        self._overview.chosen.connect(self._begin)
        self._overview.all_wanted.connect(self._show_all)
        self._overview.reading_wanted.connect(lambda: self.reading_requested.emit(""))
        self._overview.desk_wanted.connect(self._go_to_desk)
        self._desk.left.connect(self._show_all)
        self._desk.said.connect(self.said)
        self._desk.reading_wanted.connect(self.reading_requested)
        self._desk.suggestion_wanted.connect(self.suggestion_requested)
        panel = StepPanel(self._look)
        panel.reading_wanted.connect(self.reading_requested)
        panel.suggestion_wanted.connect(self.suggestion_requested)
        self._stage = Stage(self._look, panel)
        self._stage.left.connect(self._leave)
        self._stage.restarted.connect(self._brief_again)
        self._stack = QStackedWidget()
        for widget in (self._overview, self._stage, self._desk):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _go_to_desk(self, place: str) -> None:
        self._stack.setCurrentWidget(self._desk)
        self._desk.open(place)

    # The list

    def _leave(self) -> None:
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

    # One role-play

    def _begin(self, roleplay_id: str) -> None:
        """Go on where it was left, else show the briefing."""
        under_way = self._plays.under_way(roleplay_id)
        if under_way is not None and under_way.play.decisions:
            self._converse(under_way)
        else:
            self._brief(roleplay_id)

    def _brief(self, roleplay_id: str) -> None:
        """Nothing is kept, nor given up, before the conversation begins."""
        try:
            roleplay = self._library.catalogue.roleplay(roleplay_id)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            self._show_all()
            return
        under_way = self._plays.under_way(roleplay_id)
        case = self._plays.case(roleplay)
        briefing = Briefing(
            self._look,
            case,
            self._plays.language(case),
            under_way=under_way is not None and bool(under_way.play.decisions),
            another=self._plays.is_another(roleplay),
            reasons=self._plays.reasons(roleplay),
        )
        briefing.started.connect(lambda: self._start(briefing.reasons))
        briefing.resumed.connect(lambda: self._resume(briefing.reasons))
        self._show(briefing, case)

    def _brief_again(self) -> None:
        if self._roleplay is not None:
            self._brief(self._roleplay.id)

    def _start(self, reasons: bool) -> None:
        if self._roleplay is None:
            return
        try:
            attempt = self._plays.start(self._library.catalogue.roleplay(self._roleplay.id), reasons)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._converse(attempt)

    def _resume(self, reasons: bool) -> None:
        under_way = self._plays.under_way(self._roleplay.id) if self._roleplay is not None else None
        if under_way is not None:
            self._converse(replace(under_way, reasons=reasons))

    def _talk_on(self, place: str) -> None:
        roleplay_id, _, unsaid = place.partition(":")
        attempt = self._plays.under_way(roleplay_id) or self._plays.last(roleplay_id)
        if attempt is None:
            self._brief(roleplay_id)
        else:
            self._converse(attempt, unsaid)

    def _converse(self, attempt: Attempt, unsaid: str = "") -> None:
        self._attempt = attempt
        roleplay = attempt.play.roleplay
        language = self._plays.language(roleplay)
        unsaid = unsaid or (self._stage.piece.unsaid() if self._stage.piece is not None else "")  # left for the list
        playing = Conversation(self._look, self._library.catalogue, attempt, language, unsaid=unsaid, pace=self._pace)
        playing.answered.connect(lambda answer: self._answer(playing, answer))
        playing.moved.connect(self._stage.show_within)
        playing.step_wanted.connect(self._open_step)
        playing.debrief_wanted.connect(self._look_back)
        self._show(playing, roleplay, attempt.play)
        self._reveal(playing)

    def _answer(self, playing: Conversation, answer: Answer) -> None:
        if self._attempt is None:
            return
        try:
            self._attempt = self._plays.answer(self._attempt, answer, playing.words_to_keep)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        playing.go_on(self._attempt)
        self._stage.show_state(self._attempt.play, self._plays.language(self._attempt.play.roleplay))
        self._reveal(playing)

    def _reveal(self, playing: Conversation) -> None:
        """Once all is laid out."""
        QTimer.singleShot(0, playing, lambda: self._stage.show_from(playing.newest))

    def _look_back_on(self, roleplay_id: str) -> None:
        attempt = self._plays.last(roleplay_id)
        if attempt is None:
            self._begin(roleplay_id)
        else:
            self._attempt = attempt
            self._look_back()

    def _look_back(self) -> None:
        if self._attempt is None:
            return
        roleplay = self._attempt.play.roleplay
        piece = self._stage.piece
        view = DebriefView(
            self._look,
            self._library.catalogue,
            self._attempt,
            self._plays.language(roleplay),
            before=self._plays.before(self._attempt),
            own_words=piece.own_words if isinstance(piece, Conversation) else None,
        )
        view.again.connect(self._brief_again)
        view.left.connect(self._show_all)
        view.reading_wanted.connect(self.reading_requested)
        view.step_wanted.connect(self._open_step)
        view.moved.connect(self._stage.show_within)
        self._show(view, roleplay)

    def _show(self, piece: Piece, roleplay: RolePlay, play: Play | None = None) -> None:
        self._roleplay = roleplay
        self._stage.show_title(roleplay, self._plays.language(roleplay))
        self._stack.setCurrentWidget(self._stage)
        self._stage.show_piece(piece, play, self._plays.language(roleplay))

    def _open_step(self, link: str) -> None:
        sop_id, _, step_id = link.partition("#")
        catalogue = self._library.catalogue
        if sop_id in catalogue.sops:
            self._stage.open_step(catalogue.sop(sop_id, self._look.language), step_id)
        else:
            words = QCoreApplication.translate("PractisePage", "This step is not in the library any more.")
            self.said.emit(words, "info")
