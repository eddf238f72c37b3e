"""Putting back what a backup holds, so that nothing newer is lost: what is missing or damaged comes back, no more.

Records are only ever added, so the records of now and of then together are the right ones. A draft, a setting or a
procedure that is there and can be read is at least as new as the backup's. Files only, so any thread may call this;
afterwards `Records.reread` brings an open program up to date.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from sopapp.base.clock import Clock
from sopapp.base.files import delete, is_file, write_bytes
from sopapp.base.paths import Paths
from sopapp.store.blanking import blanked
from sopapp.store.journal import Journal
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backup
from sopapp.upkeep.belongings import REPLACED, belongings, bytes_of, is_journal, is_kept, journals_in
from sopapp.upkeep.lines import erased_ids, ids_in, lines_of
from sopapp.upkeep.merging import left_out, merged


@dataclass(frozen=True, slots=True)
class Restored:
    """How many records came back, which files were put back or mended, and where what they replaced is now."""

    records: int = 0
    files: tuple[str, ...] = ()
    aside: Path | None = None


class Restoring:
    """Writes into the data folder under the journals' own locks; whatever it replaces goes to `replaced/<moment>/`."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._data = paths.data
        self._aside = paths.data / REPLACED / f"{clock.now():%Y%m%d-%H%M%S}"

    @property
    def aside(self) -> Path | None:
        """Where what was replaced is; None while nothing was."""
        return self._aside if self._aside.exists() else None

    def restore(self, backup: Backup) -> Restored:
        """All that is missing or damaged now and whole in the backup.

        `UnreadableFile` when the backup is damaged: then nothing was touched. `DiskFull`, `FolderNotWritable`,
        `StoreBusy`: doing it again goes on from there.
        """
        files = {name: data for name, data in files_in(backup.path).items() if is_kept(name)}
        before = ids_in(journals_in(belongings(self._data)))
        changed = self._restore_journals([journals_in(files)])
        for name, data in files.items():
            if not is_journal(name) and not _is_whole(self._data / name):
                self._replace(name, data)
                changed.append(name)
        return self._restored(changed, before)

    def mend(self, copies: Sequence[Mapping[str, bytes]]) -> Restored:
        """The journals alone, out of what all of these backups hold; lines out of order find their place again."""
        before = ids_in(journals_in(belongings(self._data)))
        return self._restored(self._restore_journals([journals_in(copy) for copy in copies]), before)

    def put_back(self, name: str, copies: Iterable[Mapping[str, bytes]]) -> bool:
        """One damaged small file, from the first backup that has it whole; False when none has."""
        for copy in copies:
            if name in copy and is_sound(name, copy[name]):
                self._replace(name, copy[name])
                return True
        return False

    def set_aside(self, path: Path) -> Path:
        """Move a file out of the way; where it is now."""
        target = self._aside / path.relative_to(self._data)
        write_bytes(target, bytes_of(path))
        delete(path)
        return target

    def _restore_journals(self, copies: Sequence[Mapping[str, bytes]]) -> list[str]:
        """Of each journal the union of what is here and in the copies; those that are different now."""
        now = journals_in(belongings(self._data))
        names = sorted({*now, *(name for copy in copies for name in copy)})
        erased = erased_ids(now).union(*map(erased_ids, copies))
        return [name for name in names if self._unite(name, [copy[name] for copy in copies if name in copy], erased)]

    def _unite(self, name: str, copies: Sequence[bytes], erased: Collection[str]) -> bool:
        path = self._data / name
        with Journal(path).locked():
            present = bytes_of(path) if is_file(path) else b""
            result = merged(present, copies, erased)
            if result != present:
                self._replace(name, result)
        # Records of which nobody can tell whether they or those of now are right are kept beside, and named there.
        strays = left_out(result, b"".join(copies))
        beside = path.with_name(f"{path.stem}-{crc32(strays):08x}{path.suffix}")
        if strays and not is_file(beside):
            write_bytes(beside, b"".join(blanked(line, erased) for line in lines_of(strays)))
            return True
        return result != present

    def _replace(self, name: str, data: bytes) -> None:
        path = self._data / name
        if is_file(path):
            write_bytes(self._aside / name, path.read_bytes())
        write_bytes(path, data)

    def _restored(self, changed: list[str], before: Collection[str]) -> Restored:
        after = ids_in(journals_in(belongings(self._data)))
        return Restored(len(after - set(before)), tuple(changed), self.aside)


def is_sound(name: str, data: bytes) -> bool:
    """Whether it can be read as what it is called; what we do not know is sound when it is not empty."""
    try:
        if name.endswith(".json"):
            return isinstance(json.loads(data), dict)
        if name.endswith((".md", ".yaml", ".toml")):
            data.decode("utf-8")
        return bool(data)
    except (ValueError, RecursionError):
        return False


def _is_whole(path: Path) -> bool:
    return is_file(path) and is_sound(path.name, bytes_of(path))
