"""One writer at a time: a lock file beside the journal, held for one append, over processes and platforms."""

import os
import time
from pathlib import Path

from sopapp.base.errors import StoreBusy
from sopapp.base.files import make_folder

_POLL = 0.002  # seconds


def lock(path: Path, journal: Path, patience: float) -> int:
    """The locked lock file, to be given back to `unlock`; `StoreBusy` when somebody else holds it for so many seconds.

    Another open file of the same process is held off like another process.
    """
    deadline = time.monotonic() + patience
    while (descriptor := _locked_file(path)) is None:
        if time.monotonic() >= deadline:
            raise StoreBusy(journal)
        time.sleep(_POLL)
    return descriptor


def unlock(descriptor: int) -> None:
    from filelock import unlock_descriptor

    try:
        unlock_descriptor(descriptor)
    finally:
        os.close(descriptor)


def _locked_file(path: Path) -> int | None:
    """An open and locked lock file, made where there is none; None while somebody else holds it."""
    # 31 ms that the first page need not wait for. `FileLock` itself costs more than the fsync that it guards.
    from filelock import lock_descriptor

    flags = os.O_RDWR | os.O_CREAT
    try:
        descriptor = os.open(path, flags, 0o666)
    except FileNotFoundError:
        make_folder(path.parent)
        descriptor = os.open(path, flags, 0o666)
    try:
        if lock_descriptor(descriptor, blocking=False):
            return descriptor
    except BaseException:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None
