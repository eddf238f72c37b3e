"""How sure people were, and where they were sure and wrong: there a mistake is not noticed by the one who makes it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sopapp.library.roleplay import StepLink
from sopapp.roleplay.answer import Certainty
from sopapp.roleplay.credit import answer_credit
from sopapp.roleplay.play import Decision
from sopapp.roleplay.rate import Rate
from sopapp.roleplay.rules import SAME, best_answer

RIGHT = 0.9  # the least share of the most there is to earn: one of seven marks may be wrong, and no more


def was_right(decision: Decision) -> bool:
    """Whether the whole answer, of which somebody was sure or not, earned (nearly) all that there was to earn."""
    most = answer_credit(decision.node, decision.best, best_answer(decision))
    return not decision.choice.critical and 0 < RIGHT * most <= decision.credit + SAME


def sure_and_right(decisions: Iterable[Decision]) -> Rate:
    """How often those who said that they were sure were right."""
    sure = [was_right(d) for d in decisions if d.scored and d.answer.certainty is Certainty.SURE]
    return Rate(sum(sure), len(sure))


def confidently_wrong(decisions: Iterable[Decision]) -> Mapping[StepLink, Rate]:
    """For each step behind the best answer: how often somebody who was sure was wrong."""
    wrong: defaultdict[StepLink, list[bool]] = defaultdict(list)
    for decision in decisions:
        step = decision.best.step
        if decision.scored and step is not None and decision.answer.certainty is Certainty.SURE:
            wrong[step].append(not was_right(decision))
    return {step: Rate(sum(those), len(those)) for step, those in wrong.items()}
