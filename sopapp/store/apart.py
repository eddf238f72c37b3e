"""Records that must not tell when, and so by whom, they were left: each matter has a small journal of its own.

In a device's journal a record stands between others with a name and a time, which would give its author away. A journal
apart has a random name, counts only its own records (`lamport` is `seq`), tells nothing finer than the day, and its
file's time is that day's midnight. What the disk itself remembers below that, nobody can take back.
"""

import contextlib
import os
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from secrets import token_hex

from sopapp.base.clock import Clock, to_text
from sopapp.base.files import saying_why
from sopapp.base.ids import new_id
from sopapp.store.blanking import blanked, take_bodies
from sopapp.store.journal import PATIENCE, Journal
from sopapp.store.record import VERSION, Json, compose, header_hash
from sopapp.store.records import Records

_PREFIX = "apart-"


class Apart:
    """Any program on the folder may add to such a journal; only the author's knows which one is whose."""

    def __init__(self, folder: Path, records: Records, clock: Clock, *, patience: float = PATIENCE) -> None:
        """`records`: of the same folder; they read what is added here."""
        self._folder = folder
        self._records = records
        self._clock = clock
        self._patience = patience

    def new_journal(self) -> str:
        """The name of one that does not exist yet."""
        return _PREFIX + token_hex(16)

    def add(self, name: str, kind: str, body: Mapping[str, Json]) -> None:
        """As `Records.add`, with its errors, without a person."""
        journal = Journal(self._path(name), self._patience)
        with journal.locked():
            for _ in journal.read():
                pass
            last, day = journal.last, self._day()
            seq = last["seq"] + 1 if last else 1
            header: dict[str, Json] = {"v": VERSION, "id": new_id(day), "kind": kind, "branch": "", "device": name}
            header |= {"seq": seq, "lamport": seq, "at": to_text(day), "who": ""}
            journal.append(compose(body, **header, prev=header_hash(last) if last else ""))
        self._hide_the_time(journal.path)
        self._records.refresh()

    def blank(self) -> None:
        """Take the bodies of erased records off the disk here too; `Records.erase` does so only in its own journal."""
        erased = self._records.erased
        for path in self._folder.glob(f"{_PREFIX}*.jsonl"):
            with saying_why(self._folder):
                lines = path.read_bytes().splitlines(keepends=True)
            if all(blanked(line, erased) == line for line in lines):
                continue
            with Journal(path, self._patience).locked():
                take_bodies(path, erased)
            self._hide_the_time(path)

    def _hide_the_time(self, path: Path) -> None:
        moment = self._day().timestamp()
        for each in (path, path.with_suffix(".lock"), path.parent):
            with contextlib.suppress(OSError):  # a folder that does not let us: the disk knows the time anyway
                os.utime(each, (moment, moment))

    def _day(self) -> datetime:
        return datetime.combine(self._clock.now().date(), time(), UTC)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.jsonl"


def is_apart(device: str) -> bool:
    return device.startswith(_PREFIX)
