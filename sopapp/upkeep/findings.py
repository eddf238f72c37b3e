"""What the doctor found, in plain English; `ui/finding_text.py` says it in the person's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Area(StrEnum):
    """What is looked at, in this order."""

    JOURNALS = "journals"
    CHAIN = "chain"
    CLOCKS = "clocks"
    DRAFTS = "drafts"
    KEYS = "keys"
    BACKUPS = "backups"
    FOLDER = "folder"


class Need(StrEnum):
    """Who has to do something about it."""

    NOBODY = "note"
    REPAIR = "repair"
    PERSON = "person"


class What(StrEnum):
    """Each a sentence with places for its values; the journals' first."""

    BAD_LINE = "One record cannot be read and was skipped; all others are there."
    TORN = "The last write was broken off before anybody was told that it is safe. Nothing is lost."
    EMPTY = "The journal is empty."
    UNREADABLE = "The journal cannot be opened. Check the rights on it, and the disk."
    MISSING = "Records are missing before this line."
    OUT_OF_ORDER = "Lines are not in their order. All records are there."
    COPY = "Records of another journal are in this one. All are there."
    TWIN = "Two different records have the same id; the first one is shown."
    FORK = "Two records of one PC have the same number. Both are there."
    EDITED = "The text of this record was changed after it was kept."
    BLANKED = "The text of this record was erased, and the record that says so is gone."
    CHAIN = "The record before this line was changed after it was kept."
    CUT = "{count} record(s) that were here are gone; a backup has them."
    LOST = "Records that were here, up to number {count}, are gone, and no backup has all of them."
    CLOCK_AHEAD = "Records are dated in the future ({at}): the clock of a PC is or was wrong. Check date and time."
    CLOCK_BACK = "The clock of a PC was set back {count} time(s). The order of the records is right all the same."
    DRAFT_DAMAGED = "A draft cannot be read."
    SET_ASIDE = "What could not be read was kept under this name. Open it with a text editor to rescue words from it."
    KEY_DAMAGED = "Somebody's own key cannot be read, so they cannot read back what they have suggested."
    NO_RECOVERY = "There is no recovery sheet: whoever forgets the passphrase loses the suggestions. Make one: Manage."
    KEY_REFUSED = (
        "There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it:"
        " Manage, Managers and keys."
    )
    TRUST_DAMAGED = "Which keys are trusted can no longer be read. The first key that is found will be trusted again."
    BACKUP_DAMAGED = "This backup is damaged, so nothing can be restored from it."
    BACKUP_OLD = "What was done lately is in no backup."
    LEFTOVER = (
        "A file was left behind when the program ended in the middle of writing. What it was to replace is whole."
    )
    NOT_WRITABLE = "Nothing can be saved here. Ask for the right to write in this folder."
    LITTLE_ROOM = "The disk is almost full: {free} MB are left. Make room."


@dataclass(frozen=True, slots=True)
class Finding:
    """`line` counts from 1; 0 is the file or folder as a whole. `backup`: the newest that can mend it."""

    area: Area
    need: Need
    what: What
    path: Path
    line: int = 0
    values: Mapping[str, str | int] = field(default_factory=dict)
    backup: str = ""

    @property
    def message(self) -> str:
        return self.what.format(**self.values)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was found, and how much was looked at."""

    findings: tuple[Finding, ...]
    journals: int
    records: int
    drafts: int
    backups: int

    @property
    def well(self) -> bool:
        """Whether nobody has to do anything."""
        return all(finding.need is Need.NOBODY for finding in self.findings)

    @property
    def repairable(self) -> bool:
        return any(finding.need is Need.REPAIR for finding in self.findings)
