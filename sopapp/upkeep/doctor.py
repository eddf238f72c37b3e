"""Looking at everything that people made. Only reads, and reads it all anew: work for a thread."""

import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path

from sopapp.base.clock import Clock, from_text
from sopapp.base.errors import SopAppError, UnreadableFile
from sopapp.base.events import Bus
from sopapp.base.files import delete, write_bytes
from sopapp.base.paths import Paths
from sopapp.people.keys import Keys
from sopapp.store.apart import is_apart
from sopapp.store.journal import Damage, JournalProblem
from sopapp.store.records import Records
from sopapp.store.verifying import Heads
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backup, Backups
from sopapp.upkeep.belongings import REPLACED, belongings, bytes_of, fingerprint, journals_in
from sopapp.upkeep.findings import Area, Finding, Need, Report, What
from sopapp.upkeep.lines import erased_ids
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
_CHAIN = frozenset({What.EDITED, What.CHAIN, What.CUT})


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
        problems = records.verify(_heads(self._backups.facts()))
        helped = self._helped(sound_backups(self._backups)) if problems else frozenset()
        for problem in dict.fromkeys(problems):
            what = _WHAT[problem.what]
            area = Area.CHAIN if what in _CHAIN else Area.JOURNALS
            yield Finding(area, _need(problem, helped), what, problem.path, problem.line)

    def _helped(self, copies: list[dict[str, bytes]]) -> frozenset[Path]:
        """The journals for which the backups, or their own lines in order, have something to give."""
        now = journals_in(belongings(self._paths.data))
        erased = erased_ids(now)
        names = {*now, *(name for copy in copies for name in copy)}
        return frozenset(
            self._paths.data / name
            for name in names
            if merged(now.get(name, b""), [copy[name] for copy in copies if name in copy], erased) != now.get(name, b"")
        )

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
                yield Finding(Area.KEYS, need, What.KEY_DAMAGED, path)
        keys = Keys(records)
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
    return [files for files in map(_files, backups.all()) if files]


def _files(backup: Backup) -> dict[str, bytes]:
    try:
        return files_in(backup.path)
    except UnreadableFile:
        return {}


def _need(problem: JournalProblem, helped: frozenset[Path]) -> Need:
    if problem.what in _HARMLESS:
        return Need.NOBODY
    return Need.REPAIR if problem.path in helped else Need.PERSON


def _heads(facts: Mapping[str, object]) -> Heads:
    heads = facts.get("heads")
    if not isinstance(heads, dict):
        return {}
    return {device: (head[0], head[1]) for device, head in heads.items() if isinstance(head, list) and len(head) == 2}
