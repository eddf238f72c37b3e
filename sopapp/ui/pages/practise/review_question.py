"""One question of a review: where one is, what the customer says, and what one answers."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.reviews import Question
from sopapp.roleplay.play import Play
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.asking import moment_for
from sopapp.ui.pages.practise.moment import Moment
from sopapp.ui.pages.practise.said import said
from sopapp.ui.pages.practise.scene import Pace, Scene
from sopapp.ui.pages.practise.step_question import StepQuestion
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label


class ReviewQuestion(QWidget):
    answered = Signal(object)  # an Answer
    moved = Signal(QWidget)  # have it in view

    def __init__(self, look: Look, asked: Question, pace: Pace) -> None:
        super().__init__()
        self._look = look
        self._language = asked.language
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))
        self._asks: Moment | StepQuestion
        if asked.play is not None:
            self._asks = self._moment(asked.play, asked.seed, pace)
        elif asked.next_step is not None:
            self._asks = StepQuestion(look, asked.next_step)
        else:
            raise ValueError(asked.item.key)
        self._asks.answered.connect(self.answered)
        self._column.addWidget(self._asks)

    def focus_first(self) -> None:
        self._asks.focus_first()

    def close_answers(self) -> None:
        """Answered: what was asked gives way to what came of it."""
        if isinstance(self._asks, StepQuestion):
            self._asks.close_answers()
        else:
            self._asks.hide()

    def _moment(self, play: Play, seed: str, pace: Pace) -> Moment:
        roleplay, node = play.roleplay, play.node
        if node is None:
            raise ValueError(play.place)
        self._column.addWidget(Label(roleplay.text("title", self._language), "h3"))
        self._column.addWidget(Label(roleplay.text("setting", self._language), "muted"))
        if play.decisions:
            self._column.addWidget(_Before(self._look, play, self._language))
        scene = Scene(self._look, roleplay, node, play.offered, play.said, self._language, seed, pace)
        moment = moment_for(scene)
        if not moment.says_it_all:
            words = scene.text(play.said)
            self._column.addWidget(Bubble(self._look, scene.customer, words, mine=False))
            moment.hear(words)
        moment.moved.connect(self.moved)
        return moment


class _Before(QWidget):
    """The conversation up to here, shut at first: most questions can be answered without it."""

    def __init__(self, look: Look, play: Play, language: str) -> None:
        super().__init__()
        self._said = QWidget()
        self._button = Button(look, "", "history", "quiet")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(8))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        bubbles = QVBoxLayout(self._said)
        bubbles.setContentsMargins(0, 0, 0, 0)
        bubbles.setSpacing(look.theme.px(8))
        you = QCoreApplication.translate("Conversation", "You")
        for decision in play.decisions:
            customer, words = play.roleplay.text("customer.name", language), play.roleplay.text(decision.said, language)
            bubbles.addWidget(Bubble(look, customer, words, mine=False))
            bubbles.addWidget(Bubble(look, you, said(play.roleplay, decision, language), mine=True))
        self._show(False)

    def _show(self, opened: bool) -> None:
        self._said.setVisible(opened)
        self._button.setText(
            QCoreApplication.translate("Review", "Hide what was said before")
            if opened
            else QCoreApplication.translate("Review", "What was said before")
        )
