"""How to hand a case over: to whom, when, how, and with which words, asked one after another."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.moments import Option, Slot
from sopapp.ui.pages.practise.moment_words import slot_text
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picks import Picks


class HandoverForm(Card):
    """The next question is there once the one before is answered; what was answered may still be changed."""

    changed = Signal()
    went_to = Signal(QWidget)  # the question that is asked now
    handed_over = Signal()

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._options: list[tuple[Slot, list[Option]]] = []
        self._picks: list[Picks] = []
        self._questions: list[QWidget] = []
        for slot in Slot:
            if scene.node.handover.get(slot):
                self._add(scene, slot, scene.shuffled(scene.node.handover[slot]))
        words = QCoreApplication.translate("Moment", "Hand it over")
        self._done = Button(scene.look, words, "send", "primary")
        self._done.clicked.connect(self.handed_over)
        self.body.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_questions()

    @property
    def settled(self) -> Mapping[Slot, str]:
        """The options chosen so far."""
        pairs = zip(self._options, self._picks, strict=True)
        return {slot: options[picks.chosen].id for (slot, options), picks in pairs if picks.chosen >= 0}

    @property
    def stop(self) -> QWidget:
        """The first question without an answer, else the button that hands over."""
        return next((picks.stop for picks in self._picks if picks.chosen < 0), self._done)

    def show_settled(self, handover: Mapping[Slot, str]) -> None:
        for (slot, options), picks in zip(self._options, self._picks, strict=True):
            ids = [option.id for option in options]
            picks.choose(ids.index(handover[slot]) if handover.get(slot) in ids else -1)
        self._show_questions()

    def _add(self, scene: Scene, slot: Slot, options: list[Option]) -> None:
        question = slot_text(slot)
        prefix = f"{scene.node.id}.handover.{slot.value}"
        picks = Picks([scene.text(f"{prefix}.{option.id}.say") for option in options], question)
        picks.changed.connect(self._show_questions)
        picks.changed.connect(self.changed)
        picks.settled.connect(lambda: self._go_on(picks))
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(question, "strong"))
        column.addWidget(picks)
        self.body.addWidget(asked)
        self._options.append((slot, options))
        self._picks.append(picks)
        self._questions.append(asked)

    def _show_questions(self) -> None:
        asked = self._asked
        for number, question in enumerate(self._questions):
            question.setVisible(number <= asked)
        self._done.setVisible(asked == len(self._questions))

    @property
    def _asked(self) -> int:
        """The number of the question to answer now; one past the last when all are answered."""
        return next((n for n, picks in enumerate(self._picks) if picks.chosen < 0), len(self._picks))

    def _go_on(self, picks: Picks) -> None:
        asked = self._asked
        if self.stop is not picks.stop:
            self.stop.setFocus()
            self.went_to.emit(self._questions[asked] if asked < len(self._questions) else self._done)
