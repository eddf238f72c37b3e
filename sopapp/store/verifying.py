"""Was a journal changed by hand? The chain over its headers, and each body's hash, worked out anew.

Reading does not do this (it costs ten times the reading); `sopapp check` and a worker thread can.
"""

from pathlib import Path

from sopapp.base.errors import UnreadableFile
from sopapp.store.journal import Damage, JournalProblem, parsed
from sopapp.store.record import Written, canonical, digest, header_hash


def verify(path: Path) -> list[JournalProblem]:
    """Each line whose body, or whose line before, is not what was kept; `UnreadableFile` when it cannot be opened.

    Lines that are damaged outright are named by reading them.
    """
    found: list[JournalProblem] = []
    before: Written | None = None
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                written = parsed(line)
                if written is not None:
                    found += [JournalProblem(path, number, what) for what in _breaches(written, before)]
                before = written
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    return found


def _breaches(written: Written, before: Written | None) -> list[Damage]:
    breaches = []
    if digest(canonical(written["body"])) != written["body_hash"]:
        breaches.append(Damage.EDITED)
    if before is not None and header_hash(before) != written["prev"]:
        breaches.append(Damage.CHAIN)
    return breaches
