"""What to ask today, and what that leaves for the days after. Pure."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from statistics import median

from sopapp.learning.review_items import ReviewItem, step_key

SECONDS = 30.0  # an item, until enough answers tell how long somebody takes
_ENOUGH = 10  # answers
_LATEST = 50  # answers that the estimate is made of
_SAME_SITTING = 180.0  # seconds between two answers; with more there was something else in between
_NEW_SHARE = 2  # one in so many questions of a day may be new, if what is known leaves room


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How much there will be to review on a day."""

    day: date
    items: int
    minutes: float


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many questions there may be in a day, and how many of them new."""

    items: int
    new: int

    def less(self, items: int, new: int) -> "Allowance":
        return Allowance(max(0, self.items - items), max(0, self.new - new))


def allowance(minutes: float, seconds: float) -> Allowance:
    items = max(1, round(minutes * 60 / seconds)) if minutes > 0 else 0
    return Allowance(items, -(-items // _NEW_SHARE))


def pace(times: Sequence[datetime]) -> float:
    """Seconds that somebody needs for an item, by the times of their answers."""
    gaps = [(after - before).total_seconds() for before, after in pairwise(times)]
    sitting = [gap for gap in gaps if 0 < gap <= _SAME_SITTING]
    return max(5.0, median(sitting[-_LATEST:])) if len(sitting) >= _ENOUGH else SECONDS


def chosen(items: Iterable[ReviewItem], today: date, allowed: Allowance) -> list[ReviewItem]:
    """The most urgent of what is due, then what is new; what does not fit in waits for the days after.

    A step that a due decision exercises anyway is not asked for itself.
    """
    due = [item for item in items if item.due <= today]
    exercised = {item.link for item in due if item.node}
    asked = [item for item in due if item.node or item.link not in exercised]
    known = sorted((item for item in asked if not item.new), key=lambda item: (item.retrievability, item.key))
    picked = known[: allowed.items]
    picked += [item for item in asked if item.new][: min(allowed.new, allowed.items - len(picked))]
    return interleaved(picked)


def interleaved(items: Iterable[ReviewItem]) -> list[ReviewItem]:
    """The same, in nearly the same order, without two of one procedure after each other where that is possible."""
    left, ordered = list(items), list[ReviewItem]()
    while left:
        (most, count), *_ = Counter(item.sop for item in left).most_common(1)
        others = [item for item in left if not ordered or item.sop != ordered[-1].sop]
        pressing = [item for item in others if item.sop == most] if 2 * count > len(left) else []
        ordered.append((pressing or others or left)[0])
        left.remove(ordered[-1])
    return ordered


def forecast(
    items: Iterable[ReviewItem],
    days: Sequence[date],
    allowed: Callable[[date], Allowance],
    again: Callable[[ReviewItem, date], date],
    seconds: float = SECONDS,
) -> list[DayLoad]:
    """What each of these days brings if everything is done; `again` tells when an item done on a day comes back."""
    left, loads = list(items), list[DayLoad]()
    for day in days:
        asked = chosen(left, day, allowed(day))
        done = {key for item in asked for key in (item.key, step_key(item.link) if item.link else "")}
        left = [replace(item, due=again(item, day), new=False) if item.key in done else item for item in left]
        loads.append(DayLoad(day, len(asked), len(asked) * seconds / 60))
    return loads
