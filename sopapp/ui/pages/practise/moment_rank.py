"""All replies in order, the best first: that one is said."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sopapp.library.roleplay import Choice
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.credit import choice_credit
from sopapp.ui.pages.practise.half_given import HalfGiven
from sopapp.ui.pages.practise.moment import Moment
from sopapp.ui.pages.practise.rank_rows import RankRows
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label


class RankMoment(Moment):
    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        shown = _not_yet_right(scene)
        self._first_order = tuple(choice.id for choice in shown)
        asked = QCoreApplication.translate("Moment", "Put these replies in order, the best first. You say the first.")
        self.ask(asked)
        keys = QCoreApplication.translate(
            "Moment",
            "Drag a reply with the mouse, or move it with Alt+Up and Alt+Down. Keys 1 to {count} give it a place.",
        )
        hint = keys.format(count=len(shown))
        self.column.addWidget(Label(hint, "caption"))
        self.asks_aloud = f"{asked} {hint}"
        self.add_certainty()
        self.column.addWidget(Label(QCoreApplication.translate("Moment", "Best"), "caption"))
        self._rows = RankRows(scene.look, [(choice.id, scene.words(choice)) for choice in shown])
        self._rows.went_to.connect(self.moved)
        self._rows.changed.connect(self.touched)
        self.column.addWidget(self._rows)
        self.column.addWidget(Label(QCoreApplication.translate("Moment", "Worst"), "caption"))
        done = Button(
            scene.look, QCoreApplication.translate("Moment", "Put them in this order"), "circle-check", "primary"
        )
        done.clicked.connect(lambda: self.give(Answer(self._rows.order[0], order=self._rows.order)))
        self.column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)

    def first(self) -> QWidget:
        return self._rows.stop

    def half_given(self) -> HalfGiven:
        order = self._rows.order if self._rows.order != self._first_order else ()
        return HalfGiven(Answer("", order=order, certainty=self._certainty.certainty))

    def restore(self, half: HalfGiven) -> None:
        super().restore(half)
        if half.answer.order:
            self._rows.show_order(half.answer.order)


def _not_yet_right(scene: Scene) -> tuple[Choice, ...]:
    """As they are shuffled; where chance has put them in the best order, the last comes first."""
    node, shown = scene.node, tuple(scene.choices)
    worth = [choice_credit(node, choice) for choice in shown]
    return shown if worth != sorted(worth, reverse=True) else (shown[-1], *shown[:-1])
