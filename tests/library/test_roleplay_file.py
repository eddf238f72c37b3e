"""A role-play's files: each fault is named with its file, line and id; translations remember their source lines."""

from pathlib import Path

import pytest

from sopapp.library.hashing import text_hash
from sopapp.library.own_form import read_own_form
from sopapp.library.problem import Rule
from sopapp.library.roleplay import Mood, StepLink
from sopapp.library.roleplay_file import read_roleplay
from sopapp.library.roleplay_lines import stale_lines, stamped
from tests.builders import a_catalogue, a_folder, a_library, a_roleplay_file

TAMIL = 'language: ta\nreviewed: false\nlines:\n  title: "தாமதம்"  # kept\n  opening.say: >-\n    எங்கே?\n  extra: "x"\n'


def test_a_sound_role_play_is_read_whole(tmp_path: Path) -> None:
    roleplay = a_catalogue(tmp_path).roleplay("late-parcel")
    choice = roleplay.nodes["opening"].choices[0]
    assert (choice.id, choice.credit, choice.mood, choice.next) == ("good", 1, Mood.CALM, "solved")
    assert roleplay.text(choice.line("reason"), "en") == "It was good."
    assert roleplay.steps() == {StepLink("listen", "greet")}


@pytest.mark.parametrize(
    ("old", "new", "rule", "where"),
    [
        ("next: solved", "next: nowhere", Rule.UNKNOWN_TARGET, "opening.good"),
        ("start: opening", "start: lost", Rule.UNKNOWN_TARGET, "late-parcel"),
        ('        say: "I say good."\n', "", Rule.MISSING, "opening.good"),
        ('title: "Solved"', 'title: ""', Rule.MISSING, "endings.solved"),
        ("      poor:", "      good:", Rule.TWICE, "opening."),
        ("credit: 1", "credit: much", Rule.WRONG_KIND, "opening.good"),
        ("credit: 1", "credit: 7", Rule.WRONG_KIND, "opening.good"),
        ("mood: calm", "mood: happy", Rule.WRONG_WORD, "opening.good"),
        ("outcome: solved", "outcome: won", Rule.WRONG_WORD, "endings.solved"),
        ("behaviours: [acknowledge]", "behaviours: [nod]", Rule.WRONG_WORD, "opening.good"),
        ("step: listen#greet", "step: listen", Rule.WRONG_KIND, "opening.good"),
        ("step: listen#greet", "stepp: listen#greet", Rule.UNKNOWN_FIELD, "opening.good"),
        ("  opening:\n", "  model:\n", Rule.RESERVED_ID, "model"),
        ("id: m2", "id: m1", Rule.TWICE, "model.m1"),
        ("skills: [listening]\nlevel", "skills: [juggling]\nlevel", Rule.UNKNOWN_SKILL, "late-parcel"),
        ("id: late-parcel", "id: other", Rule.WRONG_WORD, "late-parcel"),
        ("  opening:\n", "  opening: &a\n", Rule.YAML, ""),
    ],
)
def test_each_fault_is_named(tmp_path: Path, old: str, new: str, rule: Rule, where: str) -> None:
    assert old in a_roleplay_file()
    catalogue = a_catalogue(tmp_path, roleplays={"late-parcel": a_roleplay_file().replace(old, new, 1)})
    found = [problem for problem in catalogue.problems if problem.rule is rule]
    assert found and found[0].values.get("id", "").startswith(where)
    assert found[0].message


def test_a_fault_has_its_line(tmp_path: Path) -> None:
    text = a_roleplay_file().replace("next: solved", "next: nowhere")
    [problem] = a_catalogue(tmp_path, roleplays={"late-parcel": text}).problems
    assert "nowhere" in text.split("\n")[problem.line - 1]


def test_one_broken_role_play_does_not_stop_the_others(tmp_path: Path) -> None:
    files = {"broken": "- a list", "empty": "", "fine": a_roleplay_file("fine")}
    catalogue = a_catalogue(tmp_path, roleplays=files)
    assert list(catalogue.roleplays) == ["fine"]
    assert {problem.path.parent.name for problem in catalogue.problems} == {"broken", "empty"}


def test_a_folder_without_a_source_is_a_problem(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "x", {"ta.yaml": TAMIL})
    assert [problem.rule for problem in read_roleplay(folder)[1]] == [Rule.NO_SOURCE]


def test_translations_are_merged_and_strange_lines_named(tmp_path: Path) -> None:
    root = a_library(tmp_path, roleplays={"late-parcel": a_roleplay_file(), "late-parcel/ta": TAMIL})
    catalogue = read_own_form(root)
    roleplay = catalogue.roleplay("late-parcel")
    assert roleplay.text("title", "ta") == "தாமதம்"
    assert roleplay.text("summary", "ta") == "Hear an upset customer out."
    assert roleplay.reviewed["ta"] is False
    assert [(problem.rule, problem.line) for problem in catalogue.problems] == [(Rule.EXTRA_LINE, 7)]


def test_stamping_adds_the_hashes_and_nothing_else(tmp_path: Path) -> None:
    roleplay = a_catalogue(tmp_path).roleplay("late-parcel")
    text = stamped(TAMIL, roleplay)
    assert f'  title: {{of: "{text_hash("The late parcel")}", text: "தாமதம்"}}  # kept\n' in text
    assert text.startswith("language: ta\nreviewed: false\nlines:\n") and text.endswith('\n  extra: "x"\n')
    assert stamped(text, roleplay) == text


def test_a_line_is_stale_once_its_source_has_changed(tmp_path: Path) -> None:
    translation = stamped(TAMIL, a_catalogue(tmp_path / "a").roleplay("late-parcel"))
    changed = a_roleplay_file().replace("The late parcel", "The lost parcel")
    now = a_catalogue(tmp_path / "b", roleplays={"late-parcel": changed, "late-parcel/ta": translation})
    roleplay = now.roleplay("late-parcel")
    assert stale_lines(roleplay, "ta") == {"title"}
    assert stale_lines_after(translation, roleplay, tmp_path) == frozenset()


def stale_lines_after(translation: str, roleplay: object, folder: Path) -> frozenset[str]:
    """What is stale once the title was translated anew."""
    changed = a_roleplay_file().replace("The late parcel", "The lost parcel")
    source = a_catalogue(folder / "c", roleplays={"late-parcel": changed}).roleplay("late-parcel")
    again = stamped(translation, source, anew=["title"])
    files = {"late-parcel": changed, "late-parcel/ta": again}
    return stale_lines(a_catalogue(folder / "d", roleplays=files).roleplay("late-parcel"), "ta")
