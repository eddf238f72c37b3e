"""Taking the bodies of erased records off the disk: the one time that a line of a journal is ever changed.

The header stays, and with it the chain, which runs over the hash of the body. A line keeps its length, so that whoever
has read up to some byte, on this PC or another, goes on from there.
"""

import re
from collections.abc import Collection
from pathlib import Path
from zlib import crc32

from sopapp.base.files import make_durable, make_folder_durable, replace, saying_why
from sopapp.store.line import parsed
from sopapp.store.record import canonical

_IDS = re.compile(rb'"id":"([^"]+)"')


def take_bodies(journal: Path, ids: Collection[str]) -> None:
    """Blank the bodies of these records, all in one step. Only while the journal is locked.

    What was torn off this journal goes too: nobody can tell whose words it holds. `DiskFull` or `FolderNotWritable`:
    the journal is as it was.
    """
    aside = journal.with_suffix(".blanked")
    with saying_why(journal.parent):
        try:
            if _write_blanked(journal, aside, ids):
                replace(aside, journal)
                make_folder_durable(journal.parent)
        finally:
            aside.unlink(missing_ok=True)
        for torn in (journal.parent / "torn").glob(f"{journal.stem}-*.torn"):
            torn.unlink(missing_ok=True)


def blanked(line: bytes, ids: Collection[str]) -> bytes:
    """The line without its body if it is a record of these, else as it is."""
    if not any(found.decode("utf-8", "replace") in ids for found in _IDS.findall(line)):
        return line
    written = parsed(line)
    if written is None or written["id"] not in ids or not written["body"]:
        return line
    payload = canonical({**written, "body": {}}).ljust(len(line) - 10)
    return b"%08x %b\n" % (crc32(payload), payload)


def _write_blanked(journal: Path, aside: Path, ids: Collection[str]) -> bool:
    """Whether anything is different in the copy."""
    changed = False
    with journal.open("rb") as source, aside.open("wb") as target:
        for line in source:
            kept = blanked(line, ids)
            changed = changed or kept != line
            target.write(kept)
        target.flush()
        make_durable(target.fileno())
    return changed
