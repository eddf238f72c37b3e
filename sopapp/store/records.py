"""All records of all devices: add one, and ask for those that are there."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from sopapp.base.clock import Clock, to_text
from sopapp.base.events import Bus, Event
from sopapp.base.ids import new_id
from sopapp.store.journal import PATIENCE, Damage, Journal, JournalProblem
from sopapp.store.record import VERSION, Json, Record, Written, compose, header_hash, header_of, record_from
from sopapp.store.tables import Tables


@dataclass(frozen=True, slots=True)
class RecordsArrived(Event):
    """Records that another process or another PC has written are now here."""

    count: int


class Records:
    """The records in `folder`: every `*.jsonl` there is read, and only `<device>.jsonl` is written."""

    def __init__(
        self, folder: Path, device: str, clock: Clock, bus: Bus, branch: str = "", *, patience: float = PATIENCE
    ) -> None:
        """`patience`: seconds to wait for another writer before `StoreBusy`."""
        self._folder = folder
        self._device = device
        self._branch = branch
        self._clock = clock
        self._bus = bus
        self._tables = Tables()
        self._own = Journal(folder / f"{device}.jsonl", patience)
        self._journals = {self._own.path: self._own}
        self._numbers: dict[str, dict[int, str]] = defaultdict(dict)  # device -> seq -> id
        self._lamport = 0
        self._arrived = 0
        self._read_all()
        self._arrived = 0

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
        self._announce()
        return record_from(written)

    def of(self, kind: str, by: Collection[str] | None = None) -> list[Record]:
        """All of a kind, or those that these people (`who`) left, oldest first; copies."""
        return [record_from(written) for written in self._tables.of(kind, by)]

    def matching(self, kind: str, **fields: Json) -> list[Record]:
        """Those of a kind whose body has all of these values, oldest first; copies."""
        return [record_from(written) for written in self._tables.matching(kind, fields)]

    def get(self, record_id: str) -> Record | None:
        written = self._tables.find(record_id)
        return None if written is None else record_from(written)

    def refresh(self) -> bool:
        """Read what other processes and other PCs have written since; posts `RecordsArrived` if anything came."""
        self._read_all()
        return self._announce()

    def _read_all(self) -> None:
        for path in sorted(self._folder.glob("*.jsonl")):
            self._journals.setdefault(path, Journal(path))
        for journal in self._journals.values():
            self._take(journal)

    def _take(self, journal: Journal) -> None:
        for line, written in journal.read():
            known = self._tables.find(written["id"])
            if known is None:
                if written["seq"] in self._numbers[written["device"]]:
                    journal.name(line, Damage.FORK)
                self._keep(written)
                self._arrived += 1
            elif header_of(known) != header_of(written):
                journal.name(line, Damage.TWIN)

    def _keep(self, written: Written) -> None:
        self._tables.put(written)
        self._numbers[written["device"]].setdefault(written["seq"], written["id"])
        self._lamport = max(self._lamport, written["lamport"])

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
            prev=header_hash(last) if last else "",
        )

    def _announce(self) -> bool:
        count, self._arrived = self._arrived, 0
        if count:
            self._bus.post(RecordsArrived(count))
        return count > 0
