"""Role-plays of the starter library as dialogues, each replayed line by line.

A file is `<role-play> <language>` (and a variant, if it is one), then what is said: `< customer`, `? what: text` for
all that is answered beside a choice, `> choice`, `= credit`, `. ending`. A line that ends in … stands for every line
that begins so.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from sopapp.base.paths import shipped_folder
from sopapp.library.moments import Heard, Slot
from sopapp.library.roleplay_file import read_roleplay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play, begin
from sopapp.roleplay.transcript import transcript

DIALOGUES = sorted(Path(__file__).parent.glob("*.txt"))


def fits(written: str, said: str) -> bool:
    return said.startswith(written[:-1]) if written.endswith("…") else said == written


class Moment:
    """Finds what the lines of a dialogue answer at one node."""

    def __init__(self, play: Play, language: str) -> None:
        assert play.node is not None
        self._play, self._node, self._language = play, play.node, language

    def answer(self, chosen: str, beside: list[tuple[str, str]]) -> Answer:
        node, choices = self._node, self._ids("", (choice.id for choice in self._play.offered))
        marks = self._ids("marks.", (mark.id for mark in node.marks))
        checks = self._ids("checklist.", (check.id for check in node.checklist))
        slots = {slot: self._ids(f"handover.{slot}.", (o.id for o in node.handover[slot])) for slot in node.handover}
        return Answer(
            choice=self._found(choices, chosen),
            marks={self._found(marks, text): Heard(what) for what, text in beside if what in list(Heard)},
            order=tuple(self._found(choices, text) for what, text in beside if what.isdigit()),
            handover={Slot(what): self._found(slots[Slot(what)], text) for what, text in beside if what in list(Slot)},
            checked=tuple(self._found(checks, text) for what, text in beside if what == "checked"),
        )

    def _ids(self, place: str, ids: Iterable[str]) -> Mapping[str, str]:
        say = self._play.roleplay.text
        return {own: " ".join(say(f"{self._node.id}.{place}{own}.say", self._language).split()) for own in ids}

    @staticmethod
    def _found(texts: Mapping[str, str], written: str) -> str:
        found = [own for own, text in texts.items() if fits(written, text)]
        assert len(found) == 1, f"{written!r} is not one of {list(texts.values())}"
        return found[0]


def beside(lines: list[str], at: int) -> list[tuple[str, str]]:
    """What is answered right before and right after the choice in this line, by name."""
    first, last = at, at
    while lines[first - 1].startswith("? "):
        first -= 1
    while lines[last + 1].startswith("? "):
        last += 1
    answered = (line[2:].partition(": ") for line in (*lines[first:at], *lines[at + 1 : last + 1]))
    return [(what, text) for what, _, text in answered]


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_a_dialogue_goes_as_it_is_written(path: Path) -> None:
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    roleplay_id, language, *variant = first.split()
    roleplay, _ = read_roleplay(shipped_folder() / "content" / "roleplays" / roleplay_id)
    assert roleplay is not None
    play = begin(roleplay.as_variant("".join(variant)))
    for at, line in enumerate(lines):
        if line.startswith("> "):
            play = play.answer(Moment(play, language).answer(line[2:], beside(lines, at)))
    said = transcript(play, language).splitlines()
    assert [now if fits(line, now) else line for line, now in zip(lines, said, strict=True)] == said
