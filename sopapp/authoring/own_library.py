"""The team's own library: a copy of the starter library, made when a manager publishes for the first time."""

import secrets
import shutil
from pathlib import Path

from sopapp.base.errors import FileChangedElsewhere
from sopapp.base.files import make_durable, make_folder_durable, saying_why


def copy_library(source: Path, target: Path) -> None:
    """Copy the whole folder beside `target`, then put it in place in one step: there is never half a library.

    Does nothing when somebody else has made it meanwhile. Raises `DiskFull`, `FolderNotWritable`, and
    `FileChangedElsewhere` when something that is no library lies at `target`.
    """
    aside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    with saying_why(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _copy(source, aside)
            _put_in_place(aside, target)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        make_folder_durable(target.parent)


def _copy(source: Path, target: Path) -> None:
    # Written anew, not copied with its rights: what is installed may be read-only, what the team edits may not.
    target.mkdir()
    for item in source.iterdir():
        if item.is_dir():
            _copy(item, target / item.name)
        else:
            with (target / item.name).open("wb") as file:
                file.write(item.read_bytes())
                file.flush()
                make_durable(file.fileno())
    make_folder_durable(target)


def _put_in_place(aside: Path, target: Path) -> None:
    try:
        if target.is_dir() and not any(target.iterdir()):
            target.rmdir()  # Windows does not rename over an empty folder
        aside.rename(target)
    except OSError as error:
        if (target / "library.toml").is_file():
            return
        if target.exists():
            raise FileChangedElsewhere(target) from error
        raise
