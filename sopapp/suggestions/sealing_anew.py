"""Sealing to the managers there are now what was sealed to others, and what a program of before has left in the clear.

It goes on a few texts at a time: what is slow may be done in any thread, and in between nothing is half done. Whatever
is still to do when the program ends is done when a manager opens the page the next time.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias

from sopapp.base.events import Bus, Event
from sopapp.people.manager import ManagerAccess, ManagerKeysChanged
from sopapp.suggestions.plain_past import PlainPast
from sopapp.suggestions.sealed_texts import SealedTexts
from sopapp.suggestions.suggestion import SuggestionsChanged

Work: TypeAlias = Generator[Callable[[], Any], Any, None]
"""Yields what is slow, and is sent what came of it: everything between is quick, and belongs into one thread."""

_A_FEW = 20  # texts; about 30 ms


@dataclass(frozen=True, slots=True)
class TextsSealedAnew(Event):
    """So many of all are done; the last one comes when the copies of before are gone, too."""

    done: int
    total: int


def at_once(work: Work) -> None:
    """Do all of it here and now."""
    try:
        slow = next(work)
        while True:
            slow = work.send(slow())
    except StopIteration:
        return


class SealingAnew:
    """Begins by itself whenever managers' keys have changed, and when a manager opens the page."""

    def __init__(self, texts: SealedTexts, past: PlainPast, access: ManagerAccess, bus: Bus) -> None:
        self.carry_out: Callable[[Work], None] = at_once
        """Who does the work; the window puts its own in here."""
        self._texts = texts
        self._past = past
        self._access = access
        self._bus = bus
        bus.subscribe(ManagerKeysChanged, lambda _: self.carry_out(self._work(access.secrets())))

    def _work(self, secrets: tuple[str, ...]) -> Work:
        """`secrets`: the keys at hand when it began; the page may be locked before it ends."""
        records, names = self._past.records(secrets), self._texts.outdated()
        managers = self._access.keys.recipients()
        total, done = len(records) + len(names), 0
        readers = self._past.readers(records)
        for some in _portions(records):
            self._past.keep((yield self._past.sealing(some, readers)))
            done += len(some)
            self._bus.post(TextsSealedAnew(done, total + 1))
        for few in _portions(names):
            self._texts.keep_copies((yield self._texts.sealing(few, secrets)))
            done += len(few)
            self._bus.post(TextsSealedAnew(done, total + 1))
        self._past.erase_sealed((*self._access.secrets(), *secrets))
        self._texts.erase_spent()
        if managers == self._access.keys.recipients():  # else more work waits, which needs the keys at hand
            self._access.all_is_sealed(secrets)
        if total:
            self._bus.post(TextsSealedAnew(total + 1, total + 1))
            self._bus.post(SuggestionsChanged())


def _portions(all_of: list[Any]) -> list[list[Any]]:
    rest = iter(all_of)
    return [*iter(lambda: [*islice(rest, _A_FEW)], [])]
