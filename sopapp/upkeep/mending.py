"""What can be repaired without losing a record: whatever is replaced or in the way is kept in `replaced/`."""

from dataclasses import dataclass
from pathlib import Path

from sopapp.base.clock import Clock
from sopapp.base.paths import Paths
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.doctor import Doctor, sound_backups
from sopapp.upkeep.findings import Finding, Need, Report, What
from sopapp.upkeep.restoring import Restored, Restoring


@dataclass(frozen=True, slots=True)
class Mended:
    """How the folder is now, how many records came back, and where what was replaced is."""

    report: Report
    records: int = 0
    aside: Path | None = None


class Mending:
    """Files only, like the doctor; afterwards `Records.reread` brings an open program up to date."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._data = paths.data
        self._backups = Backups(paths, clock)
        self._doctor = Doctor(paths, clock)
        self._restoring = Restoring(paths, clock)

    def repair(self) -> Mended:
        """Repair all that the doctor says can be, and look again. `DiskFull`, `FolderNotWritable`, `StoreBusy`."""
        todo = [finding for finding in self._doctor.examine().findings if finding.need is Need.REPAIR]
        copies = sound_backups(self._backups) if todo else []
        restored = self._restoring.mend(copies) if todo else Restored()
        for finding in todo:
            self._mend(finding, copies)
        if todo:
            self._backups.make()
        return Mended(self._doctor.examine(), restored.records, self._restoring.aside)

    def _mend(self, finding: Finding, copies: list[dict[str, bytes]]) -> None:
        path = finding.path
        if finding.what in (What.DRAFT_DAMAGED, What.KEY_DAMAGED, What.TRUST_DAMAGED):
            name = path.relative_to(self._data).as_posix()
            if not self._restoring.put_back(name, copies) and finding.what is What.DRAFT_DAMAGED:
                self._restoring.set_aside(path)
        elif finding.what in (What.BACKUP_DAMAGED, What.LEFTOVER):
            self._restoring.set_aside(path)
