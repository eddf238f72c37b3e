"""Real processes on a real disk: killed at any moment, and two that write at once."""

import os
import random
import signal
import tempfile
import time
from pathlib import Path

from tests.faults.promise import Promises, Tally, judge
from tests.faults.subjects import Subject
from tests.faults.writers import Writers, said

_A_FOLDER = 10  # runs, before the records get so many that opening them is all that takes time
_LONGEST = 0.03  # seconds that a writer lives; it is up after a few thousandths


def kills(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """Killed while it opens, keeps or erases."""
    tally = Tally("kill -9")
    with Writers() as writers:
        while tally.runs < runs and not tally.unreadable:  # one that does not open says it all
            with tempfile.TemporaryDirectory() as folder:
                _one_folder(subject, Path(folder), writers, min(_A_FOLDER, runs - tally.runs), dice, tally)
    return tally


def _one_folder(subject: Subject, folder: Path, writers: Writers, runs: int, dice: random.Random, tally: Tally) -> None:
    data, promises = folder / "data", Promises()
    for number in range(dice.choice((0, 10, 100))):
        text = f"first {number}"
        promises.take(f"+{subject.open(data).add(text)} {text}")
    for run in range(runs):
        words = folder / f"{run}.words"
        process = writers.start(subject, data, f"w{run}", 0, 4, words)
        time.sleep(dice.random() * _LONGEST)  # the moment is what the dice are for
        os.kill(process, signal.SIGKILL)
        writers.wait(process)
        for word in said(words):
            promises.take(word)
        judge(subject, data, promises, tally)
        tally.runs += 1
        if tally.unreadable:
            return


def two_writers(subject: Subject, each: int, dice: random.Random, every: int = 0) -> Tally:
    """Two processes at once, each of which keeps so many; with `every` they also erase one in so many."""
    tally = Tally("two processes, erasing" if every else "two processes")
    with Writers() as writers, tempfile.TemporaryDirectory() as folder:
        data, promises = Path(folder) / "data", Promises()
        promises.take(f"+{subject.open(data).add('first')} first")
        names = ("one", "two")
        words = [Path(folder) / f"{name}.words" for name in names]
        processes = [
            writers.start(subject, data, name, each, every, file) for name, file in zip(names, words, strict=True)
        ]
        for process in processes:
            writers.wait(process)
        for file in words:
            for word in said(file):
                promises.take(word)
            if (failed := file.with_suffix(".failed")).exists():
                tally.amiss([f"a writer failed with {failed.read_text(encoding='utf-8')}"])
        tally.runs = 2 * each
        judge(subject, data, promises, tally)
    return tally
