"""Ids for steps that have none yet. Once published, a step keeps its id for ever: signatures and role-plays name it."""

import re
import unicodedata
from collections.abc import Sequence, Set
from dataclasses import dataclass

from sopapp.library.front_matter import split
from sopapp.library.outline import outline, plain

_ITEM = re.compile(r"\d{1,9}[.)][ \t]+(.*)")
_ARTICLES = frozenset({"a", "an", "the"})
_WORDS = 3


@dataclass(frozen=True, slots=True)
class _Item:
    line: int  # in the body, from 0
    id: str  # "" while it has none


def with_step_ids(text: str, source_ids: Sequence[str] = ()) -> str:
    """The same text, with an id at the end of each step's first line that had none; every other byte stays.

    A translation hands in the ids of its source: with as many steps as the source, a step takes the id of its
    counterpart. Else an id is made of the step's first words in ASCII (`greet-customer-within`), or is `step-3`.
    """
    body = split(text).body
    lines = body.split("\n")  # as `outline` counts them; other line separators are letters to it
    items, used = _items(body)
    for at, item in enumerate(items):
        found = _ITEM.match(lines[item.line])
        words = plain(found[1]) if found else ""
        if item.id or not words:
            continue
        counterpart = source_ids[at] if len(source_ids) == len(items) else ""
        new_id = counterpart if counterpart and counterpart not in used else _new_id(words, at + 1, used)
        used.add(new_id)
        lines[item.line] = _with_id(lines[item.line], new_id)
    return text[: len(text) - len(body)] + "\n".join(lines)


def ascii_slug(text: str, words: int) -> str:
    """The first words of a text as kebab-case ASCII, without articles; "" for a script that has no ASCII letters."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    found = re.findall(r"[a-z0-9]+", re.sub(r"['`]", "", ascii_text))
    return "-".join([word for word in found if word not in _ARTICLES][:words])


def unique(wanted: str, used: Set[str]) -> str:
    """`wanted`, else `wanted-2`, `wanted-3`, …"""
    count, name = 1, wanted
    while name in used:
        count += 1
        name = f"{wanted}-{count}"
    return name


def _items(body: str) -> tuple[list[_Item], set[str]]:
    """The steps in their order, named or not, and every name that is taken.

    A numbered list can also be a list of references: only lists under a heading that has steps already are steps;
    where there are none yet, those under "Steps", else those under the heading of the first list.
    """
    found = outline(body)
    starts = [(heading.line, heading.title.casefold()) for heading in found.headings]

    def section(line: int) -> tuple[int, str]:
        return max((start for start in starts if start[0] <= line), default=(0, ""))

    named = [_Item(step.line - 1, step.id) for step in found.steps]
    unnamed = [_Item(line - 1, "") for line in found.unnamed]
    with_steps = {section(item.line + 1) for item in named}
    with_lists = [section(item.line + 1) for item in unnamed]
    with_steps = with_steps or {each for each in with_lists if each[1] == "steps"} or set(with_lists[:1])
    items = named + [item for item in unnamed if section(item.line + 1) in with_steps]
    used = {step.id for step in found.steps} | {heading.slug for heading in found.headings}
    return sorted(items, key=lambda item: item.line), used


def _new_id(words: str, number: int, used: Set[str]) -> str:
    return unique(ascii_slug(words, _WORDS) or f"step-{number}", used)


def _with_id(line: str, step_id: str) -> str:
    written = line.rstrip()
    return f"{written} {{#{step_id}}}{line[len(written) :]}"
