"""Which backups are worth their room: all of the last day, then fewer and fewer."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

EVERY = timedelta(minutes=30)
DAYS, WEEKS, MONTHS = 12, 10, 9


def is_due(newest: datetime | None, now: datetime) -> bool:
    """Whether half an hour has passed; a clock that was set back must not stop backups until it has caught up."""
    return newest is None or not timedelta(0) <= now - newest < EVERY


def worth_keeping(moments: Iterable[datetime]) -> set[datetime]:
    """All of the newest day; the last of each of 12 days; before those of 10 weeks; before those of 9 months.

    Days, weeks (Monday to Sunday) and months without a backup do not count, so that a shop that was closed for a
    summer loses none.
    """
    rest = sorted(moments, reverse=True)
    if not rest:
        return set()
    keep = {moment for moment in rest if moment.date() == rest[0].date()}
    for span, count in ((datetime.date, DAYS), (_week, WEEKS), (_month, MONTHS)):
        last, rest = _last_of_each(rest, span, count)
        keep |= last
    return keep


def _last_of_each(
    newest_first: list[datetime], span: Callable[[datetime], object], count: int
) -> tuple[set[datetime], list[datetime]]:
    """The last moment of each of the newest `count` spans, and all moments older than those spans."""
    last: dict[object, datetime] = {}
    for place, moment in enumerate(newest_first):
        if span(moment) not in last and len(last) == count:
            return set(last.values()), newest_first[place:]
        last.setdefault(span(moment), moment)
    return set(last.values()), []


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month
