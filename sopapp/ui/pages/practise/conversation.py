"""The conversation: what was said so far, what it was worth, and the answers to choose from."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import Choice, Mood, Node
from sopapp.roleplay.play import Decision, shown_order
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.step_callout import StepCallout, step_words
from sopapp.ui.pages.practise.words import mood_change_text, mood_look, verdict
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill


class Conversation(Piece):
    """Grows downwards by one exchange a decision; the answers stand where the next words will.

    `newest`: pieces of the latest exchange, the first of which should be at the top if all below it fits.
    """

    chosen = Signal(str)  # a choice's id
    step_wanted = Signal(str)  # "sop#step"
    debrief_wanted = Signal()

    def __init__(self, look: Look, catalogue: Catalogue, attempt: Attempt, language: str) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._attempt = attempt
        self._language = language
        self._said = QVBoxLayout()
        self._said.setSpacing(look.theme.px(12))
        self._next = QWidget()
        self._first: QPushButton
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(16))
        self._column.addLayout(self._said)
        self._column.addWidget(self._next)
        self._column.addStretch(1)
        setting = Label(self._text("setting"), "muted")
        self._said.addWidget(setting)
        self.newest: tuple[QWidget, ...] = (setting,)
        for number, decision in enumerate(attempt.play.decisions):
            self._say(decision.node)
            self._tell(decision, self._mood_before(number))
        self._ask()

    def go_on(self, attempt: Attempt) -> None:
        """Show what the last decision of the attempt led to."""
        self._attempt = attempt
        decisions = attempt.play.decisions
        self._tell(decisions[-1], self._mood_before(len(decisions) - 1))
        self._ask()
        self._next.show()  # now, or it could not take the keyboard
        self.focus_first()

    def focus_first(self) -> None:
        self._first.setFocus()

    def _mood_before(self, number: int) -> Mood:
        """The customer's mood before the decision with that number, from 0."""
        play = self._attempt.play
        return play.decisions[number - 1].choice.mood if number else play.roleplay.mood

    def _say(self, node: Node) -> Bubble:
        bubble = Bubble(self._look, self._text("customer.name"), self._text(f"{node.id}.say"), mine=False)
        self._said.addWidget(bubble)
        return bubble

    def _tell(self, decision: Decision, mood: Mood) -> None:
        """What came of what the customer said: the answer, how it landed, and the reason."""
        choice = decision.choice
        you = QCoreApplication.translate("Conversation", "You")
        mine = Bubble(self._look, you, self._text(choice.line("say")), mine=True)
        reaction, reason = self._reaction(choice, mood), self._reason(choice)
        for piece in (mine, reaction, reason):
            self._said.addWidget(piece)
        self.newest = (mine, reaction)

    def _reaction(self, choice: Choice, before: Mood) -> QWidget:
        """What the customer does or says at once, told as in a story, and the change of mood."""
        told = self._text(choice.line("reaction"))
        reaction = QWidget()
        flow = FlowLayout(reaction, gap=10)
        changed = mood_change_text(before, choice.mood)
        if changed:
            tone, icon = mood_look(choice.mood)
            flow.addWidget(Pill(self._look, changed, tone, icon))
        if told:
            flow.addWidget(Label(told))
        reaction.setAccessibleName(" ".join(part for part in (changed, told) if part))
        return reaction

    def _reason(self, choice: Choice) -> StepCallout:
        tone, words = verdict(choice)
        step = step_words(self._catalogue, choice.step, self._language)
        reason = StepCallout(self._look, words, self._text(choice.line("reason")), tone, step)
        reason.step_wanted.connect(lambda: self.step_wanted.emit(str(choice.step)))
        return reason

    def _ask(self) -> None:
        """What the customer says now, and the answers; at an ending the way to the debrief."""
        old, self._next = self._next, QWidget()
        self._column.replaceWidget(old, self._next)
        old.hide()
        old.deleteLater()  # later: one of its buttons asked for this
        column = QVBoxLayout(self._next)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(8))
        node = self._attempt.play.node
        if node is None:
            self._add_end(column)
            return
        said = self._say(node)
        if not self._attempt.play.decisions:
            self.newest = (*self.newest, said)
        self._add_answers(column, node)

    def _add_answers(self, column: QVBoxLayout, node: Node) -> None:
        order = shown_order(node, self._attempt.seed)
        asked = QHBoxLayout()
        asked.addWidget(Label(QCoreApplication.translate("Conversation", "What do you say?"), "strong"), 1)
        keys = QCoreApplication.translate("Conversation", "Keys 1 to {count}").format(count=len(order))
        asked.addWidget(Label(keys, "caption"), 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(asked)
        answers = [self._answer(number, choice) for number, choice in enumerate(order, 1)]
        for answer in answers:
            column.addWidget(answer)
        self._lead_to(answers[0], self._text(f"{node.id}.say"))

    def _answer(self, number: int, choice: Choice) -> AnswerButton:
        answer = AnswerButton(self._look, number, self._text(choice.line("say")))
        answer.chosen.connect(lambda: self.chosen.emit(choice.id))
        return answer

    def _add_end(self, column: QVBoxLayout) -> None:
        over = QCoreApplication.translate("Conversation", "The conversation is over.")
        self._said.addWidget(Label(over, "muted"))
        look_back = Button(
            self._look, QCoreApplication.translate("Conversation", "See how it went"), "list-checks", "primary"
        )
        look_back.clicked.connect(self.debrief_wanted)
        column.addWidget(look_back, 0, Qt.AlignmentFlag.AlignLeft)
        self._lead_to(look_back, over)

    def _lead_to(self, button: QPushButton, news: str) -> None:
        """The keyboard goes here; who cannot see the page hears first what came of the last answer."""
        self._first = button
        decisions = self._attempt.play.decisions
        heard = []
        if decisions:
            choice = decisions[-1].choice
            heard = [self._text(choice.line("reaction")), verdict(choice)[1], self._text(choice.line("reason"))]
        button.setAccessibleDescription(" ".join(part for part in (*heard, news) if part))

    def _text(self, line_id: str) -> str:
        return self._attempt.play.roleplay.text(line_id, self._language)
