"""How an answer landed: what was said, what the customer does, and, for who wants it at once, what it was worth."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.findings import findings
from sopapp.ui.pages.practise.moment_words import meter_change_text
from sopapp.ui.pages.practise.said import said
from sopapp.ui.pages.practise.step_callout import StepCallout, step_words
from sopapp.ui.pages.practise.words import mood_change_text, mood_look, verdict
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill


class Landing(QWidget):
    """Of the attempt's decision with that number, from 0. `newest`: its pieces that are to be seen first.

    `own_words` are what was typed where one speaks for oneself, "" when that is not known any more.
    """

    step_wanted = Signal(str)  # "sop#step"

    def __init__(
        self, look: Look, catalogue: Catalogue, attempt: Attempt, number: int, *, language: str, own_words: str = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._attempt = attempt
        self._number = number
        self._decision = attempt.play.decisions[number]
        self._language = language
        mine = self._mine(own_words)
        reaction = self._reaction()
        self.newest: tuple[QWidget, ...] = (mine, reaction)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))
        for piece in self.newest:
            self._column.addWidget(piece)
        if self._decision.node.kind is Kind.SAY:
            self._add_model()
        elif attempt.reasons:
            self._add_reasons()

    @property
    def news(self) -> str:
        """All this in one breath, to be heard with the next question."""
        parts = [*self._changes(), self._line("reaction")]
        if self._attempt.reasons and self._decision.scored:
            parts += [verdict(self._decision)[1], self._line("reason")]
        return " ".join(part for part in parts if part)

    def _mine(self, own_words: str) -> Bubble:
        you = QCoreApplication.translate("Conversation", "You")
        words = said(self._attempt.play.roleplay, self._decision, self._language, own_words)
        return Bubble(self._look, you, words, mine=True)

    def _reaction(self) -> QWidget:
        """What the customer does or says at once, told as in a story, and what changed in them."""
        told = self._line("reaction")
        reaction = QWidget()
        flow = FlowLayout(reaction, gap=10)
        mood, *meters = self._changes()
        if mood:
            tone, icon = mood_look(self._decision.mood)
            flow.addWidget(Pill(self._look, mood, tone, icon))
        for change in meters:
            flow.addWidget(Pill(self._look, change, "neutral"))
        if told:
            flow.addWidget(Label(told))
        reaction.setAccessibleName(" ".join(part for part in (mood, *meters, told) if part))
        return reaction

    def _changes(self) -> list[str]:
        """Of the mood, "" when it stayed; then of each meter that moved."""
        roleplay, before = self._attempt.play.roleplay, self._attempt.play.decisions[: self._number]
        mood = before[-1].mood if before else roleplay.mood
        levels = before[-1].meters if before else {meter.id: meter.start for meter in roleplay.meters.values()}
        moved = {meter: level - levels.get(meter, level) for meter, level in self._decision.meters.items()}
        return [
            mood_change_text(mood, self._decision.mood),
            *(meter_change_text(self._text(f"meters.{meter}.name"), by) for meter, by in moved.items() if by),
        ]

    def _add_model(self) -> None:
        """Seen before already, beside one's own words; not a verdict."""
        model = QCoreApplication.translate("Moment", "A model answer")
        self._add_callout(
            model, "\n".join(part for part in (self._line("say"), self._line("reason")) if part), "neutral"
        )

    def _add_reasons(self) -> None:
        found = findings(self._look, self._attempt.play.roleplay, self._decision, self._language)
        tone, words = verdict(self._decision)
        self._add_callout(words, self._line("reason"), tone)
        if found is not None:
            self._column.addWidget(found)

    def _add_callout(self, title: str, text: str, tone: str) -> None:
        step = self._decision.choice.step
        callout = StepCallout(self._look, title, text, tone, step_words(self._catalogue, step, self._language))
        callout.step_wanted.connect(lambda: self.step_wanted.emit(str(step)))
        self._column.addWidget(callout)

    def _line(self, part: str) -> str:
        return self._text(self._decision.choice.line(part))

    def _text(self, line_id: str) -> str:
        return self._attempt.play.roleplay.text(line_id, self._language)
