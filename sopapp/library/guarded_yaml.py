"""YAML that cannot hurt: small, shallow, and without the parts of it that bombs are made of."""

import re
from typing import TYPE_CHECKING, Any

from sopapp.base.collecting import no_collecting

if TYPE_CHECKING:
    import yaml  # 30 ms to import: only where a text is read, which the first page does not do

_LARGEST = 64 * 1024
_DEEPEST = 20
_MOST_LINES = 30_000
_MOST_VALUES = 70_000  # more takes a second to read; a role-play of 500 full moments has 68,000
# Only text with one of these can hold an anchor, alias, tag or merge, or be nested deeper than its lines are indented.
_NEEDS_A_LOOK = re.compile(r"[&*!<\[{?]|^\s{20}|- -", re.MULTILINE)


class YamlRefused(Exception):
    """The text is no YAML (or TOML) that we read: `line` counts from 1 within the text, `reason` is for people."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def node_of(text: str, largest: int = _LARGEST) -> "yaml.Node | None":
    """The root node, with its marks; None for an empty text. `YamlRefused` for anything unsound."""
    import yaml

    try:
        _look_over(text, largest)
        with no_collecting():
            root: yaml.Node | None = yaml.compose(text, Loader=yaml.CSafeLoader)
        return root
    except yaml.YAMLError as error:
        raise _refused(error) from error


def value_of(text: str) -> Any:
    """The text as Python values; `YamlRefused` for anything unsound."""
    import yaml

    try:
        _look_over(text, _LARGEST)
        return printable(yaml.load(text, Loader=yaml.CSafeLoader))
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a date such as 2026-13-45
        raise _refused(error) from error


def printable(value: Any) -> Any:
    """The same value; ValueError for one with a number of more digits than Python writes out."""
    str(value)
    return value


def _look_over(text: str, largest: int) -> None:
    if len(text) > largest:
        raise YamlRefused(1, f"larger than {largest // 1024} KB")
    if text.count("\n") > _MOST_LINES:
        raise YamlRefused(_MOST_LINES, f"more than {_MOST_LINES:,} lines")
    if _NEEDS_A_LOOK.search(text) is None:
        return
    import yaml

    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=yaml.CSafeLoader)):
        line = event.start_mark.line + 1 if event.start_mark is not None else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise YamlRefused(line, "an anchor or alias (& or *); write the text out, or put it in quotes")
        if getattr(event, "tag", None) is not None:
            raise YamlRefused(line, "a tag (!); put the text in quotes")
        if isinstance(event, yaml.ScalarEvent) and event.value == "<<" and event.implicit[0]:
            raise YamlRefused(line, "a merge key (<<)")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise YamlRefused(line, f"nested deeper than {_DEEPEST}")
        if count > _MOST_VALUES:
            raise YamlRefused(line, f"more than {_MOST_VALUES:,} values")


def _refused(error: Exception) -> YamlRefused:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    reason = str(getattr(error, "problem", None) or error).splitlines()[0]
    return YamlRefused(mark.line + 1 if mark is not None else 1, reason)
