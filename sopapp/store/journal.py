"""One device's records on disk: lines `crc32 payload`, only ever appended, each durable before anybody is told.

The end of a journal may be torn (a line without its end): that record was never acknowledged. It is left alone until
the next append, which copies it aside and cuts it off. A bad line before the end is named, skipped and never cut.
"""

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import FileIO
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from sopapp.base.errors import StoreBusy, UnreadableFile
from sopapp.base.files import make_durable, make_folder, make_folder_durable, saying_why, write_bytes
from sopapp.store.record import Written, canonical, is_record, lean

PATIENCE = 5.0  # seconds to wait for another process that is writing; an append takes about a millisecond
_POLL = 0.002  # seconds
_BLOCK = 256 * 1024  # bytes to read and parse together


class Damage(StrEnum):
    """What can be wrong with a journal, in plain English; `ui/problem_text.py` says it in the person's language."""

    BAD_LINE = "this line is damaged and was skipped"
    TORN = "the last line is unfinished and was skipped"
    EMPTY = "the journal is empty"
    SHORTER = "the journal is gone, or shorter than it was"
    UNREADABLE = "the journal cannot be opened"
    MISSING = "records are missing before this line"
    OUT_OF_ORDER = "this line is not in its place"
    COPY = "this line comes from another journal"
    TWIN = "another record has the same id; this one was skipped"
    FORK = "another record of the same device has the same number"
    EDITED = "the text of this record was changed after it was kept"
    CHAIN = "the record before this line was changed after it was kept"
    REWOUND = "records that were once in this journal are gone, or are others now"


@dataclass(frozen=True, slots=True)
class JournalProblem:
    """`line` counts from 1; 0 is the journal as a whole."""

    path: Path
    line: int
    what: Damage


def line_of(written: Written) -> bytes:
    payload = canonical(written)
    return b"%08x %b\n" % (crc32(payload), payload)


