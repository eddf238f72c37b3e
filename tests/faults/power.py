"""Power cuts, deaths at each call, and calls that fail: one watched writer, and then every end it might have had."""

import contextlib
import errno
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tests.faults.disk import Disk, part_of
from tests.faults.memory import folder_in_memory
from tests.faults.promise import Promises, Tally, judge
from tests.faults.subjects import Subject
from tests.faults.watching import Call, Watch, watching

_ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


def power_cuts(subject: Subject, runs: int, dice: random.Random) -> Tally:
    tally = Tally("power cut")
    while tally.runs < runs:
        calls = _watched_writer(subject, dice)
        for _ in range(min(100, runs - tally.runs)):
            died_at = dice.randint(_first_word(calls), len(calls))
            disk = Disk(calls[:died_at], lazy=True)
            disk.fall(dice)
            _judge_after(subject, calls[:died_at], disk, tally)
    return tally


def deaths_at_each_call(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """Before each call, and in the middle of each write."""
    tally = Tally("death at each call")
    while tally.runs < runs:
        calls = _watched_writer(subject, dice)
        for ended in _ends(calls, dice):
            _judge_after(subject, ended, Disk(ended, lazy=False), tally)
    return tally


def failures_of_each_call(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """Each call in its turn says that the disk is full, broken or not ours, once, and the program carries on."""
    tally = Tally("error at each call")
    while tally.runs < runs:
        seed, error = dice.random(), dice.choice(_ERRORS)
        reached, refuse_at = True, 0
        while reached:
            with folder_in_memory() as folder:
                again, data = random.Random(seed), Path(folder) / "data"
                earlier = _prepare(subject, data, again)
                with watching(Path(folder), refuse_at, error) as watch:
                    _write(subject, data, watch, earlier, again, tally)
                judge(subject, data, promises_of(watch.calls), tally)
            reached, refuse_at = watch.reached, refuse_at + 1
            tally.runs += 1
    return tally


def _watched_writer(subject: Subject, dice: random.Random) -> Sequence[Call]:
    with folder_in_memory() as folder:
        data = Path(folder) / "data"
        earlier = _prepare(subject, data, dice)
        with watching(Path(folder)) as watch:
            _write(subject, data, watch, earlier, dice, Tally("watching"))
    return watch.calls


def _prepare(subject: Subject, data: Path, dice: random.Random) -> list[str]:
    """Every second writer finds records, and an end that an earlier death has torn."""
    if dice.random() < 0.5:
        return []
    store = subject.open(data)
    words = [f"+{store.add(text)} {text}" for text in ("first", "second", "third")]
    with subject.file(data).open("ab") as file:
        file.write(subject.torn * dice.randrange(100))
    return words


def _write(
    subject: Subject, data: Path, watch: Watch, earlier: Iterable[str], dice: random.Random, tally: Tally
) -> None:
    """Two programs, one after the other, keep and erase; of each thing done the watch is told."""
    for word in ("begin", *earlier):
        watch.say(word)
    for program in range(2):
        with _failing_well(subject, watch, tally):
            store = subject.open(data)
            kept = list[str]()
            for number in range(4):
                text = f"<{program}-{number}> " + "சரி" * dice.choice((1, 50, 600))
                with _failing_well(subject, watch, tally, f"!{text}"):
                    kept.append(store.add(text))
                    watch.say(f"+{kept[-1]} {text}")
            for record_id in kept[1:2]:
                watch.say(f"?{record_id}")
                with _failing_well(subject, watch, tally):
                    store.erase(record_id)
                    watch.say(f"-{record_id}")


@contextlib.contextmanager
def _failing_well(subject: Subject, watch: Watch, tally: Tally, word: str = "failed") -> Iterator[None]:
    """What fails may raise what a person can mend; a broken disk (EIO) speaks for itself."""
    try:
        yield
    except Exception as error:  # noqa: BLE001
        watch.say(word)
        if not isinstance(error, subject.refusals) and getattr(error, "errno", 0) != errno.EIO:
            tally.amiss([f"says {type(error).__name__}: {error}"])


def _ends(calls: Sequence[Call], dice: random.Random) -> Iterator[Sequence[Call]]:
    for count in range(_first_word(calls), len(calls) + 1):
        yield calls[:count]
        if count < len(calls) and calls[count].what == "write":
            yield [*calls[:count], part_of(calls[count], dice.randrange(len(calls[count].data) or 1))]


def _first_word(calls: Sequence[Call]) -> int:
    return next(number for number, call in enumerate(calls) if call.what == "word")


def _judge_after(subject: Subject, calls: Sequence[Call], disk: Disk, tally: Tally) -> None:
    with folder_in_memory() as folder:
        disk.put_into(Path(folder))
        judge(subject, Path(folder) / "data", promises_of(calls), tally)
    tally.runs += 1


def promises_of(calls: Iterable[Call]) -> Promises:
    promises = Promises()
    for call in calls:
        if call.what == "word":
            promises.take(call.name)
    return promises
