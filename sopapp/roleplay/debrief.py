"""Looking back on a play: what went well, and what to do differently."""

from dataclasses import dataclass

from sopapp.library.roleplay import Choice
from sopapp.roleplay.play import Decision, Play
from sopapp.roleplay.rules import faultless
from sopapp.roleplay.scoring import Score, score


@dataclass(frozen=True, slots=True)
class Better:
    """A decision that could have earned more, and the best choice there: made, maybe, with another part wrong."""

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
    well = tuple(decision for decision in play.decisions if faultless(decision))
    differently = tuple(Better(decision, decision.best) for decision in play.decisions if not faultless(decision))
    return Debrief(score(play), well, differently)
