"""What was learned comes back: what is asked, when, and what is kept of it."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from sopapp.base.errors import InvalidChoice
from sopapp.learning.reviews import Grade, ReviewAnswered
from sopapp.roleplay.answer import Answer, Certainty
from tests.builders import a_sop_file
from tests.conftest import StillClock
from tests.learning.review_rooms import SOP, STEPS, a_case, reviewing
from tests.learning.rooms import ANA, BOLD

OPENING, GREET, HEAR = "decision:parcel:opening", "step:listen#greet", "step:listen#hear"


def test_nothing_is_asked_of_who_has_signed_and_played_nothing(tmp_path: Path, clock: StillClock) -> None:
    assert reviewing(tmp_path, clock, None, a_case()).due() == []


def test_the_steps_that_were_signed_are_asked_from_the_next_day_on(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    assert at.due() == []
    clock.forward(days=1)
    assert sorted(at.due(1000)) == sorted(f"step:listen#{step}" for step in STEPS)
    assert at.due(1000, BOLD) == []


def test_only_a_few_new_steps_are_asked_a_day(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    assert len(at.due(3)) == 3
    at.answer(at.reviews.due(ANA)[0])
    assert len(at.due(3)) == 2


def test_a_decision_met_in_an_attempt_comes_back_when_it_would_be_forgotten(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.play()
    clock.forward(days=1)
    assert at.due() == []
    clock.forward(days=1)
    assert at.due() == [OPENING]


def test_what_was_decided_wrong_comes_back_first(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case(), a_case("cake", step="solve"))
    at.play("good")
    at.play("poor", "cake")
    clock.forward(days=1)
    assert at.due() == ["decision:cake:opening"]
    clock.forward(days=1)
    assert at.due() == ["decision:cake:opening", OPENING]


def test_what_was_known_for_sure_stays_away_longest(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case(), a_case("cake", step="solve"))
    at.play("good", certainty=Certainty.SURE)
    at.play("good", "cake", certainty=Certainty.GUESS)
    clock.forward(days=3)
    assert at.due() == ["decision:cake:opening"]


def test_an_answer_is_on_disk_before_it_is_told(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.play()
    clock.forward(days=3)
    at.answer(at.items()[OPENING], certainty=Certainty.SURE)
    (record,) = reviewing(tmp_path, clock).room.records.of("review")
    assert (record.who, record.body["item"], record.body["choice"]) == (ANA, OPENING, "good")
    assert (record.body["credit"], record.body["certainty"]) == (1, "sure")


def test_an_answer_says_what_it_was_worth_and_when_the_item_comes_back(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.play()
    clock.forward(days=3)
    result = at.answer(at.items()[OPENING])
    assert (result.credit, result.grade) == (1, Grade.GOOD)
    assert result.decision is not None
    assert result.due > at.today + timedelta(days=3)
    assert at.due() == []


def test_a_wrong_answer_comes_back_the_next_day(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    result = at.answer(at.items()[GREET], right=False)
    assert (result.credit, result.grade, result.due) == (0, Grade.AGAIN, at.today + timedelta(days=1))


def test_an_answer_is_kept_once_however_often_it_is_given(tmp_path: Path, clock: StillClock) -> None:
    at, heard = reviewing(tmp_path, clock, None, a_case()), list[ReviewAnswered]()
    at.room.bus.subscribe(ReviewAnswered, heard.append)
    at.play()
    clock.forward(days=3)
    asked = at.ask(at.items()[OPENING])
    results = [at.reviews.answer(ANA, asked, Answer("good")) for _ in range(2)]
    assert results[0] == results[1]
    assert len(at.room.records.of("review")) == len(heard) == 1


def test_what_cannot_be_chosen_is_not_kept(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    with pytest.raises(InvalidChoice):
        at.reviews.answer(ANA, at.ask(at.items()[GREET]), Answer("gone"))
    assert at.room.records.of("review") == []


def test_answers_count_at_the_next_start(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    at.answer(at.items()[GREET])
    assert GREET not in reviewing(tmp_path, clock).due(1000)


def test_a_decision_counts_for_the_step_behind_its_best_choice_too(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.sign()
    at.play()
    clock.forward(days=1)
    assert GREET not in at.due(1000)


def test_a_step_that_a_due_decision_exercises_is_not_asked_for_itself(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.sign()
    at.play()
    clock.forward(days=30)
    due = at.due(1000)
    assert (OPENING in due, GREET in due, HEAR in due) == (True, False, True)


def test_two_questions_of_one_procedure_do_not_follow_each_other(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, {name: a_sop_file(name, steps=STEPS) for name in ("listen", "refund")})
    at.sign("listen", "refund")
    clock.forward(days=1)
    sops = [item.sop for item in at.reviews.due(ANA, 1000)]
    assert sops in (["listen", "refund"] * 5, ["refund", "listen"] * 5)


def test_what_has_gone_from_the_library_is_not_asked(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.sign()
    at.play()
    clock.forward(days=5)
    at.answer(at.items()[HEAR])
    fewer = a_sop_file(steps={key: text for key, text in STEPS.items() if key != "hear"})
    clock.forward(days=60)
    due = reviewing(tmp_path, clock, {"listen": fewer}).due(1000)
    assert (OPENING in due, HEAR in due, GREET in due) == (False, False, True)


def test_a_suspended_item_is_not_asked_until_it_is_resumed(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    at.reviews.suspend(ANA, GREET)
    assert GREET not in reviewing(tmp_path, clock).due(1000)
    assert at.reviews.suspended(ANA) == {GREET}
    at.reviews.resume(ANA, GREET)
    assert GREET in at.due(1000)


def test_nothing_is_asked_in_a_pause(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    until = at.today + timedelta(days=14)
    at.reviews.pause(ANA, until)
    assert (at.due(), at.reviews.paused_until(ANA)) == ([], until)
    clock.forward(days=14)
    assert (len(at.due()), at.reviews.paused_until(ANA)) == (5, None)


def test_a_pause_can_be_ended_early(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    at.reviews.pause(ANA, at.today + timedelta(days=14))
    at.reviews.pause(ANA, None)
    assert len(at.due()) == 5


def test_the_days_on_which_something_was_practised_are_told(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.play()
    clock.forward(days=2)
    at.answer(at.items()[OPENING])
    clock.forward(days=1)
    assert at.reviews.days_practised(ANA, 4) == [
        (date(2026, 11, 22), True), (date(2026, 11, 23), False), (date(2026, 11, 24), True), (date(2026, 11, 25), False)
    ]  # fmt: skip


@pytest.mark.parametrize(("choice", "least", "most"), [("good", 0.7, 0.9), ("poor", 0.4, 0.65)])
def test_mastery_is_what_will_be_remembered_of_a_skill_in_a_week(
    tmp_path: Path, clock: StillClock, choice: str, least: float, most: float
) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    assert at.reviews.mastery(ANA) == {}
    at.play(choice)
    assert least < at.reviews.mastery(ANA)["listening"] < most


def test_what_was_signed_and_never_asked_is_not_mastered(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.sign()
    assert at.reviews.mastery(ANA) == {"listening": 0}


@pytest.mark.parametrize(("sign_from", "back"), [(2, True), (1, False)])
def test_a_step_that_changed_so_much_that_it_is_signed_anew_comes_back_today(
    tmp_path: Path, clock: StillClock, sign_from: int, back: bool
) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.sign()
    at.play(certainty=Certainty.SURE)
    clock.forward(days=1)
    text = a_sop_file(steps=STEPS | {"greet": "Greet them by name."}, version=2, sign_from=sign_from)
    now = reviewing(tmp_path, clock, {"listen": text}, a_case())
    assert [item.changed for item in now.reviews.due(ANA, 1000) if item.key == OPENING] == [True] * back


def test_the_other_steps_of_a_changed_procedure_do_not_come_back(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    for item in at.items().values():
        at.answer(item, certainty=Certainty.SURE)
    text = a_sop_file(steps=STEPS | {"greet": "Greet them by name."}, version=2, sign_from=2)
    now = reviewing(tmp_path, clock, {"listen": text})
    assert now.due(1000) == [GREET]
    now.sign()
    assert reviewing(tmp_path, clock, {"listen": text}).due(1000) == [GREET]


def test_a_changed_step_once_answered_is_learned_as_a_new_one(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock)
    at.sign()
    clock.forward(days=1)
    at.answer(at.items()[GREET], certainty=Certainty.SURE)
    clock.forward(days=8)
    text = a_sop_file(steps=STEPS | {"greet": "Greet them by name."}, version=2, sign_from=2)
    now = reviewing(tmp_path, clock, {"listen": text})
    assert (now.answer(now.items()[GREET]).due - now.today).days == 2
    assert GREET not in now.due(1000)


def test_a_new_step_is_asked_once_its_version_is_signed(tmp_path: Path, clock: StillClock) -> None:
    reviewing(tmp_path, clock).sign()
    text = a_sop_file(steps=STEPS | {"ask": "Ask why."}, version=2, sign_from=2)
    at = reviewing(tmp_path, clock, {"listen": text})
    clock.forward(days=1)
    assert "step:listen#ask" not in at.due(1000)
    at.sign()
    clock.forward(days=1)
    assert "step:listen#ask" in at.due(1000)


def test_a_procedure_of_two_steps_is_not_asked_about(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, {"listen": a_sop_file()})
    at.sign()
    clock.forward(days=1)
    assert at.due() == []


def test_what_is_erased_or_arrives_from_elsewhere_counts_at_once(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, {"listen": SOP}, a_case())
    at.play()
    clock.forward(days=5)
    assert at.due() == [OPENING]
    at.room.records.erase([record.id for record in at.room.records.of("decision")])
    assert at.due() == []


def test_what_is_played_counts_at_once(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    assert at.due() == []
    at.play()
    clock.forward(days=2)
    assert at.due() == reviewing(tmp_path, clock, None, a_case()).due() == [OPENING]


def test_of_several_answers_in_a_day_the_first_one_tells_what_was_remembered(tmp_path: Path, clock: StillClock) -> None:
    at = reviewing(tmp_path, clock, None, a_case())
    at.play("poor")
    at.play("good", certainty=Certainty.SURE)
    clock.forward(days=1)
    assert at.due() == [OPENING]
