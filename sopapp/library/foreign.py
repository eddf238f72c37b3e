"""Any folder of Markdown files, as a library: each file is a procedure, each folder a section of the shelf."""

import os
from dataclasses import replace
from pathlib import Path

from sopapp.base.collecting import no_collecting
from sopapp.base.errors import UnreadableFile
from sopapp.base.files import is_file
from sopapp.library.catalogue import Catalogue, LibraryInfo
from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop
from sopapp.library.sop_file import read_sop, readable_name

ENDINGS = (".md", ".markdown")
_LEFT_OUT = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})
_DEEPEST = 32


def read_foreign(root: Path) -> Catalogue:
    """Every Markdown file below `root`; what cannot be read is among the problems, and hides nothing else."""
    problems: list[Problem] = []
    sops: dict[str, dict[str, Sop]] = {}
    with no_collecting():
        for path in _files(root, problems):
            sop = _read(path, root, problems)
            if sop is None:
                continue
            if sop.id in sops:
                sop = _renamed(sop, sops[sop.id], problems)
            sops[sop.id] = {sop.language: sop}
    info = LibraryInfo(id=root.name, name={"": readable_name(root / "index.md")})
    return Catalogue(info, root, False, sops, {}, tuple(problems))


def read_foreign_file(sop_id: str, catalogue: Catalogue, problems: list[Problem]) -> dict[str, Sop]:
    """One procedure of a foreign folder, read anew; empty when its file is gone."""
    there = catalogue.sops.get(sop_id)
    paths = [sop.path for sop in there.values()] if there else [catalogue.root / f"{sop_id}.md"]
    found = [_read(path, catalogue.root, problems) for path in paths if is_file(path)]
    return {sop.language: sop for sop in found if sop is not None}


def _read(path: Path, root: Path, problems: list[Problem]) -> Sop | None:
    try:
        str(path).encode("utf-8")
        return read_sop(path, root, False, problems)
    except UnicodeEncodeError:  # a name in another encoding: no record could ever hold it
        problems.append(Problem(Rule.BAD_NAME, path))
    except UnreadableFile as error:
        problems.append(Problem(Rule.UNREADABLE, path, 0, {"reason": error.reason}))
    return None


def _renamed(sop: Sop, other: dict[str, Sop], problems: list[Problem]) -> Sop:
    """`a.md` and `a.markdown` would have the same id; the second keeps its ending."""
    sop_id = sop.id + sop.path.suffix
    first = next(iter(other.values())).path.name
    problems.append(Problem(Rule.TWICE_FILE, sop.path, 0, {"other": first, "id": sop_id}))
    return replace(sop, id=sop_id)


def _files(root: Path, problems: list[Problem]) -> list[Path]:
    """The Markdown files below `root`, by name. Links to folders are not followed, so none can lead in circles."""
    found: list[Path] = []
    folders = [(os.fspath(root), 0)]
    while folders:
        folder, depth = folders.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = entry.name
                    if name.startswith("."):
                        continue
                    if name.lower().endswith(ENDINGS) and _is_file(entry):
                        found.append(Path(entry.path))
                    elif entry.is_dir(follow_symlinks=False) and name not in _LEFT_OUT and depth < _DEEPEST:
                        folders.append((entry.path, depth + 1))
        except OSError as error:
            values = {"reason": error.strerror or str(error)}
            problems.append(Problem(Rule.NO_SUCH_FOLDER, Path(folder), 0, values))
    return sorted(found)


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Also true for a link that leads nowhere or in circles, so that it is read, and said to be unreadable."""
    if not entry.is_symlink():
        return entry.is_file()
    return is_file(Path(entry.path)) or not os.path.exists(entry.path)  # noqa: PTH110  # pathlib raises on circles
