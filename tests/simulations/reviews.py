"""Do reviews keep what was learned, and is FSRS worth it? On learners of known forgetting (`learners.py`).

`python -m tests.simulations.reviews [LEARNERS]`: each reads five procedures of eight steps on day 0, then works on five
days a week for 90 days: without reviews, with everything asked every Monday, or with what our own `Reviews` ask, on
real records and a clock of ours. Retention is what the learner remembers without guessing, over all steps.

What comes of it: against none, reviews are worth everything. For the same minutes they keep as much over time as asking
everything in turn, or more, the more so the faster somebody forgets; but where forgetting follows a power of time, the
even round knows more on day 90. FSRS spends its minutes early, and its general parameters, which nothing here fits to
the learner, expect slower forgetting than these learners': what it takes for 90 % is 72 % when it is asked.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from itertools import pairwise
from pathlib import Path
from statistics import fmean, median
from tempfile import TemporaryDirectory

from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.learning.progress import Progress
from sopapp.learning.reviews import Question, Reviews
from sopapp.library.library import Library
from sopapp.roleplay.answer import Answer, Certainty
from sopapp.store.records import Records
from tests.builders import a_library, a_sop_file
from tests.conftest import StillClock
from tests.simulations.learners import ExponentialLearner, Learner, PowerLearner

DAYS = 90
SECONDS = 30  # for an item
SOPS = {f"sop-{n}": a_sop_file(f"sop-{n}", steps={f"s{m}": f"Do the thing {m}." for m in range(8)}) for n in range(5)}
ITEMS = [f"step:{sop}#s{number}" for sop in SOPS for number in range(8)]
WHO = "person"

Day = Callable[[int], int]
"""Practises on a day, and tells how many items were asked."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """From 0 to 1, and the minutes of all 90 days."""

    at_the_end: float
    over_time: float
    minutes: float


def lived(learner: Learner, practise: Day) -> Outcome:
    """Day 0 is a Monday."""
    remembered, asked = list[float](), 0
    for day in range(1, DAYS + 1):
        remembered.append(fmean(learner.recall(item, day) for item in ITEMS))
        asked += practise(day) if _is_workday(day) else 0
    return Outcome(remembered[-1], fmean(remembered), asked * SECONDS / 60)


def no_review(learner: Learner) -> Outcome:
    return lived(learner, lambda day: 0)


def weekly(learner: Learner) -> Outcome:
    """Everything, every Monday."""
    return lived(learner, lambda day: _asked(learner, ITEMS if day % 7 == 0 else [], day))


def evenly(learner: Learner, minutes: float) -> Outcome:
    """Everything in turn, at even distances, in as many minutes."""
    workdays = [day for day in range(1, DAYS + 1) if _is_workday(day)]
    whole = round(minutes * 60 / SECONDS)
    ends = [round(whole * (number + 1) / len(workdays)) for number in range(len(workdays))]
    turns = dict(zip(workdays, pairwise([0, *ends]), strict=True))
    return lived(learner, lambda day: _asked(learner, [ITEMS[n % len(ITEMS)] for n in range(*turns[day])], day))


def reviewed(learner: Learner, *, says_guesses: bool = False) -> Outcome:
    """Whatever our program says is due."""
    with TemporaryDirectory() as folder:
        return lived(learner, Reviewed(learner, Path(folder), says_guesses=says_guesses))


def _is_workday(day: int) -> bool:
    return day % 7 < 5


def _asked(learner: Learner, items: Sequence[str], day: int) -> int:
    for item in items:
        learner.practise(item, day)
    return len(items)


class Reviewed:
    """What our own program asks of somebody who reviews whatever is due."""

    def __init__(self, learner: Learner, folder: Path, *, says_guesses: bool) -> None:
        self._learner, self._clock, bus = learner, StillClock(), Bus()
        self._says_guesses = says_guesses
        library = Library(Paths(folder / "data", folder, a_library(folder, SOPS, {})), bus)
        library.show(library.load())
        records = Records(folder / "data" / "records", "pc", self._clock, bus)
        self._reviews = Reviews(library, records, self._clock, bus, UTC)
        self._start = self._clock.now()
        for sop in SOPS:
            Progress(library, records, self._clock, bus).acknowledge(WHO, sop, "en")

    def __call__(self, day: int) -> int:
        self._clock.forward(days=day - (self._clock.now() - self._start).days)
        items = self._reviews.due(WHO)
        for item in items:
            asked = self._reviews.moment(item, WHO, "en")
            done = self._learner.practise(item.key, day)
            certainty = Certainty.GUESS if done.guessed and self._says_guesses else None
            self._reviews.answer(WHO, asked, Answer(_choice(asked, done.right), certainty=certainty))
            self._clock.forward(seconds=SECONDS)
        return len(items)


def _choice(asked: Question, right: bool) -> str:
    assert asked.next_step is not None
    return next(step.id for step in asked.next_step.options if (step is asked.next_step.right) == right)


WORLDS: dict[str, Callable[[Sequence[str], int], Learner]] = {"power": PowerLearner, "exponential": ExponentialLearner}


def lives(world: str, seed: int) -> dict[str, Outcome]:
    """The same learner's 90 days in every way."""

    def learner() -> Learner:
        return WORLDS[world](ITEMS, seed)

    fsrs, frank = reviewed(learner()), reviewed(learner(), says_guesses=True)
    return {
        "no review": no_review(learner()),
        "all, weekly": weekly(learner()),
        "FSRS": fsrs,
        "all evenly, as long as FSRS": evenly(learner(), fsrs.minutes),
        "FSRS, guesses said": frank,
        "all evenly, as long": evenly(learner(), frank.minutes),
    }


def middle(outcomes: Sequence[Outcome]) -> Outcome:
    """The medians."""
    return Outcome(
        median(outcome.at_the_end for outcome in outcomes),
        median(outcome.over_time for outcome in outcomes),
        median(outcome.minutes for outcome in outcomes),
    )


def main() -> None:
    learners = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    print(
        f"{'forgetting':<12} {'reviews':<28} {'day 90':>7} {'mean':>6} {'minutes':>8}   medians of {learners} learners"
    )
    for world in WORLDS:
        all_lives = [lives(world, seed) for seed in range(learners)]
        for way in all_lives[0]:
            life = middle([each[way] for each in all_lives])
            row = f"{world:<12} {way:<28} {life.at_the_end:>7.0%} {life.over_time:>6.0%} {life.minutes:>8.0f}"
            print(row, flush=True)


if __name__ == "__main__":
    main()
