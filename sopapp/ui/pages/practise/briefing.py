"""Before the conversation: where we are, and an example of another case to learn from."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.roleplay import ModelLine, RolePlay
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.check import Check
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label


class Briefing(Piece):
    """`started` asks for the conversation to begin anew, `resumed` for the one that is `under_way` to go on.

    `another`: the role-play was played before, so this may be another case of it.
    """

    KIND = "briefing"

    started = Signal()
    resumed = Signal()

    def __init__(
        self, look: Look, roleplay: RolePlay, language: str, *, under_way: bool, another: bool, reasons: bool
    ) -> None:
        super().__init__()
        self._look = look
        self._roleplay = roleplay
        self._language = language
        self._another = another
        words = QCoreApplication.translate("Briefing", "Tell me the reason after each answer")
        self._reasons = Check(words, reasons)
        self._start = Button(look, QCoreApplication.translate("Briefing", "Start the conversation"), "play", "primary")
        self._start.clicked.connect(self.started)
        self.foot = self._buttons(under_way)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(12))
        if under_way:
            lost = QCoreApplication.translate("Briefing", "Starting again gives up the answers made so far.")
            column.addWidget(Callout(look, lost, "info"))
        column.addWidget(self._case())
        if roleplay.model:
            self._add_example(column)
        column.addStretch(1)

    @property
    def reasons(self) -> bool:
        """Whether what an answer was worth, and why, is to be told at once."""
        return self._reasons.checked

    def focus_first(self) -> None:
        self._start.setFocus()

    def _case(self) -> Card:
        card = Card()
        where = QCoreApplication.translate("Briefing", "Where you are")
        if self._another:
            where = QCoreApplication.translate("Briefing", "Another case this time: where you are")
        card.body.addWidget(Label(where, "strong"))
        card.body.addWidget(Label(self._text("setting")))
        card.body.addWidget(Label(QCoreApplication.translate("Briefing", "What you practise"), "strong"))
        card.body.addWidget(Label(self._text("summary")))
        card.body.addWidget(self._reasons_asked())
        kept = QCoreApplication.translate(
            "Briefing", "Each answer is kept at once. You can stop at any time and go on later."
        )
        card.body.addWidget(Label(kept, "caption"))
        return card

    def _reasons_asked(self) -> QWidget:
        why = QCoreApplication.translate(
            "Briefing",
            "While something is new, a reason at once teaches most. With some practice, it is better to think first: "
            "then you only see how the customer takes it. At the end you get all the reasons either way.",
        )
        self._reasons.describe(why)
        asked = QWidget()
        column = QVBoxLayout(asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._reasons)
        column.addWidget(Label(why, "caption"))
        return asked

    def _buttons(self, under_way: bool) -> QWidget:
        foot = QWidget()
        row = FlowLayout(foot)
        row.addWidget(self._start)
        if under_way:
            go_on = Button(self._look, QCoreApplication.translate("RolePlayList", "Go on"), "messages-square")
            go_on.clicked.connect(self.resumed)
            row.addWidget(go_on)
        return foot

    def _add_example(self, column: QVBoxLayout) -> None:
        column.addSpacing(self._look.theme.px(8))
        column.addWidget(Label(QCoreApplication.translate("Briefing", "First see an example, from another case"), "h3"))
        for line in self._roleplay.model:
            column.addWidget(self._bubble(line))
            note = self._text(f"model.{line.id}.note")
            if note:
                column.addWidget(self._note(line, note))

    def _bubble(self, line: ModelLine) -> Bubble:
        speaker = (
            QCoreApplication.translate("Briefing", "Staff")
            if line.by_rep
            else QCoreApplication.translate("Briefing", "Customer")
        )
        return Bubble(self._look, speaker, self._text(f"model.{line.id}.say"), mine=line.by_rep)

    def _note(self, line: ModelLine, note: str) -> Callout:
        if line.good is None:
            return Callout(self._look, note, "neutral")
        pattern = (
            QCoreApplication.translate("Briefing", "Do it like this: {note}")
            if line.good
            else QCoreApplication.translate("Briefing", "Not like this: {note}")
        )
        return Callout(self._look, pattern.format(note=note), "ok" if line.good else "warn")

    def _text(self, line_id: str) -> str:
        return self._roleplay.text(line_id, self._language)
