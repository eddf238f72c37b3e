"""How much there is to ask in a day, in which order, and what the next days bring."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from sopapp.learning.agenda import SECONDS, Allowance, allowance, chosen, forecast, interleaved, pace
from sopapp.learning.review_items import ReviewItem
from tests.builders import a_sop_file, rounds
from tests.conftest import StillClock
from tests.learning.review_rooms import Reviewing, reviewing
from tests.learning.rooms import ANA

TODAY = date(2026, 11, 22)
MORNING = datetime(2026, 11, 22, 9, tzinfo=UTC)


def an_item(number: int, sop: str = "listen", *, overdue: int = 0, new: bool = False) -> ReviewItem:
    due = TODAY - timedelta(days=overdue)
    return ReviewItem(f"step:{sop}#{number}", sop, str(number), "", "", due, 0.0 if new else 0.9 - overdue / 100, new)


def in_a_week(_: ReviewItem, day: date) -> date:
    return day + timedelta(days=7)


def week_of(items: Sequence[ReviewItem], allowed: Allowance) -> list[int]:
    days = [TODAY + timedelta(days=number) for number in range(7)]
    return [load.items for load in forecast(items, days, lambda _: allowed, in_a_week)]


def test_an_item_takes_half_a_minute_until_enough_answers_tell_better() -> None:
    assert pace([MORNING + timedelta(seconds=12 * n) for n in range(10)]) == SECONDS
    assert pace([MORNING + timedelta(seconds=12 * n) for n in range(11)]) == 12


def test_the_time_between_two_sittings_is_nobodys_pace() -> None:
    times = [MORNING + timedelta(days=day, seconds=20 * n) for day in range(4) for n in range(4)]
    assert pace(times) == 20


def test_ten_minutes_are_twenty_items_of_which_half_may_be_new() -> None:
    assert allowance(10, SECONDS) == Allowance(20, 10)
    assert allowance(10, 60) == Allowance(10, 5)
    assert allowance(0, SECONDS) == Allowance(0, 0)


def test_the_most_urgent_come_first_and_the_rest_waits() -> None:
    items = [an_item(overdue, sop=str(overdue), overdue=overdue) for overdue in range(9)]
    assert [item.step for item in chosen(items, TODAY, Allowance(3, 1))] == ["8", "7", "6"]


def test_what_is_not_due_is_not_asked() -> None:
    assert chosen([an_item(1, overdue=-1)], TODAY, Allowance(20, 4)) == []


def test_what_is_new_waits_for_what_would_be_forgotten() -> None:
    known, new = [an_item(n, overdue=1) for n in range(19)], [an_item(n, "refund", new=True) for n in range(9)]
    for allowed, news in ((Allowance(20, 4), 1), (Allowance(30, 4), 4), (Allowance(19, 4), 0)):
        assert sum(item.new for item in chosen(known + new, TODAY, allowed)) == news


@pytest.mark.parametrize("seed", range(rounds(30)))
def test_no_two_of_one_procedure_follow_each_other_where_that_is_possible(seed: int) -> None:
    lots = Random(seed)
    items = [an_item(n, lots.choice("abc")) for n in range(lots.randint(1, 20))]
    most = max(sum(item.sop == sop for item in items) for sop in "abc")
    ordered = interleaved(items)
    doubles = sum(before.sop == after.sop for before, after in pairwise(ordered))
    assert sorted(ordered, key=lambda item: item.key) == sorted(items, key=lambda item: item.key)
    assert doubles == max(0, 2 * most - len(items) - 1)


def test_after_a_holiday_what_is_overdue_is_spread_over_the_next_days() -> None:
    assert week_of([an_item(n, overdue=20) for n in range(45)], Allowance(20, 4)) == [20, 20, 5, 0, 0, 0, 0]


def test_what_is_new_is_spread_over_the_days() -> None:
    assert week_of([an_item(n, new=True) for n in range(10)], Allowance(20, 4)) == [4, 4, 2, 0, 0, 0, 0]


def test_what_is_done_today_comes_back_in_the_forecast() -> None:
    days = [TODAY + timedelta(days=number) for number in range(7)]
    loads = forecast([an_item(1)], days, lambda _: Allowance(20, 4), lambda _, day: day + timedelta(days=3))
    assert [(load.items, load.minutes) for load in loads] == [
        (1, 0.5),
        (0, 0),
        (0, 0),
        (1, 0.5),
        (0, 0),
        (0, 0),
        (1, 0.5),
    ]


def test_a_step_that_a_decision_exercises_is_counted_with_it() -> None:
    step = an_item(1)
    decision = replace(step, key="decision:parcel:opening", roleplay="parcel", node="opening")
    assert week_of([step, decision], Allowance(20, 4)) == [1, 0, 0, 0, 0, 0, 0]


def with_many_steps(folder: Path, clock: StillClock) -> Reviewing:
    steps = {f"step-{number}": f"Do the thing {number}." for number in range(30)}
    at = reviewing(folder, clock, {"listen": a_sop_file(steps=steps)})
    at.sign()
    clock.forward(days=1)
    return at


def test_what_was_answered_today_is_taken_off_the_days_minutes(tmp_path: Path, clock: StillClock) -> None:
    at = with_many_steps(tmp_path, clock)
    for item in at.reviews.due(ANA, 40):
        at.answer(item)
    assert at.due(20) == []
    assert len(at.due(25)) == 0
    assert len(at.due(60)) == 0


def test_the_forecast_begins_with_what_is_due_now(tmp_path: Path, clock: StillClock) -> None:
    at = with_many_steps(tmp_path, clock)
    loads = at.reviews.forecast(ANA)
    assert [load.day for load in loads] == [at.today + timedelta(days=number) for number in range(7)]
    assert (loads[0].items, loads[0].minutes) == (len(at.due()), 5.0)
    assert all(load.minutes <= 10 for load in loads)


def test_the_forecast_knows_of_a_pause(tmp_path: Path, clock: StillClock) -> None:
    at = with_many_steps(tmp_path, clock)
    at.reviews.pause(ANA, at.today + timedelta(days=3))
    assert [load.items for load in at.reviews.forecast(ANA)][:4] == [0, 0, 0, 10]


def test_after_a_holiday_no_day_has_more_than_ten_minutes(tmp_path: Path, clock: StillClock) -> None:
    at = with_many_steps(tmp_path, clock)
    for item in at.reviews.due(ANA, 1000):
        at.answer(item)
    clock.forward(days=60)
    loads = [load.items for load in at.reviews.forecast(ANA)]
    assert (len(at.due()), loads[:3]) == (20, [20, 10, 0])
