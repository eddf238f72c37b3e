"""Reads the fields of one YAML mapping, and turns whatever is wrong there into problems with their line."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import yaml

from sopapp.library.problem import Problem, Rule

_NULL = "tag:yaml.org,2002:null"
_BOOL = "tag:yaml.org,2002:bool"
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")

W = TypeVar("W", bound=StrEnum)


class Fields:
    """One mapping. `id` names it for people (`opening.acknowledge`); texts are read as written, so `no` stays "no"."""

    def __init__(self, node: yaml.Node | None, name: str, path: Path, problems: list[Problem], line: int = 1) -> None:
        self.id = name
        self.line = node.start_mark.line + 1 if node is not None else line
        self._path = path
        self._problems = problems
        self._nodes: dict[str, yaml.Node] = {}
        self._lines: dict[str, int] = {}
        self._asked: set[str] = set()
        if isinstance(node, yaml.MappingNode):
            self._take(node)
        elif node is not None:
            self.report(Rule.WRONG_KIND, self.line, field="", wanted="name: value")

    def _take(self, node: yaml.MappingNode) -> None:
        for key, value in node.value:
            name, line = str(key.value), key.start_mark.line + 1
            if name in self._nodes:
                self.report(Rule.TWICE, line, field=name)
                continue
            self._lines[name] = line
            if value.tag != _NULL:
                self._nodes[name] = value

    def report(self, rule: Rule, line: int = 0, **values: str) -> None:
        self._problems.append(Problem(rule, self._path, line or self.line, {"id": self.id, **values}))

    def line_of(self, name: str) -> int:
        return self._lines.get(name, self.line)

    def names(self) -> tuple[str, ...]:
        return tuple(self._lines)

    def node(self, name: str) -> yaml.Node | None:
        self._asked.add(name)
        return self._nodes.get(name)

    def has(self, name: str) -> bool:
        self._asked.add(name)
        return name in self._nodes

    def text(self, name: str, needed: bool = True) -> str:
        """The scalar as written; "" when it is missing, which is a problem if it is `needed`."""
        node = self.node(name)
        if node is None:
            if needed:
                self.report(Rule.MISSING, self.line_of(name), field=name)
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.report(Rule.WRONG_KIND, self.line_of(name), field=name, wanted='"…"')
            return ""
        if needed and not node.value.strip():
            self.report(Rule.MISSING, self.line_of(name), field=name)
        return str(node.value).strip()

    def number(self, name: str, least: float, most: float, otherwise: float | None = None) -> float:
        """A number from `least` to `most`; without `otherwise` it must be there."""
        node = self.node(name)
        if node is None and otherwise is not None:
            return otherwise
        value = _number(node)
        if value is None or not least <= value <= most:
            rule = Rule.MISSING if node is None else Rule.WRONG_KIND
            self.report(rule, self.line_of(name), field=name, wanted=f"{least:g} … {most:g}")
            return least
        return value

    def whole(self, name: str, least: int, most: int, otherwise: int | None = None) -> int:
        value = self.number(name, least, most, otherwise)
        if value != int(value):
            self.report(Rule.WRONG_KIND, self.line_of(name), field=name, wanted=f"{least} … {most}")
        return int(value)

    def flag(self, name: str) -> bool | None:
        """True or false as written; None when it is missing."""
        node = self.node(name)
        if node is None:
            return None
        if node.tag != _BOOL:
            self.report(Rule.WRONG_KIND, self.line_of(name), field=name, wanted="true / false")
            return None
        return str(node.value).lower() in ("true", "yes", "on")

    def word(self, name: str, known: type[W], otherwise: W | None = None) -> W | None:
        """One of an enum's words; `otherwise` (or None) when it is missing or unknown. Unknown is a problem."""
        if not self.has(name):
            return otherwise
        given = self.text(name)
        return self._known(name, given, known) or otherwise

    def words(self, name: str, known: type[W]) -> tuple[W, ...]:
        found = (self._known(name, given, known) for given in self.texts(name))
        return tuple(word for word in found if word is not None)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of scalars, as written; () when it is missing."""
        node = self.node(name)
        if node is None:
            return ()
        items = node.value if isinstance(node, yaml.SequenceNode) else [node]
        texts = tuple(str(item.value) for item in items if isinstance(item, yaml.ScalarNode))
        if not isinstance(node, yaml.SequenceNode) or len(texts) < len(items):
            self.report(Rule.WRONG_KIND, self.line_of(name), field=name, wanted="[…, …]")
        return texts

    def child(self, name: str, called: str = "", needed: bool = True) -> "Fields":
        node = self.node(name)
        if node is None and needed:
            self.report(Rule.MISSING, self.line_of(name), field=name)
        return Fields(node, called or name, self._path, self._problems, self.line_of(name))

    def children(self, prefix: str = "") -> Iterator[tuple[str, "Fields"]]:
        """Every value of this mapping as a mapping of its own."""
        for name in self._lines:
            yield name, self.child(name, f"{prefix}{name}")

    def listed(self, name: str, prefix: str) -> Iterator[tuple[str, "Fields"]]:
        """A list of mappings, each with an `id` of its own."""
        node = self.node(name)
        if node is not None and not isinstance(node, yaml.SequenceNode):
            self.report(Rule.WRONG_KIND, self.line_of(name), field=name, wanted="- {id: …}")
            return
        met: set[str] = set()
        for item in node.value if node is not None else ():
            fields = Fields(item, prefix, self._path, self._problems)
            own = fields.text("id")
            fields.id = f"{prefix}.{own}"
            if own in met:
                fields.report(Rule.TWICE, fields.line_of("id"), field=own)
            elif own:
                met.add(own)
                yield own, fields

    def items(self, name: str, prefix: str) -> tuple["Fields", ...] | None:
        """A list of mappings without ids, numbered from 1; None when the field is no list."""
        node = self.node(name)
        if not isinstance(node, yaml.SequenceNode):
            return None
        return tuple(Fields(n, f"{prefix}.{at}", self._path, self._problems) for at, n in enumerate(node.value, 1))

    def nothing_else(self) -> None:
        """Report fields that nobody asked for: most are misspelt."""
        for name, line in self._lines.items():
            if name not in self._asked:
                self.report(Rule.UNKNOWN_FIELD, line, field=name)

    def _known(self, name: str, given: str, known: type[W]) -> W | None:
        try:
            return known(given)
        except ValueError:
            if given:
                self.report(Rule.WRONG_WORD, self.line_of(name), field=name, given=given, known=_list(tuple(known)))
            return None


def _number(node: yaml.Node | None) -> float | None:
    if not isinstance(node, yaml.ScalarNode) or node.tag not in _NUMBERS:
        return None
    try:
        return float(node.value)
    except ValueError:  # YAML's other ways to write a number: 1_000, 0x1F
        return None


def _list(words: Sequence[str]) -> str:
    return ", ".join(words)
