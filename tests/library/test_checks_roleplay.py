from dataclasses import replace
from pathlib import Path

import pytest

from sopapp.library.catalogue import Catalogue
from sopapp.library.checks_roleplay import practice_problems, roleplay_problems
from sopapp.library.moments import Branch, Condition, Meter
from sopapp.library.problem import Problem, Rule, Severity
from sopapp.library.roleplay import Line, Mood, Node, RolePlay, StepLink, Variant
from tests.builders import a_catalogue, a_choice, a_node, a_roleplay, lines_of
from tests.every_kind import EVERY_KIND

LONG, SHORT = "I hear that you waited all week for it.", "Wait."


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    return a_catalogue(tmp_path)


def found(catalogue: Catalogue, roleplay: RolePlay, rule: Rule) -> list[Problem]:
    lines = roleplay.lines or {"en": {}, "ta": {}}
    problems = roleplay_problems(catalogue, replace(roleplay, lines=lines))
    return [problem for problem in problems if problem.rule is rule]


def test_a_node_from_which_no_ending_can_be_reached_is_an_error(catalogue: Catalogue) -> None:
    loop = a_node("b", a_choice("on", "c")), a_node("c", a_choice("back", "b"))
    roleplay = a_roleplay(a_node("a", a_choice("good", "solved"), a_choice("poor", "b", 0)), *loop)
    problems = found(catalogue, roleplay, Rule.ENDLESS)
    assert [(p.values["id"], p.severity) for p in problems] == [("b", Severity.ERROR), ("c", Severity.ERROR)]


def test_a_loop_that_can_be_left_is_no_problem(catalogue: Catalogue) -> None:
    roleplay = a_roleplay(a_node("a", a_choice("good", "solved"), a_choice("again", "a", 0)))
    assert found(catalogue, roleplay, Rule.ENDLESS) == []


def test_nodes_and_endings_to_which_nothing_leads_are_named(catalogue: Catalogue) -> None:
    roleplay = a_roleplay(a_node("a", a_choice("good", "solved")), a_node("b", a_choice("good", "solved")))
    assert [p.values["id"] for p in found(catalogue, roleplay, Rule.UNREACHABLE)] == ["b", "lost"]


def test_a_node_without_a_good_choice_is_named(catalogue: Catalogue) -> None:
    roleplay = a_roleplay(a_node("a", a_choice("fair", "solved", 0.5), a_choice("poor", "lost", 0)))
    assert [p.values["id"] for p in found(catalogue, roleplay, Rule.NO_GOOD_CHOICE)] == ["a"]


def test_choices_that_all_earn_the_same_are_named(catalogue: Catalogue) -> None:
    roleplay = a_roleplay(a_node("a", a_choice("this", "solved"), a_choice("that", "lost")))
    assert [p.values["id"] for p in found(catalogue, roleplay, Rule.SAME_CREDIT)] == ["a"]


def test_a_best_choice_much_longer_than_the_others_is_named(catalogue: Catalogue) -> None:
    node = a_node("a", a_choice("good", "solved"), a_choice("poor", "lost", 0))
    telling = a_roleplay(node, lines={"en": lines_of({"a.good.say": LONG, "a.poor.say": SHORT}), "ta": {}})
    fair = a_roleplay(node, lines={"en": lines_of({"a.good.say": LONG, "a.poor.say": LONG}), "ta": {}})
    assert [p.values["id"] for p in found(catalogue, telling, Rule.BEST_LONGEST)] == ["a"]
    assert found(catalogue, fair, Rule.BEST_LONGEST) == []


def three_nodes(places: tuple[int, int, int], length: dict[str, str]) -> RolePlay:
    """Three nodes of two choices with the best one in these places, and these texts for `good` and `poor`."""
    nodes: list[Node] = []
    lines: dict[str, str] = {}
    for name, after, place in zip("abc", ("b", "c", "solved"), places, strict=True):
        choices = [a_choice("poor", after, 0)]
        choices.insert(place, a_choice("good", after))
        nodes.append(a_node(name, *choices))
        lines |= {f"{name}.{choice}.say": text for choice, text in length.items()}
    return a_roleplay(*nodes, lines={"en": lines_of(lines), "ta": {}})


def test_a_best_choice_always_in_one_place_is_named(catalogue: Catalogue) -> None:
    even = {"good": SHORT, "poor": SHORT}
    assert [p.values["place"] for p in found(catalogue, three_nodes((1, 1, 1), even), Rule.BEST_IN_PLACE)] == ["2"]
    assert found(catalogue, three_nodes((1, 0, 1), even), Rule.BEST_IN_PLACE) == []


