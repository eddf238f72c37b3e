"""One device's records on disk: lines `crc32 payload`, only ever appended, each durable before anybody is told.

The end of a journal may be torn (a line without its end): that record was never acknowledged. It is left alone until
the next append, which copies it aside and cuts it off. A bad line before the end is named, skipped and never cut.

Reading checks each line to the bit (its crc32) and its place (device and number); the chain of hashes and the bodies
against theirs are `verifying.py`'s, for a thread and `sopapp doctor`.
"""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from io import FileIO
from pathlib import Path
from typing import BinaryIO, TypeAlias
from zlib import crc32

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import make_durable, make_folder_durable, replace, saying_why, write_bytes
from sopapp.store.damage import Damage, JournalProblem
from sopapp.store.line import line_and_head, parsed_all
from sopapp.store.lock import lock, unlock
from sopapp.store.record import Written, header_hash

PATIENCE = 5.0  # seconds to wait for another process that is writing; an append takes about a millisecond
_BLOCK = 64 * 1024  # bytes to read and parse together; more of them leave the processor's cache
_EDGE = 64  # bytes before the place where reading stopped: a line's end, and with it its number

Numbered: TypeAlias = tuple[Sequence[int], Sequence[Written]]
"""Records, and of each the number of its line."""


class Journal:
    """Reads what came since it last read; appends, when `locked`, after what it has read.

    A restore, or a program that keeps two folders alike, may put another file in a journal's place. Where that differs
    before the place where reading stopped, it is read again from its first line.
    """

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self.path = path
        self._folder = path.parent
        self._lock = path.with_suffix(".lock")
        self._patience = patience
        self._seq_reached = 0
        self._begin()

    def _begin(self) -> None:
        self.last: Written | None = None
        self._head: tuple[Written, str] | None = None  # the record that was written last, and the hash of its header
        self._end = 0  # bytes of whole lines read
        self._lines = 0
        self._sum = 0  # crc32 of those bytes
        self._edge = b""  # the last of them
        self._inode = 0  # of the file that was read; 0 where the file system has none
        self._moment = 0  # when it was last written then
        self._tail = 0  # bytes after them
        self._after_bad_line = False
        self._state: Damage | None = None
        self._found: list[JournalProblem] = []

    @property
    def problems(self) -> tuple[JournalProblem, ...]:
        state = self._what_ails_the_end()
        if state is None:
            return tuple(self._found)
        line = self._lines + 1 if state is Damage.TORN else 0
        return (*self._found, JournalProblem(self.path, line, state))

    def name(self, line: int, what: Damage) -> None:
        """Keep a problem of this line, to be shown."""
        self._found.append(JournalProblem(self.path, line, what))

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold off every other writer of this journal; `StoreBusy`, `FolderNotWritable`, `DiskFull`."""
        with saying_why(self._folder):
            descriptor = lock(self._lock, self.path, self._patience)
        try:
            yield
        finally:
            unlock(descriptor)

    def read(self, progress: Callable[[int], None] = lambda _: None) -> Iterator[Numbered]:
        """The sound records since the last reading, each with the number of its line; all, if it is another file now.

        By blocks, so that each is at hand while it is still in the processor's cache; it must be taken to its end.
        `progress` is told again and again how many bytes have been read.
        """
        try:
            there = self.path.stat()
            if there.st_size == self._end > 0 and (there.st_ino, there.st_mtime_ns) == (self._inode, self._moment):
                self._tail, self._state = 0, None
                return
            with self.path.open("rb") as file:
                yield from self._read_on(file, progress)
        except FileNotFoundError:
            self._state = Damage.SHORTER if self._end else None
        except OSError:
            self._state = Damage.UNREADABLE

    def append(self, written: Written) -> None:
        """Make the record durable as the last line. Only when `locked`, and just after `read`.

        If it fails, nothing of it stays. `UnreadableFile` when the journal is too damaged to go on: then the next start
        takes another device (see `device.py`).
        """
        self._refuse_damage()
        line, head = line_and_head(written)
        with saying_why(self._folder):
            if self._end:
                self._add_line(line)
            else:
                self._create(line)
        self.last, self._head = written, (written, head)
        self._lines += 1
        self._count(line)
        self._tail, self._state = 0, None

    @property
    def head(self) -> str:
        """The hash of the last record's header, which the next one names as `prev`; "" before the first."""
        if self.last is None:
            return ""
        return self._head[1] if self._head is not None and self._head[0] is self.last else header_hash(self.last)

    def accept(self) -> None:
        """What lies in its place now is what was read: only when `locked`, after taking out bodies."""
        with contextlib.suppress(OSError), self.path.open("rb") as file:  # if it fails, all is read again
            self._sum, self._edge = _sum_of(file, self._end)
            self._remember(os.fstat(file.fileno()))

    def _read_on(self, file: BinaryIO, progress: Callable[[int], None]) -> Iterator[Numbered]:
        there = os.fstat(file.fileno())
        if not self._goes_on(file, there):
            self._seq_reached = max(self._seq_reached, self._seq)
            self._begin()
        self._remember(there)
        self._tail, self._state = 0, None if there.st_size else Damage.EMPTY
        file.seek(self._end)
        while not self._tail and (block := file.read(_BLOCK) + file.readline()):
            whole, end, tail = block.rpartition(b"\n")
            if tail:  # what comes after it, if somebody is writing just now, is for the next reading
                self._tail, self._state = len(tail), Damage.TORN
            if end:
                lines = whole.split(b"\n")
                block_taken = self._take_all(lines, parsed_all(lines))
                self._count(whole + end)
                yield block_taken
            progress(self._end)

    def _goes_on(self, file: BinaryIO, there: os.stat_result) -> bool:
        """Whether what was read is still there. In the same file only its end is looked at: others only append."""
        if not there.st_ino or there.st_ino != self._inode:
            return _sum_of(file, self._end) == (self._sum, self._edge)
        file.seek(self._end - len(self._edge))
        return file.read(len(self._edge)) == self._edge

    def _remember(self, there: os.stat_result) -> None:
        self._inode, self._moment = there.st_ino, there.st_mtime_ns

    def _count(self, whole_lines: bytes) -> None:
        self._end += len(whole_lines)
        self._sum = crc32(whole_lines, self._sum)
        self._edge = (self._edge + whole_lines[-_EDGE:])[-_EDGE:]

    def _take_all(self, lines: Sequence[bytes], block: Sequence[Written | None]) -> Numbered:
        """Line by line, but for a block in which every line is sound and in its place."""
        first, sound = self._lines + 1, [written for written in block if written is not None]
        if self._in_place(lines, sound):
            self._lines += len(lines)
            self.last, self._after_bad_line = sound[-1], False
            return range(first, first + len(lines)), sound
        for written in block:
            self._take(written)
        return [number for number, written in enumerate(block, start=first) if written is not None], sound

    def _in_place(self, lines: Sequence[bytes], sound: Sequence[Written]) -> bool:
        device, seq = (self.last["device"], self.last["seq"]) if self.last else (self.path.stem, 0)
        return (
            len(sound) == len(lines) > 0
            and [written["seq"] for written in sound] == [*range(seq + 1, seq + 1 + len(lines))]
            and {written["device"] for written in sound} == {device}
        )

    def _take(self, written: Written | None) -> None:
        self._lines += 1
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

    @property
    def _seq(self) -> int:
        return int(self.last["seq"]) if self.last else 0

    def _what_ails_the_end(self) -> Damage | None:
        """A journal that came back with fewer numbers than it had is a cut one: they may be known elsewhere."""
        return Damage.SHORTER if self._seq < self._seq_reached else self._state

    def _refuse_damage(self) -> None:
        """The number and hash of the line before must be known: after a lost one, no number is safe to give."""
        state = self._what_ails_the_end()
        if state not in (None, Damage.TORN):
            raise UnreadableFile(self.path, state)
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
                self._remember(os.fstat(file.fileno()))
            except BaseException:
                with contextlib.suppress(OSError):  # if even this fails, the next append finds a torn tail
                    file.truncate(self._end)
                    make_durable(file.fileno())
                raise

    def _set_tail_aside(self, file: FileIO) -> None:
        file.seek(self._end)
        tail = file.read()
        write_bytes(self._folder / "torn" / f"{self.path.stem}-{self._end}-{crc32(tail):08x}.torn", tail)
        file.truncate(self._end)

    def _create(self, line: bytes) -> None:
        """A journal comes into being with its first line in it, so that an empty one is never ours."""
        aside = self.path.with_suffix(".new")
        try:
            with aside.open("wb", buffering=0) as file:
                _write_all(file, line)
                make_durable(file.fileno())
            replace(aside, self.path)
            make_folder_durable(self._folder)
        except BaseException:
            aside.unlink(missing_ok=True)
            self.path.unlink(missing_ok=True)
            raise


def _write_all(file: FileIO, data: bytes) -> None:
    """One write; a second only when the system took a part, and then it says why it took no more."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _sum_of(file: BinaryIO, size: int) -> tuple[int, bytes]:
    """crc32 and last bytes of the first so many."""
    file.seek(0)
    total, edge = 0, b""
    while size > 0 and (part := file.read(min(_BLOCK, size))):
        total, edge, size = crc32(part, total), (edge + part)[-_EDGE:], size - len(part)
    return total, edge
