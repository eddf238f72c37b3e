"""An answer and, where there is one, the better line beside it: with reasons and rules, each kind in its own way."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.library.roleplay import Choice, RolePlay
from sopapp.roleplay.credit import is_disputed
from sopapp.roleplay.play import Decision
from sopapp.roleplay.rules import best_answer
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.findings import findings
from sopapp.ui.pages.practise.moment_words import slot_text
from sopapp.ui.pages.practise.rule_code import rule_button
from sopapp.ui.pages.practise.words import verdict
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture
from sopapp.ui.widgets.side_by_side import SideBySide

_NARROW = 560  # px at 100 %: with less the better line stands below the one that was said
_INDENT = 24  # px at 100 %: the code stands below the words of a callout


class BetterLine(QWidget):
    """What one decision was worth. What was said stands above it already."""

    step_wanted = Signal(str)  # "sop#step"

    def __init__(self, look: Look, catalogue: Catalogue, roleplay: RolePlay, decision: Decision, language: str) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._roleplay = roleplay
        self._decision = decision
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(8))
        for piece in self._pieces():
            column.addWidget(piece)

    @property
    def news(self) -> str:
        """The same in one breath."""
        if not self._decision.scored:
            return ""
        return " ".join((verdict(self._decision)[1], self._line(self._decision.choice, "reason")))

    def _pieces(self) -> Sequence[QWidget]:
        decision = self._decision
        if decision.node.kind is Kind.SAY:
            return [self._model(), *self._checked()]
        tone, words = verdict(decision)
        pieces: list[QWidget] = []
        mine = self._callout(words, decision.choice, tone)
        if tone == "ok":
            pieces.append(mine)
        else:
            both = SideBySide(_NARROW, gap=12)
            both.row.addWidget(mine, 1)
            both.row.addWidget(self._better(), 1)
            pieces.append(both)
        if is_disputed(decision.node):
            told = QCoreApplication.translate("Debrief", "The experts disagree here: take the verdict with care.")
            pieces.append(Callout(self._look, told, "info"))
        found = findings(self._look, self._roleplay, decision, self._language, faults_only=True)
        return [*pieces, found] if found is not None else pieces

    def _better(self) -> Callout:
        best = self._decision.best
        title = QCoreApplication.translate("Debrief", "Better: {words}").format(words=self._line(best, "say"))
        return self._callout(title, best, "ok", self._handed_over())

    def _handed_over(self) -> list[str]:
        """How to hand the case up, for who did not."""
        node = self._decision.node
        if not self._decision.best.escalates or self._decision.choice.escalates:
            return []
        best = best_answer(self._decision).handover
        return [f"{slot_text(s)} {self._text(f'{node.id}.handover.{s.value}.{best[s]}.say')}" for s in node.handover]

    def _model(self) -> Callout:
        model = QCoreApplication.translate("Conversation", "A model answer: {words}")
        choice = self._decision.choice
        return self._callout(model.format(words=self._line(choice, "say")), choice, "neutral")

    def _checked(self) -> list[QWidget]:
        """What one ticked oneself, and what not."""
        node, look = self._decision.node, self._look
        if not node.checklist:
            return []
        card = Card()
        card.body.setSpacing(look.theme.px(8))
        heading = QCoreApplication.translate("Debrief", "What you found in your own words (not scored)")
        card.body.addWidget(Label(heading, "strong"))
        for check in node.checklist:
            ticked = check.id in self._decision.answer.checked
            state = (
                QCoreApplication.translate("Debrief", "Ticked: {words}")
                if ticked
                else QCoreApplication.translate("Debrief", "Not ticked: {words}")
            )
            line = SideBySide(0, gap=10)
            icon = look.icons.pixmap("check" if ticked else "minus", look.theme.px(18), look.theme.tokens.muted)
            line.row.addWidget(Picture(icon), 0, Qt.AlignmentFlag.AlignTop)
            words = self._text(f"{node.id}.checklist.{check.id}.say")
            line.row.addWidget(Label(state.format(words=words)), 1)
            card.body.addWidget(line)
        return [card]

    def _callout(self, title: str, choice: Choice, tone: str, more: Sequence[str] = ()) -> Callout:
        callout = Callout(self._look, "\n".join([*more, self._line(choice, "reason")]), tone, title=title)
        button = rule_button(self._look, self._catalogue, choice.step, self._language)
        if button is not None:
            button.clicked.connect(lambda: self.step_wanted.emit(str(choice.step)))
            callout.body.setContentsMargins(self._look.theme.px(_INDENT), 0, 0, 0)
            callout.body.addWidget(button)
        return callout

    def _line(self, choice: Choice, part: str) -> str:
        return self._text(choice.line(part))

    def _text(self, line_id: str) -> str:
        return self._roleplay.text(line_id, self._language)
