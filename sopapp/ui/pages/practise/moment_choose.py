"""What to say next: one of a few answers."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sopapp.roleplay.answer import Answer
from sopapp.ui.pages.practise.moment import Moment, number_keys
from sopapp.ui.pages.practise.scene import Scene


class ChooseMoment(Moment):
    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        choices = scene.choices
        self.asks_aloud = QCoreApplication.translate("Conversation", "What do you say?")
        self.ask(self.asks_aloud, number_keys(len(choices)))
        self.add_certainty()
        self._answers = self.answers(choices)
        for answer, choice in zip(self._answers, choices, strict=True):
            answer.chosen.connect(lambda chosen=choice.id: self.give(Answer(chosen)))
            self.column.addWidget(answer)

    def first(self) -> QWidget:
        return self._answers[0]
