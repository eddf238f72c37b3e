"""Which backups are kept, as a pure function."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from sopapp.upkeep.schedule import is_due, worth_keeping

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def kept_after(days: int) -> list[datetime]:
    """One backup every evening, thinned out each time, as a program that runs every day does."""
    kept: set[datetime] = set()
    for day in range(days):
        kept = worth_keeping({*kept, NOW + day * DAY})
    return sorted(kept, reverse=True)


def test_two_years_of_evenings_leave_12_days_10_weeks_and_9_months() -> None:
    kept = kept_after(730)
    gaps = [(later - earlier).days for later, earlier in itertools.pairwise(kept)]
    assert len(kept) == 31
    assert set(gaps[:11]) == {1}
    assert set(gaps[13:21]) == {7}  # before it the week that the twelve days have eaten into
    assert set(gaps[23:]) == {28, 35}  # from last Sunday of a month to last Sunday


def test_thinning_out_each_time_and_only_at_the_end_keep_as_far_back() -> None:
    assert kept_after(400)[-1] < NOW + 400 * DAY - 300 * DAY


def test_all_of_the_newest_day_stay() -> None:
    today = {NOW + timedelta(minutes=30 * n) for n in range(8)}
    yesterday = {NOW - DAY, NOW - DAY + timedelta(hours=1)}
    assert worth_keeping(today | yesterday) == today | {max(yesterday)}


def test_a_summer_without_work_loses_no_backup() -> None:
    before = {NOW - 100 * DAY - n * DAY for n in range(11)}
    assert worth_keeping(before | {NOW}) == before | {NOW}


def test_nothing_to_keep_is_nothing() -> None:
    assert worth_keeping([]) == set()


@pytest.mark.parametrize(("minutes", "due"), [(0, False), (29, False), (30, True), (-5, True)])
def test_a_backup_is_due_after_half_an_hour_or_when_the_clock_went_back(minutes: int, due: bool) -> None:
    assert is_due(NOW - timedelta(minutes=minutes), NOW) is due
    assert is_due(None, NOW)
