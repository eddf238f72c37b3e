"""What somebody still remembers, by FSRS: the model of memory behind most spaced repetition. Pure, and by whole days.

Nothing comes back on the day it was asked, and a day is the shortest interval, so there are no learning steps; without
the fuzz that the library offers, the same answers always come to the same dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from sopapp.roleplay.answer import Certainty
from sopapp.roleplay.certainty import RIGHT

if TYPE_CHECKING:
    from fsrs import Card, Rating, Scheduler

__all__ = ["RIGHT", "Grade", "Recall", "Trace", "grade", "recalled"]

RETENTION = 0.9  # something is asked again when it is remembered with this probability
LONGEST = 365  # days; whatever somebody signed is asked once a year
PARTLY = 0.5  # the least credit of an answer that is partly right


class Grade(IntEnum):
    """How well something was remembered; the numbers are FSRS's."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Recall:
    """That something was asked on a day. `anew`: what was known of it before no longer holds."""

    item: str
    day: date
    grade: Grade
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """What is left of an item in somebody's memory."""

    card: "Card"
    first: date
    last: date

    @property
    def due(self) -> date:
        return self.card.due.date()

    def retrievability(self, day: date) -> float:
        """The probability that it is remembered on that day."""
        return float(_model()[0].get_card_retrievability(self.card, _noon(day)))


def grade(credit: float, certainty: Certainty | None = None) -> Grade:
    """Right and sure is easy, right by a guess is hard, as is partly right; a wrong answer is asked again."""
    if credit < PARTLY:
        return Grade.AGAIN
    if credit < RIGHT or certainty is Certainty.GUESS:
        return Grade.HARD
    return Grade.EASY if certainty is Certainty.SURE else Grade.GOOD


def recalled(trace: Trace | None, recall: Recall) -> Trace:
    """The trace after one recall more; None before the first."""
    scheduler, ratings, new_card = _model()
    noon = _noon(recall.day)
    card = new_card(card_id=0, due=noon) if trace is None or recall.anew else trace.card
    card, _ = scheduler.review_card(card, ratings[recall.grade], noon)
    return Trace(card, recall.day if trace is None else trace.first, recall.day)


@cache
def _model() -> "tuple[Scheduler, Mapping[int, Rating], type[Card]]":
    from fsrs import Card, Rating, Scheduler

    scheduler = Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST,
        enable_fuzzing=False,
    )
    return scheduler, {int(rating): rating for rating in Rating}, Card


def _noon(day: date) -> datetime:
    """Whole days lie between two of these, whatever the hour at which somebody practises."""
    return datetime.combine(day, time(12), UTC)
