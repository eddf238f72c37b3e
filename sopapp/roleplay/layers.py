"""Nodes and edges laid out in layers, so that edges lead onward and cross seldom (after Sugiyama, 1981).

Pure: no drawing and no pixels. A lane is a place within a layer, in units of the room that one node needs.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_SWEEPS = 6  # more change nothing that can be seen
_HEAVY = 12.0  # how much straighter an edge of the path is kept than others
_BEND_ROOM = 0.45  # a line that passes by needs less room than a node

Edge = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Layers:
    """`layer` and `lane` of each node; `bends` of an edge are the points it passes by, as (layer, lane)."""

    layer: Mapping[str, int]
    lane: Mapping[str, float]
    bends: Mapping[Edge, tuple[tuple[float, float], ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A node, or where lines to the node `id` pass through a layer that lies between."""

    id: str
    layer: int
    bend: bool = False


def layered(start: str, edges: Sequence[Edge], path: Iterable[Edge] = ()) -> Layers:
    """Lay out all that can be reached from `start`; the edges of `path` are kept as straight as may be."""
    edges = list(dict.fromkeys(edge for edge in edges if edge[0] != edge[1]))
    onward = _onward(start, edges)
    layer = _depths(start, onward)
    routes = {edge: _route(edge, layer) for edge in onward if edge[0] in layer}
    heavy = set(path)
    weight: dict[tuple[_Spot, _Spot], float] = {}
    for edge, route in routes.items():
        for pair in pairwise(route):
            weight[pair] = max(weight.get(pair, 1.0), _HEAVY if edge in heavy else 1.0)
    rows = _ordered(_rows(start, layer, routes), weight)
    lane = _lanes(rows, weight)
    return Layers(
        layer,
        {spot.id: place for spot, place in lane.items() if not spot.bend},
        {edge: tuple((float(s.layer), lane[s]) for s in route[1:-1]) for edge, route in routes.items()},
    )


def _onward(start: str, edges: Iterable[Edge]) -> list[Edge]:
    """Without those that lead back to where one came from."""
    following: defaultdict[str, list[str]] = defaultdict(list)
    for tail, head in edges:
        following[tail].append(head)
    back: set[Edge] = set()
    under_way, done = {start}, set[str]()
    stack = [(start, iter(following[start]))]
    while stack:  # not by recursion: a role-play may be deeper than Python's stack
        node, heads = stack[-1]
        head = next(heads, "")
        if not head:
            stack.pop()
            under_way.discard(node)
            done.add(node)
        elif head in under_way:
            back.add((node, head))
        elif head not in done:
            under_way.add(head)
            stack.append((head, iter(following[head])))
    return [edge for edge in edges if edge not in back]


def _depths(start: str, onward: Iterable[Edge]) -> dict[str, int]:
    """How many edges the longest way to each node has."""
    following: defaultdict[str, list[str]] = defaultdict(list)
    for tail, head in onward:
        following[tail].append(head)
    reached, stack = {start}, [start]
    waits: defaultdict[str, int] = defaultdict(int)
    while stack:
        for head in following[stack.pop()]:
            waits[head] += 1
            if head not in reached:
                reached.add(head)
                stack.append(head)
    depth, ready = {start: 0}, [start]
    while ready:
        node = ready.pop()
        for head in following[node]:
            depth[head] = max(depth.get(head, 0), depth[node] + 1)
            waits[head] -= 1
            if not waits[head]:
                ready.append(head)
    return depth


def _route(edge: Edge, layer: Mapping[str, int]) -> list[_Spot]:
    """Lines to one node run together, as roads do."""
    tail, head = edge
    between = [_Spot(head, number, bend=True) for number in range(layer[tail] + 1, layer[head])]
    return [_Spot(tail, layer[tail]), *between, _Spot(head, layer[head])]


def _rows(start: str, layer: Mapping[str, int], routes: Mapping[Edge, Sequence[_Spot]]) -> list[list[_Spot]]:
    rows: list[dict[_Spot, None]] = [{} for _ in range(max(layer.values()) + 1)]
    rows[0][_Spot(start, 0)] = None
    for route in routes.values():
        for spot in route:
            rows[spot.layer][spot] = None
    return [list(row) for row in rows]


