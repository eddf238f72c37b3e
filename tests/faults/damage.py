"""What a disk may do to a file that nobody is writing: its end gone, or bits of it changed."""

import random
from pathlib import Path

from tests.faults.memory import folder_in_memory
from tests.faults.promise import Promises, Tally, judge, opened
from tests.faults.subjects import Subject

_RECORDS = 12


def prefixes(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """Every length a file can be cut to: all whose successor has begun must be there. `runs`: at least so many."""
    tally = Tally("every byte prefix")
    with folder_in_memory() as folder:
        while tally.runs < runs:
            data = Path(folder) / str(tally.runs)
            told, file = _filled(subject, data, dice), subject.file(data)
            whole = file.read_bytes()
            ends = [whole.index(text.encode()) for text in told.values()][1:]
            for length in range(1, len(whole)):
                file.write_bytes(whole[:length])
                safe = sum(end <= length for end in ends)
                judge(subject, data, Promises(dict(list(told.items())[:safe])), tally, goes_on=length % 50 == 0)
                _put_back(file, whole)
                tally.runs += 1
    return tally


def flips(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """One bit, or two anywhere: nothing is ever changed unseen, nothing is lost unsaid, and two records at the most."""
    tally = Tally("flipped bits")
    with folder_in_memory() as folder:
        data = Path(folder)
        told, file = _filled(subject, data, dice), subject.file(data)
        whole = file.read_bytes()
        for _ in range(runs):
            flipped, hurt = bytearray(whole), dice.choice((1, 1, 2))
            for _ in range(hurt):
                flipped[dice.randrange(len(flipped))] ^= 1 << dice.randrange(8)
            file.write_bytes(flipped)
            if flipped != whole:
                _compare(subject, data, told, hurt, tally)
            tally.told += len(told)
            tally.runs += 1
    return tally


def _compare(subject: Subject, data: Path, told: dict[str, str], hurt: int, tally: Tally) -> None:
    store = opened(subject, data, tally)
    if store is None:
        return
    found = store.texts()
    changed = [each for each in found if found[each] != told.get(each)]
    missing = [each for each in told if each not in found]
    tally.changed += len(changed)
    tally.lost += max(0, len(missing) - 2 * hurt)
    if changed or (missing and not store.complaints()):
        tally.say(f"unseen: {changed or missing}")
    if not store.complaints():
        tally.amiss(["a flipped bit was not named"])


def _filled(subject: Subject, data: Path, dice: random.Random) -> dict[str, str]:
    store = subject.open(data)
    texts = [f"<{number}-{dice.randrange(10**9)}>" for number in range(_RECORDS)]
    return {store.add(text): text for text in texts}


def _put_back(file: Path, whole: bytes) -> None:
    """A start with a bad end may have begun another journal; the next length is tried without it."""
    for other in file.parent.rglob("*"):
        if other.is_file() and other != file:
            other.unlink()
    file.write_bytes(whole)
