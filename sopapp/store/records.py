"""All records of all devices: add one, and ask for those that are there."""

import contextlib
import gc
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from sopapp.base.clock import Clock, to_text
from sopapp.base.collecting import no_collecting
from sopapp.base.errors import DiskFull, FolderNotWritable, UnreadableFile
from sopapp.base.events import Bus, Event
from sopapp.base.ids import new_id
from sopapp.store.blanking import take_bodies
from sopapp.store.damage import Damage, JournalProblem
from sopapp.store.erased import ERASE, Erased
from sopapp.store.journal import PATIENCE, Journal
from sopapp.store.record import VERSION, Json, Record, Written, compose, header_hash, header_of, record_from
from sopapp.store.tables import Tables
from sopapp.store.verifying import Heads, verify

Progress: TypeAlias = Callable[[int, int], None]
"""Told how many bytes have been read, and how many there are."""

_MANY = 10_000
_LAST_TURN = 2**62  # no honest `lamport` gets there; a forged one must not make ours too long to be written
_IDS_A_RECORD = 1_000  # so that no line grows beyond what `device.py` reads of the end


@dataclass(frozen=True, slots=True)
class RecordsArrived(Event):
    """Records that another process or another PC has written are now here."""

    count: int


@dataclass(frozen=True, slots=True)
class RecordsErased(Event):
    """Records that were here are gone for good."""

    count: int


