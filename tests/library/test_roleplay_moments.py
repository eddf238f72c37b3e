"""The whole form of a role-play: every kind of moment, meters, branches, variants, and each fault by name."""

from pathlib import Path

import pytest

from sopapp.library.hashing import text_hash
from sopapp.library.moments import Act, Condition, Heard, Kind, Meter, Panel, Slot
from sopapp.library.problem import Problem, Rule
from sopapp.library.roleplay import Mood, RolePlay
from sopapp.library.roleplay_lines import stamped
from tests.builders import a_catalogue
from tests.every_kind import BROKEN, EVERY_KIND

FOUR_METERS = "  c: {name: C, start: 0, most: 1}\n  d: {name: D, start: 0, most: 1}\n"


def read(folder: Path, text: str = EVERY_KIND, **translations: str) -> tuple[RolePlay | None, tuple[Problem, ...]]:
    files = {f"every-kind/{language}": lines for language, lines in translations.items()}
    catalogue = a_catalogue(folder, roleplays={"every-kind": text, **files})
    return catalogue.roleplays.get("every-kind"), tuple(catalogue.problems)


@pytest.fixture
def roleplay(tmp_path: Path) -> RolePlay:
    found, problems = read(tmp_path)
    assert found is not None and problems == ()
    return found


def test_meters_move_by_choices_and_open_ways(roleplay: RolePlay) -> None:
    assert roleplay.meters == {"patience": Meter("patience", 3, 4), "trust": Meter("trust", 2, 4)}
    good, fair, sorry = roleplay.nodes["opening"].choices
    assert (good.effects, good.panel, good.branches) == ({"patience": 1, "trust": 1}, Panel(12, 9), ())
    assert [(way.to, str(way.condition)) for way in fair.branches] == [
        ("lost", "patience < 1"), ("opening", "patience < 3"),
    ]  # fmt: skip
    assert (fair.next, sorry.condition) == ("story", Condition("trust", ">=", 2))


def test_what_a_customer_says_depends_on_the_meters(roleplay: RolePlay) -> None:
    opening = roleplay.nodes["opening"]
    assert roleplay.text(opening.said({"patience": 1}), "en") == "I am going now."
    assert roleplay.text(opening.said({"patience": 2}), "en") == "Where is my parcel?"


def test_a_story_has_marks_of_each_kind(roleplay: RolePlay) -> None:
    story = roleplay.nodes["story"]
    assert (story.kind, {mark.heard for mark in story.marks}) == (Kind.LISTEN, set(Heard))
    assert roleplay.text("story.marks.refund.reason", "en") == "She never spoke of money."


def test_a_hand_over_settles_four_slots(roleplay: RolePlay) -> None:
    limit = roleplay.nodes["limit"]
    assert tuple(limit.handover) == tuple(Slot)
    assert [(choice.act, choice.escalates) for choice in limit.choices] == [
        (Act.HANDLE, False), (Act.ASK, False), (Act.ESCALATE, True),
    ]  # fmt: skip
    assert roleplay.text("limit.handover.whom.colleague.reason", "en") == "She has the same limit."
    assert roleplay.text("limit.authority", "en") == "Refunds up to 2,000 you decide alone."


def test_own_words_have_a_checklist_and_one_model_answer(roleplay: RolePlay) -> None:
    own = roleplay.nodes["own-words"]
    assert ([check.id for check in own.checklist], len(own.choices)) == (["named", "time", "short"], 1)


def test_a_variant_says_some_lines_otherwise(roleplay: RolePlay) -> None:
    umbrella = roleplay.as_variant("umbrella")
    assert (umbrella.mood, umbrella.meters["patience"].start) == (Mood.WORRIED, 2)
    assert umbrella.text("customer.name", "en") == "Mr Tan"
    assert umbrella.text("setting", "en") == "At the counter."


def test_a_variant_is_offered_where_all_of_its_lines_are(tmp_path: Path) -> None:
    some = 'language: ta\nreviewed: true\nlines:\n  variants.umbrella.title: "குடை"\n'
    more = '  variants.umbrella.customer.name: "டான்"\n  variants.umbrella.opening.says.fed-up.say: "போகிறேன்."\n'
    half, whole = read(tmp_path / "a", ta=some)[0], read(tmp_path / "b", ta=some + more)[0]
    assert half is not None and half.variants_in("ta") == ("",)
    assert whole is not None and whole.variants_in("ta") == ("", "umbrella")


@pytest.mark.parametrize(
    ("old", "new", "rule", "where"),
    [
        *[(old, new, rule, "") for old, new, rule in BROKEN],
        ("if: patience < 2", "if: temper < 2", Rule.UNKNOWN_METER, "opening.says.fed-up"),
        ("{patience: -2}", "{temper: -2}", Rule.UNKNOWN_METER, "opening.fair.effects"),
        ("meters: {patience: 2}", "meters: {temper: 2}", Rule.UNKNOWN_METER, "variants.umbrella.meters"),
        ("best: 3", "best: 13", Rule.PANEL, "opening"),
        ("best: 3", "best: 4", Rule.PANEL, "opening"),
        ("n: 12, best: 3", "n: 13, best: 3", Rule.PANEL, "opening"),
        ('down.", credit: 0.5', 'down.", credit: 0', Rule.EQUAL_RANKS, "order"),
        ('say: "One moment."', 'if: trust > 1\n        say: "One moment."', Rule.FEW_OFFERED, "opening"),
        ("if: trust >= 2\n", "credits: 1\n", Rule.UNKNOWN_FIELD, "opening.sorry"),
        ('title: "The umbrella"', 'titel: "The umbrella"', Rule.EXTRA_LINE, "variants.umbrella.titel"),
        ("{to: story}", "{to: nowhere}", Rule.UNKNOWN_TARGET, "opening.fair.next.3"),
        ("  trust: {name", FOUR_METERS + "  e: {name: E, start: 0, most: 1}\n  trust: {name", Rule.COUNT, "every-kind"),
        ('act: ask, say: "I ask', 'act: handle, say: "I ask', Rule.MISSING, "limit"),
        ("act: escalate, ", "act: escalate, escalates: false, ", Rule.WRONG_KIND, "limit.hand-up"),
    ],
)  # fmt: skip
def test_each_fault_is_named(tmp_path: Path, old: str, new: str, rule: Rule, where: str) -> None:
    assert old in EVERY_KIND
    problems = [problem for problem in read(tmp_path, EVERY_KIND.replace(old, new, 1))[1] if problem.rule is rule]
    assert problems and problems[0].line
    assert problems[0].values["id"].startswith(where) and problems[0].message


def test_stamping_knows_the_lines_of_every_part(tmp_path: Path) -> None:
    ids = [
        "meters.trust.name",
        "story.marks.refund.reason",
        "limit.handover.whom.manager.say",
        "variants.umbrella.title",
    ]
    text = "language: ta\nreviewed: true\nlines:\n" + "".join(f'  {own}: "ஒன்று"\n' for own in ids)
    found, _ = read(tmp_path)
    assert found is not None
    written = stamped(text, found).splitlines()[3:]
    assert written == [f'  {own}: {{of: "{text_hash(found.text(own, "en"))}", text: "ஒன்று"}}' for own in ids]
