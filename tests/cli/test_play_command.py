import argparse
import io
import json
from pathlib import Path

import pytest

from sopapp.base.errors import UnknownAnswer, UnknownLanguage, UnknownRolePlay, UnknownVariant
from sopapp.base.paths import Paths
from sopapp.cli import play
from tests.builders import a_library
from tests.every_kind import EVERY_KIND


def played(folder: Path, *words: str, library: Path | None = None) -> int:
    parser = argparse.ArgumentParser()
    play.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["play", *words])
    return int(arguments.run(arguments, Paths(folder / "data", folder, library or a_library(folder))))


def test_choices_print_the_transcript_and_the_credit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert played(tmp_path, "late-parcel", "--choices", "1") == 0
    assert capsys.readouterr().out.splitlines() == [
        "< Where is my parcel?", "> I say good.", "= 1", "< They answer good.", ". Solved", "",
        "Credit 1 of 1; above chance: 100% (provisional key)", "  Listening: 100%", "She thanks you.",
    ]  # fmt: skip


def test_a_play_comes_as_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    played(tmp_path, "late-parcel", "--choices", "2", "--json")
    data = json.loads(capsys.readouterr().out)
    assert data["lines"][1] == {"who": "rep", "text": "I say poor."}
    assert (data["credit"], data["skills"], data["ending"], data["outcome"]) == (0, {"listening": 0}, "lost", "lost")
    [decision] = data["decisions"]
    kept = {"node": "opening", "kind": "choose", "choice": "poor", "credit": 0, "chance": 0.5, "best": "good"}
    assert kept.items() <= decision.items()


def test_data_of_a_play_under_way_says_what_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    played(tmp_path, "late-parcel", "--json")
    data = json.loads(capsys.readouterr().out)
    assert (data["node"], data["choices"], data["ending"]) == ("opening", ["I say good.", "I say poor."], None)


def test_in_the_terminal_a_wrong_number_is_asked_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("9\n\n1\n"))
    assert played(tmp_path, "late-parcel") == 0
    out = capsys.readouterr().out
    assert 'Answer 1 is "9", which does not fit there. Give a number from 1 to 2.' in out
    assert out.count("Where is my parcel?") == 3
    assert out.endswith("She thanks you.\n")


@pytest.mark.parametrize("given", ["q\n", "Q\n", ""])
def test_q_and_the_end_of_the_input_quit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(given))
    assert played(tmp_path, "late-parcel") == 0
    assert "Credit" not in capsys.readouterr().out


def test_ctrl_c_quits(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)
    assert played(tmp_path, "late-parcel") == 0
    assert "Credit" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (["gone"], UnknownRolePlay),
        (["late-parcel", "--language", "ta"], UnknownLanguage),
        (["late-parcel", "--variant", "umbrella"], UnknownVariant),
        (["late-parcel", "--choices", "3"], UnknownAnswer),
        (["late-parcel", "--choices", "0"], UnknownAnswer),
        (["late-parcel", "--choices", "1,1"], UnknownAnswer),
        (["late-parcel", "--choices", "²"], UnknownAnswer),
    ],
)
def test_what_cannot_be_played_is_said_so(tmp_path: Path, words: list[str], error: type[Exception]) -> None:
    with pytest.raises(error):
        played(tmp_path, *words)


def every_kind(folder: Path) -> Path:
    return a_library(folder, roleplays={"every-kind": EVERY_KIND})


def test_every_kind_of_moment_is_played_by_tokens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tokens = "1,sfnsn:1,1>2>3,3+1+1+1+1,1:13"
    played(tmp_path, "every-kind", "--choices", tokens, "--json", library=every_kind(tmp_path))
    data = json.loads(capsys.readouterr().out)
    assert (data["credit"], data["met"], data["ending"], data["meters"]) == (
        4,
        4,
        "solved",
        {"patience": 4, "trust": 3},
    )
    assert data["escalation"] == {"hits": 1, "misses": 0, "false_alarms": 0, "kept_rightly": 0}
    assert data["listening"] == {"ask": {"shown": 1, "called": 1}, "paraphrase": {"shown": 1, "called": 1}}
    assert [decision["kind"] for decision in data["decisions"]] == ["choose", "listen", "rank", "decide", "say"]
    assert data["decisions"][3]["answer"]["handover"] == {
        "whom": "manager", "when": "now", "channel": "phone", "words": "facts",
    }  # fmt: skip
    assert data["decisions"][4]["answer"]["checked"] == ["named", "short"]


def test_a_variant_is_played_in_its_own_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["every-kind", "--variant", "umbrella", "--choices", "2", "--json"]
    played(tmp_path, *words, library=every_kind(tmp_path))
    data = json.loads(capsys.readouterr().out)
    assert (data["variant"], data["meters"]["patience"], data["ending"]) == ("umbrella", 0, "lost")


def test_what_was_answered_beside_the_choice_is_in_the_transcript(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    played(tmp_path, "every-kind", "--choices", "1,sfnsf:1,1,3+1+2+1+1", library=every_kind(tmp_path))
    out = capsys.readouterr().out
    assert "? felt: The rider was rude.\n> You waited, and she asked.\n= 0.9\n" in out
    assert "> Mr Perera decides.\n? whom: Mr Perera\n? when: Tonight\n" in out


def test_in_the_terminal_every_kind_is_asked_for_what_it_needs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = ["1", "", "s f n s f", "1", "2>1>3", "3", "1", "1", "2", "1", "It comes at three.", "12"]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(typed) + "\n"))
    assert played(tmp_path, "every-kind", library=every_kind(tmp_path)) == 0
    out = capsys.readouterr().out
    for shown in ("  not-said: The rider was rude.", "= 0.67", "(Refunds up to 2,000", "  channel: By telephone"):
        assert shown in out
    assert "A good answer: It comes at 3." in out and out.endswith("She thanks you.\n")
