"""All that a library holds, as it was read: procedures and role-plays by id, and what is wrong with them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from sopapp.base.errors import UnknownProcedure, UnknownRolePlay, UnreadableFile
from sopapp.library.folding import Folded
from sopapp.library.problem import Problem
from sopapp.library.roleplay import RolePlay, StepLink
from sopapp.library.sop import Sop
from sopapp.library.sop_file import read_sop

_NUMBERS = re.compile(r"(\d+)")
_POSITIONS = ("sidebar_position", "nav_order", "weight", "order")  # where other tools say what comes first


@dataclass(frozen=True, slots=True)
class LibraryInfo:
    """`library.toml`. A folder that has none is called by its name and has no languages."""

    id: str = ""
    name: Mapping[str, str] = field(default_factory=dict)  # language -> name
    source_language: str = ""
    languages: tuple[str, ...] = ()
    skills: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # skill -> language -> name
    order: tuple[str, ...] = ()  # ids of procedures, in the order of the shelf; the others follow


@dataclass(frozen=True)
class Catalogue:
    """Never changed: a library that changes on disk is read into a new one."""

    info: LibraryInfo
    root: Path
    own_form: bool
    sops: Mapping[str, Mapping[str, Sop]] = field(default_factory=dict)  # id -> language -> procedure
    roleplays: Mapping[str, RolePlay] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    # Filled by `search` as it goes: texts made comparable, by id, language, hash and title.
    folded: dict[tuple[str, str, str, str], Folded] = field(default_factory=dict, compare=False, repr=False)
    # Filled by `in_order`: the shelf by language. A copy made by `replace` sorts its own.
    ordered: dict[str, list[Sop]] = field(default_factory=dict, init=False, compare=False, repr=False)

    def sop(self, sop_id: str, language: str = "") -> Sop:
        """The procedure in that language, else in the source language, else in any; `UnknownProcedure`."""
        there = self.sops.get(sop_id)
        if not there:
            raise UnknownProcedure(sop_id)
        return there.get(language) or there.get(self.info.source_language) or next(iter(there.values()))

    def source(self, sop_id: str) -> Sop:
        """The procedure in the language that the others are made from."""
        return self.sop(sop_id, self.info.source_language)

    def roleplay(self, roleplay_id: str) -> RolePlay:
        """`UnknownRolePlay` when there is none."""
        if roleplay_id not in self.roleplays:
            raise UnknownRolePlay(roleplay_id, ", ".join(self.roleplays))
        return self.roleplays[roleplay_id]

    def in_order(self, language: str = "") -> list[Sop]:
        """Every procedure once, as on the shelf: by section, README first, then by position, number or title."""
        if language not in self.ordered:
            self.ordered[language] = self._sorted(language)
        return list(self.ordered[language])

    def _sorted(self, language: str) -> list[Sop]:
        wanted = {sop_id: place for place, sop_id in enumerate(self.info.order)}
        sops = [self.sop(sop_id, language) for sop_id in self.sops]
        return sorted(sops, key=lambda sop: (wanted.get(sop.id, len(wanted)), _shelf_place(sop)))

    def practising(self, sop_id: str, step_id: str = "") -> list[RolePlay]:
        """The role-plays for a procedure, or for one of its steps: its own first, easy ones before hard ones."""
        link = StepLink(sop_id, step_id)
        found = [r for r in self.roleplays.values() if (link in r.steps() if step_id else sop_id in r.sops)]
        return sorted(found, key=lambda r: (r.sops[:1] != (sop_id,), r.level, r.id))

    def skill_name(self, skill: str, language: str) -> str:
        names = self.info.skills.get(skill, {})
        return names.get(language) or names.get(self.info.source_language) or skill

    def stale_steps(self, sop: Sop) -> frozenset[str]:
        """A translation's steps whose source step has changed since they were translated."""
        if not sop.translates.steps or sop.language == self.info.source_language:
            return frozenset()
        now = {step.id: step.hash for step in self.source(sop.id).steps}
        then = sop.translates.steps
        return frozenset(s.id for s in sop.steps if s.id in now and s.id in then and now[s.id] != then[s.id])

    def history(self, sop_id: str, version: int) -> Sop | None:
        """A procedure as it was at `version`, in the source language; None when that text was not kept.

        Its `path` is that of today's file: pictures and links are looked up beside it.
        """
        source = self.source(sop_id)
        if version == source.version:
            return source
        path = self.history_path(source, version)
        try:
            then = read_sop(path, path.parent, False, [])
        except UnreadableFile:
            return None
        return replace(then, id=sop_id, language=source.language, path=source.path, section=source.section)

    def history_path(self, sop: Sop, version: int) -> Path:
        """Where the text of a published version is kept, whether it is there or not."""
        if self.own_form:
            return self.root / "sops" / sop.id / "history" / f"{version}.{sop.language}.md"
        return self.root / ".history" / sop.id / f"{version}.md"


def _shelf_place(sop: Sop) -> tuple[object, ...]:
    name = sop.path.stem.lower()
    position = next((sop.front[key] for key in _POSITIONS if isinstance(sop.front.get(key), int | float)), 1_000_000)
    by = name if name[:1].isdigit() and sop.section else sop.title
    return natural(sop.section), name not in ("readme", "index"), position, natural((by.casefold(),)), sop.id


def natural(names: tuple[str, ...]) -> tuple[tuple[tuple[int, str], ...], ...]:
    """A sorting key that puts 2 before 10."""
    return tuple(
        tuple(
            (int(part) if part.isdecimal() and len(part) < 19 else -1, part) for part in _NUMBERS.split(name.casefold())
        )
        for name in names
    )
