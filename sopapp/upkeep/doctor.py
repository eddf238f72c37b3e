"""Looking at everything that people made. Only reads, and reads it all anew: work for a thread."""

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeAlias

from sopapp.base.clock import Clock, from_text
from sopapp.base.errors import SopAppError, UnreadableFile
from sopapp.base.events import Bus
from sopapp.base.files import delete, write_bytes
from sopapp.base.paths import Paths
from sopapp.people.keys import Keys
from sopapp.people.remembered import FILE as TRUST
from sopapp.people.remembered import Remembered
from sopapp.store.apart import is_apart
from sopapp.store.damage import Damage, JournalProblem
from sopapp.store.records import Records
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backup, Backups
from sopapp.upkeep.belongings import REPLACED, belongings, bytes_of, fingerprint, journals_in
from sopapp.upkeep.findings import Area, Finding, Need, Report, What
from sopapp.upkeep.gone import gone
from sopapp.upkeep.lines import erased_ids, lines_of
from sopapp.upkeep.merging import merged
from sopapp.upkeep.restoring import is_sound

_BACK = timedelta(hours=1)
_AHEAD = timedelta(days=1)
_UNSAVED = timedelta(days=1)
_LITTLE_ROOM = 200 * 2**20  # bytes
_HARMLESS = frozenset({Damage.TORN, Damage.COPY, Damage.FORK})
_WHAT: Mapping[Damage, What] = {
    Damage.SHORTER: What.CUT,
    Damage.REWOUND: What.CUT,
    **{damage: What[damage.name] for damage in Damage if damage.name in What.__members__},
}
_CHAIN = frozenset({What.EDITED, What.BLANKED, What.CHAIN, What.CUT})
Copy: TypeAlias = tuple[str, dict[str, bytes]]
"""A backup's name, and the files in it."""


