"""The end of a review: what was right, what to read again, and when it comes back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.memory import RIGHT
from sopapp.learning.reviews import Question, ReviewResult
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import StepLink
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.rule_code import rule_code
from sopapp.ui.pages.practise.step_callout import step_words
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.row_button import RowButton

_WEEK = 7  # days


class ReviewEnd(Piece):
    """Of these questions and their results; without any there was nothing due."""

    left = Signal()
    progress_wanted = Signal()
    step_wanted = Signal(str)  # "sop#step"

    def __init__(
        self,
        look: Look,
        catalogue: Catalogue,
        results: Sequence[tuple[Question, ReviewResult]],
        *,
        today: date,
        next_day: date | None,
    ) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._results = results
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(16))
        self._first: Button | EmptyState
        if results:
            done = Button(look, QCoreApplication.translate("Review", "Done"), "check", "primary")
            done.clicked.connect(self.left)
            self._first = done
            column.addWidget(self._summary(done, today))
            column.addWidget(self._again())
        else:
            self._first = self._nothing(next_day)
            column.addWidget(self._first)
        column.addStretch(1)

    def focus_first(self) -> None:
        if isinstance(self._first, EmptyState):
            self._first.focus_first()
        else:
            self._first.setFocus()

    def _nothing(self, next_day: date | None) -> EmptyState:
        told = QCoreApplication.translate("Review", "What you learned is still fresh.")
        if next_day is not None:
            later = QCoreApplication.translate("Review", "Next on {day}.")
            told = f"{told} {later.format(day=day_text(next_day, self._look.language))}"
        title = QCoreApplication.translate("Review", "Nothing due today")
        back = QCoreApplication.translate("Review", "To the role-plays")
        state = EmptyState(self._look, "circle-check", title, told, back)
        state.acted.connect(self.left)
        return state

    def _summary(self, done: Button, today: date) -> Card:
        right = sum(result.credit >= RIGHT for _, result in self._results)
        card = Card(QCoreApplication.translate("Review", "Done for today"))
        told = QCoreApplication.translate("Review", "{right} of {all} right.")
        card.body.addWidget(Label(told.format(right=right, all=len(self._results)), "lead"))
        card.body.addWidget(Label(QCoreApplication.translate("Review", "They come back"), "strong"))
        for words in _returns([result.due for _, result in self._results], today):
            card.body.addWidget(Label(words))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(done)
        progress = Button(self._look, QCoreApplication.translate("Practise", "My progress"), "chart-column")
        progress.clicked.connect(self.progress_wanted)
        row.addWidget(progress)
        card.body.addWidget(buttons)
        return card

    def _again(self) -> Card:
        """The steps behind what was not right, each once."""
        language = self._look.language
        links = dict.fromkeys(_link(asked, result) for asked, result in self._results if result.credit < RIGHT)
        card = Card(QCoreApplication.translate("Review", "Read these steps again"))
        card.body.setSpacing(self._look.theme.px(2))
        known = [link for link in links if link is not None and step_words(self._catalogue, link, language)]
        for link in known:
            words = step_words(self._catalogue, link, language)
            row = RowButton(self._look, rule_code(self._catalogue, link, language), words, "book-open")
            row.clicked.connect(lambda _=False, step=link: self.step_wanted.emit(str(step)))
            card.body.addWidget(row)
        if not known:  # to show it would make a window of it: it has no parent yet
            card.hide()
        return card


def _returns(due: Sequence[date], today: date) -> list[str]:
    """How many come back tomorrow, within a week, and later; without those that are none."""
    tomorrow = sum((day - today).days <= 1 for day in due)
    later = sum((day - today).days > _WEEK for day in due)
    told = (
        (tomorrow, QCoreApplication.translate("Review", "Tomorrow: {questions}")),
        (len(due) - tomorrow - later, QCoreApplication.translate("Review", "Within a week: {questions}")),
        (later, QCoreApplication.translate("Review", "Later: {questions}")),
    )
    return [
        words.format(questions=QCoreApplication.translate("Review", "%n question(s)", "", count))
        for count, words in told
        if count
    ]


def _link(asked: Question, result: ReviewResult) -> StepLink | None:
    return result.decision.best.step if result.decision is not None else asked.item.link
