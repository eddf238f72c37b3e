"""`sopapp doctor`, `restore` and `export`, as typed."""

import json
from pathlib import Path

import pytest

from sopapp.base.files import read_text
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.cli.main import main
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.spreadsheet import read_csv

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def journal(services: Services, paths: Paths) -> Path:
    services.people.add("Ana")
    Backups(paths, services.clock).make()
    [path] = paths.records.glob("*.jsonl")
    return path


def words(paths: Paths, *rest: str) -> list[str]:
    return ["--data", str(paths.data), *rest]


def test_the_doctor_ends_with_1_while_something_is_wrong_and_repairs_it(
    paths: Paths, journal: Path, capsys: Captured
) -> None:
    whole = journal.read_bytes()
    journal.write_bytes(whole.replace(b"Ana", b"Eve"))
    assert main(words(paths, "doctor")) == 1
    assert f"records/{journal.name}:1: can be repaired (--repair): One record cannot" in capsys.readouterr().out
    main(words(paths, "doctor", "--repair"))
    assert "1 record(s) came back from backups." in capsys.readouterr().out
    assert journal.read_bytes() == whole


def test_the_doctor_speaks_json(paths: Paths, journal: Path, capsys: Captured) -> None:
    journal.write_bytes(journal.read_bytes() + b"torn")
    main(words(paths, "doctor", "--json"))
    told = json.loads(capsys.readouterr().out)
    assert told["journals"] == 1
    assert "TORN" in [finding["what"] for finding in told["findings"]]


def test_restore_lists_the_backups_and_puts_one_back(paths: Paths, journal: Path, capsys: Captured) -> None:
    whole = journal.read_bytes()
    journal.unlink()
    assert main(words(paths, "restore")) == 0
    name = capsys.readouterr().out.split()[0]
    assert main(words(paths, "restore", name)) == 0
    told = capsys.readouterr().out
    assert "1 record(s) came back" in told
    assert "What was sent without a name on 2026-11-22 is not in this backup" in told
    assert journal.read_bytes() == whole


def test_an_unknown_backup_or_kind_ends_with_2(paths: Paths, journal: Path, capsys: Captured) -> None:
    assert main(words(paths, "restore", "yesterday")) == 2
    assert main(words(paths, "export", "gossip", "a.csv")) == 2
    assert main(words(paths, "export", "person", "a.doc")) == 2
    assert capsys.readouterr().err.count("sopapp: ") == 3


def test_export_writes_one_kind_or_all(paths: Paths, journal: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(words(paths, "export", "person", str(tmp_path / "people.csv"))) == 0
    assert [row["name"] for row in read_csv(read_text(tmp_path / "people.csv"))] == ["Ana"]
    assert main(words(paths, "export", "all", str(tmp_path / "out"), "--jsonl")) == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} >= {"person.jsonl", "dictionary.jsonl"}


@pytest.mark.parametrize("command", [["doctor"], ["doctor", "--repair"], ["restore"], ["export", "person", "a.csv"]])
def test_a_mistyped_data_folder_is_an_error_and_is_not_made(
    tmp_path: Path, command: list[str], capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["--data", "mistyped", *command]) == 2
    assert capsys.readouterr().err.startswith("sopapp: There is no data folder mistyped. ")
    assert list(tmp_path.iterdir()) == []


def test_an_export_replaces_no_file(paths: Paths, journal: Path, tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "out" / "person.csv"
    file.parent.mkdir()
    file.write_text("the accounts of a year", "utf-8")
    assert main(words(paths, "export", "person", str(file))) == 2
    assert main(words(paths, "export", "all", str(file.parent))) == 2
    assert capsys.readouterr().err.count(f"There is already a file {file}, and nothing was written.") == 2
    assert list(file.parent.iterdir()) == [file]
    assert read_text(file) == "the accounts of a year"
