"""Which step of a procedure comes next: one of a few."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.questions import NextStep
from sopapp.roleplay.answer import Answer
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.certainty_row import CertaintyRow
from sopapp.ui.pages.practise.moment import number_keys
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.labels import Label


class StepQuestion(QWidget):
    """Asked where no role-play exercises the step."""

    answered = Signal(object)  # an Answer

    def __init__(self, look: Look, asked: NextStep) -> None:
        super().__init__()
        self._certainty = CertaintyRow()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(8))
        self._column.addWidget(Label(asked.sop.title, "muted"))
        question = QCoreApplication.translate("Review", "Which step comes first?")
        if asked.after is not None:
            question = QCoreApplication.translate("Review", "Which step comes next?")
            before = QCoreApplication.translate("Review", "Step {number}: {words}")
            words = before.format(number=asked.after.number, words=asked.after.text)
            self._column.addWidget(Label(words, "reading"))
        self._column.addWidget(Label(question, "strong"))
        self._keys = Label(number_keys(len(asked.options)), "caption")
        self._column.addWidget(self._keys)
        self._column.addWidget(self._certainty)
        self._answers: list[AnswerButton] = []
        for number, step in enumerate(asked.options, 1):
            answer = AnswerButton(look, number, step.text)
            answer.chosen.connect(lambda chosen=step.id: self._give(chosen))
            self._column.addWidget(answer)
            self._answers.append(answer)
        self._answers[0].setAccessibleDescription(question)

    def focus_first(self) -> None:
        self._answers[0].setFocus()

    def close_answers(self) -> None:
        """Answered: only the question stays."""
        for widget in (self._keys, self._certainty, *self._answers):
            widget.hide()

    def _give(self, step_id: str) -> None:
        self.answered.emit(replace(Answer(step_id), certainty=self._certainty.certainty))
