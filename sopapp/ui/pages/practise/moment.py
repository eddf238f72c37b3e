"""What is asked of the rep: the base of all its kinds."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.library.roleplay import Choice
from sopapp.roleplay.answer import Answer
from sopapp.ui.pages.practise.certainty_row import CertaintyRow
from sopapp.ui.pages.practise.half_given import HalfGiven
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.labels import Label


class Moment(QWidget):
    """Stands where the next words will. Put widgets into `column`, and send the answer by `give`."""

    answered = Signal(object)  # an Answer
    moved = Signal(QWidget)  # something new is here, or the keyboard: have it in view
    touched = Signal()  # `half_given` is another

    says_it_all = False
    """Whether the moment itself shows what the customer says; else it stands above."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene
        self.asks_aloud = ""  # what is asked, and what one has to know for it, for who cannot see it
        self._certainty = CertaintyRow()
        self._certainty.changed.connect(self.touched)
        self._certainty.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scene.look.theme.px(8))

    def first(self) -> QWidget:
        """Where the keyboard goes on."""
        raise NotImplementedError

    def focus_first(self) -> None:
        self.first().setFocus()

    def hear(self, news: str) -> None:
        """What came before, and what is asked: read aloud with the first thing that has the keyboard."""
        first = self.first()
        parts = (news, self.asks_aloud, first.accessibleDescription())
        first.setAccessibleDescription(" ".join(part for part in parts if part))

    def half_given(self) -> HalfGiven:
        """What is answered so far."""
        return HalfGiven(Answer("", certainty=self._certainty.certainty))

    def restore(self, half: HalfGiven) -> None:
        """Take over what was answered in another window."""
        self._certainty.show_certainty(half.answer.certainty)

    def give(self, answer: Answer) -> None:
        self.answered.emit(replace(answer, certainty=self._certainty.certainty))

    def go_to(self, widget: QWidget, part: QWidget | None = None) -> None:
        """Put the keyboard there, with the part of the moment that it belongs to in view."""
        widget.setFocus()
        self.moved.emit(part or widget)

    def ask(self, question: str, keys: str = "") -> QWidget:
        """Add the question, with the keys that answer it at the right."""
        asked = QWidget()
        row = QHBoxLayout(asked)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(question, "strong"), 1)
        if keys:
            row.addWidget(Label(keys, "caption"), 0, Qt.AlignmentFlag.AlignRight)
        self.column.addWidget(asked)
        return asked

    def add_certainty(self) -> None:
        """Add the question how sure one is; the answer that is given says it."""
        self.column.addWidget(self._certainty)
        self._certainty.show()

    def answers(self, choices: Sequence[Choice], start: int = 1) -> list[AnswerButton]:
        """A button for each; it sends nothing yet."""
        return [AnswerButton(self.scene.look, n, self.scene.words(choice)) for n, choice in enumerate(choices, start)]


def number_keys(count: int) -> str:
    return QCoreApplication.translate("Conversation", "Keys 1 to {count}").format(count=count)
