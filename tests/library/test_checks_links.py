from pathlib import Path

import pytest

from sopapp.library.checks_links import link_problems
from sopapp.library.foreign import read_foreign
from sopapp.library.problem import Rule
from tests.builders import a_catalogue, a_folder, a_sop_file


def dead(folder: Path, text: str) -> list[tuple[Rule, str]]:
    catalogue = a_catalogue(folder, {"listen": a_sop_file() + text})
    return [(problem.rule, problem.values["target"]) for problem in link_problems(catalogue, catalogue.sop("listen"))]


@pytest.mark.parametrize(
    "target",
    [
        "sop:listen", "sop:listen#greet", "sop:listen#records", "roleplay:late-parcel", "#steps", "https://example.org/x",
        "mailto:a@example.org", "en.md", "<en.md>", "../listen/en.md",
    ],
)  # fmt: skip
def test_a_link_to_what_is_there_is_no_problem(tmp_path: Path, target: str) -> None:
    assert dead(tmp_path, f"\n[here]({target})\n") == []


@pytest.mark.parametrize(
    "target", ["sop:gone", "sop:listen#gone", "roleplay:gone", "#gone", "gone.md", "../gone/en.md", "x" * 300, "%00.md"]
)
def test_a_link_that_leads_nowhere_is_named(tmp_path: Path, target: str) -> None:
    assert dead(tmp_path, f"\n[here]({target})\n") == [(Rule.DEAD_LINK, target)]


def test_a_picture_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert dead(tmp_path, '\n![A form](form.png "The form")\n') == [(Rule.NO_PICTURE, "form.png")]


def test_code_holds_no_links(tmp_path: Path) -> None:
    assert dead(tmp_path, "\n`[a](gone.md)`\n\n```\n[a](gone.md)\n```\n") == []


def test_a_foreign_folder_is_held_to_its_files_alone(tmp_path: Path) -> None:
    text = "# A\n\n[a](b) [a](/root) [a](#made-up) [a](gone.md) [a]({{ url }}) [a](sub/) ![a](gone.png)\n"
    catalogue = read_foreign(a_folder(tmp_path, {"a.md": text, "b.md": "# B\n", "sub/README.md": "# C\n"}))
    found = link_problems(catalogue, catalogue.sop("a"))
    assert [problem.values["target"] for problem in found] == ["gone.md", "gone.png"]


def test_s9_an_address_that_nobody_closes_and_a_line_without_end_are_not_looked_through_for_seconds(
    tmp_path: Path,
) -> None:
    lines = ["![a](<" + "../" * 9_000, "[a](b" * 6_000, "[a](" + "(" * 20_000, "[a](no.md) " * 20_000, "[a](gone.md)"]
    assert dead(tmp_path, "\n\n".join(lines)) == [(Rule.DEAD_LINK, "gone.md")]
