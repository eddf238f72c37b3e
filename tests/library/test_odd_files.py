"""What no author means and every folder has sooner or later: it is named, and the rest opens at once."""

import time
from datetime import date
from pathlib import Path

import pytest

from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.library.checks import check
from sopapp.library.front_matter import fields, split, with_front
from sopapp.library.library import Library
from sopapp.library.outline import split_id
from sopapp.library.problem import Problem, Rule
from sopapp.library.render import render
from sopapp.library.sop_file import parse_sop
from tests.builders import a_folder

LONG = "n" * 300


def problems(folder: Path) -> dict[Rule, Problem]:
    """What is wrong with a library, after everything in it was rendered."""
    catalogue = Library(Paths(folder / ".data", folder, folder), Bus()).load()
    for languages in catalogue.sops.values():
        for sop in languages.values():
            render(sop)
    return {problem.rule: problem for problem in check(catalogue, date(2026, 11, 22))}


@pytest.mark.parametrize("text", [f"[a]({LONG})", f"[a]({LONG}.md)", f"![a]({LONG}.png)", f"[a]({'n/' * 3000})"])
def test_a_name_that_no_file_can_have_leads_nowhere(tmp_path: Path, text: str) -> None:
    found = problems(a_folder(tmp_path, {"a.md": f"# A\n\n{text}\n"}))
    assert found.keys() == {Rule.NO_PICTURE if text.startswith("!") else Rule.DEAD_LINK}


def test_a_picture_that_links_to_itself_is_not_there(tmp_path: Path) -> None:
    root = a_folder(tmp_path, {"a.md": "# A\n\n![a](circle.png)\n"})
    (root / "circle.png").symlink_to("circle.png")
    assert problems(root).keys() == {Rule.NO_PICTURE}


@pytest.mark.parametrize(("text", "line"), [('id = "a"\nname = [', 1), ("a = " + "[" * 5000, 1), ("\na = b", 2)])
def test_a_library_file_that_is_no_toml_is_named_with_its_line_and_the_rest_opens(
    tmp_path: Path, text: str, line: int
) -> None:
    found = problems(a_folder(tmp_path, {"library.toml": text, "sops/listen/en.md": "# Listen\n"}))
    assert found[Rule.LIBRARY_FILE].line == line
    assert Rule.NO_STEPS in found


def test_a_file_where_a_folder_should_be_is_named(tmp_path: Path) -> None:
    root = a_folder(tmp_path, {"library.toml": "", "sops/listen/en.md": "# Listen\n", "roleplays": "no folder"})
    assert problems(root)[Rule.NO_SUCH_FOLDER].path == root.resolve() / "roleplays"


@pytest.mark.parametrize(
    "text",
    [
        "# a" + " " * 300_000 + "b", "# " + "![" * 150_000, "1. a {#x" + " " * 300_000 + "b",
        "1. " + "![" * 150_000 + " {#x}", ("![" * 900 + "\n") * 60, "# a" + "_" * 300_000 + "a",
    ],
    ids=["heading spaces", "heading brackets", "step spaces", "step brackets", "summary", "underscores"],
)  # fmt: skip
def test_a_line_of_a_megabyte_is_read_at_once(text: str) -> None:
    start = time.perf_counter()
    parse_sop(text, Path("/l/a.md"), Path("/l"), False, [])
    assert time.perf_counter() - start < 1


def test_runs_of_ticks_and_tildes_are_read_at_once(tmp_path: Path) -> None:
    ticks = "".join("`" * count + "a" for count in range(1, 240)) + "](x)\n"
    start = time.perf_counter()
    problems(a_folder(tmp_path, {"a.md": ticks, "b.md": "~~a " * 7000}))
    assert time.perf_counter() - start < 2


def test_a_line_separator_inside_a_line_moves_no_problem(tmp_path: Path) -> None:
    found = problems(a_folder(tmp_path, {"a.md": "# A\n\none\u2028two\x0cthree\n\n[b](gone.md)\n"}))
    assert found[Rule.DEAD_LINK].line == 5


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Greet them. {#greet}", ("Greet them.", "greet")),
        ("Greet them.  {# greet }\t", ("Greet them.", "greet")),
        ("{#a} b", ("{#a} b", "")),
        ("{#a} b {#c}", ("{#a} b", "c")),
        ("a {#b{c}", ("a {#b{c}", "")),
        ("a}", ("a}", "")),
    ],
)
def test_an_id_stands_at_the_end_of_its_line(text: str, parts: tuple[str, str]) -> None:
    assert split_id(text) == parts


def test_a_changed_field_takes_the_whole_of_its_old_text_with_it() -> None:
    text = "---\nid: a\nchange: |\n  One.\n\n  Two.\nversion: 1\n---\n\n# A\n"
    changed = with_front(text, change="Three")
    assert changed == "---\nid: a\nchange: Three\nversion: 1\n---\n\n# A\n"
    assert fields(split(changed)) == {"id": "a", "change": "Three", "version": 1}
