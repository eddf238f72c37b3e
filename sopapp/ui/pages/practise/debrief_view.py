"""Looking back: how it ended, what went well, what to do differently, and the score per skill."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import Choice, Outcome
from sopapp.roleplay.debrief import Better, Debrief, debrief
from sopapp.roleplay.play import Decision
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.words import outcome_text, outcome_tone
from sopapp.ui.widgets.bar_chart import BarChart, percent
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill


class DebriefView(QWidget):
    """The whole look back on one attempt that has ended."""

    again = Signal()
    left = Signal()
    reading_wanted = Signal(str)  # "sop"
    step_wanted = Signal(str)  # "sop#step"

    def __init__(self, look: Look, catalogue: Catalogue, attempt: Attempt, language: str) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._attempt = attempt
        self._language = language
        self._again = Button(look, QCoreApplication.translate("Debrief", "Practise again"), "rotate-ccw", "primary")
        self._again.clicked.connect(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(16))
        found = debrief(attempt.play)
        column.addWidget(self._ending(found))
        column.addWidget(self._scores(found))
        if found.differently:
            column.addWidget(self._differently(found.differently))
        if found.well:
            column.addWidget(self._well(found.well))
        column.addStretch(1)

    def focus_first(self) -> None:
        self._again.setFocus()

    def _ending(self, found: Debrief) -> Card:
        ending = self._attempt.play.ending
        card = Card()
        if ending is not None:
            outcome = Pill(self._look, outcome_text(ending.outcome), outcome_tone(ending.outcome))
            card.body.addWidget(outcome, 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addWidget(Label(self._text(f"endings.{ending.id}.title"), "h2"))
            card.body.addWidget(Label(self._text(f"endings.{ending.id}.say")))
        if found.score.critical and (ending is None or ending.outcome is not Outcome.CRITICAL):
            words = QCoreApplication.translate(
                "Debrief",
                "One answer was a critical error: whatever the score, this conversation is to be practised again.",
            )
            card.body.addWidget(Callout(self._look, words, "bad"))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._again)
        others = Button(self._look, QCoreApplication.translate("Debrief", "Another role-play"), "messages-square")
        others.clicked.connect(self.left)
        row.addWidget(others)
        sops = self._attempt.play.roleplay.sops
        if sops and sops[0] in self._catalogue.sops:
            read = Button(self._look, QCoreApplication.translate("Debrief", "Read the procedure"), "book-open", "quiet")
            read.clicked.connect(lambda: self.reading_wanted.emit(sops[0]))
            row.addWidget(read)
        card.body.addWidget(buttons)
        return card

    def _scores(self, found: Debrief) -> Card:
        card = Card(QCoreApplication.translate("Debrief", "Your score"))
        best = sum(1 for decision in self._attempt.play.decisions if decision.choice.credit >= 1)
        told = QCoreApplication.translate("Debrief", "The best answer in {best} of {met} decisions.")
        card.body.addWidget(Label(told.format(best=best, met=found.score.met)))
        rows = [(QCoreApplication.translate("Debrief", "All together"), found.score.corrected)]
        for skill, share in found.score.skills.items():
            rows.append((self._catalogue.skill_name(skill, self._language), share))
        card.body.addWidget(BarChart(self._look, rows))
        note = QCoreApplication.translate(
            "Debrief",
            "0 % is what blind guessing earns, {all} is the best answer everywhere. "
            "The key is provisional: it is one manager's judgement, not yet that of a panel.",
        )
        card.body.addWidget(Label(note.format(all=percent(1.0)), "caption"))
        return card

    def _differently(self, those: tuple[Better, ...]) -> Card:
        card = Card(QCoreApplication.translate("Debrief", "What to do differently"))
        for better in those:
            choice = better.decision.choice
            self._exchange(card, better.decision)
            you = QCoreApplication.translate("Debrief", "You said: {words}").format(
                words=self._text(choice.line("say"))
            )
            card.body.addWidget(Callout(self._look, you, "bad" if choice.critical else "warn"))
            words = QCoreApplication.translate("Debrief", "Better: {words}").format(
                words=self._text(better.best.line("say"))
            )
            card.body.addWidget(
                self._with_step(f"{words}\n{self._text(better.best.line('reason'))}", "ok", better.best)
            )
        return card

    def _well(self, those: tuple[Decision, ...]) -> Card:
        card = Card(QCoreApplication.translate("Debrief", "What went well"))
        for decision in those:
            self._exchange(card, decision)
            you = QCoreApplication.translate("Debrief", "You said: {words}")
            words = you.format(words=self._text(decision.choice.line("say")))
            reason = self._text(decision.choice.line("reason"))
            card.body.addWidget(self._with_step(f"{words}\n{reason}", "ok", decision.choice))
        return card

    def _exchange(self, card: Card, decision: Decision) -> None:
        asked = QCoreApplication.translate("Debrief", "{name}: {words}")
        said = self._text(f"{decision.node.id}.say")
        card.body.addWidget(Label(asked.format(name=self._text("customer.name"), words=said), "muted"))

    def _with_step(self, words: str, tone: str, choice: Choice) -> Callout:
        if choice.step is None:
            return Callout(self._look, words, tone)
        callout = Callout(self._look, words, tone, QCoreApplication.translate("Debrief", "Show the step"))
        callout.acted.connect(lambda: self.step_wanted.emit(str(choice.step)))
        return callout

    def _text(self, line_id: str) -> str:
        return self._attempt.play.roleplay.text(line_id, self._language)
