"""Two plays of one role-play, compared only on the decisions that both met: other paths are other tests."""

from dataclasses import dataclass

from sopapp.roleplay.play import Decision, Play
from sopapp.roleplay.scoring import corrected_share


@dataclass(frozen=True, slots=True)
class Comparison:
    """`before` and `after` are shares above chance of the `met` decisions, from 0 to 1."""

    met: int
    before: float
    after: float


def both_met(before: Play, after: Play) -> Comparison:
    """How the second play did where the first one had to decide, too; a node met twice counts by its first time."""
    then, now = _firsts(before), _firsts(after)
    both = [node_id for node_id in then if node_id in now]
    return Comparison(
        len(both),
        corrected_share([then[node_id] for node_id in both]),
        corrected_share([now[node_id] for node_id in both]),
    )


def _firsts(play: Play) -> dict[str, Decision]:
    firsts: dict[str, Decision] = {}
    for decision in play.decisions:
        if decision.scored:
            firsts.setdefault(decision.node.id, decision)
    return firsts
