"""A small run of `tests/simulations/reviews.py`: one learner in each world of forgetting, 90 days."""

from functools import cache

import pytest

from tests.simulations.reviews import ITEMS, WORLDS, Outcome, evenly, no_review, reviewed, weekly


@cache
def lived(world: str) -> Outcome:
    return reviewed(WORLDS[world](ITEMS, 0))


@pytest.mark.parametrize("world", WORLDS)
def test_reviews_keep_far_more_than_none(world: str) -> None:
    without = no_review(WORLDS[world](ITEMS, 0))
    assert lived(world).at_the_end > without.at_the_end + 0.4
    assert lived(world).over_time > without.over_time + 0.4


@pytest.mark.parametrize("world", WORLDS)
def test_over_time_they_keep_no_less_than_asking_everything_in_turn_for_the_same_minutes(world: str) -> None:
    even = evenly(WORLDS[world](ITEMS, 0), lived(world).minutes)
    assert abs(even.minutes - lived(world).minutes) <= 1
    assert lived(world).over_time >= even.over_time - 0.02


def test_who_forgets_fast_keeps_what_asking_everything_once_a_week_loses() -> None:
    assert lived("exponential").at_the_end > weekly(WORLDS["exponential"](ITEMS, 0)).at_the_end + 0.3


@pytest.mark.parametrize("world", WORLDS)
def test_ten_minutes_a_workday_are_the_most(world: str) -> None:
    assert lived(world).minutes <= 64 * 10
