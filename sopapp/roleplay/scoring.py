"""What a play is worth, by the rules of a fair situational judgement test.

Credit is the manager's key (1, 0.5, 0). A raw share flatters, as choosing blindly earns about half; so `corrected` is
what lies between chance (0) and the best (1). There are no negative marks; a critical error is a flag of its own.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sopapp.library.roleplay import Escalation
from sopapp.roleplay.play import Decision, Play


@dataclass(frozen=True, slots=True)
class Detection:
    """Escalating as a task of noticing: cases handed up rightly, not handed up though needed, handed up for nothing."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0


@dataclass(frozen=True, slots=True)
class Score:
    """`credit` of `met` decisions; `share`, `corrected` and each of `skills` are from 0 to 1.

    `provisional`: the key is one manager's judgement, not yet that of a panel of experts.
    """

    credit: float
    met: int
    share: float
    corrected: float
    skills: Mapping[str, float] = field(default_factory=dict)  # skill -> corrected share
    critical: bool = False
    escalation: Detection = Detection()
    provisional: bool = True

    @property
    def rank(self) -> tuple[bool, float, float]:
        """For finding the best of several: a critical error loses against any play without one."""
        return not self.critical, self.corrected, self.share


def score(play: Play) -> Score:
    """The score of the decisions taken so far; all zero before the first."""
    decisions = play.decisions
    credit = sum(decision.choice.credit for decision in decisions)
    return Score(
        credit=credit,
        met=len(decisions),
        share=credit / len(decisions) if decisions else 0.0,
        corrected=corrected_share(decisions),
        skills=skill_shares(decisions),
        critical=any(decision.choice.critical for decision in decisions),
        escalation=_detection(decisions),
    )


def corrected_share(decisions: Sequence[Decision]) -> float:
    """(share - chance) / (1 - chance), not below 0; 0 where there was nothing to decide."""
    if not decisions:
        return 0.0
    share = sum(decision.choice.credit for decision in decisions) / len(decisions)
    chance = sum(decision.chance for decision in decisions) / len(decisions)
    return max(0.0, (share - chance) / (1 - chance)) if chance < 1 else 0.0


def skill_shares(decisions: Sequence[Decision]) -> dict[str, float]:
    """The corrected share of each skill, over the decisions that called for it.

    A decision calls for the skills of all its choices: who chose the answer that shows no skill met it all the same.
    """
    met: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in decisions:
        for skill in sorted({skill for choice in decision.node.choices for skill in choice.skills}):
            met[skill].append(decision)
    return {skill: corrected_share(those) for skill, those in met.items()}


def _detection(decisions: Sequence[Decision]) -> Detection:
    needed = [d.choice.escalates for d in decisions if d.node.escalation is Escalation.NEEDED]
    needless = [d.choice.escalates for d in decisions if d.node.escalation is Escalation.NOT_NEEDED]
    return Detection(hits=sum(needed), misses=len(needed) - sum(needed), false_alarms=sum(needless))
