"""Say it yourself: own words, then a model answer beside them, and a list to judge oneself by."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.roleplay.answer import Answer
from sopapp.ui.pages.practise.half_given import HalfGiven
from sopapp.ui.pages.practise.moment import Moment
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.check import Check
from sopapp.ui.widgets.growing_text import GrowingText
from sopapp.ui.widgets.labels import Label

_COMPARED = 1  # the stage at which the model answer is there


class SayMoment(Moment):
    """Never in the way: no words at all may go on, too. Nothing of it is scored."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._model = scene.offered[0]
        self.asks_aloud = QCoreApplication.translate("Moment", "Say it in your own words.")
        self.ask(self.asks_aloud)
        self._text = GrowingText(scene.look, QCoreApplication.translate("Moment", "What do you say?"))
        self._text.textChanged.connect(self._typed)
        self.column.addWidget(self._text)
        self._compare = Button(
            scene.look, QCoreApplication.translate("Moment", "Compare with a model answer"), "eye", "primary"
        )
        self._compare.clicked.connect(self._show_and_go)
        self.column.addWidget(self._compare, 0, Qt.AlignmentFlag.AlignLeft)
        self._checks = {check.id: self._check(check.id) for check in scene.node.checklist}
        self._keep = Check(QCoreApplication.translate("Moment", "Keep my words for my manager"))
        for check in (*self._checks.values(), self._keep):
            check.clicked.connect(self.touched)
        self._mine = Bubble(scene.look, QCoreApplication.translate("Conversation", "You"), "", mine=True)
        self._comparing = self._add_comparing()

    @property
    def words(self) -> str:
        return self._text.toPlainText().strip()

    @property
    def kept(self) -> bool:
        """Whether a manager is to read the words."""
        return self._keep.checked

    def first(self) -> QWidget:
        if self._comparing.isHidden():
            return self._text
        return next(iter(self._checks.values())).stop if self._checks else self._keep.stop

    def half_given(self) -> HalfGiven:
        stage = 0 if self._comparing.isHidden() else _COMPARED
        return HalfGiven(Answer("", checked=self._checked()), stage, self._text.toPlainText(), self.kept)

    def restore(self, half: HalfGiven) -> None:
        self._text.setPlainText(half.words)
        self._keep.tick(half.kept)
        for check_id, check in self._checks.items():
            check.tick(check_id in half.answer.checked)
        if half.stage:
            self._show_model()

    def _checked(self) -> tuple[str, ...]:
        return tuple(check_id for check_id, check in self._checks.items() if check.checked)

    def _check(self, check_id: str) -> Check:
        return Check(self.scene.text(f"{self.scene.node.id}.checklist.{check_id}.say"))

    def _add_comparing(self) -> QWidget:
        look, comparing = self.scene.look, QWidget()
        model = QCoreApplication.translate("Moment", "A model answer")
        column = QVBoxLayout(comparing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(12))
        column.addWidget(self._mine)
        column.addWidget(Bubble(look, model, self.scene.words(self._model), mine=True))
        card = Card()
        card.body.setSpacing(look.theme.px(2))
        if self._checks:
            asked = QCoreApplication.translate("Moment", "Look at your own words. What is in them?")
            card.body.addWidget(Label(asked, "strong"))
            for check in self._checks.values():
                card.body.addWidget(check)
        card.body.addSpacing(look.theme.px(8))
        card.body.addWidget(self._keep)
        card.body.addWidget(Label(_who_reads(), "caption"))
        column.addWidget(card)
        on = Button(look, QCoreApplication.translate("Moment", "Go on"), "arrow-right", "primary")
        on.clicked.connect(lambda: self.give(Answer(self._model.id, checked=self._checked())))
        column.addWidget(on, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(comparing)
        comparing.hide()
        return comparing

    def _typed(self) -> None:
        self.touched.emit()
        for widget in (self._compare, self._text):  # both, if there is room for both
            self.moved.emit(widget)

    def _show_and_go(self) -> None:
        self._show_model()
        self.touched.emit()
        self.go_to(self.first(), self._comparing)

    def _show_model(self) -> None:
        self._compare.hide()
        self._comparing.show()
        self._text.hide()  # or the list would be judged by words that came after the model's
        self._mine.show_text(self.words)
        self._mine.setVisible(bool(self.words))


def _who_reads() -> str:
    return QCoreApplication.translate(
        "Moment",
        "Off: nobody but you sees your words, and once you have gone on, closing this conversation forgets them. "
        "On: they are kept sealed, with your name, and only you and your managers can read them. Neither changes your "
        "score.",
    )
