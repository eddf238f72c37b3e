"""The words of the command line, its exit codes, and its end."""

import subprocess
import sys
from pathlib import Path

import pytest

from sopapp import __version__
from sopapp.base.files import read_text
from sopapp.cli.main import main
from tests.builders import a_library


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"sopapp {__version__}\n")


@pytest.mark.parametrize(
    "words", [["check", "gone"], ["--library", "gone", "check"], ["play", "gone"], ["stamp", "xx"]]
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_ends_with_2(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("sopapp: There is no ") or told.err.startswith("sopapp: The library has no ")


def test_errors_in_content_end_with_1_and_a_clean_library_with_0(tmp_path: Path) -> None:
    assert main(["check", str(a_library(tmp_path / "sound"))]) == 0
    assert main(["check", str(a_library(tmp_path / "broken", roleplays={"broken": "nodes: ["}))]) == 1


def test_who_has_read_enough_of_the_output_ends_it_quietly(tmp_path: Path) -> None:
    for number in range(2_000):
        (tmp_path / f"{number}.md").write_text("# A\n\n[b](gone.md)\n", "utf-8")
    words = [sys.executable, "-m", "sopapp", "check", str(tmp_path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_stamping_again_changes_no_byte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = a_library(tmp_path)
    translation = library / "sops" / "listen" / "ta.md"
    translation.write_bytes(read_text(library / "sops" / "listen" / "en.md").replace("\n", "\r\n").encode())
    assert main(["--library", str(library), "stamp", "ta"]) == 0
    stamped = translation.read_bytes()
    assert b"translates: {version: " in stamped
    assert stamped.count(b"\r\n") == stamped.count(b"\n")
    assert main(["--library", str(library), "stamp", "ta"]) == 0
    assert translation.read_bytes() == stamped
    assert capsys.readouterr().out == "sops/listen/ta.md\n1 stamped\n0 stamped\n"