def parsed(line: bytes) -> Written | None:
    """The record of one line, or None when it is not, to the bit, what was written."""
    payload = line[9:-1]
    if line[:9] != b"%08x " % crc32(payload) or line[-1:] != b"\n":
        return None
    try:
        value = json.loads(payload.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return lean(value) if is_record(value) else None


def parsed_all(lines: Sequence[bytes]) -> list[Written | None]:
    """As `parsed` of each, at a fraction of the cost when all of them are sound."""
    payloads = [line[9:-1] for line in lines]
    if [line[:9] for line in lines] == [b"%08x " % crc32(payload) for payload in payloads]:
        with contextlib.suppress(ValueError, RecursionError):
            values = json.loads(b"[%b]" % b",".join(payloads))
            if len(values) == len(lines) and all(map(is_record, values)):
                return [lean(value) for value in values]
    return [parsed(line) for line in lines]


class Journal:
    """Reads what came since it last read; appends, when `locked`, after what it has read."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self.path = path
        self.last: Written | None = None
        self._patience = patience
        self._lock_path = path.with_suffix(".lock")
        self._end = 0  # bytes of whole lines read
        self._lines = 0
        self._tail = 0  # bytes after them
        self._after_bad_line = False
        self._state: Damage | None = None
        self._found: list[JournalProblem] = []

    @property
    def problems(self) -> tuple[JournalProblem, ...]:
        if self._state is None:
            return tuple(self._found)
        line = self._lines + 1 if self._state is Damage.TORN else 0
        return (*self._found, JournalProblem(self.path, line, self._state))

    def name(self, line: int, what: Damage) -> None:
        """Keep a problem of this line, to be shown."""
        self._found.append(JournalProblem(self.path, line, what))

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold off every other writer of this journal; `StoreBusy`, `FolderNotWritable`, `DiskFull`."""
        with saying_why(self.path.parent):
            descriptor = self._lock()
        try:
            yield
        finally:
            _unlock(descriptor)

    def _lock(self) -> int:
        """The locked lock file; another open file of the same process is held off like another process."""
        deadline = time.monotonic() + self._patience
        while (descriptor := _locked_file(self._lock_path)) is None:
            if time.monotonic() >= deadline:
                raise StoreBusy(self.path)
            time.sleep(_POLL)
        return descriptor

    def read(self, progress: Callable[[int], None] = lambda _: None) -> list[tuple[int, Written]]:
        """The sound records since the last reading, each with the number of its line.

        `progress` is told again and again how many bytes have been read.
        """
        try:
            size = self.path.stat().st_size
            if size == self._end > 0:
                self._tail, self._state = 0, None
                return []
            with self.path.open("rb") as file:
                return self._read_on(file, size, progress)
        except FileNotFoundError:
            self._state = Damage.SHORTER if self._end else None
        except OSError:
            self._state = Damage.UNREADABLE
        return []

    def append(self, written: Written) -> None:
        """Make the record durable as the last line. Only when `locked`, and just after `read`.

        If it fails, nothing of it stays. `UnreadableFile` when the journal is too damaged to go on: then the next start
        takes another device (see `device.py`).
        """
        self._refuse_damage()
        line = line_of(written)
        with saying_why(self.path.parent):
            if self._end:
                self._add_line(line)
            else:
                self._create(line)
        self.last = written
        self._end += len(line)
        self._lines += 1
        self._tail, self._state = 0, None

    def _read_on(self, file: BinaryIO, size: int, progress: Callable[[int], None]) -> list[tuple[int, Written]]:
        self._tail, self._state = 0, None
        if size < self._end:
            self._state = Damage.SHORTER
        elif size == 0:
            self._state = Damage.EMPTY
        if self._state:
            return []
        file.seek(self._end)
        arrived = list[tuple[int, Written]]()
        while lines := file.readlines(_BLOCK):
            if not lines[-1].endswith(b"\n"):
                self._tail, self._state = len(lines.pop()), Damage.TORN
            arrived += self._take_all(lines, parsed_all(lines))
            progress(self._end)
        return arrived

    def _take_all(self, lines: Sequence[bytes], block: Sequence[Written | None]) -> Iterator[tuple[int, Written]]:
        """Line by line, but for a block in which every line is sound and in its place."""
        first, sound = self._lines + 1, [written for written in block if written is not None]
        if self._in_place(lines, sound):
            self._lines += len(lines)
            self._end += sum(map(len, lines))
            self.last, self._after_bad_line = sound[-1], False
            return zip(range(first, first + len(lines)), sound, strict=True)
        for line, written in zip(lines, block, strict=True):
            self._take(line, written)
        return ((number, written) for number, written in enumerate(block, start=first) if written is not None)

    def _in_place(self, lines: Sequence[bytes], sound: Sequence[Written]) -> bool:
        device, seq = (self.last["device"], self.last["seq"]) if self.last else (self.path.stem, 0)
        return (
            len(sound) == len(lines) > 0
            and [written["seq"] for written in sound] == [*range(seq + 1, seq + 1 + len(lines))]
            and {written["device"] for written in sound} == {device}
        )

    def _take(self, line: bytes, written: Written | None) -> None:
        self._lines += 1
        self._end += len(line)
        if written is None:
            self.name(self._lines, Damage.BAD_LINE)
        else:
            self._check_place(written)
            self.last = written
        self._after_bad_line = written is None

    def _check_place(self, written: Written) -> None:
        """Name a line that does not follow the one before it; a bad line just before explains a gap."""
        device, seq = (self.last["device"], self.last["seq"]) if self.last else (self.path.stem, 0)
        if written["device"] != device:
            self.name(self._lines, Damage.COPY)
        elif written["seq"] <= seq:
            self.name(self._lines, Damage.OUT_OF_ORDER)
        elif written["seq"] > seq + 1 and not self._after_bad_line:
            self.name(self._lines, Damage.MISSING)

    def _refuse_damage(self) -> None:
        """The number and hash of the line before must be known: after a lost one, no number is safe to give."""
        if self._state not in (None, Damage.TORN):
            raise UnreadableFile(self.path, self._state)
        if self._after_bad_line or (self.last is None and self._tail):
            raise UnreadableFile(self.path, Damage.BAD_LINE)
        if self.last is not None and self.last["device"] != self.path.stem:
            raise UnreadableFile(self.path, Damage.COPY)

    def _add_line(self, line: bytes) -> None:
        with self.path.open("r+b", buffering=0) as file:
            if self._tail:
                self._set_tail_aside(file)
            file.seek(self._end)
            try:
                _write_all(file, line)
                make_durable(file.fileno())
            except BaseException:
                with contextlib.suppress(OSError):  # if even this fails, the next append finds a torn tail
                    file.truncate(self._end)
                    make_durable(file.fileno())
                raise

    def _set_tail_aside(self, file: FileIO) -> None:
        file.seek(self._end)
        tail = file.read()
        write_bytes(self.path.parent / "torn" / f"{self.path.stem}-{self._end}-{crc32(tail):08x}.torn", tail)
        file.truncate(self._end)

    def _create(self, line: bytes) -> None:
        """A journal comes into being with its first line in it, so that an empty one is never ours."""
        aside = self.path.with_suffix(".new")
        try:
            with aside.open("wb", buffering=0) as file:
                _write_all(file, line)
                make_durable(file.fileno())
            aside.replace(self.path)
            make_folder_durable(self.path.parent)
        except BaseException:
            aside.unlink(missing_ok=True)
            self.path.unlink(missing_ok=True)
            raise


def _write_all(file: FileIO, data: bytes) -> None:
    """One write; a second only when the system took a part, and then it says why it took no more."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _locked_file(path: Path) -> int | None:
    """An open and locked lock file, made where there is none; None while somebody else holds it."""
    # 31 ms that the first page need not wait for. `FileLock` itself costs more than the fsync that it guards.
    from filelock import lock_descriptor

    flags = os.O_RDWR | os.O_CREAT
    try:
        descriptor = os.open(path, flags, 0o666)
    except FileNotFoundError:
        make_folder(path.parent)
        descriptor = os.open(path, flags, 0o666)
    try:
        if lock_descriptor(descriptor, blocking=False):
            return descriptor
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


def _unlock(descriptor: int) -> None:
    from filelock import unlock_descriptor

    try:
        unlock_descriptor(descriptor)
    finally:
        os.close(descriptor)
