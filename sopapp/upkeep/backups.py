"""Dated copies of all that people made. Files only, so any thread may call this."""

import contextlib
import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sopapp.base.clock import Clock, to_text
from sopapp.base.errors import UnknownBackup, UnreadableFile
from sopapp.base.files import delete, is_file, write_bytes
from sopapp.base.json_file import read_json, write_json
from sopapp.base.paths import Paths
from sopapp.people.person import is_file_of
from sopapp.store.blanking import blanked
from sopapp.store.record import digest
from sopapp.upkeep.archive import facts_in, files_in, zipped
from sopapp.upkeep.belongings import BACKUPS, REPLACED, belongings, bytes_of, fingerprint, is_journal, journals_in
from sopapp.upkeep.gone import Head
from sopapp.upkeep.lines import ENDING, FOLDER, erased_ids, head, lines_of
from sopapp.upkeep.schedule import is_due, worth_keeping

_NAME = re.compile(r"sopapp-(\d{8}-\d{6})\.zip")
_UNFINISHED = "to-forget.json"  # whom the backups were made to forget when an error broke it off
_STAMP = "%Y%m%d-%H%M%S"
_AHEAD = timedelta(minutes=10)  # backups of the same second have later ones in their names


@dataclass(frozen=True, slots=True)
class Backup:
    """`made` is UTC; `size` is in bytes, as it lies on the disk."""

    path: Path
    made: datetime
    size: int

    @property
    def name(self) -> str:
        return self.path.stem


