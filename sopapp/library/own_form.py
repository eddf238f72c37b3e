"""Our own form of a library: `library.toml`, `sops/<id>/<language>.md`, `roleplays/<id>/…`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text
from sopapp.library.catalogue import Catalogue, LibraryInfo
from sopapp.library.problem import Problem, Rule
from sopapp.library.roleplay import RolePlay
from sopapp.library.roleplay_file import read_roleplay
from sopapp.library.sop import Sop
from sopapp.library.sop_file import read_sop

INFO_FILE = "library.toml"


def read_own_form(root: Path) -> Catalogue:
    """Everything in the library at `root`; what cannot be read is among its problems."""
    problems: list[Problem] = []
    info = read_info(root, problems)
    sops = {
        folder.name: found
        for folder in _folders(root / "sops", problems)
        if (found := read_languages(folder, root, problems))
    }
    roleplays: dict[str, RolePlay] = {}
    for folder in _folders(root / "roleplays", problems):
        roleplay, wrong = read_roleplay(folder)
        problems += wrong
        if roleplay is not None:
            roleplays[roleplay.id] = roleplay
            _check_skills(roleplay, info, problems)
    return Catalogue(info, root, True, sops, roleplays, tuple(problems))


def read_languages(folder: Path, root: Path, problems: list[Problem]) -> dict[str, Sop]:
    """One procedure in all its languages."""
    found: dict[str, Sop] = {}
    for path in sorted(folder.glob("*.md")):
        if path.name.startswith("."):
            continue
        try:
            found[path.stem] = read_sop(path, root, True, problems)
        except UnreadableFile as error:
            problems.append(Problem(Rule.UNREADABLE, path, 0, {"reason": error.reason}))
    return found


def read_info(root: Path, problems: list[Problem]) -> LibraryInfo:
    path = root / INFO_FILE
    try:
        data = tomllib.loads(read_text(path))
    except (UnreadableFile, tomllib.TOMLDecodeError) as error:
        reason = error.reason if isinstance(error, UnreadableFile) else str(error)
        problems.append(Problem(Rule.LIBRARY_FILE, path, 0, {"reason": reason}))
        data = {}
    skills = data.get("skills")
    return LibraryInfo(
        id=str(data.get("id", root.name)),
        name=_texts(data.get("name")),
        source_language=str(data.get("source_language", "en")),
        languages=_list(data.get("languages")),
        skills={skill: _texts(names) for skill, names in skills.items()} if isinstance(skills, dict) else {},
        order=_list(data.get("sops")),
    )


def _folders(parent: Path, problems: list[Problem]) -> list[Path]:
    try:
        inside = sorted(parent.iterdir()) if parent.is_dir() else []
    except OSError as error:
        problems.append(Problem(Rule.NO_SUCH_FOLDER, parent, 0, {"reason": error.strerror or str(error)}))
        return []
    return [folder for folder in inside if folder.is_dir() and not folder.name.startswith(".")]


def _check_skills(roleplay: RolePlay, info: LibraryInfo, problems: list[Problem]) -> None:
    used = dict.fromkeys(roleplay.skills, roleplay.id)
    for node in roleplay.nodes.values():
        for choice in node.choices:
            used.update(dict.fromkeys(choice.skills, f"{node.id}.{choice.id}"))
    for skill, where in used.items():
        if skill not in info.skills:
            values = {"id": where, "given": skill, "known": ", ".join(info.skills)}
            problems.append(Problem(Rule.UNKNOWN_SKILL, roleplay.path, 0, values))


def _texts(value: object) -> Mapping[str, str]:
    return {str(key): str(item) for key, item in value.items()} if isinstance(value, dict) else {}


def _list(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else ()
