"""Where reviews are done, and where one sees how far one is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.learning.reviews import Question, ReviewItem, ReviewResult, Reviews
from sopapp.library.library import Library
from sopapp.people.people import People
from sopapp.roleplay.answer import Answer
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.progress_view import OwnProgress, ProgressView
from sopapp.ui.pages.practise.review_end import ReviewEnd
from sopapp.ui.pages.practise.review_load import PROGRESS, REVIEW, ReviewLoad, review_load
from sopapp.ui.pages.practise.review_session import ReviewSession
from sopapp.ui.pages.practise.scene import Pace
from sopapp.ui.pages.practise.stage import Stage
from sopapp.ui.pages.practise.step_panel import StepPanel


class ReviewDesk(QWidget):
    """A stage of its own. Each answer is kept before anything else happens."""

    left = Signal()
    said = Signal(str, str)
    reading_wanted = Signal(str)
    suggestion_wanted = Signal(str)

    def __init__(self, look: Look, library: Library, people: People, reviews: Reviews, pace: Pace) -> None:
        super().__init__()
        self._look = look
        self._library = library
        self._people = people
        self._reviews = reviews
        self._pace = pace
        self._waiting: list[ReviewItem] = []
        self._results: list[tuple[Question, ReviewResult]] = []
        panel = StepPanel(look)
        panel.reading_wanted.connect(self.reading_wanted)
        panel.suggestion_wanted.connect(self.suggestion_wanted)
        self._stage = Stage(look, panel)
        self._stage.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stage)

    @property
    def place(self) -> str:
        return PROGRESS if isinstance(self._stage.piece, ProgressView) else REVIEW

    def focus_first(self) -> None:
        if self._stage.piece is not None:
            self._stage.piece.focus_first()

    def load(self) -> ReviewLoad:
        """What there is to do for the person who is signed in."""
        return review_load(self._reviews, self._person) if self._person else ReviewLoad()

    def open(self, place: str) -> None:
        """Begin a review, or show the progress."""
        if place == PROGRESS:
            self._show_progress()
        else:
            self._review()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the step, then leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._stage.close_step():
            self.left.emit()

    # A review

    def _review(self) -> None:
        if self._person and self._reviews.paused_until(self._person) is not None:
            self._show_progress()  # says until when, and lets them go on
            return
        self._results = []
        self._waiting = self._reviews.due(self._person) if self._person else []
        total = len(self._waiting)
        session = ReviewSession(self._look, self._library.catalogue, max(total, 1), self._pace)
        session.answered.connect(lambda asked, answer: self._answer(session, asked, answer))
        session.next_wanted.connect(lambda: self._ask(session, total))
        session.left_out.connect(lambda asked: self._leave_out(session, asked, total))
        session.step_wanted.connect(self._open_step)
        session.moved.connect(self._stage.show_within)
        self._show(session, QCoreApplication.translate("Review", "Today's review"))
        self._ask(session, total)

    def _ask(self, session: ReviewSession, total: int) -> None:
        """The next that is still in the library; after the last the end."""
        while self._waiting:
            number = total - len(self._waiting) + 1
            item = self._waiting.pop(0)
            try:
                asked = self._reviews.moment(item, self._person, self._look.language)
            except SopAppError:  # gone since the review began: no longer to be known
                continue
            session.ask(asked, number)
            self._reveal(session)
            return
        today, *_ = self._reviews.forecast(self._person, 1)
        end = ReviewEnd(self._look, self._library.catalogue, self._results, today=today.day, next_day=self.load().next)
        end.left.connect(self.left)
        end.progress_wanted.connect(self._show_progress)
        end.step_wanted.connect(self._open_step)
        self._show(end, QCoreApplication.translate("Review", "Today's review"))

    def _answer(self, session: ReviewSession, asked: Question, answer: Answer) -> None:
        try:
            result = self._reviews.answer(self._person, asked, answer)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._results.append((asked, result))
        session.tell(answer, result, last=not self._waiting)
        self._reveal(session)

    def _leave_out(self, session: ReviewSession, asked: Question, total: int) -> None:
        self._reviews.suspend(self._person, asked.item.key)
        told = QCoreApplication.translate("Review", "Left out. Under “My progress” you can have it asked again.")
        self.said.emit(told, "info")
        self._ask(session, total)

    def _reveal(self, session: ReviewSession) -> None:
        """Once all is laid out, if it is still there."""

        def reveal() -> None:
            if self._stage.piece is session:
                self._stage.show_from(session.newest)

        QTimer.singleShot(0, session, reveal)

    # Progress

    def _show_progress(self) -> None:
        person, reviews = self._person, self._reviews
        progress = OwnProgress(
            week=reviews.forecast(person),
            mastery=reviews.mastery(person),
            days=reviews.days_practised(person),
            until=reviews.paused_until(person),
            left_out=reviews.suspended(person),
        )
        view = ProgressView(self._look, self._library.catalogue, progress)
        view.review_wanted.connect(self._review)
        view.left.connect(self.left)
        view.rest_wanted.connect(self._rest)
        view.all_wanted.connect(lambda: self._ask_again(tuple(progress.left_out)))
        self._show(view, QCoreApplication.translate("Practise", "My progress"))

    def _rest(self, until: date | None) -> None:
        self._reviews.pause(self._person, until)
        self._show_progress()

    def _ask_again(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._reviews.resume(self._person, key)
        self._show_progress()

    def _show(self, piece: Piece, title: str) -> None:
        self._stage.show_heading(title)
        self._stage.show_piece(piece, None)

    def _open_step(self, link: str) -> None:
        sop_id, _, step_id = link.partition("#")
        catalogue = self._library.catalogue
        if sop_id in catalogue.sops:
            self._stage.open_step(catalogue.sop(sop_id, self._look.language), step_id)

    @property
    def _person(self) -> str:
        return self._people.current.id if self._people.current is not None else ""
