"""Looking back on a play: what went well, and what to do differently."""

from dataclasses import dataclass

from sopapp.library.roleplay import Choice
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Decision, Play
from sopapp.roleplay.scoring import Score, score


@dataclass(frozen=True, slots=True)
class Better:
    """A decision, and the choice that would have earned more."""

    decision: Decision
    best: Choice


@dataclass(frozen=True, slots=True)
class Debrief:
    """Both lists in the order of the conversation."""

    score: Score
    well: tuple[Decision, ...]
    differently: tuple[Better, ...]


def debrief(play: Play) -> Debrief:
    """The debrief of the decisions taken so far."""
    well = tuple(decision for decision in play.decisions if _went_well(decision))
    differently = tuple(Better(decision, decision.best) for decision in play.decisions if not _went_well(decision))
    return Debrief(score(play), well, differently)


def _went_well(decision: Decision) -> bool:
    best = choice_credit(decision.node, decision.best)
    chosen = choice_credit(decision.node, decision.choice)
    return 0 < chosen >= best and not decision.choice.critical
