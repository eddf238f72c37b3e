"""Listening, behaviour by behaviour: was it shown where the best answer shows it?"""

from collections.abc import Iterable, Mapping

from sopapp.library.moments import Behaviour, Kind
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Decision
from sopapp.roleplay.rate import Rate


def listening(decisions: Iterable[Decision]) -> Mapping[Behaviour, Rate]:
    """How often each behaviour was shown where one of the best answers shows it, in the order of `Behaviour`."""
    called: dict[Behaviour, list[bool]] = {behaviour: [] for behaviour in Behaviour}
    for decision in decisions:
        if decision.scored:
            for behaviour in _called_for(decision):
                called[behaviour].append(behaviour in decision.choice.behaviours)
    return _rates(called)


def own_words(decisions: Iterable[Decision]) -> Mapping[Behaviour, Rate]:
    """The same of what people wrote in their own words, as they marked it themselves: no measure, a mirror."""
    called: dict[Behaviour, list[bool]] = {behaviour: [] for behaviour in Behaviour}
    for decision in decisions:
        if decision.node.kind is Kind.SAY:
            for check in decision.node.checklist:
                if check.behaviour is not None:
                    called[check.behaviour].append(check.id in decision.answer.checked)
    return _rates(called)


def _called_for(decision: Decision) -> frozenset[Behaviour]:
    best = choice_credit(decision.node, decision.best)
    leading = (choice for choice in decision.offered if choice_credit(decision.node, choice) >= best)
    return frozenset(behaviour for choice in leading if not choice.critical for behaviour in choice.behaviours)


def _rates(called: Mapping[Behaviour, list[bool]]) -> Mapping[Behaviour, Rate]:
    return {behaviour: Rate(sum(shown), len(shown)) for behaviour, shown in called.items() if shown}
