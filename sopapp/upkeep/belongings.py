"""Which files in the data folder are people's, and so go into a backup: all but what the program can make anew."""

import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sopapp.base.errors import UnreadableFile
from sopapp.store.apart import is_apart
from sopapp.upkeep.lines import ENDING, FOLDER, before, whole

BACKUPS, REPLACED = "backups", "replaced"
_NOT_KEPT = frozenset({BACKUPS, REPLACED, "logs", "devices", "cache"})
_PASSING = frozenset({".lock", ".new", ".blanked"})
_SETTINGS, _KEYS = "settings.json", "keys/"


def is_kept(name: str) -> bool:
    """Whether a file at this path below the data folder, such as `drafts/a.json`, belongs into a backup."""
    parts = name.split("/")
    if any(part.startswith(".") for part in parts) or Path(name).suffix in _PASSING:
        return False
    if parts[0] == FOLDER:
        return len(parts) == 2 and name.endswith(ENDING)
    return parts[0] not in _NOT_KEPT if len(parts) > 1 else name.endswith(".json")


def belongings(data: Path, today: date | None = None) -> dict[str, bytes]:
    """What people made, by path below the data folder; of a journal its whole lines. `UnreadableFile`: closed to us.

    With `today`, journals apart are without the records of that day: copies made within one day, laid side by side,
    must not tell at what hour somebody left something without a name.
    """
    paths = {path.relative_to(data).as_posix(): path for path in sorted(data.rglob("*"))}
    files = {name: bytes_of(path) for name, path in paths.items() if is_kept(name) and _is_plain(path)}
    for name, content in journals_in(files).items():
        files[name] = before(whole(content), today) if today and is_apart(Path(name).stem) else whole(content)
    return {name: content for name, content in files.items() if content}


def journals_in(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: content for name, content in files.items() if is_journal(name)}


def is_journal(name: str) -> bool:
    return name.startswith(f"{FOLDER}/")


def fingerprint(files: Mapping[str, bytes]) -> str:
    """The same for the same work of people: where a window stood, or that somebody signed in, does not count."""
    total = hashlib.sha256()
    for name, content in sorted(files.items()):
        if name != _SETTINGS and not name.startswith(_KEYS):
            total.update(f"{name}\n{len(content)}\n".encode() + content)
    return total.hexdigest()


def bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
