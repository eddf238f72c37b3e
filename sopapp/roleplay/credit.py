"""What an answer earns at a node, and what choosing blindly would earn there: both from 0 to 1.

A choice is worth what the experts say, where five or more of them judged every choice of the node: those who call it
the best next move, divided by those who call the most-called one so. Else the manager's key counts (TRAINING.md,
"Scoring a judgement").
"""

from collections.abc import Sequence
from itertools import combinations
from statistics import fmean

from sopapp.library.moments import Kind, Slot
from sopapp.library.roleplay import Choice, Node
from sopapp.roleplay.answer import Answer

LEAST_PANEL = 5  # experts; fewer are the manager's key, and called provisional
DISPUTED = 0.5  # the share of the experts who agree; with less the node is to be reworked
_BLIND_PAIR = 0.5  # a pair put in order blindly
_BLIND_MARK = 1 / 3  # a mark sorted blindly


def has_panel(node: Node) -> bool:
    """Whether enough experts judged every choice."""
    panels = [choice.panel for choice in node.choices]
    return (
        bool(panels) and all(p is not None and p.n >= LEAST_PANEL for p in panels) and any(p.best for p in panels if p)
    )


def is_disputed(node: Node) -> bool:
    """Whether there is a panel, and no choice that half of it calls the best."""
    return has_panel(node) and max(c.panel.best / c.panel.n for c in node.choices if c.panel) < DISPUTED


def choice_credit(node: Node, choice: Choice) -> float:
    """What the choice alone is worth, by the panel or by the manager's key."""
    if choice.panel is None or not has_panel(node):
        return choice.credit
    return choice.panel.best / max(c.panel.best for c in node.choices if c.panel is not None)


def best_choice(node: Node, offered: Sequence[Choice] | None = None) -> Choice:
    """The choice that earns most, never a critical one if there is another; the first of equals."""
    choices = offered or node.choices
    return max(choices, key=lambda choice: (not choice.critical, choice_credit(node, choice)))


def answer_credit(node: Node, choice: Choice, answer: Answer) -> float:
    """What the whole answer is worth; own words (kind SAY) are not scored, and worth 0."""
    credit = choice_credit(node, choice)
    if node.kind is Kind.LISTEN and node.marks:
        right = sum(answer.marks.get(mark.id) is mark.heard for mark in node.marks)
        return (right / len(node.marks) + credit) / 2
    if node.kind is Kind.RANK:
        return _order_credit(node, answer.order or (choice.id,))
    if node.kind is Kind.DECIDE and choice.escalates and node.handover:
        return credit * (0.5 + 0.5 * fmean(_slot_credit(node, slot, answer) for slot in node.handover))
    return 0.0 if node.kind is Kind.SAY else credit


def blind_credit(node: Node, offered: Sequence[Choice]) -> float:
    """The mean of `answer_credit` over answers given without reading."""
    if node.kind is Kind.RANK:
        return _BLIND_PAIR if _pairs(node) else 1.0
    if node.kind is Kind.SAY:
        return 0.0
    share = (
        0.5 + 0.5 * fmean(fmean(o.credit for o in options) for options in node.handover.values())
        if node.handover
        else 1.0
    )
    by_choice = fmean(choice_credit(node, c) * (share if c.escalates else 1.0) for c in offered)
    return (_BLIND_MARK + by_choice) / 2 if node.kind is Kind.LISTEN and node.marks else by_choice


def _slot_credit(node: Node, slot: Slot, answer: Answer) -> float:
    chosen = answer.handover.get(slot)
    return next((option.credit for option in node.handover[slot] if option.id == chosen), 0.0)


def _pairs(node: Node) -> list[tuple[Choice, Choice]]:
    """The pairs of choices of different worth, the better one first."""
    ordered = sorted(node.choices, key=lambda choice: -choice_credit(node, choice))
    return [(a, b) for a, b in combinations(ordered, 2) if choice_credit(node, a) > choice_credit(node, b)]


def _order_credit(node: Node, order: Sequence[str]) -> float:
    """The share of pairs put in the right order; what was not put anywhere comes last, in no order."""
    place = {choice_id: number for number, choice_id in enumerate(order)}
    pairs = _pairs(node)
    last = len(order)
    right = sum(place.get(better.id, last) < place.get(worse.id, last) for better, worse in pairs)
    return right / len(pairs) if pairs else 1.0
