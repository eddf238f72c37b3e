"""A Markdown file read as a procedure. Whatever is wrong in it becomes a problem; it opens all the same."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text
from sopapp.base.ids import is_kebab
from sopapp.library import front_matter
from sopapp.library.front_matter import Parts, with_front
from sopapp.library.guarded_yaml import YamlRefused
from sopapp.library.hashing import body_hash
from sopapp.library.outline import Outline, outline, plain
from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop, Translates

_LARGEST = 8 * 1024**2
_LONGEST_FIELD = 2_000  # letters; the window would take seconds over a word of ten thousands
_LONGEST_TITLE = 300


def read_sop(path: Path, root: Path, own_form: bool, problems: list[Problem]) -> Sop:
    """Read one file of the library at `root`, adding what is wrong to `problems`. May raise `UnreadableFile`."""
    text = read_text(path)
    if "\0" in text or len(text) > _LARGEST:
        raise UnreadableFile(path, "not a text" if "\0" in text else f"larger than {_LARGEST // 1024**2} MB")
    return parse_sop(text, path, root, own_form, problems)


def parse_sop(text: str, path: Path, root: Path, own_form: bool, problems: list[Problem]) -> Sop:
    """A file's text as a procedure; `path` says which file it is or will be.

    In our own form the folder's name is the id and the file's name the language; elsewhere the path below `root` is.
    """
    parts = front_matter.split(text)
    found = outline(parts.body, parts.body_line)
    front = _front(parts, path, own_form, problems)
    fields = _Fields(front, parts, path, own_form, problems)
    place = path.relative_to(root)
    sop_id = path.parent.name if own_form else place.with_suffix("").as_posix()
    if own_form:
        _check_own(sop_id, path, fields, found, problems)
    version = fields.number("version")
    return Sop(
        id=sop_id,
        language=path.stem if own_form else fields.text("language") or fields.text("lang"),
        title=_title(fields, found, path),
        body=parts.body,
        path=path,
        hash=body_hash(parts.body),
        front=front,
        version=version,
        sign_from=min(fields.number("sign_from"), version),
        changed_on=fields.day("date"),
        next_review=fields.day("next_review"),
        owner=fields.text("owner"),
        approver=fields.text("approver"),
        change=fields.text("change"),
        reviewed=front.get("reviewed") is not False,
        summary=found.summary,
        section=() if own_form else place.parts[:-1],
        steps=found.steps,
        headings=found.headings,
        translates=_translates(front.get("translates")),
        body_line=parts.body_line,
    )


def stamped_sop(text: str, source: Sop) -> str:
    """A translation's text, remembering from which version and which steps of `source` it was made."""
    steps = {step.id: step.hash for step in source.steps}
    return with_front(text, translates={"version": source.version, "steps": steps})


def readable_name(path: Path) -> str:
    """A title for a file that has none: `02-opening_the_shop.md` is "02 opening the shop"; README names its folder."""
    name = path.parent.name if path.stem.lower() in ("readme", "index") and path.parent.name else path.stem
    words = name.replace("_", " ").replace("-", " ").split()
    text = " ".join(words) or path.name
    return text[:1].upper() + text[1:]


def _title(fields: "_Fields", found: Outline, path: Path) -> str:
    title = plain(fields.text("title"))
    return _cut(title or (found.headings[0].title if found.headings else readable_name(path)), _LONGEST_TITLE)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _front(parts: Parts, path: Path, own_form: bool, problems: list[Problem]) -> dict[str, Any]:
    if not parts.fence:
        if own_form:
            problems.append(Problem(Rule.NO_FRONT_MATTER, path, 1))
        return {}
    try:
        return front_matter.fields(parts)
    except YamlRefused as refused:
        rule = Rule.FRONT_MATTER if own_form else Rule.FOREIGN_FRONT_MATTER
        problems.append(Problem(rule, path, refused.line, {"reason": refused.reason}))
        title = re.search(r"^title\s*[:=]\s*(.*\S)", parts.front, re.MULTILINE)
        return {"title": title[1].strip("'\"")} if title else {}


class _Fields:
    """The front matter's values in the types we want; in our own form a wrong type is a problem, elsewhere not."""

    def __init__(
        self, front: Mapping[str, Any], parts: Parts, path: Path, own_form: bool, problems: list[Problem]
    ) -> None:
        self._front = front
        self._parts = parts
        self._path = path
        self._own_form = own_form
        self._problems = problems

    def text(self, name: str) -> str:
        value = self._front.get(name)
        if isinstance(value, str | int | float | date):
            return _cut(str(value).strip(), _LONGEST_FIELD)
        if value is not None:
            self._wrong(name, "text")
        return ""

    def number(self, name: str) -> int:
        value = self._front.get(name, 1)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
            return value
        self._wrong(name, "1")
        return 1

    def day(self, name: str) -> date | None:
        value = self._front.get(name)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if value:
            self._wrong(name, "2026-11-22")
        return None

    def same(self, name: str, wanted: str) -> None:
        """The field says what the file's name says, or nothing."""
        value = self._front.get(name, wanted)
        if value != wanted:
            self._wrong(name, wanted)

    def _wrong(self, name: str, example: str) -> None:
        if self._own_form:
            line = front_matter.line_of(self._parts, name)
            self._problems.append(Problem(Rule.WRONG_FIELD, self._path, line, {"field": name, "example": example}))


def _check_own(sop_id: str, path: Path, fields: _Fields, found: Outline, problems: list[Problem]) -> None:
    fields.same("id", sop_id)
    fields.same("language", path.stem)
    if not is_kebab(sop_id):
        problems.append(Problem(Rule.BAD_ID, path, 0, {"id": sop_id}))
    if not found.headings:
        problems.append(Problem(Rule.NO_TITLE, path))
    times = Counter(step.id for step in found.steps)
    for step in found.steps:
        if not is_kebab(step.id):
            problems.append(Problem(Rule.BAD_ID, path, step.line, {"id": step.id}))
        if times[step.id] > 1:
            problems.append(Problem(Rule.TWICE_STEP, path, step.line, {"step": step.id}))


def _translates(value: object) -> Translates:
    if not isinstance(value, dict):
        return Translates()
    version, steps = value.get("version"), value.get("steps")
    return Translates(
        version if isinstance(version, int) else 0,
        {str(key): str(item) for key, item in steps.items()} if isinstance(steps, dict) else {},
    )