class Backups:
    """The copies in `backups/` of the data folder: made at most every half hour, and thinned out as they age."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._data = paths.data
        self._clock = clock
        self.folder = paths.data / BACKUPS

    def all(self) -> list[Backup]:
        """The newest first. Files with other names are nobody's business here.

        Those that a clock which was wrong has put into the future come last: none of them is the newest.
        """
        now = self._clock.now() + _AHEAD
        found = [backup for path in self.folder.glob("*.zip") if (backup := _backup(path))]
        return sorted(found, key=lambda backup: (backup.made <= now, backup.made), reverse=True)

    def find(self, name: str) -> Backup:
        """The backup of that name, the newest for "newest", or a zip file anywhere. `UnknownBackup`."""
        backups = self.all()
        for backup in backups:
            if name in (backup.name, "newest"):
                return backup
        path = Path(name)
        if is_file(path):
            made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            return Backup(path, made, path.stat().st_size)
        raise UnknownBackup(name, ", ".join(backup.name for backup in backups) or "-")

    def keep_up(self) -> Backup | None:
        """What is to be done from time to time: take erased words out, and make a backup when one is due."""
        backups = self.all()
        made = self.make() if is_due(backups[0].made if backups else None, self._clock.now()) else None
        self.forget_erased()  # last: whatever keeps words from being forgotten must not keep backups from being made
        return made

    def make(self) -> Backup | None:
        """Make one now, and thin out the old ones; None when nothing has changed since the last.

        `DiskFull`, `FolderNotWritable`; `UnreadableFile` for a file that is closed to us.
        """
        files = belongings(self._data, self._clock.now().date())
        mark = fingerprint(files)
        if not files or mark == self.facts().get("fingerprint"):
            return None
        moment = self._free_moment()
        path = self.folder / f"sopapp-{moment:{_STAMP}}.zip"
        heads = {Path(name).stem: last for name, data in journals_in(files).items() if (last := head(data))}
        write_bytes(path, zipped(files, {"made": to_text(moment), "fingerprint": mark, "heads": heads}))
        self._thin_out(moment)
        return next(backup for backup in self.all() if backup.path == path)

    def of_missing_records(self) -> Backup | None:
        """The newest backup with records in it, when there is no journal left here; None while there is one."""
        if any((self._data / FOLDER).glob(f"*{ENDING}")):
            return None
        for backup in self.all():
            with contextlib.suppress(UnreadableFile):
                if facts_in(backup.path).get("heads"):
                    return backup
        return None

    def facts(self) -> Mapping[str, object]:
        """What the newest backup that can be read says of itself; nothing when there is none."""
        for backup in self.all():
            try:
                return facts_in(backup.path)
            except UnreadableFile:
                continue  # a broken one is no reason to have none
        return {}

    def heads(self) -> dict[str, set[Head]]:
        """Of each journal, by its stem, the last records that any of the backups has seen in it."""
        found: defaultdict[str, set[Head]] = defaultdict(set)
        for backup in self.all():
            with contextlib.suppress(UnreadableFile):  # the doctor names it
                heads = facts_in(backup.path).get("heads")
                for stem, head in heads.items() if isinstance(heads, dict) else ():
                    if isinstance(head, list) and [*map(type, head)] == [int, str]:
                        found[stem].add((head[0], head[1]))
        return found

    def forget_erased(self, person_id: str = "") -> int:
        """Take the bodies of erased records, and files named after this person, out of the backups; of how many.

        What restoring and mending have set aside forgets them too. What an error breaks off is finished by `keep_up`.
        """
        ids, people = erased_ids(journals_in(belongings(self._data))), self._to_forget(person_id)
        if not (ids or people):
            return 0
        for path in (self._data / REPLACED).rglob(f"*{ENDING}"):
            _forget_in(path, ids)
        for path in [*(self._data / REPLACED).rglob("*")]:
            if is_file(path) and any(is_file_of(path.name, person) for person in people):
                delete(path)
        found = sum(_forget(backup, ids, people) for backup in self.all())
        if people and not self.unreadable():  # which reads them all
            delete(self.folder / _UNFINISHED)
        return found

    def will_forget(self, person_id: str) -> None:
        """Note it before the person is erased, so that it is done whatever comes in between; as `forget_erased`."""
        self._to_forget(person_id)

    def forgets_not(self, person_id: str) -> None:
        """Take the note back: the person is not erased after all."""
        left = self._to_forget("") - {person_id}
        write_json(self.folder / _UNFINISHED, {"people": sorted(left)})

    def unreadable(self) -> list[Backup]:
        """Those that cannot be read, and so could not be made to forget anything."""
        return [backup for backup in self.all() if not _can_be_read(backup)]

    def _to_forget(self, person_id: str) -> frozenset[str]:
        """Whom not every backup has forgotten yet, this person among them; noted until all have."""
        path = self.folder / _UNFINISHED
        before = read_json(path, _people_in) or frozenset()
        people = before | ({person_id} - {""})
        if people != before:
            write_json(path, {"people": sorted(people)})
        return people

    def _thin_out(self, newest: datetime) -> None:
        """Those dated ahead of `newest` stay: the clock is wrong now, or was when they were made."""
        backups = self.all()
        past = {backup.made for backup in backups if backup.made <= newest + _AHEAD}
        kept = worth_keeping(past) | {newest}
        for backup in backups:
            if backup.made in past - kept:
                delete(backup.path)

    def _free_moment(self) -> datetime:
        """Now, to the second; a later one while there is a backup of it."""
        moment = self._clock.now().astimezone(UTC).replace(microsecond=0)
        taken = {backup.made for backup in self.all()}
        while moment in taken:
            moment += timedelta(seconds=1)
        return moment


def _backup(path: Path) -> Backup | None:
    name = _NAME.fullmatch(path.name)
    try:
        made = datetime.strptime(name.group(1) if name else "", _STAMP).replace(tzinfo=UTC)
        return Backup(path, made, path.stat().st_size)
    except (ValueError, OSError):
        return None


def _people_in(data: Mapping[str, object]) -> frozenset[str]:
    people = data["people"]
    return frozenset(str(each) for each in people if each) if isinstance(people, list) else frozenset()


def _forget(backup: Backup, ids: frozenset[str], people: frozenset[str]) -> bool:
    """Whether the backup held any of it. One that has forgotten the same already is not even opened."""
    mark = digest("\n".join(sorted(ids)).encode())
    try:
        facts = facts_in(backup.path)
        if facts.get("forgotten") == mark and not people:
            return False
        files = files_in(backup.path)
    except UnreadableFile:
        return False  # the doctor names it
    left = {
        name: _without_bodies(data, ids) if is_journal(name) else data
        for name, data in files.items()
        if not any(is_file_of(name, person) for person in people) and not _is_open_draft(name, data)
    }
    if left != files or facts.get("forgotten") != mark:
        write_bytes(backup.path, zipped(left, {**facts, "forgotten": mark}))
    return left != files


def _is_open_draft(name: str, data: bytes) -> bool:
    """What somebody typed, of a program that did not seal it; the one in the data folder is sealed now."""
    return name.startswith("drafts/") and name.endswith(".suggestion.json") and b'"age"' not in data


def _can_be_read(backup: Backup) -> bool:
    try:
        return bool(files_in(backup.path))
    except UnreadableFile:
        return False


def _forget_in(journal: Path, ids: frozenset[str]) -> None:
    data = bytes_of(journal)
    left = _without_bodies(data, ids)
    if left != data:
        write_bytes(journal, left)


def _without_bodies(data: bytes, ids: frozenset[str]) -> bytes:
    return b"".join(blanked(line, ids) for line in lines_of(data))
