"""Looking back: how it ended, the score per skill, what to do differently, and what went well."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import Choice, Outcome
from sopapp.roleplay.debrief import Better, Debrief, debrief
from sopapp.roleplay.play import Decision
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.step_callout import StepCallout, step_words
from sopapp.ui.pages.practise.words import outcome_look, outcome_text
from sopapp.ui.widgets.bar_chart import BarChart, percent
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.side_by_side import SideBySide

_NARROW = 560  # px at 100 %: with less the better answer stands below the one that was given


class DebriefView(Piece):
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
            self._add_differently(column, found.differently)
        if found.well:
            self._add_well(column, found.well)
        column.addStretch(1)

    def focus_first(self) -> None:
        self._again.setFocus()

    def _ending(self, found: Debrief) -> Card:
        ending = self._attempt.play.ending
        card = Card()
        if ending is not None:
            outcome = Pill(self._look, outcome_text(ending.outcome), *outcome_look(ending.outcome))
            card.body.addWidget(outcome, 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addWidget(Label(self._text(f"endings.{ending.id}.title"), "h2"))
            card.body.addWidget(Label(self._text(f"endings.{ending.id}.say")))
        if found.score.critical and (ending is None or ending.outcome is not Outcome.CRITICAL):
            words = QCoreApplication.translate(
                "Debrief",
                "One answer was a critical error: whatever the score, this conversation is to be practised again.",
            )
            card.body.addWidget(Callout(self._look, words, "bad"))
        card.body.addWidget(self._ways_on())
        return card

    def _ways_on(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._again)
        others = Button(self._look, QCoreApplication.translate("Debrief", "Another role-play"))
        others.clicked.connect(self.left)
        row.addWidget(others)
        sops = self._attempt.play.roleplay.sops
        if sops and sops[0] in self._catalogue.sops:
            read = Button(self._look, QCoreApplication.translate("Debrief", "Read the procedure"))
            read.clicked.connect(lambda: self.reading_wanted.emit(sops[0]))
            row.addWidget(read)
        return buttons

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
            "{all} means the best answer every time, {none} no better than guessing. Which answers are best, "
            "one manager alone has decided so far: take the numbers as a help, not as a mark.",
        )
        card.body.addWidget(Label(note.format(all=percent(1.0), none=percent(0.0)), "caption"))
        return card

    def _add_differently(self, column: QVBoxLayout, those: tuple[Better, ...]) -> None:
        column.addWidget(Label(QCoreApplication.translate("Debrief", "What to do differently"), "h2"))
        for better in those:
            choice, best = better.decision.choice, better.best
            you = QCoreApplication.translate("Debrief", "You said: {words}").format(
                words=self._text(choice.line("say"))
            )
            good = QCoreApplication.translate("Debrief", "Better: {words}").format(words=self._text(best.line("say")))
            tone = "bad" if choice.critical else "warn"
            both = SideBySide(_NARROW, gap=12)
            both.row.addWidget(Callout(self._look, self._text(choice.line("reason")), tone, title=you), 1)
            both.row.addWidget(self._with_step(good, self._text(best.line("reason")), best), 1)
            column.addWidget(self._exchange(better.decision, both))

    def _add_well(self, column: QVBoxLayout, those: tuple[Decision, ...]) -> None:
        column.addWidget(Label(QCoreApplication.translate("Debrief", "What went well"), "h2"))
        for decision in those:
            said, reason = (self._text(decision.choice.line(part)) for part in ("say", "reason"))
            column.addWidget(self._exchange(decision, self._with_step(said, reason, decision.choice)))

    def _exchange(self, decision: Decision, answer: QWidget) -> QWidget:
        """What the customer had said, and below it what there is to say about the answer."""
        exchange = QWidget()
        column = QVBoxLayout(exchange)
        column.setContentsMargins(0, 0, 0, self._look.theme.px(8))
        column.setSpacing(self._look.theme.px(6))
        asked = QCoreApplication.translate("Debrief", "{name}: {words}")
        said = self._text(f"{decision.node.id}.say")
        column.addWidget(Label(asked.format(name=self._text("customer.name"), words=said), "muted"))
        column.addWidget(answer)
        return exchange

    def _with_step(self, title: str, text: str, choice: Choice) -> StepCallout:
        step = step_words(self._catalogue, choice.step, self._language)
        callout = StepCallout(self._look, title, text, "ok", step)
        callout.step_wanted.connect(lambda: self.step_wanted.emit(str(choice.step)))
        return callout

    def _text(self, line_id: str) -> str:
        return self._attempt.play.roleplay.text(line_id, self._language)
