"""Practise with a difficult customer."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sopapp.base.errors import SopAppError
from sopapp.learning.practice import Attempt, Practice
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.people.people import People
from sopapp.roleplay.play import Play
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.practise.briefing import Briefing
from sopapp.ui.pages.practise.conversation import Conversation
from sopapp.ui.pages.practise.debrief_view import DebriefView
from sopapp.ui.pages.practise.overview import Overview
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.stage import Stage
from sopapp.ui.pages.practise.standing import standings
from sopapp.ui.pages.practise.step_panel import StepPanel


class PractisePage(Page):
    """Places: "" all role-plays; "sop" or "sop#step" those that practise it, or the only one that does;
    "roleplay:<id>" the role-play where it was left; and, to come back to exactly what was shown, "list:sop#step",
    "briefing:<id>", "talk:<id>" and "debrief:<id>" (of the last time that it was played to its end).
    """

    NAME = "practise"
    ICON = "messages-square"

    def __init__(self, look: Look, library: Library, people: People, practice: Practice) -> None:
        super().__init__()
        self._look = look
        self._library = library
        self._people = people
        self._practice = practice
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
        matching = self._matching()
        if target and len(matching) == 1:
            self._begin(matching[0].id)
        else:
            self._leave()

    def place(self) -> str:
        if self._stack.currentWidget() is self._overview or self._roleplay is None:
            return f"list:{self._filter}" if self._filter else ""
        kinds: dict[type[Piece], str] = {Briefing: "briefing", Conversation: "talk", DebriefView: "debrief"}
        return f"{kinds[type(self._stage.piece)]}:{self._roleplay.id}" if self._stage.piece is not None else ""

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._overview:
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
        panel = StepPanel(self._look)
        panel.reading_wanted.connect(self.reading_requested)
        panel.suggestion_wanted.connect(self.suggestion_requested)
        self._stage = Stage(self._look, panel)
        self._stage.left.connect(self._leave)
        self._stage.restarted.connect(self._brief_again)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self._stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

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
        found = standings(self._practice, person.id, self._matching())
        self._overview.show_standings(found, self._library.catalogue, self._about())

    def _matching(self) -> list[RolePlay]:
        sop, _, step = self._filter.partition("#")
        catalogue = self._library.catalogue
        return catalogue.practising(sop, step) if sop else list(catalogue.roleplays.values())

    def _about(self) -> str:
        """What the list is narrowed to: a step's or a procedure's own words."""
        sop_id, _, step = self._filter.partition("#")
        if sop_id not in self._library.catalogue.sops:
            return ""
        sop = self._library.catalogue.sop(sop_id, self._look.language)
        return sop.place_title(step) or sop.title

    # One role-play

    def _begin(self, roleplay_id: str) -> None:
        """Go on where it was left, else show the briefing."""
        under_way = self._under_way(roleplay_id)
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
        under_way = self._under_way(roleplay_id)
        resumable = under_way is not None and bool(under_way.play.decisions)
        briefing = Briefing(self._look, roleplay, self._language(roleplay), resumable)
        briefing.started.connect(self._start)
        briefing.resumed.connect(lambda: self._begin(roleplay_id))
        self._show(briefing, roleplay)

    def _brief_again(self) -> None:
        if self._roleplay is not None:
            self._brief(self._roleplay.id)

    def _start(self) -> None:
        """A conversation from its first word; one under way is given up for it."""
        person, roleplay = self._people.current, self._roleplay
        if person is None or roleplay is None:
            return
        under_way = self._under_way(roleplay.id)
        try:
            if under_way is not None and under_way.play.decisions:
                attempt = self._practice.restart(under_way)
            else:
                attempt = self._practice.start(person.id, roleplay.id, self._language(roleplay))
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._converse(attempt)

    def _talk_on(self, roleplay_id: str) -> None:
        attempt = self._under_way(roleplay_id) or self._last(roleplay_id)
        if attempt is None:
            self._brief(roleplay_id)
        else:
            self._converse(attempt)

    def _converse(self, attempt: Attempt) -> None:
        self._attempt = attempt
        roleplay = attempt.play.roleplay
        playing = Conversation(self._look, self._library.catalogue, attempt, self._language(roleplay))
        playing.chosen.connect(lambda choice_id: self._decide(playing, choice_id))
        playing.step_wanted.connect(self._open_step)
        playing.debrief_wanted.connect(self._look_back)
        self._show(playing, roleplay, attempt.play)
        self._reveal(playing)

    def _decide(self, playing: Conversation, choice_id: str) -> None:
        if self._attempt is None:
            return
        try:
            self._attempt = self._practice.decide(self._attempt, choice_id)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        playing.go_on(self._attempt)
        self._stage.show_state(self._attempt.play)
        self._reveal(playing)

    def _reveal(self, playing: Conversation) -> None:
        """Once all is laid out."""
        QTimer.singleShot(0, playing, lambda: self._stage.show_from(playing.newest))

    def _look_back_on(self, roleplay_id: str) -> None:
        attempt = self._last(roleplay_id)
        if attempt is None:
            self._begin(roleplay_id)
        else:
            self._attempt = attempt
            self._look_back()

    def _look_back(self) -> None:
        if self._attempt is None:
            return
        roleplay = self._attempt.play.roleplay
        view = DebriefView(self._look, self._library.catalogue, self._attempt, self._language(roleplay))
        view.again.connect(self._brief_again)
        view.left.connect(self._show_all)
        view.reading_wanted.connect(self.reading_requested)
        view.step_wanted.connect(self._open_step)
        self._show(view, roleplay)

    def _show(self, piece: Piece, roleplay: RolePlay, play: Play | None = None) -> None:
        self._roleplay = roleplay
        self._stage.show_title(roleplay, self._language(roleplay))
        self._stack.setCurrentWidget(self._stage)
        self._stage.show_piece(piece, play)

    def _open_step(self, link: str) -> None:
        sop_id, _, step_id = link.partition("#")
        catalogue = self._library.catalogue
        if sop_id in catalogue.sops:
            self._stage.open_step(catalogue.sop(sop_id, self._look.language), step_id)
        else:
            words = QCoreApplication.translate("PractisePage", "This step is not in the library any more.")
            self.said.emit(words, "info")

    def _under_way(self, roleplay_id: str) -> Attempt | None:
        person = self._people.current
        attempts = self._practice.unfinished(person.id) if person is not None else []
        return next((attempt for attempt in attempts if attempt.roleplay_id == roleplay_id), None)

    def _last(self, roleplay_id: str) -> Attempt | None:
        """The last that came to its end, if that end is still there."""
        person = self._people.current
        attempts = self._practice.finished(person.id, roleplay_id) if person is not None else []
        return attempts[-1] if attempts and attempts[-1].play.ending is not None else None

    def _language(self, roleplay: RolePlay) -> str:
        return self._look.language if self._look.language in roleplay.languages else roleplay.language
