from datetime import date
from pathlib import Path

import pytest

from sopapp.library.catalogue import Catalogue
from sopapp.library.checks import check
from sopapp.library.foreign import read_foreign
from sopapp.library.problem import Problem, Rule, Severity
from sopapp.library.sop_file import stamped_sop
from tests.builders import a_catalogue, a_folder, a_sop_file

TODAY = date(2026, 11, 22)


def found(catalogue: Catalogue, rule: Rule) -> list[Problem]:
    return [problem for problem in check(catalogue, TODAY) if problem.rule is rule]


def test_nothing_in_a_sound_library_is_an_error(tmp_path: Path) -> None:
    assert [p for p in check(a_catalogue(tmp_path), TODAY) if p.severity is Severity.ERROR] == []


def test_what_could_not_be_read_is_told_too(tmp_path: Path) -> None:
    assert found(a_catalogue(tmp_path, roleplays={"broken": "nodes: ["}), Rule.YAML)


def test_fields_that_are_missing_are_named(tmp_path: Path) -> None:
    text = a_sop_file().replace("owner: Service manager\n", "").replace("change: First version.\n", "change:\n")
    (problem,) = found(a_catalogue(tmp_path, {"listen": text}), Rule.NO_METADATA)
    assert problem.values["fields"] == "owner, change"


@pytest.mark.parametrize(("day", "far"), [("2028-11-22", False), ("2028-11-23", True)])
def test_a_review_is_due_within_24_months(tmp_path: Path, day: str, far: bool) -> None:
    text = a_sop_file().replace("next_review: 2027-11-22", f"next_review: {day}")
    assert bool(found(a_catalogue(tmp_path, {"listen": text}), Rule.REVIEW_FAR)) is far


@pytest.mark.parametrize(("today", "passed"), [(date(2027, 11, 22), False), (date(2027, 11, 23), True)])
def test_a_review_has_passed_on_the_day_after(tmp_path: Path, today: date, passed: bool) -> None:
    rules = {problem.rule for problem in check(a_catalogue(tmp_path), today)}
    assert (Rule.REVIEW_PASSED in rules) is passed


def test_sections_that_are_missing_are_named(tmp_path: Path) -> None:
    sections = [problem.values["section"] for problem in found(a_catalogue(tmp_path), Rule.NO_SECTION)]
    assert sections == ["Purpose", "When to use", "Limits and escalation", "References"]


def test_an_item_among_the_steps_needs_an_id(tmp_path: Path) -> None:
    text = a_sop_file().replace(" {#let-finish}", "") + "\n1. A list of its own.\n"
    (problem,) = found(a_catalogue(tmp_path, {"listen": text}), Rule.STEP_WITHOUT_ID)
    assert text.splitlines()[problem.line - 1] == "2. Let the customer finish."


def test_a_procedure_without_steps_is_named(tmp_path: Path) -> None:
    assert found(a_catalogue(tmp_path, {"listen": a_sop_file(steps={})}), Rule.NO_STEPS)


def test_a_language_without_a_text_is_named(tmp_path: Path) -> None:
    (problem,) = found(a_catalogue(tmp_path, roleplays={}), Rule.NO_TRANSLATION)
    assert (problem.path.name, problem.values["language"]) == ("en.md", "ta")


def test_a_translation_is_compared_step_by_step(tmp_path: Path) -> None:
    tamil = a_sop_file(language="ta", steps={"greet": "வணக்கம்.", "extra": "கேள்."})
    catalogue = a_catalogue(tmp_path, {"listen/en": a_sop_file(), "listen/ta": tamil})
    assert [p.values["step"] for p in found(catalogue, Rule.SURPLUS_STEP)] == ["extra"]
    assert [p.values["step"] for p in found(catalogue, Rule.UNTRANSLATED_STEP)] == ["let-finish"]


def test_a_step_whose_source_changed_is_stale(tmp_path: Path) -> None:
    first = a_catalogue(tmp_path / "first")
    tamil = stamped_sop(a_sop_file(language="ta"), first.sop("listen"))
    changed = a_sop_file().replace("Greet the customer.", "Greet every customer.")
    catalogue = a_catalogue(tmp_path, {"listen/en": changed, "listen/ta": tamil})
    assert [problem.values["step"] for problem in found(catalogue, Rule.STALE_STEP)] == ["greet"]


def test_a_translation_that_nobody_approved_is_a_note(tmp_path: Path) -> None:
    tamil = a_sop_file(language="ta").replace("reviewed: true", "reviewed: false")
    catalogue = a_catalogue(tmp_path, {"listen/en": a_sop_file(), "listen/ta": tamil})
    assert [problem.severity for problem in found(catalogue, Rule.UNREVIEWED)] == [Severity.NOTE]


def test_steps_and_behaviours_that_nothing_practises_are_notes(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    assert [p.values["step"] for p in found(catalogue, Rule.UNPRACTISED_STEP)] == ["listen#let-finish"]
    behaviours = [p.values["behaviour"] for p in found(catalogue, Rule.UNPRACTISED_BEHAVIOUR)]
    assert behaviours == ["ask", "paraphrase", "summarise", "agree"]


def test_a_foreign_folder_is_not_held_to_our_style(tmp_path: Path) -> None:
    root = a_folder(tmp_path, {"a.md": "# A\n\n1. The rep should, and then, [do](gone.md) it properly.\n"})
    assert [problem.rule for problem in check(read_foreign(root), TODAY)] == [Rule.DEAD_LINK]


def test_every_rule_has_a_code_of_its_own_and_a_message() -> None:
    assert len({rule.code for rule in Rule}) == len(list(Rule))
    assert all(rule.template.rstrip().endswith((".", "}", "`")) for rule in Rule)
