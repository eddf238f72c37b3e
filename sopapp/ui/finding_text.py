"""What the doctor found, said in the person's language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from sopapp.upkeep.findings import Finding, What


def finding_text(finding: Finding) -> str:
    """One translated sentence or two, with the data of the case filled in."""
    texts = {**_about_journals(), **_about_hands_and_clocks(), **_about_files()}
    text = texts[finding.what].format(**finding.values)
    if not finding.backup:
        return text
    backup = QCoreApplication.translate("finding_text", "It can be put back from the backup {name}.")
    return f"{text} {backup.format(name=finding.backup)}"


def _about_journals() -> Mapping[What, str]:
    return {
        What.BAD_LINE: QCoreApplication.translate(
            "finding_text", "One record cannot be read and was skipped; all others are there."
        ),
        What.TORN: QCoreApplication.translate(
            "finding_text",
            "The last write was broken off before anybody was told that it is safe. Nothing is lost.",
        ),
        What.EMPTY: QCoreApplication.translate("finding_text", "A journal is empty."),
        What.UNREADABLE: QCoreApplication.translate(
            "finding_text", "A journal cannot be opened. Check the rights on it, and the disk."
        ),
        What.MISSING: QCoreApplication.translate("finding_text", "Records are missing."),
        What.OUT_OF_ORDER: QCoreApplication.translate(
            "finding_text", "Lines are not in their order. All records are there."
        ),
        What.COPY: QCoreApplication.translate(
            "finding_text", "Records of another journal are in this one. All are there."
        ),
        What.TWIN: QCoreApplication.translate(
            "finding_text", "Two different records have the same id; the first one is shown."
        ),
        What.FORK: QCoreApplication.translate(
            "finding_text", "Two records of one PC have the same number. Both are there."
        ),
    }


def _about_hands_and_clocks() -> Mapping[What, str]:
    return {
        What.EDITED: QCoreApplication.translate(
            "finding_text", "The text of a record was changed after it was kept, and not by this program."
        ),
        What.BLANKED: QCoreApplication.translate(
            "finding_text", "The text of a record was erased, and the record that says so is gone."
        ),
        What.CHAIN: QCoreApplication.translate(
            "finding_text", "A record was changed or taken out after it was kept, and not by this program."
        ),
        What.CUT: QCoreApplication.translate("finding_text", "{count} record(s) that were here are gone."),
        What.LOST: QCoreApplication.translate(
            "finding_text", "Records that were here, up to number {count}, are gone, and no backup has all of them."
        ),
        What.CLOCK_AHEAD: QCoreApplication.translate(
            "finding_text",
            "Records are dated in the future ({at}): the clock of a PC is or was wrong. Check its date and time.",
        ),
        What.CLOCK_BACK: QCoreApplication.translate(
            "finding_text", "The clock of a PC was set back. The order of the records is right all the same."
        ),
    }


def _about_files() -> Mapping[What, str]:
    return {
        What.DRAFT_DAMAGED: QCoreApplication.translate("finding_text", "A draft cannot be read."),
        What.SET_ASIDE: QCoreApplication.translate(
            "finding_text",
            "What could not be read was kept under another name. Open it with a text editor to rescue words from it.",
        ),
        What.KEY_DAMAGED: QCoreApplication.translate(
            "finding_text",
            "Somebody’s own key cannot be read, so that they cannot read back what they have suggested.",
        ),
        What.NO_RECOVERY: QCoreApplication.translate(
            "finding_text",
            "There is no recovery sheet: when every manager’s passphrase is forgotten, the suggestions are lost. Make"
            " one on the managers’ page.",
        ),
        What.KEY_REFUSED: QCoreApplication.translate(
            "finding_text",
            "There is a key in the records that no manager has signed: nothing is sealed to it. A manager can erase it"
            " on the managers’ page, under Managers and keys.",
        ),
        What.TRUST_DAMAGED: QCoreApplication.translate(
            "finding_text",
            "Which keys are trusted can no longer be read. The first key that is found will be trusted again.",
        ),
        What.BACKUP_DAMAGED: QCoreApplication.translate(
            "finding_text", "A backup is damaged, so that nothing can be restored from it."
        ),
        What.BACKUP_OLD: QCoreApplication.translate("finding_text", "What was done lately is in no backup."),
        What.LEFTOVER: QCoreApplication.translate(
            "finding_text",
            "A file was left behind when the program ended in the middle of writing. What it was to replace is whole.",
        ),
        What.NOT_WRITABLE: QCoreApplication.translate(
            "finding_text", "Nothing can be saved here. Ask for the right to write in this folder."
        ),
        What.LITTLE_ROOM: QCoreApplication.translate(
            "finding_text", "The disk is almost full: {free} MB are left. Make room."
        ),
    }
