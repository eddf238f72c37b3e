"""Do the statistics tell a bad item from a good one, and novices from experts? On people of known ability.

`python -m tests.simulations.cohorts [RUNS]`: in each run a cohort plays every role-play of the library once. In one
role-play the key of one decision is wrong: what is best earns nothing, what is poor earns all, and the people do not
know. That item should be flagged; a sound one, named beforehand, should not.
"""

import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

from sopapp.library.moments import Kind
from sopapp.library.own_form import read_own_form
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Play
from sopapp.roleplay.scoring import corrected_share
from sopapp.roleplay.statistics import Flag, ItemStatistics, item_statistics
from tests.simulations.players import Player

CONTENT = Path(__file__).parents[2] / "content"
SUSPECT = frozenset({Flag.AGAINST, Flag.WEAK, Flag.TOO_HARD})
_ROW = "{:>7} {:>6} {:>18} {:>19} {:>29}"
Library = Mapping[str, RolePlay]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one run: was the bad item flagged, was the good one, and the share of experts who beat the median novice."""

    bad_flagged: bool
    good_flagged: bool
    separated: float


def the_library() -> Library:
    return read_own_form(CONTENT).roleplays


def starts(library: Library) -> list[tuple[str, str]]:
    """The first scored decision of every role-play, which everybody meets."""
    return [(r.id, r.start) for r in library.values() if r.nodes[r.start].kind is Kind.CHOOSE]


def miskeyed(roleplay: RolePlay, node_id: str) -> RolePlay:
    """The role-play with the key of that decision turned upside down."""
    node = roleplay.nodes[node_id]
    turned = tuple(replace(choice, credit=1 - choice_credit(node, choice), panel=None) for choice in node.choices)
    return replace(roleplay, nodes={**roleplay.nodes, node_id: replace(node, choices=turned)})


def run(library: Library, people: int, seed: int) -> Outcome:
    """One cohort on the library with one bad item, in which half of the people are new and half experienced."""
    lots = random.Random(seed)
    (bad_in, bad), (good_in, good) = lots.sample(starts(library), 2)
    keyed = {**library, bad_in: miskeyed(library[bad_in], bad)}
    plays = [_all_of(Player(lots.gauss(0, 1), lots), keyed, library) for _ in range(people)]
    found = {(item.roleplay, item.node): item for item in item_statistics(plays)}
    novices = [_level(_all_of(Player(lots.gauss(-1, 0.5), lots), library, library)) for _ in range(people // 2)]
    experts = [_level(_all_of(Player(lots.gauss(1, 0.5), lots), library, library)) for _ in range(people // 2)]
    middle = sorted(novices)[len(novices) // 2]
    return Outcome(_suspect(found[bad_in, bad]), _suspect(found[good_in, good]), fmean(e > middle for e in experts))


def _all_of(player: Player, keyed: Library, truth: Library) -> list[Play]:
    return [player.play(roleplay, truth[roleplay.id]) for roleplay in keyed.values()]


def _level(plays: Sequence[Play]) -> float:
    return corrected_share([decision for play in plays for decision in play.decisions])


def _suspect(item: ItemStatistics) -> bool:
    return bool(SUSPECT & set(item.flags))


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    library = the_library()
    print(_ROW.format("people", "runs", "bad item flagged", "good item flagged", "experts above median novice"))
    for people in (30, 60, 120):
        outcomes = [run(library, people, seed) for seed in range(runs)]
        bad, good = sum(o.bad_flagged for o in outcomes), sum(o.good_flagged for o in outcomes)
        separated = fmean(o.separated for o in outcomes)
        print(_ROW.format(people, runs, bad, good, f"{separated:.0%}"), flush=True)


if __name__ == "__main__":
    main()
