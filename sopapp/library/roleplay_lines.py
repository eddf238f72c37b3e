"""The translations of a role-play's lines: `<language>.yaml` beside `roleplay.yaml`."""

import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from sopapp.base.errors import UnreadableFile
from sopapp.base.files import read_text
from sopapp.library.guarded_yaml import YamlRefused, node_of
from sopapp.library.hashing import text_hash
from sopapp.library.problem import Problem, Rule
from sopapp.library.roleplay import Line, RolePlay
from sopapp.library.yaml_fields import Fields

LARGEST = 4 * 1024 * 1024  # of a role-play's file; one has 40 KB, one of 500 nodes 2 MB


def with_translations(source: RolePlay, folder: Path, problems: list[Problem]) -> RolePlay:
    """`source` with every translation beside it; what is wrong in them is added to `problems`."""
    lines, reviewed = dict(source.lines), dict(source.reviewed)
    for path in sorted(folder.glob("*.yaml")):
        if path.name == "roleplay.yaml" or path.name.startswith("."):
            continue
        try:
            top = Fields(node_of(read_text(path), LARGEST), path.stem, path, problems)
        except YamlRefused as refused:
            problems.append(Problem(Rule.YAML, path, refused.line, {"reason": refused.reason}))
        except UnreadableFile as error:
            problems.append(Problem(Rule.UNREADABLE, path, 0, {"reason": error.reason}))
        else:
            reviewed[path.stem] = top.flag("reviewed") is not False
            lines[path.stem] = _lines(top, source)
    return replace(source, lines=lines, reviewed=reviewed)


def stamped(text: str, source: RolePlay, anew: Collection[str] = ()) -> str:
    """A translation file's text in which every line remembers the source line it was made from.

    Lines that remember one already are left alone, byte for byte, unless their id is in `anew`. `YamlRefused`.
    """
    root = node_of(text, LARGEST)
    edits: list[tuple[int, int, str]] = []
    for line_id, node in _values(root):
        of = text_hash(source.text(line_id, source.language))
        known = _part(node, "of")
        if line_id in source.lines[source.language] and (not known or (line_id in anew and known != of)):
            written = f"{{of: {json.dumps(of)}, text: {json.dumps(_part(node, 'text'), ensure_ascii=False)}}}"
            start, end = node.start_mark.index, node.end_mark.index
            end -= len(text[start:end]) - len(text[start:end].rstrip())
            edits.append((start, end, written))
    for start, end, written in reversed(edits):
        text = text[:start] + written + text[end:]
    return text


def stale_lines(roleplay: RolePlay, language: str) -> frozenset[str]:
    """The ids of a translation's lines whose source line has changed since."""
    source = roleplay.lines[roleplay.language]
    lines = roleplay.lines.get(language, {})
    return frozenset(
        line_id
        for line_id, line in lines.items()
        if line.of and line_id in source and line.of != text_hash(source[line_id].text)
    )


def _lines(top: Fields, source: RolePlay) -> dict[str, Line]:
    language = top.text("language")
    if language not in ("", top.id):
        top.report(Rule.WRONG_WORD, top.line_of("language"), field="language", given=language, known=top.id)
    lines: dict[str, Line] = {}
    fields = top.child("lines")
    for line_id in fields.names():
        if line_id not in source.lines[source.language]:
            fields.report(Rule.EXTRA_LINE, fields.line_of(line_id), id=line_id)
        if isinstance(fields.node(line_id), yaml.MappingNode):
            both = fields.child(line_id)
            lines[line_id] = Line(both.text("text"), both.text("of", needed=False))
            both.nothing_else()
        else:
            lines[line_id] = Line(fields.text(line_id))
    top.nothing_else()
    return lines


def _values(root: yaml.Node | None) -> Iterator[tuple[str, yaml.Node]]:
    """Every line's id and its node, in the order in which they are written."""
    lines = _child(root, "lines")
    if isinstance(lines, yaml.MappingNode):
        for key, value in lines.value:
            if _part(value, "text"):
                yield str(key.value), value


def _part(node: yaml.Node, name: str) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value).strip() if name == "text" else ""
    part = _child(node, name)
    return str(part.value).strip() if isinstance(part, yaml.ScalarNode) else ""


def _child(node: yaml.Node | None, name: str) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((value for key, value in pairs if key.value == name), None)
