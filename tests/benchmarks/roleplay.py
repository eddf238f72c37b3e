"""A role-play of 500 nodes: how long it takes to load, to answer at one node, to play whole, and to check.

`uv run python -m tests.benchmarks.roleplay [ROUNDS]` prints medians in milliseconds, and beside the loading how long
PyYAML alone takes to turn the same text into plain values. Both are measured in turn.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from sopapp.library.checks_roleplay import roleplay_problems
from sopapp.library.own_form import read_own_form
from sopapp.library.roleplay import RolePlay
from sopapp.library.roleplay_file import read_roleplay
from sopapp.roleplay.blind import blind_scores
from sopapp.roleplay.play import Play, begin, best_choice
from tests.builders import a_library
from tests.large_roleplay import NODES, large_roleplay


def took(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def best_play(roleplay: RolePlay) -> Play:
    play = begin(roleplay)
    while play.node is not None:
        play = _on(play)
    return play


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        text = large_roleplay()
        root = a_library(Path(folder), roleplays={"large": text})
        catalogue = read_own_form(root)
        roleplay = catalogue.roleplay("large")
        late = begin(roleplay)
        for _ in range(NODES - 2):
            late = _on(late)
        works: dict[str, Callable[[], object]] = {
            "load": lambda: read_roleplay(root / "roleplays" / "large"),
            "PyYAML alone": lambda: yaml.load(text, Loader=yaml.CSafeLoader),
            "one answer, the last but one": lambda: _on(late).progress(),
            "play whole": lambda: best_play(roleplay),
            "check": lambda: roleplay_problems(catalogue, roleplay),
            "blind players": lambda: blind_scores(roleplay),
        }
        times = [{name: took(work) for name, work in works.items()} for _ in range(rounds)]
    print(f"{NODES} nodes, {len(text) // 1024} KB, medians of {rounds}")
    for name in works:
        print(f"{name:<30}{statistics.median(each[name] for each in times):>9.1f} ms")


def _on(play: Play) -> Play:
    assert play.node is not None
    return play.choose(best_choice(play.node, play.offered).id)


if __name__ == "__main__":
    main()
