"""What a play teaches: which steps its answers kept, and which they missed."""

from dataclasses import dataclass

from sopapp.library.roleplay import StepLink
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.credit import answer_credit, choice_credit
from sopapp.roleplay.play import Decision, Play

SAME = 1e-9  # credits are sums of floats


@dataclass(frozen=True, slots=True)
class Rule:
    """A step behind an answer, and whether an answer of this play missed it."""

    step: StepLink
    missed: bool


def rules(play: Play) -> tuple[Rule, ...]:
    """The steps met in a play, each once: first those that were missed, each kind in the order of the conversation."""
    missed: dict[StepLink, bool] = {}
    for decision in play.decisions:
        well = faultless(decision)
        for step in (decision.best.step, decision.choice.step):
            if step is not None:
                missed[step] = missed.get(step, False) or not well
    return tuple(Rule(step, is_so) for is_so in (True, False) for step, was in missed.items() if was is is_so)


def faultless(decision: Decision) -> bool:
    """Whether nothing would have earned more; own words, which earn nothing, have no faults."""
    if not decision.scored:
        return True
    most = answer_credit(decision.node, decision.best, best_answer(decision))
    return not decision.choice.critical and 0 < most <= decision.credit + SAME


def best_answer(decision: Decision) -> Answer:
    """What would have earned most here."""
    node, best = decision.node, decision.best
    others = sorted((c for c in node.choices if c is not best), key=lambda choice: -choice_credit(node, choice))
    return Answer(
        best.id,
        marks={mark.id: mark.heard for mark in node.marks},
        order=(best.id, *(choice.id for choice in others)),
        handover={slot: max(options, key=lambda o: o.credit).id for slot, options in node.handover.items()},
    )
