"""What was promised to whoever wrote, and whether the store still keeps it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.subjects import Store, Subject


@dataclass
class Promises:
    """`told`: text by id, of what was acknowledged. Of what is `erasing` nobody knows; what is `erased` must be gone.

    `refused`: texts that were answered by an error, and so must not be there.
    """

    told: dict[str, str] = field(default_factory=dict)
    erasing: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)

    def take(self, word: str) -> None:
        """What a writer says: `+id text` when kept, `!text` when refused, `?id` before and `-id` after erasing."""
        kind, rest = word[:1], word[1:]
        if kind == "+":
            record_id, _, self.told[record_id] = rest.partition(" ")
        elif kind in "!?-":
            {"!": self.refused, "?": self.erasing, "-": self.erased}[kind].add(rest)


@dataclass
class Tally:
    """What became of the promises over many runs of one fault; `examples` say what to look at."""

    fault: str
    runs: int = 0
    told: int = 0
    lost: int = 0
    changed: int = 0
    unreadable: int = 0
    other: int = 0
    examples: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        return not (self.lost or self.changed or self.unreadable or self.other)

    def say(self, example: str) -> None:
        if len(self.examples) < 5:
            self.examples.append(f"run {self.runs}: {example}")

    def unopened(self, error: Exception) -> None:
        self.unreadable += 1
        self.say(f"{type(error).__name__}: {error}")

    def amiss(self, what: Iterable[str]) -> None:
        for example in what:
            self.other += 1
            self.say(example)


def opened(subject: Subject, data: Path, tally: Tally) -> Store | None:
    """None when it cannot be opened, for whatever reason: that is counted, never raised."""
    try:
        return subject.open(data)
    except Exception as error:  # noqa: BLE001  # every way of failing is a finding
        tally.unopened(error)
        return None


def judge(subject: Subject, data: Path, promises: Promises, tally: Tally, goes_on: bool = True) -> None:
    """Open the folder as after a restart, compare; then keep one more record, restart, and compare again."""
    tally.told += len(promises.told)
    tally.amiss(_left_on_disk(data, promises))
    store = opened(subject, data, tally)
    if store is None or not _kept(store, promises, tally) or not goes_on:
        return
    try:
        record_id = store.add("one more")
    except Exception as error:  # noqa: BLE001
        tally.amiss([f"does not go on: {type(error).__name__}: {error}"])
        return
    again = opened(subject, data, tally)
    if again is not None:
        promises.told[record_id] = "one more"
        _kept(again, promises, tally)
        tally.amiss(again.unsound())
    del promises.told[record_id]


def _kept(store: Store, promises: Promises, tally: Tally) -> bool:
    found = store.texts()
    gone = promises.erasing | promises.erased
    lost = [record_id for record_id in promises.told if record_id not in found and record_id not in gone]
    changed = [each for each, text in found.items() if each in promises.told and promises.told[each] != text]
    tally.lost += len(lost)
    tally.changed += len(changed)
    for record_id in lost + changed:
        tally.say(f"{record_id} is lost or changed")
    tally.amiss(f"{record_id} was erased and is back" for record_id in promises.erased if record_id in found)
    tally.amiss(f"{text} was refused and is there" for text in found.values() if text in promises.refused)
    return not (lost or changed)


def _left_on_disk(data: Path, promises: Promises) -> list[str]:
    words = [promises.told[each].encode() for each in promises.erased]
    files = [path for path in data.rglob("*") if path.is_file()] if words else []
    return [f"erased words are left in {path.name}" for path in files for text in words if text in path.read_bytes()]
