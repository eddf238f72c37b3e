"""Small JSON files of what somebody was typing: read when sound, kept aside when not, never overwritten unread."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text, saying_why, write_text

T = TypeVar("T")


def write_json(path: Path, data: Mapping[str, object]) -> None:
    """Replace the file in one step; `DiskFull` or `FolderNotWritable` leave the old one as it was."""
    write_text(path, json.dumps(data, indent=2, ensure_ascii=False) + "\n")


def read_json(
    path: Path, parse: Callable[[Mapping[str, object]], T], on_damage: Callable[[Path], None] = lambda _: None
) -> T | None:
    """What the file says; None when there is none or it is damaged.

    `parse` refuses with ValueError, KeyError or TypeError. A damaged file is renamed to `<name>.unreadable`, so that a
    person can still rescue the text in it, and `on_damage` is told the new name. `UnreadableFile` when the system does
    not let us read it at all.
    """
    try:
        data = json.loads(read_text(path))
        if not isinstance(data, dict):
            raise TypeError(data)
        return parse(data)
    except UnreadableFile as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return None
        if not isinstance(error.__cause__, UnicodeDecodeError):
            raise  # sound perhaps, only held or not ours to read: not a reason to move it
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    on_damage(keep_aside(path))
    return None


def keep_aside(path: Path) -> Path:
    """Rename the file to `<name>.unreadable` (`.unreadable-2`, …: an earlier one is never overwritten)."""
    count, aside = 1, path.with_name(path.name + ".unreadable")
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.name}.unreadable-{count}")
    with saying_why(path.parent):
        path.rename(aside)
    return aside
