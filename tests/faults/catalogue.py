"""Every fault, with its size on every push and at a release."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from tests.faults.damage import flips, prefixes
from tests.faults.killing import kills, two_writers
from tests.faults.power import deaths_at_each_call, failures_of_each_call, power_cuts
from tests.faults.promise import Tally
from tests.faults.refusing import closed_folders, full_disks
from tests.faults.subjects import Subject

Trial: TypeAlias = Callable[[Subject, int, random.Random], Tally]


@dataclass(frozen=True, slots=True)
class Fault:
    """`push` and `release`: how many runs at least; `weakest`: how many find fault with TinyDB, beyond doubt.

    `scales`: whether more runs than on a push say more.
    """

    name: str
    trial: Trial
    push: int
    release: int
    weakest: int
    scales: bool = True

    def try_on(self, subject: Subject, runs: int, seed: int) -> Tally:
        return self.trial(subject, runs, random.Random(f"{self.name} {seed}"))


FAULTS = (
    Fault("kill -9", kills, 200, 10_000, 500),
    Fault("power cut", power_cuts, 600, 10_000, 100),
    Fault("death at each call", deaths_at_each_call, 300, 10_000, 50),
    Fault("error at each call", failures_of_each_call, 150, 3_000, 50),
    Fault("every byte prefix", prefixes, 4_000, 20_000, 100),
    Fault("flipped bits", flips, 4_000, 100_000, 100),
    Fault("two processes", two_writers, 200, 200, 100, scales=False),
    Fault("two processes, erasing", partial(two_writers, every=5), 100, 200, 100, scales=False),
    Fault("disk full", full_disks, 40, 1_000, 10),
    Fault("read-only folder", closed_folders, 9, 90, 3, scales=False),
)
