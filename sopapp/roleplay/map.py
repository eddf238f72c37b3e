"""A role-play as a map: where a play went, and where else it could have gone."""

from dataclasses import dataclass
from itertools import pairwise

from sopapp.library.roleplay import Ending, Node
from sopapp.roleplay.layers import layered
from sopapp.roleplay.play import Play

MOST = 60
"""With more nodes than this only the path and what it leads past can be made out."""

Point = tuple[float, float]
"""A layer, counted from the start, and a lane within it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A moment or an ending; `met` are the numbers, from 1, of the decisions made there."""

    id: str
    at: Point
    node: Node | None
    ending: Ending | None
    met: tuple[int, ...] = ()
    reached: bool = False  # by the play


@dataclass(frozen=True, slots=True)
class Way:
    """From one spot to another, bends included; `taken` by the play."""

    tail: str
    head: str
    points: tuple[Point, ...]
    taken: bool = False


@dataclass(frozen=True, slots=True)
class ScenarioMap:
    """`whole` is False where only the path and its direct neighbours are on it."""

    spots: tuple[Spot, ...]
    ways: tuple[Way, ...]
    whole: bool


def scenario_map(play: Play, most: int = MOST) -> ScenarioMap:
    """The map of a play; the same one for the same path."""
    roleplay = play.roleplay
    path = [*(decision.node.id for decision in play.decisions), play.place]
    taken = list(dict.fromkeys(pairwise(path)))
    edges = [(n.id, to) for n in roleplay.nodes.values() for to in dict.fromkeys(_targets(n))]
    whole = len(roleplay.nodes) + len(roleplay.endings) <= most
    if not whole:
        edges = [edge for edge in edges if edge[0] in path]
    edges = list(dict.fromkeys([*taken, *edges]))  # the path first: what is laid out first, lies straight
    found = layered(roleplay.start, edges, taken)
    numbers = {place: tuple(n for n, met in enumerate(path[:-1], 1) if met == place) for place in path}
    at = {place: (float(found.layer[place]), found.lane[place]) for place in found.layer}
    spots = (Spot(p, at[p], roleplay.nodes.get(p), roleplay.endings.get(p), numbers.get(p, ()), p in path) for p in at)
    ways = (
        Way(a, b, (at[a], *found.bends.get((a, b), ()), at[b]), (a, b) in taken)
        for a, b in edges
        if a in at and b in at
    )
    return ScenarioMap(tuple(spots), tuple(ways), whole)


def _targets(node: Node) -> list[str]:
    return [to for choice in node.choices for to in choice.targets]
