"""A Markdown file as a procedure: title, steps, headings, and what is wrong with it."""

from pathlib import Path

import pytest

from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop
from sopapp.library.sop_file import parse_sop
from tests.builders import a_sop, a_sop_file

ROOT = Path("/library")


def foreign(text: str, name: str = "guides/returns.md") -> Sop:
    return parse_sop(text, ROOT / name, ROOT, False, [])


def problems_of(text: str) -> list[Problem]:
    problems: list[Problem] = []
    parse_sop(text, ROOT / "sops/listen/en.md", ROOT, True, problems)
    return problems


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('---\ntitle: "From **front**"\n---\n# Other', "From front"),
        ("# The [linked](x.md) `code` title #", "The linked code title"),
        ("Set\n===\n\ntext", "Set"),
        ("```\n# not this\n```\n## But this", "But this"),
        ("<!--\n# not this\n-->\ntext", "Returns"),
        ("", "Returns"),
    ],
)
def test_the_title_is_what_a_reader_would_call_it(text: str, title: str) -> None:
    assert foreign(text).title == title


def test_a_readme_without_a_title_is_called_like_its_folder() -> None:
    assert foreign("text", "opening-hours/README.md").title == "Opening hours"


def test_steps_are_numbered_as_the_reader_counts() -> None:
    sop = foreign(
        "1. One. {#one}\n\n    !!! note\n        x\n\n1. Two. {#two}\n"
        "3. Three. {#three}\n\nText.\n\n7. Other. {#seven}\n"
    )
    assert [(step.id, step.number) for step in sop.steps] == [("one", 1), ("two", 2), ("three", 3), ("seven", 7)]


def test_a_steps_hash_covers_its_continuation_and_no_white_space() -> None:
    first = foreign("1. Do *it*. {#a}\n\n    Like this.\n").steps[0]
    assert first.hash == foreign("1. Do *it*. {#a}\n\n\n    Like\n    this.\n\n# End").steps[0].hash
    assert first.hash != foreign("1. Do *it*. {#a}\n\n    Like that.\n").steps[0].hash
    assert first.text == "Do it."


def test_lines_are_those_of_the_file() -> None:
    sop = a_sop()
    text = a_sop_file().split("\n")
    assert all(step.text in text[step.line - 1] for step in sop.steps)
    assert all(heading.title in text[heading.line - 1] for heading in sop.headings)


def test_headings_are_named_as_github_names_them() -> None:
    sop = foreign("# What's new?\n## What's new?\n## Own {#mine}\n## உதவி மையம்\n")
    assert [heading.slug for heading in sop.headings] == ["whats-new", "whats-new-1", "mine", "உதவி-மையம்"]


def test_the_summary_is_the_first_paragraph() -> None:
    assert foreign("[![badge](x)](y)\n\n# T\n\nWhat *this*\nis for.\n\nMore.").summary == "What this is for."


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("id: listen", "id: other", Rule.WRONG_FIELD, 2),
        ("version: 1\nsign", "version: one\nsign", Rule.WRONG_FIELD, 3),
        ("date: 2026-11-22\nowner", "date: soon\nowner", Rule.WRONG_FIELD, 5),
        ("language: en", "language: ta", Rule.WRONG_FIELD, 8),
        ("{#let-finish}", "{#greet}", Rule.TWICE_STEP, 20),
        ("{#greet}", "{#Greet Them}", Rule.BAD_ID, 20),
        ("---\nid", "id", Rule.NO_FRONT_MATTER, 1),
    ],
)
def test_each_fault_is_named_with_its_line(old: str, new: str, rule: Rule, line: int) -> None:
    found = problems_of(a_sop_file().replace(old, new, 1))
    assert (rule, line) in [(problem.rule, problem.line) for problem in found]
    assert all("{" not in problem.message or "{#" in problem.message for problem in found)


def test_a_sound_file_has_no_problems() -> None:
    assert problems_of(a_sop_file()) == []
