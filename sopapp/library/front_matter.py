"""The fields at the top of a Markdown file: ours in YAML, and those that other tools write (YAML, or Hugo's TOML)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sopapp.library.guarded_yaml import YamlRefused, printable, value_of

_FENCES = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*\r?$", re.MULTILINE),
}
_PLAIN = re.compile(r"[A-Za-z][\w ./()'+-]*[\w.)]|[A-Za-z]")  # needs no quotes in YAML, whatever the reader
_WORD_WITH_A_MEANING = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut in three: `front` (as written, "" without any), `body`, and the `fence` ("" without any)."""

    front: str
    body: str
    fence: str = ""
    body_line: int = 1


def split(text: str) -> Parts:
    """Cut front matter from body. A first `---` that nothing closes is a line across the page, so all is body."""
    fence = text[:3]
    closing = _FENCES.get(fence)
    start = text.find("\n") + 1
    if closing is None or not start or text[3:start].strip():
        return Parts("", text)
    end = closing.search(text, start)
    if end is None:
        return Parts("", text)
    body = text.find("\n", end.start()) + 1 or len(text)
    return Parts(text[start : end.start()], text[body:], fence, text.count("\n", 0, body) + 1)


def fields(parts: Parts) -> dict[str, Any]:
    """The front matter's values. `YamlRefused` when it cannot be read; its line counts from 1 in the file."""
    if not parts.front.strip():
        return {}
    try:
        value = toml_of(parts.front) if parts.fence == "+++" else value_of(parts.front)
    except YamlRefused as refused:
        raise YamlRefused(refused.line + 1, refused.reason) from refused
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise YamlRefused(2, "no `name: value` lines")
    return {str(key): item for key, item in value.items()}


def toml_of(text: str) -> dict[str, Any]:
    """A text as TOML; `YamlRefused`, whose line counts from 1 within the text, when it is none."""
    import tomllib

    try:
        return dict(printable(tomllib.loads(text)))
    except (ValueError, RecursionError) as error:  # ValueError: also a number of thousands of digits
        line = re.search(r"line (\d+)", str(error))
        raise YamlRefused(int(line[1]) if line else 1, str(error)) from error


def line_of(parts: Parts, name: str) -> int:
    """The file's line on which a field stands; 1 when it does not."""
    found = re.search(rf"^{re.escape(name)}\s*[:=]", parts.front, re.MULTILINE)
    return parts.front.count("\n", 0, found.start()) + 2 if found else 1


def with_front(text: str, **changes: object) -> str:
    """The same text with these fields set, or taken out where the value is None; every other byte stays as it was."""
    parts = split(text)
    end = "\r\n" if "\r\n" in text[:2000] else "\n"
    if not parts.fence:
        lines = "".join(_line(name, value, "---") + end for name, value in changes.items() if value is not None)
        return f"---{end}{lines}---{end}{end}{text}" if lines else text
    front = parts.front
    for name, value in changes.items():
        front = _with_field(front, name, None if value is None else _line(name, value, parts.fence) + end)
    start = text.find("\n") + 1
    return text[:start] + front + text[start + len(parts.front) :]


def _with_field(front: str, name: str, line: str | None) -> str:
    # A field is its own line and all that is indented (or listed) below it, blank lines between included.
    below = r"(?:(?:[ \t]*\r?\n)*(?:[ \t]+\S|- ).*(?:\n|\Z))*"
    field = re.compile(rf"^{re.escape(name)}[ \t]*[:=].*(?:\n|\Z){below}", re.MULTILINE)
    found = field.search(front)
    if found is not None:
        return front[: found.start()] + (line or "") + front[found.end() :]
    if line is None:
        return front
    table = re.search(r"^\[", front, re.MULTILINE)  # in TOML, a field below a table would belong to it
    at = table.start() if table else len(front)
    return front[:at] + line + front[at:]


def _line(name: str, value: object, fence: str) -> str:
    return f"{name}: {_written(value)}" if fence == "---" else f"{name} = {_written(value, toml=True)}"


def _written(value: object, toml: bool = False) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | date):
        return str(value)
    if isinstance(value, Mapping):
        join = " = " if toml else ": "
        return "{" + ", ".join(f"{key}{join}{_written(item, toml)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_written(item, toml) for item in value) + "]"
    text = str(value)
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORD_WITH_A_MEANING and not toml
    return text if plain else json.dumps(text, ensure_ascii=False)
