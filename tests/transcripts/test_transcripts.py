"""Role-plays of the starter library as dialogues, each replayed line by line.

A file is `<role-play> <language>` and then what is said: `< customer`, `> choice`, `= credit`, `. ending`. A line that
ends in … stands for every line that begins so.
"""

from pathlib import Path

import pytest

from sopapp.base.paths import shipped_folder
from sopapp.library.roleplay_file import read_roleplay
from sopapp.roleplay.play import Play, begin
from sopapp.roleplay.transcript import transcript

DIALOGUES = sorted(Path(__file__).parent.glob("*.txt"))


def fits(written: str, said: str) -> bool:
    return said.startswith(written[:-1]) if written.endswith("…") else said == written


def chosen(play: Play, written: str, language: str) -> str:
    choices = play.node.choices if play.node is not None else ()
    said = {choice.id: " ".join(play.roleplay.text(choice.line("say"), language).split()) for choice in choices}
    found = [choice_id for choice_id, text in said.items() if fits(written, text)]
    assert len(found) == 1, f"{written!r} is not one of {list(said.values())}"
    return found[0]


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_a_dialogue_goes_as_it_is_written(path: Path) -> None:
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    roleplay_id, language = first.split()
    roleplay, _ = read_roleplay(shipped_folder() / "content" / "roleplays" / roleplay_id)
    assert roleplay is not None
    play = begin(roleplay)
    for line in lines:
        if line.startswith("> "):
            play = play.choose(chosen(play, line[2:], language))
    said = transcript(play, language).splitlines()
    assert [now if fits(line, now) else line for line, now in zip(lines, said, strict=True)] == said
