import argparse
import io
import json
from pathlib import Path

import pytest

from sopapp.base.errors import InvalidChoice, UnknownLanguage, UnknownRolePlay
from sopapp.base.paths import Paths
from sopapp.cli import play
from tests.builders import a_library


def played(folder: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    play.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["play", *words])
    return int(arguments.run(arguments, Paths(folder / "data", folder, a_library(folder))))


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
    assert data["decisions"] == [{"node": "opening", "choice": "poor", "credit": 0, "chance": 0.5, "best": "good"}]


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
    assert 'There is no choice "9" here. Give a number from 1 to 2.' in out
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
        (["late-parcel", "--choices", "3"], InvalidChoice),
        (["late-parcel", "--choices", "0"], InvalidChoice),
        (["late-parcel", "--choices", "1,1"], InvalidChoice),
        (["late-parcel", "--choices", "²"], InvalidChoice),
    ],
)
def test_what_cannot_be_played_is_said_so(tmp_path: Path, words: list[str], error: type[Exception]) -> None:
    with pytest.raises(error):
        played(tmp_path, *words)