def test_ways_of_every_branch_lead_on(catalogue: Catalogue) -> None:
    ways = (Branch("lost", Condition("trust", "<", 1)), Branch("b", Condition("trust", "<", 2)))
    nodes = (
        a_node("a", a_choice("good", "solved"), a_choice("poor", "a", 0, branches=ways)),
        a_node("b", a_choice("on", "a")),
    )
    roleplay = a_roleplay(*nodes, meters={"trust": Meter("trust", 1, 4)})
    assert found(catalogue, roleplay, Rule.UNREACHABLE) == found(catalogue, roleplay, Rule.ENDLESS) == []


@pytest.mark.parametrize(("condition", "never"), [("< 1", 1), ("> 2", 1), (">= 2", 0), ("!= 1", 0), ("== 4", 1)])
def test_a_condition_that_no_meter_can_meet_is_named(catalogue: Catalogue, condition: str, never: int) -> None:
    operator, number = condition.split()
    choice = a_choice("poor", "lost", 0, condition=Condition("trust", operator, int(number)))
    # Nothing moves the meter, so it is 1, or 2 in the variant.
    other = {"other": Variant("other", Mood.CALM, {"trust": 2}, ())}
    node = a_node("a", a_choice("good", "solved"), choice)
    problems = found(
        catalogue, a_roleplay(node, meters={"trust": Meter("trust", 1, 4)}, variants=other), Rule.NEVER_HOLDS
    )
    expected = {"id": "a.poor", "given": f"trust {condition}", "known": "trust: 1 … 2"}
    assert [problem.values for problem in problems] == [expected] * never


def test_words_to_hand_over_that_are_much_longer_are_named(tmp_path: Path) -> None:
    telling = EVERY_KIND.replace("2,500, late, 41 not 14", "It is a refund of 2,500; it is late; it went to 14, not 41")
    catalogue = a_catalogue(tmp_path, roleplays={"every-kind": telling})
    problems = found(catalogue, catalogue.roleplay("every-kind"), Rule.BEST_LONGEST)
    assert [p.values["id"] for p in problems if "handover" in p.values["id"]] == ["limit.handover.words"]


def test_a_checklist_practises_a_behaviour_too(tmp_path: Path) -> None:
    problems = practice_problems(a_catalogue(tmp_path, roleplays={"every-kind": EVERY_KIND}))
    missing = [p.values["behaviour"] for p in problems if p.rule is Rule.UNPRACTISED_BEHAVIOUR]
    assert missing == ["acknowledge"]


def test_a_step_or_procedure_that_does_not_exist_is_named(catalogue: Catalogue) -> None:
    node = a_node("a", a_choice("good", "solved", step=StepLink("listen", "gone")))
    roleplay = a_roleplay(node, sops=("listen", "gone"))
    assert [p.values["step"] for p in found(catalogue, roleplay, Rule.UNKNOWN_STEP)] == ["listen#gone"]
    assert [p.values["sop"] for p in found(catalogue, roleplay, Rule.UNKNOWN_SOP)] == ["gone"]


def test_lines_that_are_missing_or_stale_are_counted(catalogue: Catalogue) -> None:
    tamil = {"title": Line("தலைப்பு", of="00000000")}
    roleplay = a_roleplay(lines={"en": lines_of({"title": "Title", "summary": "Short."}), "ta": tamil})
    assert [p.values for p in found(catalogue, roleplay, Rule.UNTRANSLATED_LINES)] == [{"count": "1", "ids": "summary"}]
    assert [p.values for p in found(catalogue, roleplay, Rule.STALE_LINES)] == [{"count": "1", "ids": "title"}]


def test_a_role_play_in_a_language_that_nobody_approved_is_a_note(catalogue: Catalogue) -> None:
    problems = found(catalogue, a_roleplay(reviewed={"ta": False}), Rule.UNREVIEWED)
    assert [(problem.path.name, problem.severity) for problem in problems] == [("ta.yaml", Severity.NOTE)]


def test_a_language_without_lines_is_named(catalogue: Catalogue) -> None:
    problems = found(catalogue, a_roleplay(lines={"en": {}}), Rule.NO_TRANSLATION)
    assert [problem.values["language"] for problem in problems] == ["ta"]
