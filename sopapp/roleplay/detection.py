"""Escalating as a task of noticing, as in signal detection: hits, misses and false alarms are told apart.

Handing up what a rep may decide is a false alarm; keeping what is beyond the rep's authority is a miss. One share for
both would reward those who hand up everything, or nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sopapp.library.roleplay import Escalation
from sopapp.roleplay.play import Decision
from sopapp.roleplay.rate import Rate


@dataclass(frozen=True, slots=True)
class Detection:
    """Cases handed up rightly, kept though they were to be handed up, handed up for nothing, and kept rightly."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0
    kept_rightly: int = 0

    @property
    def hit_rate(self) -> Rate:
        """Of the cases to be handed up."""
        return Rate(self.hits, self.hits + self.misses)

    @property
    def false_alarm_rate(self) -> Rate:
        """Of the cases that the rep may decide."""
        return Rate(self.false_alarms, self.false_alarms + self.kept_rightly)

    def __add__(self, other: "Detection") -> "Detection":
        return Detection(
            self.hits + other.hits,
            self.misses + other.misses,
            self.false_alarms + other.false_alarms,
            self.kept_rightly + other.kept_rightly,
        )


def detection(decisions: Iterable[Decision]) -> Detection:
    """Counts the decisions at nodes that say whether the case is one to hand up, and where one could do either."""
    handed = [(d.node.escalation, d.choice.escalates) for d in decisions if _could_do_either(d)]
    return Detection(
        hits=handed.count((Escalation.NEEDED, True)),
        misses=handed.count((Escalation.NEEDED, False)),
        false_alarms=handed.count((Escalation.NOT_NEEDED, True)),
        kept_rightly=handed.count((Escalation.NOT_NEEDED, False)),
    )


def _could_do_either(decision: Decision) -> bool:
    """Nothing is noticed, or missed, where all that was offered hands up, or nothing does: as in a model answer."""
    return {choice.escalates for choice in decision.offered} == {True, False}