class Records:
    """The records in `folder`: every `*.jsonl` there is read, and only `<device>.jsonl` is written."""

    def __init__(
        self,
        folder: Path,
        device: str,
        clock: Clock,
        bus: Bus,
        branch: str = "",
        *,
        patience: float = PATIENCE,
        progress: Progress = lambda _, __: None,
    ) -> None:
        """`patience`: seconds to wait for another writer before `StoreBusy`; `progress`: told while reading."""
        self._folder = folder
        self._device = device
        self._branch = branch
        self._clock = clock
        self._bus = bus
        self._patience = patience
        self._begin(progress)

    @property
    def device(self) -> str:
        """Whose journal is written."""
        return self._device

    @property
    def problems(self) -> tuple[JournalProblem, ...]:
        """What is wrong with the journals, each with its line; everything sound around it is there all the same."""
        return tuple(problem for journal in self._journals.values() for problem in journal.problems)

    def add(self, kind: str, body: Mapping[str, Json], who: str = "") -> Record:
        """Keep a record; it is safe on disk when this returns, and not there at all when this raises.

        `DiskFull`, `FolderNotWritable`, `StoreBusy`; `UnreadableFile` when this device's journal is too damaged to
        go on: then the next start takes another device.
        """
        with self._own.locked():
            self._take(self._own)
            written = self._next(kind, body, who)
            self._own.append(written)
            self._keep(written)
            if self._erased.on_disk:
                with contextlib.suppress(DiskFull, FolderNotWritable, OSError):  # the record is kept; the next tries
                    self._blank()
        self._announce()
        return record_from(written)

    def erase(self, ids: Iterable[str], who: str = "") -> None:
        """Hide these records for good and take their bodies off the disk; headers stay, so that the chain verifies.

        In a journal of another device they go when that device next keeps something. What is erased already costs
        nothing; `erase` records themselves stay. Errors as `add`: whatever was not erased then is erased by doing it
        again, and what was hidden but is still on the disk goes with the next record that is kept.
        """
        with self._own.locked():
            self._take(self._own)
            fresh = sorted({*ids} - self._erased.ids)
            for start in range(0, len(fresh), _IDS_A_RECORD):
                written = self._next(ERASE, {"ids": fresh[start : start + _IDS_A_RECORD]}, who)
                self._own.append(written)
                self._keep(written)
            self._blank()
        if fresh:
            self._bus.post(RecordsErased(len(fresh)))
        self._announce()

    def of(self, kind: str, by: Collection[str] | None = None) -> list[Record]:
        """All of a kind, or those that these people (`who`) left, oldest first; copies."""
        return [record_from(written) for written in self._tables.of(kind, by)]

    def kinds(self) -> list[str]:
        """Every kind of which there are records, those of later versions too."""
        return self._tables.kinds()

    def matching(self, kind: str, **fields: Json) -> list[Record]:
        """Those of a kind whose body has all of these values, oldest first; copies."""
        return [record_from(written) for written in self._tables.matching(kind, fields)]

    def get(self, record_id: str) -> Record | None:
        """None also for a record that was erased."""
        written = self._tables.find(record_id)
        return None if written is None or self._erased.has(written) else record_from(written)

    def refresh(self) -> bool:
        """Read what other processes and other PCs have written since; posts `RecordsArrived` if anything came."""
        self._read_all()
        return self._announce()

    def reread(self) -> None:
        """Read every journal anew from its first line, after a restore has put lines back; posts `RecordsArrived`."""
        self._begin()
        self._bus.post(RecordsArrived(0))

    @property
    def erased(self) -> frozenset[str]:
        """The ids of all records that were ever erased, here or elsewhere; their bodies may be left in old backups."""
        return frozenset(self._erased.ids)

    def journals(self) -> list[Path]:
        """The journals that have been read, those of other devices too."""
        return sorted(path for path in self._journals if path.exists())

    def heads(self) -> Heads:
        """The last record of each device, to be kept elsewhere and handed to a later `verify`."""
        lasts = [journal.last for path, journal in self._journals.items() if journal.last and path.exists()]
        return {last["device"]: (last["seq"], header_hash(last)) for last in lasts}

    def verify(self, heads: Heads | None = None) -> list[JournalProblem]:
        """`problems`, and whatever was changed by hand: reads every journal anew, so it is work for a thread."""
        found, erased = [*self.problems], self.erased
        for path in self.journals():
            with contextlib.suppress(UnreadableFile):  # named by reading it
                found += verify(path, erased, heads)
        gone = {*(heads or {})} - {path.stem for path in self.journals()}
        found += [JournalProblem(self._folder / f"{device}.jsonl", 0, Damage.REWOUND) for device in sorted(gone)]
        return found

    def _begin(self, progress: Progress = lambda _, __: None) -> None:
        self._tables = Tables()
        self._erased = Erased(self._device)
        self._own = Journal(self._folder / f"{self._device}.jsonl", self._patience)
        self._journals = {self._own.path: self._own}
        self._numbers: dict[str, dict[int, str]] = defaultdict(dict)  # device -> seq -> id
        self._lamport = self._arrived = 0
        with no_collecting():
            self._read_all(progress)
            if self._arrived > _MANY:
                gc.freeze()  # none of it is rubbish, now or later: a collection would stop the window to find that out
        self._arrived = 0

    def _read_all(self, progress: Progress = lambda _, __: None) -> None:
        for path in sorted(self._folder.glob("*.jsonl")):
            self._journals.setdefault(path, Journal(path))
        sizes = {path: path.stat().st_size if path.exists() else 0 for path in self._journals}
        done, whole = 0, sum(sizes.values())
        for path, journal in self._journals.items():
            self._take(journal, lambda read, before=done: progress(before + read, whole))  # type: ignore[misc]
            done += sizes[path]

    def _take(self, journal: Journal, progress: Callable[[int], None] = lambda _: None) -> None:
        for lines, records in journal.read(progress):
            for line, written, there in zip(lines, records, self._tables.put_all(records), strict=True):
                if there is written:
                    self._arrived += 1
                    if self._erased.concerns(written):
                        self._hide_for(written)
                if there is not written and header_of(there) != header_of(written):
                    journal.name(line, Damage.TWIN)
                elif self._numbers[written["device"]].setdefault(written["seq"], written["id"]) != written["id"]:
                    journal.name(line, Damage.FORK)
            lamport = max((written["lamport"] for written in records), default=0)
            self._lamport = min(max(self._lamport, lamport), _LAST_TURN)

    def _blank(self) -> None:
        """Only when our journal is locked."""
        if self._erased.on_disk:
            take_bodies(self._own.path, self._erased.on_disk)
            self._own.accept()
            self._erased.on_disk.clear()

    def _keep(self, written: Written) -> None:
        for _ in self._tables.put_all([written]):
            self._hide_for(written)
        self._numbers[written["device"]][written["seq"]] = written["id"]
        self._lamport = written["lamport"]

    def _hide_for(self, arrived: Written) -> None:
        for each in self._erased.found_in(arrived, self._tables.find):
            self._tables.hide(each)

    def _next(self, kind: str, body: Mapping[str, Json], who: str) -> Written:
        last, now = self._own.last, self._clock.now()
        return compose(
            body,
            v=VERSION,
            id=new_id(now),
            kind=kind,
            branch=self._branch,
            device=self._device,
            seq=last["seq"] + 1 if last else 1,
            lamport=self._lamport + 1,
            at=to_text(now),
            who=who,
            prev=self._own.head,
        )

    def _announce(self) -> bool:
        count, self._arrived = self._arrived, 0
        if count:
            self._bus.post(RecordsArrived(count))
        return count > 0
