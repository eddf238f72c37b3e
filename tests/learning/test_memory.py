"""The model of memory: what answers are worth to it, and what it makes of them."""

from datetime import date, timedelta

import pytest

from sopapp.learning.memory import LONGEST, Grade, Recall, Trace, grade, recalled
from sopapp.roleplay.answer import Certainty

FIRST = date(2026, 11, 22)


def after(*recalls: tuple[int, Grade], anew: int = -1) -> tuple[int, float]:
    """On which day (0 is the first) it is due, and what is remembered ten days after the last answer."""
    trace: Trace | None = None
    for day, given in recalls:
        trace = recalled(trace, Recall("x", FIRST + timedelta(days=day), given, day == anew))
    assert trace is not None
    return (trace.due - FIRST).days, trace.retrievability(trace.last + timedelta(days=10))


@pytest.mark.parametrize(
    ("credit", "certainty", "meant"),
    [
        (1, Certainty.SURE, Grade.EASY),
        (1, Certainty.THINK_SO, Grade.GOOD),
        (1, None, Grade.GOOD),
        (1, Certainty.GUESS, Grade.HARD),
        (0.9, None, Grade.GOOD),
        (0.5, Certainty.SURE, Grade.HARD),
        (0.25, Certainty.GUESS, Grade.AGAIN),
        (0, Certainty.SURE, Grade.AGAIN),
    ],
)
def test_an_answer_is_graded_by_what_it_earned_and_how_sure_it_was(
    credit: float, certainty: Certainty | None, meant: Grade
) -> None:
    assert grade(credit, certainty) is meant


def test_the_better_it_was_remembered_the_later_it_comes_back() -> None:
    days = [after((0, grade))[0] for grade in Grade]
    assert days == sorted(days)
    assert days[0] == 1
    assert days[-1] > 2 * days[2]


def test_what_is_remembered_again_and_again_comes_back_ever_later() -> None:
    first, _ = after((0, Grade.GOOD))
    second, _ = after((0, Grade.GOOD), (first, Grade.GOOD))
    third, _ = after((0, Grade.GOOD), (first, Grade.GOOD), (second, Grade.GOOD))
    assert first < second - first < third - second


def test_nothing_ever_comes_back_on_the_same_day() -> None:
    assert all(after((0, Grade.AGAIN), (0, grade), (0, Grade.AGAIN))[0] >= 1 for grade in Grade)


def test_a_year_is_the_longest_that_anything_stays_away() -> None:
    assert after(*((day, Grade.EASY) for day in range(0, 2000, 200)))[0] <= 1800 + LONGEST


def test_when_it_is_due_nine_of_ten_remember_it() -> None:
    trace = recalled(None, Recall("x", FIRST, Grade.EASY))
    assert trace.retrievability(FIRST) == 1
    assert trace.retrievability(trace.due) == pytest.approx(0.9, abs=0.01)


def test_the_same_answers_always_come_to_the_same_dates() -> None:
    assert len({after((0, Grade.EASY), (9, Grade.EASY)) for _ in range(20)}) == 1


def test_what_is_asked_anew_counts_as_never_asked_before() -> None:
    long_known = [(0, Grade.EASY), (10, Grade.EASY), (60, Grade.GOOD)]
    again, _ = after(*long_known, anew=60)
    assert again - 60 == after((0, Grade.GOOD))[0]
