import argparse
import json
from pathlib import Path

import pytest

from sopapp.base.paths import Paths
from sopapp.cli import check
from sopapp.roleplay.blind import Player
from tests.builders import a_folder, a_library


def checked(library: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    check.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["check", *words])
    return int(arguments.run(arguments, Paths(library / "data", library, library)))


def test_a_library_without_errors_passes_and_its_problems_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert checked(a_library(tmp_path)) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("0 errors, ")


def test_a_library_with_an_error_fails_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(a_library(tmp_path, roleplays={"broken": "nodes: ["})) == 1
    line = next(line for line in capsys.readouterr().out.splitlines() if "broken" in line)
    assert line.startswith("roleplays/broken/roleplay.yaml:2")
    assert " error " in line


def test_problems_come_as_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = a_folder(tmp_path, {"a.md": "# A\n\n[b](gone.md)\n"})
    assert checked(root, "--json") == 0
    assert json.loads(capsys.readouterr().out)["problems"] == [
        {
            "path": "a.md",
            "line": 3,
            "rule": "dead-link",
            "severity": "warning",
            "message": 'The link "gone.md" leads nowhere. Correct it or take it out.',
            "values": {"target": "gone.md"},
        }
    ]


def test_a_folder_without_problems_is_counted_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert checked(a_folder(tmp_path, {"a.md": "# A\n"})) == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings, 0 notes\n"


def test_what_blind_players_earn_is_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checked(a_library(tmp_path))
    head, names, row, overall, *_ = capsys.readouterr().out.splitlines()
    assert head.startswith("Blind players") and names.split() == list(Player)
    assert row.split("  ")[0] == "late-parcel" and "100% / 50% en !" in row
    assert overall.startswith("all role-plays")


def test_what_blind_players_earn_comes_as_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checked(a_library(tmp_path), "--json")
    first = next(score for score in json.loads(capsys.readouterr().out)["blind"] if score["player"] == "first")
    assert first == {
        "player": "first", "roleplay": "late-parcel", "variant": "", "language": "en", "share": 1.0, "chance": 0.5,
    }  # fmt: skip
