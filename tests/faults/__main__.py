"""`python -m tests.faults [--times N | --release] [--seed N]`: every fault on our store and on TinyDB's own, one table.

The exit code is 1 when our store breaks a promise, and also when TinyDB breaks none, for then the faults are too weak.
"""

import argparse
import sys
import time

from tests.faults.catalogue import FAULTS, Fault
from tests.faults.promise import Tally
from tests.faults.reading import PUSH, RELEASE, WEAKEST, Hurt, hostile_texts
from tests.faults.subjects import Ours, PlainTinyDB

_COLUMNS = "{:<24}{:>8}{:>10}{:>7}{:>9}{:>12}{:>7}{:>8}   {}"

_TEXTS = "{:<24}{:>8}{:>10}{:>7}{:>7}{:>9}{:>9}{:>12}{:>8}   {}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--release", action="store_true", help="at the size of a release; takes most of an hour")
    sizes.add_argument("--times", type=int, default=1, help="so many times the size of every push")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(
        _COLUMNS.format("fault", "runs", "kept", "lost", "changed", "unreadable", "other", "s", "TinyDB's JSONStorage")
    )
    results = [
        _row(fault, fault.release if given.release else _size(fault, given.times), given.seed) for fault in FAULTS
    ]
    broken = [tally for tally, _ in results if not tally.sound]
    for tally in broken:
        print(*(f"{tally.fault}, {example}" for example in tally.examples), sep="\n")
    hurt, careless = _texts(RELEASE if given.release else PUSH * given.times, given.seed)
    weak = all(plain.sound for _, plain in results) or careless.sound
    return 1 if broken or weak or not hurt.sound else 0


def _texts(runs: int, seed: int) -> tuple[Hurt, Hurt]:
    """The same for hostile texts, and a reader that takes no care."""
    print(
        _TEXTS.format(
            "\nfault", "texts", "crashes", "hangs", "> 1 s", "network", "outside", "slowest ms", "s", "python-markdown"
        )
    )
    start = time.perf_counter()
    hurt, careless = hostile_texts("sopapp", runs, seed), hostile_texts("python-markdown", WEAKEST, seed, True)
    counts = (hurt.runs, hurt.crashes, hurt.hangs, hurt.slow, hurt.network, hurt.outside, round(hurt.slowest))
    seconds = f"{time.perf_counter() - start:.1f}"
    print(_TEXTS.format("hostile texts", *counts, seconds, "; ".join(careless.examples) or "sound"), flush=True)
    print(*hurt.examples, sep="\n")
    return hurt, careless


def _size(fault: Fault, times: int) -> int:
    return fault.push * (times if fault.scales else 1)


def _row(fault: Fault, runs: int, seed: int) -> tuple[Tally, Tally]:
    start = time.perf_counter()
    ours = fault.try_on(Ours(), runs, seed)
    seconds = f"{time.perf_counter() - start:.1f}"
    plain = fault.try_on(PlainTinyDB(), fault.weakest, seed)
    counts = (ours.runs, ours.told, ours.lost, ours.changed, ours.unreadable, ours.other)
    print(_COLUMNS.format(fault.name, *counts, seconds, _in_words(plain)), flush=True)
    return ours, plain


def _in_words(tally: Tally) -> str:
    counts = {"lost": tally.lost, "changed": tally.changed, "unreadable": tally.unreadable, "other": tally.other}
    found = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
    return f"{found or 'sound'} in {tally.runs}"


if __name__ == "__main__":
    sys.exit(main())
