"""What a play is worth, by the rules of a fair situational judgement test.

Credit is that of a panel of experts, else of the manager's key (`credit.py`). A raw share flatters, as choosing
blindly earns about half; so `corrected` is what lies between chance (0) and the best (1). There are no negative marks;
a critical error is a flag of its own.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sopapp.roleplay.credit import has_panel, is_disputed
from sopapp.roleplay.detection import Detection, detection
from sopapp.roleplay.play import Decision, Play


@dataclass(frozen=True, slots=True)
class Score:
    """`credit` of `met` decisions; `share`, `corrected` and each of `skills` are from 0 to 1.

    `provisional`: the key is one manager's judgement, not yet that of a panel of experts. `disputed`: a panel
    disagreed about one of the decisions.
    """

    credit: float
    met: int
    share: float
    corrected: float
    skills: Mapping[str, float] = field(default_factory=dict)  # skill -> corrected share
    critical: bool = False
    escalation: Detection = field(default_factory=Detection)
    provisional: bool = True
    disputed: bool = False

    @property
    def rank(self) -> tuple[bool, float, float]:
        """For finding the best of several: a critical error loses against any play without one."""
        return not self.critical, self.corrected, self.share


def score(play: Play) -> Score:
    """The score of the decisions taken so far; all zero before the first."""
    decisions = [decision for decision in play.decisions if decision.scored]
    credit = sum(decision.credit for decision in decisions)
    return Score(
        credit=credit,
        met=len(decisions),
        share=credit / len(decisions) if decisions else 0.0,
        corrected=corrected_share(decisions),
        skills=skill_shares(decisions),
        critical=any(decision.choice.critical for decision in play.decisions),
        escalation=detection(decisions),
        provisional=not (decisions and all(has_panel(decision.node) for decision in decisions)),
        disputed=any(is_disputed(decision.node) for decision in decisions),
    )


def corrected_share(decisions: Sequence[Decision]) -> float:
    """(share - chance) / (1 - chance), not below 0; 0 where there was nothing to decide."""
    decisions = [decision for decision in decisions if decision.scored]
    if not decisions:
        return 0.0
    share = sum(decision.credit for decision in decisions) / len(decisions)
    chance = sum(decision.chance for decision in decisions) / len(decisions)
    return max(0.0, (share - chance) / (1 - chance)) if chance < 1 else 0.0


def skill_shares(decisions: Sequence[Decision]) -> dict[str, float]:
    """The corrected share of each skill, over the decisions that called for it.

    A decision calls for the skills of all its choices: who chose the answer that shows no skill met it all the same.
    """
    met: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in filter(lambda decision: decision.scored, decisions):
        for skill in sorted({skill for choice in decision.offered for skill in choice.skills}):
            met[skill].append(decision)
    return {skill: corrected_share(those) for skill, those in met.items()}
