"""A disk without room and a folder without rights: said, nothing lost, and all goes on afterwards."""

import contextlib
import os
import random
import resource
from collections.abc import Iterator
from pathlib import Path

from tests.faults.memory import folder_in_memory
from tests.faults.promise import Promises, Tally, judge
from tests.faults.subjects import Subject

_NOBODY = 65534


def full_disks(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """No file may grow beyond some more bytes: a write takes a part and then refuses, as on a full disk."""
    tally = Tally("disk full")
    for run in range(runs):
        with folder_in_memory() as folder:
            data, promises = Path(folder) / "data", Promises()
            _keep(subject, data, promises, tally, 0 if run % 10 == 0 else 8)
            size = max((path.stat().st_size for path in data.rglob("*") if path.is_file()), default=0)
            with no_file_over(size + dice.randrange(1_500)):
                _keep(subject, data, promises, tally, 6)
            _keep(subject, data, promises, tally, 2)
            judge(subject, data, promises, tally)
            tally.runs += 1
    return tally


def closed_folders(subject: Subject, runs: int, dice: random.Random) -> Tally:
    """The folder, the file, or both cannot be written: what is there is still read, and the rest is said."""
    tally = Tally("read-only folder")
    for run in range(runs):
        with folder_in_memory() as folder, nobody_special(Path(folder)):
            data, promises = Path(folder) / "data", Promises()
            _keep(subject, data, promises, tally, 3)
            kept, file = data / "", subject.file(data)
            places = ([file], [file.parent, kept], [file, *file.parent.glob("*.lock"), file.parent, kept])[run % 3]
            before = [(place, place.stat().st_mode & 0o777) for place in places]
            for place, mode in before:
                place.chmod(mode & 0o555)
            judge(subject, data, promises, tally, goes_on=False)
            _keep(subject, data, promises, tally, 1)
            for place, mode in before:
                place.chmod(mode)
            judge(subject, data, promises, tally)
            tally.runs += 1
    return tally


def _keep(subject: Subject, data: Path, promises: Promises, tally: Tally, count: int) -> None:
    for number in range(count):
        text = f"<{len(promises.told)}-{number}-{len(promises.refused)}> " + "y" * 100
        try:
            promises.told[subject.open(data).add(text)] = text
        except subject.refusals:
            promises.refused.add(text)
        except Exception as error:  # noqa: BLE001  # anything else is nothing a person can act upon
            promises.refused.add(text)
            tally.amiss([f"says {type(error).__name__}: {error}"])


@contextlib.contextmanager
def no_file_over(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def nobody_special(folder: Path) -> Iterator[None]:
    """Root may write everywhere, so that root must be somebody else for a while."""
    if os.geteuid() != 0:
        yield
        return
    os.chown(folder, _NOBODY, -1)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