class Doctor:
    """Handles files only; `mending.py` does what a finding with `Need.REPAIR` asks for."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock
        self._backups = Backups(paths, clock)

    def examine(self) -> Report:
        """Look at everything; errors become findings."""
        records = Records(self._paths.records, "doctor", self._clock, Bus())
        found = [
            *self._journals(records),
            *self._clocks(records),
            *self._drafts(),
            *self._keys(records),
            *self._all_backups(),
            *self._folder(),
        ]
        return Report(
            findings=tuple(found),
            journals=len(records.journals()),
            records=sum(len(records.of(kind)) for kind in records.kinds()),
            drafts=len(list(self._paths.drafts.glob("*.json"))),
            backups=len(self._backups.all()),
        )

    def _journals(self, records: Records) -> Iterator[Finding]:
        now, heads = journals_in(belongings(self._paths.data)), self._backups.heads()
        problems = list(dict.fromkeys(records.verify()))
        copies = sound_copies(self._backups) if problems or heads else []
        helped = self._helped(now, copies) if problems else {}
        for problem in problems:
            what = _WHAT[problem.what]
            area, backup = Area.CHAIN if what in _CHAIN else Area.JOURNALS, helped.get(problem.path, "")
            yield Finding(area, _need(problem, helped), what, problem.path, problem.line, backup=backup)
        for each in gone(now, heads, copies):
            what, need = (What.CUT, Need.REPAIR) if each.backup else (What.LOST, Need.PERSON)
            path, values = self._paths.data / each.name, {"count": each.count}
            yield Finding(Area.CHAIN, need, what, path, values=values, backup=each.backup)

    def _helped(self, now: Mapping[str, bytes], copies: Sequence[Copy]) -> dict[Path, str]:
        """The journals for which something can be done, and the newest backup that alone has something to give.

        "" where it takes several, or where their own lines only have to be put in order.
        """
        erased, helped = erased_ids(now), dict[Path, str]()
        for name in {*now, *(name for _, files in copies for name in files)}:
            present = now.get(name, b"")
            kept = [(backup, files[name]) for backup, files in copies if name in files]
            if merged(present, [data for _, data in kept], erased) != present:
                in_order = merged(present, [], erased)
                gives = (backup for backup, data in kept if merged(present, [data], erased) != in_order)
                helped[self._paths.data / name] = next(gives, "")
        return helped

    def _clocks(self, records: Records) -> Iterator[Finding]:
        latest: dict[str, datetime] = {}
        back = 0
        now = self._clock.now()
        for record in sorted(
            (each for kind in records.kinds() for each in records.of(kind) if not is_apart(each.device)),
            key=lambda record: (record.device, record.seq),
        ):
            at = from_text(record.at)
            back += at < latest.get(record.device, at) - _BACK
            latest[record.device] = at
        ahead = max((at for at in latest.values() if at > now + _AHEAD), default=None)
        if ahead is not None:
            values = {"at": f"{ahead:%Y-%m-%d}"}
            yield Finding(Area.CLOCKS, Need.PERSON, What.CLOCK_AHEAD, self._paths.records, values=values)
        if back:
            yield Finding(Area.CLOCKS, Need.NOBODY, What.CLOCK_BACK, self._paths.records, values={"count": back})

    def _drafts(self) -> Iterator[Finding]:
        for path in sorted(self._paths.drafts.glob("*.json")):
            if not is_readable(path):
                yield Finding(Area.DRAFTS, Need.REPAIR, What.DRAFT_DAMAGED, path)
        for path in sorted(self._paths.data.rglob("*.unreadable*")):
            yield Finding(Area.DRAFTS, Need.NOBODY, What.SET_ASIDE, path)

    def _keys(self, records: Records) -> Iterator[Finding]:
        damaged = [path for path in sorted(self._paths.keys.glob("*.json")) if not is_readable(path)]
        if damaged:
            kept = {name for copy in sound_backups(self._backups) for name in copy}
            for path in damaged:
                need = Need.REPAIR if f"keys/{path.name}" in kept else Need.PERSON
                what = What.TRUST_DAMAGED if path.name == TRUST else What.KEY_DAMAGED
                yield Finding(Area.KEYS, need, what, path)
        if any(path.name == TRUST for path in damaged):
            return  # reading it would move it aside
        keys = Keys(records, Remembered(self._paths.keys))
        for refused in keys.refused():
            path, line = _place_of(refused.record, records.journals(), self._paths.records)
            yield Finding(Area.KEYS, Need.PERSON, What.KEY_REFUSED, path, line)
        if keys.managers() and not keys.recovery():
            yield Finding(Area.KEYS, Need.NOBODY, What.NO_RECOVERY, self._paths.records)

    def _all_backups(self) -> Iterator[Finding]:
        backups = self._backups.all()
        for backup in backups:
            if not _files(backup):
                yield Finding(Area.BACKUPS, Need.REPAIR, What.BACKUP_DAMAGED, backup.path)
        files = belongings(self._paths.data, self._clock.now().date())
        is_new = bool(files) and fingerprint(files) != self._backups.facts().get("fingerprint")
        if is_new and not (backups and self._clock.now() - backups[0].made < _UNSAVED):
            yield Finding(Area.BACKUPS, Need.REPAIR, What.BACKUP_OLD, self._backups.folder)

    def _folder(self) -> Iterator[Finding]:
        data = self._paths.data
        for path in leftovers(data, self._clock):
            yield Finding(Area.FOLDER, Need.REPAIR, What.LEFTOVER, path)
        probe = data / ".doctor.new"
        try:
            write_bytes(probe, b"")
            delete(probe)
        except (SopAppError, OSError):
            yield Finding(Area.FOLDER, Need.PERSON, What.NOT_WRITABLE, data)
            return
        free = shutil.disk_usage(data).free
        if free < _LITTLE_ROOM:
            yield Finding(Area.FOLDER, Need.PERSON, What.LITTLE_ROOM, data, values={"free": free // 2**20})


def is_readable(path: Path) -> bool:
    try:
        return is_sound(path.name, bytes_of(path))
    except UnreadableFile:
        return False


def leftovers(data: Path, clock: Clock) -> list[Path]:
    """Files written aside more than an hour ago that were never put in place."""
    old = (clock.now() - timedelta(hours=1)).timestamp()
    found = (path for pattern in (".*.new", "records/*.blanked", "records/*.new") for path in data.rglob(pattern))
    there = {path for path in found if path.is_file() and path.relative_to(data).parts[0] != REPLACED}
    return sorted(path for path in there if path.stat().st_mtime < old)


def sound_backups(backups: Backups) -> list[dict[str, bytes]]:
    """What is in each backup that can be read, the newest first."""
    return [files for _, files in sound_copies(backups)]


def sound_copies(backups: Backups) -> list[Copy]:
    """The same, each with the backup's name."""
    return [(backup.name, files) for backup in backups.all() if (files := _files(backup))]


def _files(backup: Backup) -> dict[str, bytes]:
    try:
        return files_in(backup.path)
    except UnreadableFile:
        return {}


def _place_of(record_id: str, journals: Iterable[Path], records: Path) -> tuple[Path, int]:
    """The journal that holds this record, and its line; 0 when it is written as no program of ours writes."""
    mark = f'"id":"{record_id}"'.encode()
    places = (
        (path, line) for path in journals for line, text in enumerate(lines_of(bytes_of(path)), 1) if mark in text
    )
    return next(places, (records, 0))


def _need(problem: JournalProblem, helped: Mapping[Path, str]) -> Need:
    if problem.what in _HARMLESS:
        return Need.NOBODY
    return Need.REPAIR if problem.path in helped else Need.PERSON
