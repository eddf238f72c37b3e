"""Learners whose forgetting is known, by two models that are not the scheduler's own.

`PowerLearner`: every practice leaves a trace that fades with a power of time, the faster the more was still there
(Pavlik & Anderson 2005, with their constants). `ExponentialLearner`: one strength an item, which grows the more, the
harder it was to remember, and is halved by forgetting. Items differ, drawn by seed; whoever forgot guesses.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from typing import Protocol

_OPTIONS = 4  # to guess from


@dataclass(frozen=True, slots=True)
class Practised:
    right: bool
    guessed: bool


class Learner(Protocol):
    """Has read everything on day 0."""

    def recall(self, item: str, day: float) -> float:
        """The probability that it is remembered on that day."""
        ...

    def practise(self, item: str, day: float) -> "Practised":
        """Answer, and be told the right answer."""
        ...


class PowerLearner:
    """Half of what was read is remembered the next day, on average over items."""

    _DECAY, _SCALE = 0.177, 0.217
    _THRESHOLD, _NOISE = -0.704, 0.255
    _DAY = 86_400 * 0.025  # seconds; between sittings less gets in the way than within one

    def __init__(self, items: Iterable[str], seed: int) -> None:
        self._lots = Random(seed)
        ease = self._THRESHOLD + self._DECAY * math.log(self._DAY) + self._lots.gauss(0, 0.2)
        self._ease = {item: ease + self._lots.gauss(0, 0.5) for item in items}
        self._traces = {item: [(0.0, self._DECAY)] for item in self._ease}

    def recall(self, item: str, day: float) -> float:
        return 1 / (1 + math.exp((self._THRESHOLD - self._activation(item, day)) / self._NOISE))

    def practise(self, item: str, day: float) -> Practised:
        remembered = self._lots.random() < self.recall(item, day)
        decay = self._SCALE * math.exp(self._activation(item, day)) + self._DECAY
        self._traces[item].append((day, decay))
        return Practised(remembered or self._lots.random() < 1 / _OPTIONS, guessed=not remembered)

    def _activation(self, item: str, day: float) -> float:
        left = sum(((day - then) * self._DAY) ** -decay for then, decay in self._traces[item] if then < day)
        return math.log(left) + self._ease[item]


class ExponentialLearner:
    """Of what was read, about 60 % is remembered the next day."""

    def __init__(self, items: Iterable[str], seed: int) -> None:
        self._lots = Random(seed)
        able = self._lots.gauss(0, 0.2)
        self._first = {item: 2 * math.exp(able + self._lots.gauss(0, 0.5)) for item in items}  # days
        self._growth = {item: self._lots.uniform(1, 3) for item in self._first}
        self._strength = dict(self._first)
        self._since = dict.fromkeys(self._first, 0.0)

    def recall(self, item: str, day: float) -> float:
        return math.exp(-(day - self._since[item]) / self._strength[item])

    def practise(self, item: str, day: float) -> Practised:
        chance = self.recall(item, day)
        remembered = self._lots.random() < chance
        grown = self._strength[item] * (1 + self._growth[item] * (1 - chance))
        self._strength[item] = grown if remembered else max(self._first[item], self._strength[item] / 2)
        self._since[item] = day
        return Practised(remembered or self._lots.random() < 1 / _OPTIONS, guessed=not remembered)
