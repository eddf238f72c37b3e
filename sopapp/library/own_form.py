"""Our own form of a library: `library.toml`, `sops/<id>/<language>.md`, `roleplays/<id>/…`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import is_folder, read_text
from sopapp.library.catalogue import Catalogue, LibraryInfo
from sopapp.library.front_matter import toml_of
from sopapp.library.guarded_yaml import YamlRefused
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
    for path in _inside(folder, problems):
        if path.suffix != ".md" or path.name.startswith("."):
            continue
        try:
            found[path.stem] = read_sop(path, root, True, problems)
        except UnreadableFile as error:
            problems.append(Problem(Rule.UNREADABLE, path, 0, {"reason": error.reason}))
    return found


def read_info(root: Path, problems: list[Problem]) -> LibraryInfo:
    path = root / INFO_FILE
    data: dict[str, Any] = {}
    try:
        data = toml_of(read_text(path))
    except UnreadableFile as error:
        problems.append(Problem(Rule.LIBRARY_FILE, path, 0, {"reason": error.reason}))
    except YamlRefused as refused:
        problems.append(Problem(Rule.LIBRARY_FILE, path, refused.line, {"reason": refused.reason}))
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
    return [each for each in _inside(parent, problems) if is_folder(each) and not each.name.startswith(".")]


def _inside(folder: Path, problems: list[Problem]) -> list[Path]:
    """All that lies in a folder, by name; nothing when there is none."""
    try:
        return sorted(folder.iterdir())
    except FileNotFoundError:
        return []
    except OSError as error:
        problems.append(Problem(Rule.NO_SUCH_FOLDER, folder, 0, {"reason": error.strerror or str(error)}))
        return []


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
