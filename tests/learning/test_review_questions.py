"""What is shown for an item: another case each time, shuffled; for steps that nothing exercises, what comes next."""

from dataclasses import replace
from pathlib import Path

import pytest

from sopapp.base.errors import UnknownProcedure, UnknownRolePlay
from sopapp.learning.questions import approach
from sopapp.library.moments import Condition, Kind, Meter
from sopapp.library.roleplay import StepLink
from tests.builders import a_choice, a_node, a_roleplay, a_sop_file
from tests.conftest import StillClock
from tests.learning.review_rooms import STEPS, Reviewing, a_case, reviewing
from tests.learning.rooms import ANA

OPENING, GREET, HEAR, SOLVE = (
    "decision:parcel:opening", "step:listen#greet", "step:listen#hear", "step:listen#solve"
)  # fmt: skip


def played(folder: Path, clock: StillClock) -> Reviewing:
    at = reviewing(folder, clock, None, a_case())
    at.sign()
    at.play()
    clock.forward(days=5)
    return at


def test_a_decision_is_asked_in_another_case_than_the_one_seen_last(tmp_path: Path, clock: StillClock) -> None:
    at, cases = played(tmp_path, clock), []
    for _ in range(4):
        asked = at.ask(at.items()[OPENING])
        assert asked.play is not None
        cases.append(asked.play.roleplay.variant)
        at.answer(asked.item)
        clock.forward(days=400)
    assert cases == ["umbrella", "", "umbrella", ""]


def test_a_case_that_is_not_told_in_the_language_is_not_asked(tmp_path: Path, clock: StillClock) -> None:
    at = played(tmp_path, clock)
    asked = at.reviews.moment(at.items()[OPENING], ANA, "ta")
    assert asked.play is not None
    assert asked.play.roleplay.variant == ""


def test_choices_are_shuffled_anew_for_each_turn(tmp_path: Path, clock: StillClock) -> None:
    at = played(tmp_path, clock)
    asked = at.ask(at.items()[OPENING])
    orders = {tuple(choice.id for choice in replace(asked, turn=turn).choices) for turn in range(20)}
    assert asked.choices == replace(asked).choices
    assert len(orders) > 1


def test_a_step_is_asked_at_a_moment_that_exercises_it(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case(step="solve"))
    at.sign()
    clock.forward(days=1)
    asked = at.ask(at.items()[SOLVE])
    assert asked.play is not None
    assert (asked.play.roleplay.id, asked.play.place) == ("parcel", "opening")
    assert at.answer(asked.item).credit == 1
    assert SOLVE not in at.items()


def test_a_step_with_several_moments_is_asked_at_another_each_time(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case(step="solve"), a_case("cake", step="solve"))
    at.sign()
    shown = []
    for _ in range(5):
        clock.forward(days=400)
        asked = at.ask(at.items()[SOLVE])
        assert asked.play is not None
        shown.append((asked.play.roleplay.id, asked.play.roleplay.variant))
        at.answer(asked.item)
    assert len(set(shown[:4])) == 4
    assert shown[4] == shown[0]


def test_a_decision_only_met_in_a_review_is_no_item_of_its_own(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case(step="solve"))
    at.sign()
    clock.forward(days=1)
    at.answer(at.items()[SOLVE])
    clock.forward(days=300)
    assert OPENING not in at.items()


def test_a_step_that_nothing_exercises_is_asked_by_what_comes_before_it(tmp_path: Path, clock: StillClock) -> None:
    at = played(tmp_path, clock)
    asked = at.ask(at.items()[HEAR]).next_step
    assert asked is not None
    assert asked.after is not None
    assert (asked.after.id, asked.right.id, len(asked.options)) == ("greet", "hear", 4)
    assert {step.id for step in asked.options} == {"hear", "repeat", "solve", "thank"}


