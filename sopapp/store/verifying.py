"""Was a journal changed by hand? The chain over its headers, and each body's hash, worked out anew.

Reading does not do this (it costs ten times the reading); `sopapp doctor` and a worker thread can.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, TypeAlias

from sopapp.base.errors import UnreadableFile
from sopapp.store.damage import Damage, JournalProblem
from sopapp.store.line import parsed_all
from sopapp.store.record import Written, canonical, digest, header_hash, is_blank

_BLOCK = 64 * 1024  # bytes

Heads: TypeAlias = Mapping[str, tuple[int, str]]
"""Of each device the last record that was seen: its number, and the hash of its header."""


def verify(path: Path, erased: Collection[str] = (), heads: Heads | None = None) -> list[JournalProblem]:
    """Each line whose body, or whose line before, is not what was kept; `UnreadableFile` when it cannot be opened.

    `erased`: the ids whose bodies were rightly taken out. `heads`: what is known from earlier, which tells a journal
    whose end was cut off, or that was written anew. Lines that are damaged outright are named by reading them.
    """
    found: list[JournalProblem] = []
    before: Written | None = None
    known = (heads or {}).get(path.stem)
    seen = known is None
    try:
        with path.open("rb") as file:
            for number, written in enumerate(_records_in(file), start=1):
                if written is not None:
                    found += [JournalProblem(path, number, what) for what in _breaches(written, before, erased)]
                    seen = seen or known == (written["seq"], header_hash(written))
                before = written
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    return found if seen else [*found, JournalProblem(path, 0, Damage.REWOUND)]


def _records_in(file: BinaryIO) -> Iterator[Written | None]:
    """Of each whole line."""
    while block := file.read(_BLOCK) + file.readline():
        *lines, _torn = block.split(b"\n")
        yield from parsed_all(lines)


def _breaches(written: Written, before: Written | None, erased: Collection[str]) -> list[Damage]:
    breaches = []
    blank, as_kept = is_blank(written), digest(canonical(written["body"])) == written["body_hash"]
    if not as_kept and not (blank and written["id"] in erased):
        breaches.append(Damage.BLANKED if blank else Damage.EDITED)
    if before is not None and header_hash(before) != written["prev"]:
        breaches.append(Damage.CHAIN)
    return breaches
