"""Practise with a difficult customer."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sopapp.base.errors import SopAppError
from sopapp.learning.practice import Attempt, Practice
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.people.people import People
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.practise.briefing import Briefing
from sopapp.ui.pages.practise.conversation import Conversation
from sopapp.ui.pages.practise.debrief_view import DebriefView
from sopapp.ui.pages.practise.overview import Overview
from sopapp.ui.pages.practise.role_play_list import Standing
from sopapp.ui.pages.practise.stage import Stage
from sopapp.ui.pages.practise.step_panel import StepPanel

_ROLEPLAY = "roleplay:"


class PractisePage(Page):
    """Places: "" all role-plays, "sop#step" those that practise it, "roleplay:<id>" one being played."""

    NAME = "practise"
    ICON = "messages-square"

    def __init__(self, look: Look, library: Library, people: People, practice: Practice) -> None:
        super().__init__()
        self._look = look
        self._library = library
        self._people = people
        self._practice = practice
        self._filter = ""
        self._attempt: Attempt | None = None
        self._playing: Conversation | None = None
        self._piece: Briefing | Conversation | DebriefView | None = None
        self._build()

    def refresh(self) -> None:
        """The list is read anew; a conversation goes on as it is."""
        if self._stack.currentWidget() is self._overview:
            self._show_list()

    def open(self, target: str) -> None:
        if target.startswith(_ROLEPLAY):
            self._begin(target.removeprefix(_ROLEPLAY))
            return
        self._filter = target
        matching = self._matching()
        if target and len(matching) == 1:
            self._begin(matching[0].id)
        else:
            self._leave()

    def place(self) -> str:
        if self._stack.currentWidget() is self._stage and self._attempt is not None:
            return _ROLEPLAY + self._attempt.roleplay_id
        return self._filter

    def focus_first(self) -> None:
        if self._stack.currentWidget() is self._overview:
            self._overview.focus_first()
        elif self._piece is not None:
            self._piece.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the step, then goes back to the list."""
        if event.key() != Qt.Key.Key_Escape or self._stack.currentWidget() is self._overview:
            super().keyPressEvent(event)
        elif self._stage.close_step():
            self.focus_first()
        else:
            self._leave()

    def _build(self) -> None:
        self._overview = Overview(self._look)
        self._overview.chosen.connect(self._begin)
        self._overview.all_wanted.connect(lambda: self.open(""))
        self._overview.reading_wanted.connect(lambda: self.reading_requested.emit(""))
        panel = StepPanel(self._look)
        panel.closed.connect(self.focus_first)
        panel.reading_wanted.connect(self.reading_requested)
        panel.suggestion_wanted.connect(self.suggestion_requested)
        self._stage = Stage(self._look, panel)
        self._stage.left.connect(self._leave)
        self._stage.restarted.connect(self._restart)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self._stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _leave(self) -> None:
        self._stack.setCurrentWidget(self._overview)
        self._show_list()
        self.focus_first()

    def _show_list(self) -> None:
        person = self._people.current
        if person is None:
            return
        due = {roleplay.id for roleplay in self._practice.to_practise(person.id)}
        under_way = {a.roleplay_id: len(a.play.decisions) for a in self._practice.unfinished(person.id)}
        standings = [
            Standing(
                roleplay,
                times=len(self._practice.finished(person.id, roleplay.id)),
                best=self._practice.best(person.id, roleplay.id),
                due=roleplay.id in due,
                made=under_way.get(roleplay.id, 0),
            )
            for roleplay in self._matching()
        ]
        standings.sort(key=lambda s: (not s.made, not s.due, s.roleplay.level))
        self._overview.show_standings(standings, self._library.catalogue, self._about())

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

    def _begin(self, roleplay_id: str) -> None:
        """Go on where it was left, else show the briefing; the first answer keeps the first record."""
        person = self._people.current
        if person is None:
            return
        try:
            roleplay = self._library.catalogue.roleplay(roleplay_id)
            self._attempt = self._practice.start(person.id, roleplay_id, self._language(roleplay))
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._stack.setCurrentWidget(self._stage)
        self._stage.show_title(roleplay, self._language(roleplay))
        if self._attempt.play.decisions:
            self._converse()
        else:
            self._brief()

    def _brief(self) -> None:
        if self._attempt is None:
            return
        roleplay = self._attempt.play.roleplay
        briefing = Briefing(self._look, roleplay, self._language(roleplay))
        briefing.started.connect(self._converse)
        briefing.left.connect(self._leave)
        self._show(briefing)

    def _converse(self) -> None:
        if self._attempt is None:
            return
        language = self._language(self._attempt.play.roleplay)
        playing = Conversation(self._look, self._library.catalogue, self._attempt, language)
        playing.chosen.connect(self._decide)
        playing.step_wanted.connect(self._open_step)
        playing.debrief_wanted.connect(self._look_back)
        playing.grown.connect(self._stage.scroll_to)
        self._playing = playing
        self._show(playing)
        if self._attempt.play.decisions:
            QTimer.singleShot(0, self._stage, self._stage.to_end)

    def _decide(self, choice_id: str) -> None:
        if self._attempt is None or self._playing is None:
            return
        try:
            self._attempt = self._practice.decide(self._attempt, choice_id)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._playing.go_on(self._attempt)
        self._stage.show_state(self._attempt.play)

    def _look_back(self) -> None:
        if self._attempt is None:
            return
        language = self._language(self._attempt.play.roleplay)
        view = DebriefView(self._look, self._library.catalogue, self._attempt, language)
        view.again.connect(self._restart)
        view.left.connect(lambda: self.open(""))
        view.reading_wanted.connect(self.reading_requested)
        view.step_wanted.connect(self._open_step)
        self._show(view)

    def _restart(self) -> None:
        if self._attempt is None:
            return
        try:
            self._attempt = self._practice.restart(self._attempt)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._brief()

    def _show(self, piece: Briefing | Conversation | DebriefView) -> None:
        self._piece = piece
        told = self._attempt.play if self._attempt is not None and isinstance(piece, Conversation) else None
        self._stage.show_piece(piece, told)
        piece.focus_first()

    def _open_step(self, link: str) -> None:
        sop_id, _, step_id = link.partition("#")
        catalogue = self._library.catalogue
        if sop_id in catalogue.sops:
            self._stage.open_step(catalogue.sop(sop_id, self._look.language), step_id)
        else:
            words = QCoreApplication.translate("PractisePage", "This step is not in the library any more.")
            self.said.emit(words, "info")

    def _language(self, roleplay: RolePlay) -> str:
        return self._look.language if self._look.language in roleplay.languages else roleplay.language
