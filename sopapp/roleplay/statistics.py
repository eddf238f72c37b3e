"""What the answers of many people say about an item, which is a node of a role-play: can it tell who is able?

Only first attempts count, for later ones measure memory of the item. Nothing is said of fewer than thirty of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import atanh, sqrt, tanh
from statistics import StatisticsError, correlation, fmean

from sopapp.library.moments import Kind
from sopapp.roleplay.credit import is_disputed
from sopapp.roleplay.play import Decision, Play

ENOUGH = 30  # first attempts
WEAK = 0.2  # an item-rest correlation that is surely below it tells little of ability
HARD, EASY = 0.3, 0.95  # facility
_Z90 = 1.281552
Key = tuple[str, str]  # role-play, node


class Flag(StrEnum):
    """Why an item is to be looked at."""

    TOO_FEW = "too-few"  # no statement yet
    AGAINST = "against"  # those who do well elsewhere do badly here: the key may be wrong
    WEAK = "weak"
    TOO_HARD = "too-hard"
    TOO_EASY = "too-easy"
    IDLE_CHOICE = "idle-choice"  # a choice that nobody takes
    DISPUTED = "disputed"  # the panel of experts disagrees


@dataclass(frozen=True, slots=True)
class ItemStatistics:
    """`facility` is the mean credit; `item_rest` its correlation with how the same people did on all else they met."""

    roleplay: str
    node: str
    n: int
    facility: float
    item_rest: float | None  # None: everybody did the same here, or elsewhere
    chosen: Mapping[str, int] = field(default_factory=dict)  # choice -> how many took it
    flags: tuple[Flag, ...] = ()


def item_statistics(people: Sequence[Sequence[Play]]) -> list[ItemStatistics]:
    """One for every item that was met; each of `people` is the first attempts of one person, one a role-play."""
    met = [dict(_firsts(plays)) for plays in people]
    of_item: defaultdict[Key, list[float]] = defaultdict(list)
    for decisions in met:
        for key, decision in decisions.items():
            of_item[key].append(decision.credit)
    facility = {key: fmean(earned) for key, earned in of_item.items()}
    # Above or below what others earned at the same items, so that who took the harder path is not the worse for it.
    surplus = [{key: decision.credit - facility[key] for key, decision in decisions.items()} for decisions in met]
    sums = [sum(own.values()) for own in surplus]
    return [_statistics(key, facility[key], met, surplus, sums) for key in facility]


def _firsts(plays: Sequence[Play]) -> Iterator[tuple[Key, Decision]]:
    seen: set[Key] = set()
    for play in plays:
        for decision in play.decisions:
            key = (play.roleplay.id, decision.node.id)
            if decision.scored and key not in seen:
                seen.add(key)
                yield key, decision


def _statistics(
    key: Key,
    facility: float,
    met: Sequence[Mapping[Key, Decision]],
    surplus: Sequence[Mapping[Key, float]],
    sums: Sequence[float],
) -> ItemStatistics:
    here = [decisions[key] for decisions in met if key in decisions]
    pairs = [
        (own[key], (total - own[key]) / (len(own) - 1))
        for own, total in zip(surplus, sums, strict=True)
        if key in own and len(own) > 1
    ]
    chosen = Counter({choice.id: 0 for choice in here[0].node.choices})
    chosen.update(decision.choice.id for decision in here)
    item_rest = _correlation(pairs)
    flags = tuple(_flags(here, facility, chosen, (item_rest, len(pairs))))
    return ItemStatistics(*key, len(here), facility, item_rest, dict(chosen), flags)


def _correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    try:
        return correlation(*zip(*pairs, strict=True)) if len(pairs) > 1 else None
    except StatisticsError:  # one of the two never differs
        return None


def _at_most(found: float, n: int) -> float:
    """The upper end of the correlation's interval (Fisher's z, 90 % on this side).

    Thirty people find a sound item's 0.3 below 0.2 in three cases of ten: the bare number would accuse the innocent.
    """
    return tanh(atanh(max(-0.999, min(0.999, found))) + _Z90 / sqrt(n - 3))


def _flags(
    here: Sequence[Decision], facility: float, chosen: Mapping[str, int], rest: tuple[float | None, int]
) -> Iterator[Flag]:
    """`rest`: the item-rest correlation, and of how many people; who met nothing else tells nothing of it."""
    if is_disputed(here[0].node):
        yield Flag.DISPUTED
    if len(here) < ENOUGH:
        yield Flag.TOO_FEW
        return
    if facility < HARD:
        yield Flag.TOO_HARD
    if facility > EASY:
        yield Flag.TOO_EASY
    item_rest, pairs = rest
    if item_rest is not None and pairs >= ENOUGH and _at_most(item_rest, pairs) < WEAK:
        yield Flag.AGAINST if item_rest < 0 else Flag.WEAK
    if here[0].node.kind is not Kind.RANK and any(_was_idle(here, choice_id) for choice_id in chosen):
        yield Flag.IDLE_CHOICE


def _was_idle(here: Sequence[Decision], choice_id: str) -> bool:
    """Offered often enough, and taken by nobody. Of a ranking, where all are taken, this says nothing."""
    offered = [decision for decision in here if any(choice.id == choice_id for choice in decision.offered)]
    return len(offered) >= ENOUGH and all(decision.choice.id != choice_id for decision in offered)