def test_the_first_step_is_asked_as_what_comes_first(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    asked = at.ask(at.items()[GREET]).next_step
    assert asked is not None
    assert (asked.after, asked.right.id, len(asked.options)) == (None, "greet", 4)


def test_a_procedure_of_three_steps_has_one_wrong_answer(tmp_path: Path, clock: StillClock) -> None:
    three = dict(list(STEPS.items())[:3])
    at = reviewing(tmp_path, clock, {"listen": a_sop_file(steps=three)})
    at.sign()
    clock.forward(days=1)
    asked = at.ask(at.items()[HEAR]).next_step
    assert asked is not None
    assert sorted(step.id for step in asked.options) == ["hear", "repeat"]


def test_next_steps_are_asked_in_the_readers_language(tmp_path: Path, clock: StillClock) -> None:
    tamil = a_sop_file(steps={step: f"தமிழ் {step}." for step in STEPS}, language="ta")
    at = reviewing(tmp_path, clock, {"listen": a_sop_file(steps=STEPS), "listen/ta": tamil})
    at.sign()
    clock.forward(days=1)
    asked = at.reviews.moment(at.items()[HEAR], ANA, "ta").next_step
    assert asked is not None
    assert asked.right.text == "தமிழ் hear."


def test_a_translation_with_other_steps_is_not_asked_from(tmp_path: Path, clock: StillClock) -> None:
    tamil = a_sop_file(steps={"greet": "தமிழ்."}, language="ta")
    at = reviewing(tmp_path, clock, {"listen": a_sop_file(steps=STEPS), "listen/ta": tamil})
    at.sign()
    clock.forward(days=1)
    asked = at.reviews.moment(at.items()[HEAR], ANA, "ta").next_step
    assert asked is not None
    assert asked.sop.language == "en"


def test_own_words_are_not_asked_again(tmp_path: Path, clock: StillClock) -> None:
    case = a_case()
    said = replace(case.nodes["opening"], kind=Kind.SAY, choices=case.nodes["opening"].choices[:1])
    at = reviewing(tmp_path, clock, None, replace(case, nodes={"opening": said}))
    at.play()
    clock.forward(days=30)
    assert at.due() == []


def test_the_way_to_a_moment_is_the_best_there_is() -> None:
    steps = [choice.choice.id for choice in approach(a_roleplay(), "offer").decisions]
    assert steps == ["good"]


def test_the_way_to_a_moment_passes_poor_choices_only_where_it_must() -> None:
    angry = a_node("angry", a_choice("calm", "solved"), a_choice("shout", "lost", 0))
    roleplay = a_roleplay(
        a_node("opening", a_choice("good", "offer"), a_choice("poor", "angry", 0)),
        a_node("offer", a_choice("fix", "solved"), a_choice("shrug", "angry", 0.5)),
        angry,
    )
    assert [d.choice.id for d in approach(roleplay, "angry").decisions] == ["good", "shrug"]


def test_a_moment_that_no_way_leads_to_is_shown_by_itself() -> None:
    roleplay = a_roleplay()
    alone = replace(roleplay, nodes={**roleplay.nodes, "island": a_node("island", a_choice("go", "solved"))})
    play = approach(alone, "island")
    assert (play.place, play.decisions) == ("island", ())


def test_a_way_that_goes_in_circles_ends() -> None:
    meters = {"trust": Meter("trust", 0, 4)}
    circle = a_node(
        "opening",
        a_choice("again", "opening", effects={"trust": 1}),
        a_choice("on", "offer", condition=Condition("trust", ">=", 3)),
    )
    roleplay = a_roleplay(circle, a_node("offer", a_choice("fix", "solved")), meters=meters)
    assert len(approach(roleplay, "offer").decisions) == 4


@pytest.mark.parametrize("key", [OPENING, HEAR])
def test_what_is_gone_since_the_review_began_is_unknown(tmp_path: Path, clock: StillClock, key: str) -> None:
    at = played(tmp_path, clock)
    item = at.items()[key]
    fewer = {"listen": a_sop_file(steps={"greet": "Do greet."})}
    now = reviewing(tmp_path / "now", clock, fewer, a_case(node="other"))
    with pytest.raises((UnknownRolePlay, UnknownProcedure)):
        now.ask(item)


def test_a_moment_knows_the_step_it_exercises(tmp_path: Path, clock: StillClock) -> None:
    at = played(tmp_path, clock)
    assert at.items()[OPENING].link == StepLink("listen", "greet")