def _ordered(rows: list[list[_Spot]], weight: Mapping[tuple[_Spot, _Spot], float]) -> list[list[_Spot]]:
    """Each row by the mean place of its neighbours, forth and back; the order with the fewest crossings is kept."""
    best, fewest = rows, _crossings(rows, weight)
    above, below = _neighbours(weight)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        rows = [list(row) for row in rows]
        down = sweep % 2 == 0
        for row in rows[1:] if down else rows[-2::-1]:
            other = rows[row[0].layer + (-1 if down else 1)]
            place = {spot: number for number, spot in enumerate(other)}
            own = {spot: number for number, spot in enumerate(row)}
            near = above if down else below
            row.sort(key=lambda s: _mean([(place[o], 1.0) for o, _ in near.get(s, ())], own[s]))
        crossings = _crossings(rows, weight)
        if crossings < fewest:
            best, fewest = rows, crossings
    return best


def _crossings(rows: Sequence[Sequence[_Spot]], pairs: Iterable[tuple[_Spot, _Spot]]) -> int:
    place = {spot: number for row in rows for number, spot in enumerate(row)}
    between: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for tail, head in pairs:
        between[tail.layer].append((place[tail], place[head]))
    return sum(
        (a - c) * (b - d) < 0
        for lines in between.values()
        for number, (a, b) in enumerate(lines)
        for c, d in lines[number + 1 :]
    )


_Near = Mapping[_Spot, list[tuple[_Spot, float]]]


def _neighbours(weight: Mapping[tuple[_Spot, _Spot], float]) -> tuple[_Near, _Near]:
    above: defaultdict[_Spot, list[tuple[_Spot, float]]] = defaultdict(list)
    below: defaultdict[_Spot, list[tuple[_Spot, float]]] = defaultdict(list)
    for (tail, head), heavy in weight.items():
        above[head].append((tail, heavy))
        below[tail].append((head, heavy))
    return above, below


def _lanes(rows: Sequence[Sequence[_Spot]], weight: Mapping[tuple[_Spot, _Spot], float]) -> dict[_Spot, float]:
    """Each spot as near to the mean of its neighbours as the room between spots allows."""
    above, below = _neighbours(weight)
    lane = {spot: number - (len(row) - 1) / 2 for row in rows for number, spot in enumerate(row)}
    for sweep in range(_SWEEPS):
        for row in rows if sweep % 2 == 0 else rows[::-1]:
            near = [[*above.get(spot, ()), *below.get(spot, ())] for spot in row]
            wanted = [_mean([(lane[o], w) for o, w in those], lane[s]) for s, those in zip(row, near, strict=True)]
            heavy = [max((w for _, w in those), default=1.0) for those in near]
            lane.update(zip(row, _apart(row, wanted, heavy), strict=True))
    least = min(lane.values())
    return {spot: place - least for spot, place in lane.items()}


def _apart(row: Sequence[_Spot], wanted: Sequence[float], heavy: Sequence[float]) -> list[float]:
    """The places nearest to those wanted that keep order and distance (pooling of adjacent violators)."""
    offset = [0.0]
    for one, other in pairwise(row):
        offset.append(offset[-1] + (_BEND_ROOM if one.bend else 0.5) + (_BEND_ROOM if other.bend else 0.5))
    pools: list[tuple[float, float, int]] = []  # mean, weight, how many
    for want, away, weight in zip(wanted, offset, heavy, strict=True):
        mean, total, count = want - away, weight, 1
        while pools and pools[-1][0] > mean:
            before, its, many = pools.pop()
            mean, total, count = (before * its + mean * total) / (its + total), its + total, many + count
        pools.append((mean, total, count))
    means = [mean for mean, _, count in pools for _ in range(count)]
    return [mean + away for mean, away in zip(means, offset, strict=True)]


def _mean(weighed: Sequence[tuple[float, float]], otherwise: float) -> float:
    total = sum(weight for _, weight in weighed)
    return sum(place * weight for place, weight in weighed) / total if total else otherwise
