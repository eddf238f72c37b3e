"""What was right and what was not in the parts of an answer: marks sorted, replies in order, a case handed over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.library.moments import Kind, Mark, Option, Slot
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Decision
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.moment_words import heard_text, slot_text
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture
from sopapp.ui.widgets.side_by_side import SideBySide

_NARROW = 420  # px at 100 %: with less the word stands below what it is about

Text = Callable[[str], str]
"""From what follows the node's id in a line's id to the line."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of an answer: whether it was right, what it was about, and what there is to say about it.

    `truth` stands behind the word `Right`, where that alone says too little.
    """

    right: bool
    about: str
    told: str = ""
    truth: str = ""

    @property
    def word(self) -> str:
        if not self.right:
            return QCoreApplication.translate("Findings", "Not right")
        right = QCoreApplication.translate("Findings", "Right")
        return f"{right}: {self.truth}" if self.truth else right


class Findings(Card):
    """A row each, with a picture and a word; the heading sums them up."""

    def __init__(self, look: Look, heading: str, found: Sequence[Finding]) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self._look = look
        self.body.setSpacing(look.theme.px(10))
        self.body.addWidget(Label(heading, "strong"))
        for finding in found:
            self.body.addWidget(self._row(finding))

    def _row(self, finding: Finding) -> QWidget:
        look, tone = self._look, "ok" if finding.right else "warn"
        icon = "circle-check" if finding.right else "triangle-alert"
        first = SideBySide(_NARROW, gap=4)
        first.row.addWidget(Label(finding.about), 1)
        first.row.addWidget(Label(finding.word, "caption"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.theme.px(2))
        words.addWidget(first)
        if finding.told:
            words.addWidget(Label(finding.told, "caption"))
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(10))
        picture = Picture(look.icons.pixmap(icon, look.theme.px(18), look.theme.tokens.tone(tone)[0]))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row_widget


def findings(
    look: Look, roleplay: RolePlay, decision: Decision, language: str, *, faults_only: bool = False
) -> Findings | None:
    """Of a listening, a ranking or a hand-over; None where there is nothing but the choice itself.

    `faults_only` leaves out what was right, of a ranking only where all of it was.
    """

    def text(line_id: str) -> str:
        return roleplay.text(f"{decision.node.id}.{line_id}", language)

    kind = decision.node.kind
    if kind is Kind.LISTEN and decision.node.marks:
        found = [_of_mark(decision, mark, text) for mark in decision.node.marks]
        heading = QCoreApplication.translate("Findings", "What you heard: {right} of {all} sorted right")
    elif kind is Kind.RANK:
        found = _of_order(decision, text)
        heading = QCoreApplication.translate("Findings", "The better order: {right} of {all} in their place")
        if all(finding.right for finding in found):
            heading = QCoreApplication.translate("Findings", "Your order is the best one")
    elif kind is Kind.DECIDE and decision.choice.escalates and decision.node.handover:
        found = [_of_slot(decision, slot, options, text) for slot, options in decision.node.handover.items()]
        heading = QCoreApplication.translate("Findings", "How you handed it over: {right} of {all} right")
    else:
        return None
    right = sum(finding.right for finding in found)
    if faults_only and (kind is not Kind.RANK or right == len(found)):
        found = [finding for finding in found if not finding.right]
    return Findings(look, heading.format(right=right, all=right + sum(not f.right for f in found)), found)


def _of_mark(decision: Decision, mark: Mark, text: Text) -> Finding:
    taken, truth = decision.answer.marks.get(mark.id), heard_text(mark.heard)
    about, reason = text(f"marks.{mark.id}.say"), text(f"marks.{mark.id}.reason")
    if taken is mark.heard:
        return Finding(True, about, reason, truth)
    told = QCoreApplication.translate("Findings", "It was: {truth}.").format(truth=truth)
    if taken is not None:
        told = QCoreApplication.translate("Findings", "It was: {truth}. Your answer: {taken}.")
        told = told.format(truth=truth, taken=heard_text(taken))
    return Finding(False, about, _joined(told, reason))


def _of_order(decision: Decision, text: Text) -> list[Finding]:
    """In the better order; replies worth the same may change places."""
    node = decision.node
    worth = {choice.id: choice_credit(node, choice) for choice in decision.offered}
    order = [choice for choice in decision.answer.order if choice in worth]  # some may be gone from the role-play
    better = sorted(worth, key=lambda choice: -worth[choice])
    found = []
    for place, choice in enumerate(better):
        given = order.index(choice) if choice in order else len(order)
        right = given < len(order) and worth[better[given]] == worth[choice]
        told = QCoreApplication.translate("Findings", "You put it at place {place}.").format(place=given + 1)
        reason = text(f"{choice}.reason") if choice != decision.choice.id else ""  # that one is told already
        told = _joined("" if right or choice not in order else told, reason)
        found.append(Finding(right, f"{place + 1}. {text(f'{choice}.say')}", told))
    return found


def _of_slot(decision: Decision, slot: Slot, options: Sequence[Option], text: Text) -> Finding:
    prefix = f"handover.{slot.value}"
    chosen = next((option for option in options if option.id == decision.answer.handover.get(slot)), None)
    best = max(options, key=lambda option: option.credit)
    right = chosen is not None and chosen.credit >= best.credit
    said = text(f"{prefix}.{chosen.id}.say") if chosen is not None else "–"
    told = text(f"{prefix}.{chosen.id}.reason") if chosen is not None else ""
    if not right:
        better = QCoreApplication.translate("Findings", "Better: {words}").format(words=text(f"{prefix}.{best.id}.say"))
        told = _joined(told, better)
    return Finding(right, f"{slot_text(slot)} {said}", told)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
