"""Small files that may change: written aside, made durable, then put in place in one step."""

import contextlib
import errno
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from sopapp.base.errors import DiskFull, FolderNotWritable, UnreadableFile

_NO_PLACE = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ELOOP, errno.ENAMETOOLONG}
)
_REPLACE_TRIES = 8  # on Windows a reader or an antivirus may hold the target for a moment


def read_text(path: Path) -> str:
    """The file as text, line ends as they are; `UnreadableFile` when it cannot be opened or is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(path, f"not UTF-8 at byte {error.start}") from error
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def is_file(path: Path) -> bool:
    """As `Path.is_file`, but False where that raises: a name too long, links in circles, a folder closed to us."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """As `Path.is_dir`, but False where that raises."""
    return os.path.isdir(path)  # noqa: PTH112


def write_text(path: Path, text: str) -> None:
    """Replace the file in one step: after a crash it holds the old text or the new, never a part.

    Half a surrogate pair, which a keyboard may leave, becomes `?`.
    """
    write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, data: bytes) -> None:
    with saying_why(path.parent):
        make_folder(path.parent)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
        aside = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                make_durable(file.fileno())
            replace(aside, path)
        except BaseException:
            aside.unlink(missing_ok=True)
            raise
        make_folder_durable(path.parent)


def delete(path: Path) -> None:
    """Delete the file, if there is one; `FolderNotWritable` when that is not ours to do."""
    with saying_why(path.parent):
        path.unlink(missing_ok=True)


def refusal(folder: Path) -> DiskFull | FolderNotWritable | None:
    """What keeps the smallest file from being kept in the folder, found out by trying; None when nothing does."""
    probe = folder / ".probe.new"
    try:
        write_bytes(probe, b"\n")
        delete(probe)
    except (DiskFull, FolderNotWritable) as error:
        return error
    return None


def make_durable(descriptor: int) -> None:
    """fsync that means it: macOS keeps data in the drive's cache unless asked with F_FULLFSYNC."""
    try:
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # type: ignore[attr-defined]
    except (ImportError, AttributeError, OSError):
        os.fsync(descriptor)


def make_folder(folder: Path) -> None:
    """Make the folder and those above it, where there are none; their names are durable when this returns."""
    made = [part for part in (folder, *folder.parents) if not part.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for part in made:
        make_folder_durable(part.parent)


def make_folder_durable(folder: Path) -> None:
    """Make a new or replaced name in the folder durable; a folder cannot be opened so on Windows."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def saying_why(folder: Path) -> Iterator[None]:
    """Turn the system's words for a full disk, a missing right or a folder that cannot be into ours."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(folder) from error
        if error.errno in _NO_PLACE:
            raise FolderNotWritable(folder) from error
        raise


def replace(source: Path, target: Path) -> None:
    """Put `source` in the place of `target`; tries again for some seconds on Windows, where a reader may hold it."""
    for attempt in range(_REPLACE_TRIES):
        try:
            source.replace(target)
            return
        except PermissionError:
            if os.name != "nt" or attempt == _REPLACE_TRIES - 1:
                raise
            time.sleep(0.02 * 2**attempt)
