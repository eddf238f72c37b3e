"""What the faults are done to: our records, and TinyDB as it comes, behind one face."""

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from tinydb import Query, TinyDB

from sopapp.base.clock import SystemClock
from sopapp.base.errors import DiskFull, FolderNotWritable, StoreBusy, UnreadableFile
from sopapp.base.events import Bus
from sopapp.base.ids import new_id
from sopapp.store.damage import Damage
from sopapp.store.device import device_id
from sopapp.store.records import Records


class Store(Protocol):
    """One program that has the folder open."""

    def add(self, text: str) -> str:
        """The id of what is now kept."""
        ...

    def erase(self, record_id: str) -> None: ...

    def texts(self) -> Mapping[str, str]:
        """Text by id."""
        ...

    def complaints(self) -> list[str]:
        """What it says is wrong."""
        ...

    def unsound(self) -> list[str]:
        """What must not be wrong, however a program or a computer ends."""
        ...


class Subject(Protocol):
    name: str
    refusals: tuple[type[Exception], ...]
    """What `add` may raise, because a person can do something about it."""
    torn: bytes
    """What a death may have left at the end."""

    def open(self, data: Path) -> Store: ...

    def file(self, data: Path) -> Path:
        """Where the records lie."""
        ...


class OurStore:
    def __init__(self, data: Path) -> None:
        self._records = Records(data / "records", device_id(data), SystemClock(), Bus(), patience=60)

    def add(self, text: str) -> str:
        return self._records.add("note", {"text": text}).id

    def erase(self, record_id: str) -> None:
        self._records.erase([record_id])

    def texts(self) -> Mapping[str, str]:
        return {record.id: str(record.body["text"]) for record in self._records.of("note")}

    def complaints(self) -> list[str]:
        return [str(problem.what) for problem in self._records.problems]

    def unsound(self) -> list[str]:
        found = [problem.what for problem in self._records.verify()]
        return [str(what) for what in found if what not in (Damage.TORN, Damage.BAD_LINE)]


class Ours:
    name = "sopapp"
    refusals: tuple[type[Exception], ...] = (DiskFull, FolderNotWritable, StoreBusy, UnreadableFile)
    torn = b"0123abcd {torn"

    def open(self, data: Path) -> Store:
        return OurStore(data)

    def file(self, data: Path) -> Path:
        return next((data / "records").glob("*.jsonl"))


class PlainStore:
    """Opens and closes TinyDB for each thing asked, so that no handle is left behind when a fault strikes."""

    def __init__(self, data: Path) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self._file = data / "db.json"
        self.texts()

    def add(self, text: str) -> str:
        record_id = new_id(SystemClock().now())  # TinyDB gives the number of what was erased to the next
        with contextlib.closing(TinyDB(self._file)) as database:
            database.insert({"id": record_id, "text": text})
        return record_id

    def erase(self, record_id: str) -> None:
        with contextlib.closing(TinyDB(self._file)) as database:
            database.remove(Query()["id"] == record_id)

    def texts(self) -> Mapping[str, str]:
        with contextlib.closing(TinyDB(self._file)) as database:
            return {str(found["id"]): str(found["text"]) for found in database}

    def complaints(self) -> list[str]:
        return []

    def unsound(self) -> list[str]:
        return []


class PlainTinyDB:
    name = "TinyDB"
    refusals: tuple[type[Exception], ...] = (OSError,)
    torn = b" "

    def open(self, data: Path) -> Store:
        return PlainStore(data)

    def file(self, data: Path) -> Path:
        return data / "db.json"


SUBJECTS: Mapping[str, Subject] = {subject.name: subject for subject in (Ours(), PlainTinyDB())}
