"""Where one role-play is played: its briefing, the conversation, and the look back."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.learning.practice import Attempt
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.briefing import Briefing
from sopapp.ui.pages.practise.conversation import Conversation
from sopapp.ui.pages.practise.debrief_view import DebriefView
from sopapp.ui.pages.practise.half_given import unsaid_of
from sopapp.ui.pages.practise.own_plays import OwnPlays
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.scene import Pace
from sopapp.ui.pages.practise.stage import Stage
from sopapp.ui.pages.practise.step_panel import StepPanel

_KEEP_EVERY = 2_000  # ms, while somebody answers


class PlayDesk(QWidget):
    """A stage of its own. What is half answered is kept while one answers, and whenever `keep` is called."""

    shown = Signal()  # have the desk in view
    left = Signal()  # for the list as it was
    others_wanted = Signal()  # for all role-plays
    said = Signal(str, str)
    reading_wanted = Signal(str)
    suggestion_wanted = Signal(str)  # "sop#step#place", with the place to come back to

    def __init__(self, look: Look, library: Library, plays: OwnPlays, pace: Pace) -> None:
        super().__init__()
        self._look = look
        self._library = library
        self._plays = plays
        self._pace = pace
        self._roleplay: RolePlay | None = None
        self._kept = ("", "")  # an attempt, and what is kept of it as half answered
        self._keeping = QTimer(self, singleShot=True, interval=_KEEP_EVERY)
        self._keeping.timeout.connect(self.keep)
        panel = StepPanel(look)
        panel.reading_wanted.connect(self.reading_wanted)
        panel.suggestion_wanted.connect(lambda step: self.suggestion_wanted.emit(f"{step}#{self._way_back}"))
        self._stage = Stage(look, panel)
        self._stage.left.connect(self.left)
        self._stage.restarted.connect(self._brief_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stage)

    @property
    def roleplay_id(self) -> str:
        """The role-play that was played last; "" before the first."""
        return self._roleplay.id if self._roleplay is not None else ""

    @property
    def place(self) -> str:
        """Of what is shown, with what is answered and not given yet."""
        piece = self._stage.piece
        return ":".join(part for part in (self._way_back, piece.unsaid() if piece is not None else "") if part)

    def focus_first(self) -> None:
        if self._stage.piece is not None:
            self._stage.piece.focus_first()

    def close_step(self) -> bool:
        """True if a step was open."""
        return self._stage.close_step()

    def keep(self) -> None:
        """What is half answered is on disk after this."""
        self._keeping.stop()
        piece = self._stage.piece
        if not isinstance(piece, Conversation) or (piece.attempt.id, piece.half) == self._kept:
            return
        half = (piece.attempt.id, piece.half)
        try:
            self._plays.keep_half(piece.attempt, piece.half)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._kept = half

    # The ways in

    def begin(self, roleplay_id: str) -> None:
        """Go on where it was left, else show the briefing."""
        under_way = self._plays.under_way(roleplay_id)
        if under_way is not None and under_way.play.decisions:
            self._converse(under_way)
        else:
            self.brief(roleplay_id)

    def brief(self, roleplay_id: str) -> None:
        """Nothing is kept, nor given up, before the conversation begins."""
        try:
            roleplay = self._library.catalogue.roleplay(roleplay_id)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            self.others_wanted.emit()
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

    def talk_on(self, place: str) -> None:
        """At "id" or "id:unsaid"."""
        roleplay_id, _, unsaid = place.partition(":")
        attempt = self._plays.under_way(roleplay_id) or self._plays.last(roleplay_id)
        if attempt is None:
            self.brief(roleplay_id)
        else:
            self._converse(attempt, unsaid)

    def look_back_on(self, roleplay_id: str) -> None:
        """On the last time that it was played to its end."""
        attempt = self._plays.last(roleplay_id)
        if attempt is None:
            self.begin(roleplay_id)
        else:
            self._look_back(attempt)

    # On the stage

    @property
    def _way_back(self) -> str:
        """The place of what is shown, in the words that the page's `open` takes."""
        return f"{self._stage.piece.KIND}:{self.roleplay_id}" if self._stage.piece is not None else ""

    def _brief_again(self) -> None:
        if self._roleplay is not None:
            self.brief(self._roleplay.id)

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
        under_way = self._plays.under_way(self.roleplay_id)
        if under_way is None:
            return
        try:
            under_way = self._plays.tell_reasons(under_way, reasons)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._converse(under_way)

    def _converse(self, attempt: Attempt, unsaid: str = "") -> None:
        unsaid = self._half_of(attempt, unsaid)
        roleplay = attempt.play.roleplay
        language = self._plays.language(roleplay)
        playing = Conversation(self._look, self._library.catalogue, attempt, language, unsaid=unsaid, pace=self._pace)
        playing.answered.connect(lambda answer: self._answer(playing, answer))
        playing.moved.connect(self._stage.show_within)
        playing.touched.connect(self._begin_to_keep)
        playing.step_wanted.connect(self._open_step)
        playing.debrief_wanted.connect(lambda: self._look_back(playing.attempt))
        self._show(playing, roleplay, attempt.play)
        self._reveal(playing)

    def _half_of(self, attempt: Attempt, unsaid: str) -> str:
        """Of the window before, else of the conversation that was left for the list, else as it was kept."""
        here = self._stage.piece.unsaid() if self._stage.piece is not None else ""
        for each in (unsaid, here):
            taken_over = unsaid_of(each)
            if taken_over is not None and taken_over.attempt == attempt.id:
                return each
        try:
            kept = self._plays.half(attempt)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return ""
        self._kept = (attempt.id, kept)
        return kept

    def _begin_to_keep(self) -> None:
        if not self._keeping.isActive():  # whoever goes on without a pause is kept, too
            self._keeping.start()

    def _answer(self, playing: Conversation, answer: Answer) -> None:
        try:
            attempt = self._plays.answer(playing.attempt, answer, playing.words_to_keep)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._kept = (attempt.id, "")
        playing.go_on(attempt)
        self._stage.show_state(attempt.play, self._plays.language(attempt.play.roleplay))
        self._reveal(playing)

    def _reveal(self, playing: Conversation) -> None:
        """Once all is laid out."""
        QTimer.singleShot(0, playing, lambda: self._stage.show_from(playing.newest))

    def _look_back(self, attempt: Attempt) -> None:
        roleplay = attempt.play.roleplay
        view = DebriefView(
            self._look,
            self._library.catalogue,
            attempt,
            self._plays.language(roleplay),
            before=self._plays.before(attempt),
            own_words=self._own_words(attempt),
        )
        view.again.connect(self._brief_again)
        view.left.connect(self.others_wanted)
        view.reading_wanted.connect(self.reading_wanted)
        view.step_wanted.connect(self._open_step)
        view.moved.connect(self._stage.show_within)
        self._show(view, roleplay)

    def _own_words(self, attempt: Attempt) -> Mapping[int, str]:
        """What was typed in the conversation that is on the stage, if it is the one to look back on."""
        piece = self._stage.piece
        return piece.own_words if isinstance(piece, Conversation) and piece.attempt.id == attempt.id else {}

    def _show(self, piece: Piece, roleplay: RolePlay, play: Play | None = None) -> None:
        self.keep()
        self._roleplay = roleplay
        self._stage.show_title(roleplay, self._plays.language(roleplay))
        self.shown.emit()
        self._stage.show_piece(piece, play, self._plays.language(roleplay))

    def _open_step(self, link: str) -> None:
        sop_id, _, step_id = link.partition("#")
        catalogue = self._library.catalogue
        if sop_id in catalogue.sops:
            self._stage.open_step(catalogue.sop(sop_id, self._look.language), step_id)
        else:
            words = QCoreApplication.translate("PractisePage", "This step is not in the library any more.")
            self.said.emit(words, "info")
