"""Looking back: how it ended, the score, the way on the map, the conversation with better lines, and the rules."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.library.roleplay import Outcome
from sopapp.roleplay.play import Decision, Play
from sopapp.roleplay.rules import rules
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.better_line import BetterLine
from sopapp.ui.pages.practise.debrief_map import DebriefMap
from sopapp.ui.pages.practise.debrief_rules import RulesToKeep
from sopapp.ui.pages.practise.debrief_score import DebriefScore
from sopapp.ui.pages.practise.moment_words import meter_text
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.said import said
from sopapp.ui.pages.practise.story_again import StoryAgain
from sopapp.ui.pages.practise.words import outcome_look, outcome_text
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.meter import Meter
from sopapp.ui.widgets.pill import Pill


class DebriefView(Piece):
    """The whole look back on one attempt that has ended.

    `before` is the person's play of it before this one; `own_words` are what was typed, by the number of the decision.
    """

    KIND = "debrief"

    again = Signal()
    left = Signal()
    reading_wanted = Signal(str)  # "sop"
    step_wanted = Signal(str)  # "sop#step"
    moved = Signal(QWidget)  # have it in view

    def __init__(
        self,
        look: Look,
        catalogue: Catalogue,
        attempt: Attempt,
        language: str,
        *,
        before: Play | None = None,
        own_words: Mapping[int, str] | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._play = attempt.play
        self._language = language
        self._own_words = own_words or {}
        self._again = Button(look, QCoreApplication.translate("Debrief", "Practise again"), "rotate-ccw", "primary")
        self._again.clicked.connect(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(16))
        column.addWidget(self._ending())
        column.addWidget(DebriefScore(look, catalogue, attempt.play, language, before))
        if attempt.play.decisions:
            path = DebriefMap(look, attempt.play, language)
            path.moved.connect(self.moved)
            column.addWidget(path)
        column.addWidget(Label(QCoreApplication.translate("Debrief", "The conversation once more"), "h2"))
        for number, decision in enumerate(attempt.play.decisions):
            column.addWidget(self._exchange(number, decision))
        kept = RulesToKeep(look, catalogue, rules(attempt.play), language)
        kept.step_wanted.connect(self.step_wanted)
        column.addWidget(kept)
        column.addStretch(1)

    def focus_first(self) -> None:
        self._again.setFocus()

    def _ending(self) -> Card:
        ending = self._play.ending
        card = Card()
        if ending is not None:
            outcome = Pill(self._look, outcome_text(ending.outcome), *outcome_look(ending.outcome))
            pills = QWidget()
            FlowLayout(pills).addWidget(outcome)  # in which its words have as many lines as they need
            card.body.addWidget(pills)
            card.body.addWidget(Label(self._text(f"endings.{ending.id}.title"), "h2"))
            card.body.addWidget(Label(self._text(f"endings.{ending.id}.say")))
        if self._play.meters:
            card.body.addWidget(self._meters())
        critical = any(decision.choice.critical for decision in self._play.decisions)
        if critical and (ending is None or ending.outcome is not Outcome.CRITICAL):
            words = QCoreApplication.translate(
                "Debrief",
                "One answer was a critical error: whatever the score, this conversation is to be practised again.",
            )
            card.body.addWidget(Callout(self._look, words, "bad"))
        card.body.addWidget(self._ways_on())
        return card

    def _meters(self) -> QWidget:
        """Where the customer stood in the end."""
        meters = QWidget()
        row = FlowLayout(meters, gap=20)
        for meter in self._play.roleplay.meters.values():
            level = self._play.meters[meter.id]
            shown = Meter(self._look)
            shown.show_level(meter_text(self._text(f"meters.{meter.id}.name"), level, meter.most), level, meter.most)
            row.addWidget(shown)
        return meters

    def _ways_on(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._again)
        others = Button(self._look, QCoreApplication.translate("Debrief", "Another role-play"))
        others.clicked.connect(self.left)
        row.addWidget(others)
        sops = self._play.roleplay.sops
        if sops and sops[0] in self._catalogue.sops:
            read = Button(self._look, QCoreApplication.translate("Debrief", "Read the procedure"))
            read.clicked.connect(lambda: self.reading_wanted.emit(sops[0]))
            row.addWidget(read)
        return buttons

    def _exchange(self, number: int, decision: Decision) -> QWidget:
        """What the customer had said, what was answered, and what to say of it."""
        exchange = QWidget()
        column = QVBoxLayout(exchange)
        column.setContentsMargins(0, 0, 0, self._look.theme.px(8))
        column.setSpacing(self._look.theme.px(8))
        name, words = self._text("customer.name"), self._text(decision.said)
        if decision.node.kind is Kind.LISTEN:
            column.addWidget(Label(f"{name} · {number + 1}", "caption"))
            column.addWidget(StoryAgain(self._look, name, words))
        else:
            column.addWidget(Bubble(self._look, name, words, mine=False, about=str(number + 1)))
        you = QCoreApplication.translate("Conversation", "You")
        mine = said(self._play.roleplay, decision, self._language, self._own_words.get(number, ""))
        column.addWidget(Bubble(self._look, you, mine, mine=True))
        line = BetterLine(self._look, self._catalogue, self._play.roleplay, decision, self._language)
        line.step_wanted.connect(self.step_wanted)
        column.addWidget(line)
        return exchange

    def _text(self, line_id: str) -> str:
        return self._play.roleplay.text(line_id, self._language)
