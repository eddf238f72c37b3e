"""Records that a backup knows and no journal holds any more: an end that was cut off, a journal that was written anew.

The lines that are left may be sound, each with its right hash, so only an older head tells it. Every backup remembers
the heads of all journals in the folder, those of other PCs too.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sopapp.store.record import header_hash
from sopapp.upkeep.lines import ENDING, FOLDER, records_in

Head: TypeAlias = tuple[int, str]
"""Number, and hash of its header, of the last record that was once in a journal."""


@dataclass(frozen=True, slots=True)
class Gone:
    """`name`: the journal's path below the data folder. `backup`: the newest that holds the records, "" when none does.

    `count`: how many records of the backup are in no journal; without a backup the number of the last one, which is as
    many as there can be.
    """

    name: str
    count: int
    backup: str = ""


def gone(
    journals: Mapping[str, bytes],
    heads: Mapping[str, Collection[Head]],
    copies: Sequence[tuple[str, Mapping[str, bytes]]],
) -> Iterator[Gone]:
    """What is missing from the journals as they are now; at most one for each of them.

    `heads`: of each journal, by its stem, those that were ever seen. `copies`: backups by name, the newest first.
    """
    here = {mark for data in journals.values() for mark in _hashes(data)}
    for stem, known in sorted(heads.items()):
        missing = sorted(head for head in known if head[1] not in here)
        if missing:
            yield _gone(f"{FOLDER}/{stem}{ENDING}", missing, here, copies)


def _gone(
    name: str, missing: Sequence[Head], here: set[str], copies: Sequence[tuple[str, Mapping[str, bytes]]]
) -> Gone:
    kept = {backup: _hashes(files[name]) for backup, files in copies if name in files}
    for _, mark in reversed(missing):
        for backup, hashes in kept.items():
            if mark in hashes:
                return Gone(name, len(hashes - here), backup)
    return Gone(name, missing[-1][0])


def _hashes(data: bytes) -> set[str]:
    return {header_hash(written) for written in records_in(data)}
