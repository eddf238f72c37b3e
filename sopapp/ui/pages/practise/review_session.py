"""A review: one question after another, each with its verdict at once."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.reviews import Question, ReviewResult
from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Decision
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.better_line import BetterLine
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.review_question import ReviewQuestion
from sopapp.ui.pages.practise.said import said
from sopapp.ui.pages.practise.scene import Pace
from sopapp.ui.pages.practise.step_verdict import StepVerdict
from sopapp.ui.pages.practise.story_again import StoryAgain
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.share_bar import ShareBar


class ReviewSession(Piece):
    """`newest`: pieces of what was added last, the first of which should be at the top if all below it fits."""

    answered = Signal(object, object)  # a Question, an Answer
    next_wanted = Signal()
    left_out = Signal(object)  # a Question that is not to be asked any more
    step_wanted = Signal(str)  # "sop#step"
    moved = Signal(QWidget)

    def __init__(self, look: Look, catalogue: Catalogue, total: int, pace: Pace) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._total = total
        self._pace = pace
        self._asked: Question | None = None
        self._question: ReviewQuestion | None = None
        self._next: Button | None = None
        self._number = Label("", "caption")
        self._bar = ShareBar(look, 0.0, "")
        self._bar.setMaximumWidth(look.theme.px(220))
        self._body = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))
        for widget in (self._number, self._bar, self._body, self._leaving_out()):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.newest: tuple[QWidget, ...] = (self._number,)

    def focus_first(self) -> None:
        if self._next is not None:
            self._next.setFocus()
        elif self._question is not None:
            self._question.focus_first()

    def ask(self, asked: Question, number: int) -> None:
        """The question with that number, from 1, in place of the one before."""
        self._asked, self._next = asked, None
        words = QCoreApplication.translate("Review", "{number} of {total}").format(number=number, total=self._total)
        self._number.setText(words)
        self._bar.show_share((number - 1) / self._total)
        self._bar.setAccessibleName(words)
        self._question = ReviewQuestion(self._look, asked, self._pace)
        self._question.answered.connect(lambda answer: self.answered.emit(asked, answer))
        self._question.moved.connect(self.moved)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(12))
        column.addWidget(self._question)
        old, self._body = self._body, body
        self._column.replaceWidget(old, body)
        old.hide()
        old.deleteLater()  # later: one of its buttons asked for this
        body.show()  # now, or it could not take the keyboard
        self.newest = (self._number,)
        self.focus_first()

    def tell(self, answer: Answer, result: ReviewResult, *, last: bool) -> None:
        """What came of the answer, and the way on."""
        asked, question, column = self._asked, self._question, self._body.layout()
        if asked is None or question is None or column is None:
            return
        question.close_answers()
        self._bar.show_share(self._bar.value() / 100 + 1 / self._total)
        pieces, news = self._verdict(asked, answer, result)
        words = (
            QCoreApplication.translate("Review", "See how it went")
            if last
            else QCoreApplication.translate("Review", "Next question")
        )
        back = QCoreApplication.translate("Review", "It comes back on {day}.")
        told = back.format(day=day_text(result.due, self._look.language))
        self._next = Button(self._look, words, "arrow-right", "primary")
        self._next.clicked.connect(self.next_wanted)
        self._next.setAccessibleDescription(f"{news} {told}")
        for piece in (*pieces, Label(told, "caption")):
            column.addWidget(piece)
        column.addWidget(self._next)
        column.setAlignment(self._next, Qt.AlignmentFlag.AlignLeft)
        for piece in (*pieces, self._next):
            piece.show()  # now, or it could not take the keyboard
        self.newest = (question, *pieces[:1])
        self.focus_first()

    def _verdict(self, asked: Question, answer: Answer, result: ReviewResult) -> tuple[list[QWidget], str]:
        """Its pieces, and the same in one breath."""
        if asked.play is not None and result.decision is not None:
            return self._of_decision(asked.play.roleplay, result.decision, asked.language)
        if asked.next_step is None:
            return [], ""
        verdict = StepVerdict(self._look, self._catalogue, asked.next_step, answer)
        verdict.step_wanted.connect(self.step_wanted)
        return [verdict], verdict.news

    def _of_decision(self, roleplay: RolePlay, decision: Decision, language: str) -> tuple[list[QWidget], str]:
        you = QCoreApplication.translate("Conversation", "You")
        mine = Bubble(self._look, you, said(roleplay, decision, language), mine=True)
        line = BetterLine(self._look, self._catalogue, roleplay, decision, language)
        line.step_wanted.connect(self.step_wanted)
        pieces: list[QWidget] = [mine, line]
        if decision.node.kind is Kind.LISTEN:
            name, story = roleplay.text("customer.name", language), roleplay.text(decision.said, language)
            pieces.insert(0, StoryAgain(self._look, name, story))
        return pieces, line.news

    def _leaving_out(self) -> QWidget:
        words = QCoreApplication.translate("Review", "Leave this question out")
        out = Button(self._look, words, "eye-off", "quiet")
        out.setAccessibleDescription(
            QCoreApplication.translate("Review", "It is not asked again until you want it under “My progress”.")
        )
        out.clicked.connect(lambda: self.left_out.emit(self._asked))
        kept = QCoreApplication.translate("Review", "Every answer is kept at once. Stop whenever you like.")
        below = QWidget()
        row = FlowLayout(below, gap=12)
        row.addWidget(out)
        row.addWidget(Label(kept, "caption"))
        return below
