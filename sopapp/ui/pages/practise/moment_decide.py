"""Handle it, ask a colleague, or escalate, by the limits of one's own authority."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.library.moments import Act
from sopapp.library.roleplay import Choice
from sopapp.roleplay.answer import Answer
from sopapp.ui.pages.practise.half_given import HalfGiven
from sopapp.ui.pages.practise.handover_form import HandoverForm
from sopapp.ui.pages.practise.moment import Moment, number_keys
from sopapp.ui.pages.practise.moment_words import act_icon, act_text
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture


class DecideMoment(Moment):
    """An escalation is given once it is settled to whom, when, how and with which words."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._escalation: Choice | None = None  # chosen, and not handed over yet
        self._answers: list[AnswerButton] = []
        limits = QCoreApplication.translate("Moment", "Your limits")
        authority = scene.text(f"{scene.node.id}.authority")
        self.column.addWidget(Callout(scene.look, authority, "info", title=limits))
        self._deciding = self._add_deciding()
        self.asks_aloud = f"{limits}: {authority} {self.asks_aloud}"
        self._said = Bubble(scene.look, QCoreApplication.translate("Conversation", "You"), "", mine=True)
        self._form = HandoverForm(scene)
        self._form.changed.connect(self.touched)
        self._form.went_to.connect(self.moved)
        self._form.handed_over.connect(self._hand_over)
        self._handing_over = self._add_handing_over()

    def first(self) -> QWidget:
        return self._answers[0] if self._escalation is None else self._form.stop

    def half_given(self) -> HalfGiven:
        chosen = self._escalation.id if self._escalation is not None else ""
        handover = self._form.settled if chosen else {}
        return HalfGiven(Answer(chosen, handover=handover, certainty=self._certainty.certainty))

    def restore(self, half: HalfGiven) -> None:
        super().restore(half)
        chosen = next((c for c in self.scene.offered if c.id == half.answer.choice and c.escalates), None)
        if chosen is not None:
            self._form.show_settled(half.answer.handover)
            self._show_form(chosen)

    def _add_deciding(self) -> QWidget:
        self.column.addSpacing(self.scene.look.theme.px(4))
        deciding = QWidget()
        whole, self.column = self.column, QVBoxLayout(deciding)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.scene.look.theme.px(8))
        self.asks_aloud = QCoreApplication.translate("Moment", "What do you do?")
        self.ask(self.asks_aloud, number_keys(len(self.scene.offered)))
        self.add_certainty()
        for act in Act:
            self._add_act(act, [choice for choice in self.scene.choices if (choice.act or Act.HANDLE) is act])
        whole.addWidget(deciding)
        self.column = whole
        return deciding

    def _add_act(self, act: Act, choices: list[Choice]) -> None:
        if not choices:
            return
        self.column.addWidget(self._heading(act))
        buttons = self.answers(choices, len(self._answers) + 1)
        for button, choice in zip(buttons, choices, strict=True):
            button.setAccessibleDescription(act_text(act))
            button.chosen.connect(lambda chosen=choice: self._choose(chosen))
            self.column.addWidget(button)
        self._answers.extend(buttons)

    def _heading(self, act: Act) -> QWidget:
        look, heading = self.scene.look, QWidget()
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, look.theme.px(6), 0, 0)
        row.setSpacing(look.theme.px(8))
        picture = Picture(look.icons.pixmap(act_icon(act), look.theme.px(18), look.theme.tokens.muted))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(act_text(act), "strong"), 1)
        return heading

    def _add_handing_over(self) -> QWidget:
        handing_over = QWidget()
        column = QVBoxLayout(handing_over)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.scene.look.theme.px(12))
        other = Button(
            self.scene.look, QCoreApplication.translate("Moment", "Decide something else"), "undo-2", "quiet"
        )
        other.clicked.connect(self._think_again)
        column.addWidget(self._said)
        column.addWidget(self._form)
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(handing_over)
        handing_over.hide()
        return handing_over

    def _choose(self, choice: Choice) -> None:
        if choice.escalates and self.scene.node.handover:
            self._show_form(choice)
            self.touched.emit()
            self.go_to(self.first(), self._handing_over)
        else:
            self.give(Answer(choice.id))

    def _show_form(self, choice: Choice) -> None:
        self._escalation = choice
        self._said.show_text(self.scene.words(choice))
        self._deciding.hide()
        self._handing_over.show()

    def _think_again(self) -> None:
        self._escalation = None
        self._handing_over.hide()
        self._deciding.show()
        self.touched.emit()
        self.go_to(self.first())

    def _hand_over(self) -> None:
        if self._escalation is not None:
            self.give(Answer(self._escalation.id, handover=self._form.settled))
