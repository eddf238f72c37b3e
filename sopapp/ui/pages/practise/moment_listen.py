"""Listen: a story told once, then what was in it, then said back."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.roleplay.answer import Answer
from sopapp.ui.pages.practise.half_given import HalfGiven
from sopapp.ui.pages.practise.mark_rows import MarkRows, meanings
from sopapp.ui.pages.practise.moment import Moment, number_keys
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.pages.practise.story_telling import StoryTelling
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label

_TOLD, _TOLD_AGAIN = 1, 2  # stages


class ListenMoment(Moment):
    """The story is hidden before anything is asked, and may be asked for once more."""

    says_it_all = True

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._stage = 0
        self._telling = StoryTelling(scene)
        self._telling.told.connect(self._told)
        self._telling.went_on.connect(lambda: self.moved.emit(self._telling.on))
        self.column.addWidget(self._telling)
        self._marks = MarkRows(scene, scene.shuffled(scene.node.marks))
        self._marks.changed.connect(self._show_answers)
        self._marks.changed.connect(self.touched)
        self._marks.went_to.connect(self.moved)
        self._marks.finished.connect(lambda: self.go_to(self._answers[0]))
        self._sorting = self._add_sorting()
        self._add_saying_back()

    def first(self) -> QWidget:
        if not self._telling.isHidden():
            return self._telling.on
        return self._answers[0] if self._marks.sorted_all else self._marks.stop

    def half_given(self) -> HalfGiven:
        answer = Answer("", marks=self._marks.sorted, certainty=self._certainty.certainty)
        return HalfGiven(answer, self._stage)

    def restore(self, half: HalfGiven) -> None:
        super().restore(half)
        self._marks.show_sorted(half.answer.marks)
        if half.stage:
            self._show_sorting(half.stage)

    def _add_sorting(self) -> QWidget:
        once = QCoreApplication.translate("Moment", "{name} has told it once. What do you remember?")
        once = once.format(name=self.scene.customer)
        sorting = QWidget()
        column = QVBoxLayout(sorting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.scene.look.theme.px(8))
        column.addWidget(Label(once, "strong"))
        column.addWidget(Label(meanings(), "caption"))
        column.addWidget(self._marks)
        self._marks.hear(f"{once} {meanings()}")
        again = QCoreApplication.translate("Moment", "Ask to hear it again (only once)")
        self._again = Button(self.scene.look, again, "rotate-ccw", "quiet")
        self._again.clicked.connect(self._tell_again)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(sorting)
        sorting.hide()
        return sorting

    def _add_saying_back(self) -> None:
        choices = self.scene.choices
        question = QCoreApplication.translate("Moment", "Now say it back. Which words fit best?")
        asked = self.ask(question, number_keys(len(choices)))
        self.add_certainty()
        self._answers = self.answers(choices)
        self._answers[0].setAccessibleDescription(question)
        for answer, choice in zip(self._answers, choices, strict=True):
            answer.chosen.connect(lambda chosen=choice.id: self.give(Answer(chosen, marks=self._marks.sorted)))
            self.column.addWidget(answer)
        self._saying_back = (asked, self._certainty, *self._answers)
        for widget in self._saying_back:
            widget.hide()

    def _told(self) -> None:
        self._show_sorting(max(self._stage + 1, _TOLD))
        self.touched.emit()
        self.go_to(self.first(), self._sorting)

    def _tell_again(self) -> None:
        self._sorting.hide()
        for widget in self._saying_back:
            widget.hide()
        self._telling.show()
        self._telling.start_over()
        self.go_to(self._telling.on, self._telling)

    def _show_sorting(self, stage: int) -> None:
        self._stage = stage
        self._telling.hide()
        self._sorting.show()
        self._again.setVisible(stage < _TOLD_AGAIN)
        self._show_answers()

    def _show_answers(self) -> None:
        asked_now = self._marks.sorted_all and self._answers[0].isHidden()
        for widget in self._saying_back:
            widget.setVisible(self._marks.sorted_all)
        if asked_now:
            for widget in (self._answers[-1], self._saying_back[0]):  # all, or else from the question on
                self.moved.emit(widget)
