"""A role-play to print has everything of it, as text or as a page."""

import argparse
from pathlib import Path

import pytest

from sopapp.base.errors import UnknownVariant
from sopapp.base.paths import Paths
from sopapp.cli import script
from tests.builders import a_library
from tests.every_kind import EVERY_KIND


def printed(folder: Path, *words: str, text: str = EVERY_KIND) -> int:
    parser = argparse.ArgumentParser()
    script.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["script", "every-kind", *words])
    library = a_library(folder, roleplays={"every-kind": text})
    return int(arguments.run(arguments, Paths(folder / "data", folder, library)))


@pytest.mark.parametrize(
    "line",
    [
        "Setting: At the counter.",
        "Customer: Mrs Santos, upset",
        "Meter patience (Patience): starts at 3, from 0 to 4.",
        "opening (choose)",
        "If patience < 2: I am going now.",
        "  2. [0.5] One moment.",
        "       Called best by 9 of 12 experts; shows: ask.",
        "       Reason: An open question. [listen#greet]",
        "       Effects: patience +1, trust +1",
        "       Leads to lost if patience < 1, opening if patience < 3, else story.",
        "       Offered if trust >= 2.",
        "  not-said: She wants a refund. (She never spoke of money.)",
        "limit (decide, escalation needed)",
        "Authority: Refunds up to 2,000 you decide alone.",
        "       [0] Ana (She has the same limit.)",
        "  1. [model] It comes at 3.",
        "  Check: I named the problem. (summarise)",
        "  solved (solved): Solved",
    ],
)
def test_everything_is_on_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str) -> None:
    assert printed(tmp_path) == 0
    assert line in capsys.readouterr().out.splitlines()


def test_a_variant_is_printed_in_its_own_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed(tmp_path, "--variant", "umbrella")
    out = capsys.readouterr().out
    assert out.startswith("The umbrella\n============\nevery-kind, version 1, en, variant umbrella\n")
    assert "Customer: Mr Tan, worried" in out and "If patience < 2: I leave now." in out


def test_a_page_keeps_what_looks_like_markup_as_text(tmp_path: Path) -> None:
    file = tmp_path / "out" / "script.HTML"
    assert printed(tmp_path, str(file), text=EVERY_KIND.replace("Please tell me.", "<b>&")) == 0
    page = file.read_text(encoding="utf-8")
    assert page.startswith('<!doctype html>\n<html lang="en">') and "[1] &lt;b&gt;&amp;" in page


def test_any_other_file_is_plain_text(tmp_path: Path) -> None:
    printed(tmp_path, str(tmp_path / "script.txt"))
    lines = (tmp_path / "script.txt").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Every kind" and max(map(len, lines)) <= 100


def test_a_variant_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnknownVariant, match="It has: umbrella"):
        printed(tmp_path, "--variant", "gone")
