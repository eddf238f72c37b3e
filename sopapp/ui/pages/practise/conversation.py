"""The conversation: what was said so far, what it was worth, and the answers to choose from."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import Choice, StepLink
from sopapp.roleplay.play import Decision, shown_order
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.words import verdict
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.labels import Label


class Conversation(QWidget):
    """Grows downwards by one exchange a decision; the answers stand where the next words will."""

    chosen = Signal(str)  # a choice's id
    step_wanted = Signal(str)  # "sop#step"
    debrief_wanted = Signal()
    grown = Signal(QWidget)  # the first new piece: scroll there

    def __init__(self, look: Look, catalogue: Catalogue, attempt: Attempt, language: str) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._attempt = attempt
        self._language = language
        self._answers: list[AnswerButton] = []
        self._said = QVBoxLayout()
        self._said.setSpacing(look.theme.px(12))
        self._choices = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(16))
        self._column.addLayout(self._said)
        self._column.addWidget(self._choices)
        self._column.addStretch(1)
        self._said.addWidget(Label(self._text("setting"), "muted"))
        for decision in attempt.play.decisions:
            self._said.addWidget(self._customer(f"{decision.node.id}.say"))
            self._tell(decision)
        self._ask()

    def go_on(self, attempt: Attempt) -> None:
        """Show what the last decision of the attempt led to."""
        self._attempt = attempt
        first = self._tell(attempt.play.decisions[-1])
        self._ask()
        self.focus_first()
        QTimer.singleShot(0, self, lambda: self.grown.emit(first))

    def focus_first(self) -> None:
        if self._answers:
            self._answers[0].setFocus()

    def _tell(self, decision: Decision) -> Bubble:
        """What came of what the customer said: the answer (returned), the reaction, the reason."""
        choice = decision.choice
        mine = Bubble(
            self._look,
            QCoreApplication.translate("Conversation", "You"),
            self._text(choice.line("say")),
            mine=True,
        )
        self._said.addWidget(mine)
        if self._text(choice.line("reaction")):
            self._said.addWidget(self._customer(choice.line("reaction")))
        self._said.addWidget(self._reason(choice))
        return mine

    def _reason(self, choice: Choice) -> Callout:
        tone, words = verdict(choice)
        reason = f"{words} {self._text(choice.line('reason'))}"
        title = self._step_title(choice.step)
        if choice.step is None or not title:
            return Callout(self._look, reason, tone)
        named = QCoreApplication.translate("Conversation", "The step: {step}").format(step=title)
        callout = Callout(
            self._look, f"{reason}\n{named}", tone, QCoreApplication.translate("Conversation", "Show the step")
        )
        callout.acted.connect(lambda: self.step_wanted.emit(str(choice.step)))
        return callout

    def _step_title(self, link: StepLink | None) -> str:
        if link is None or link.sop not in self._catalogue.sops:
            return ""
        return self._catalogue.sop(link.sop, self._language).place_title(link.step)

    def _ask(self) -> None:
        """What the customer says now, and the answers; at an ending the way to the debrief."""
        old, self._choices = self._choices, QWidget()
        self._column.replaceWidget(old, self._choices)
        old.hide()
        old.deleteLater()
        self._answers = []
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(8))
        node = self._attempt.play.node
        if node is None:
            self._end(column)
            return
        self._said.addWidget(self._customer(f"{node.id}.say"))
        order = shown_order(node, self._attempt.seed)
        column.addLayout(self._question(len(order)))
        for number, choice in enumerate(order, 1):
            column.addWidget(self._answer(number, choice))

    def _question(self, count: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(QCoreApplication.translate("Conversation", "What do you say?"), "strong"), 1)
        keys = QCoreApplication.translate("Conversation", "Keys 1 to {count}").format(count=count)
        row.addWidget(Label(keys, "caption"), 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _answer(self, number: int, choice: Choice) -> AnswerButton:
        answer = AnswerButton(self._look, number, self._text(choice.line("say")))
        answer.chosen.connect(lambda: self.chosen.emit(choice.id))
        self._answers.append(answer)
        return answer

    def _end(self, column: QVBoxLayout) -> None:
        self._said.addWidget(Label(QCoreApplication.translate("Conversation", "The conversation is over."), "muted"))
        look_back = Button(
            self._look, QCoreApplication.translate("Conversation", "See how it went"), "list-checks", "primary"
        )
        look_back.clicked.connect(self.debrief_wanted)
        column.addWidget(look_back, 0, Qt.AlignmentFlag.AlignLeft)
        QTimer.singleShot(0, look_back, look_back.setFocus)

    def _customer(self, line_id: str) -> Bubble:
        return Bubble(self._look, self._text("customer.name"), self._text(line_id), mine=False)

    def _text(self, line_id: str) -> str:
        return self._attempt.play.roleplay.text(line_id, self._language)
