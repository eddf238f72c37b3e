"""Wrong passphrases make the next one wait: longer each time, never for ever, and over restarts.

The waiting stops somebody at the keyboard. It is no lock: what keeps texts from a person with the files is their seal.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from sopapp.base.clock import Clock, from_text, to_text
from sopapp.base.errors import TryAgainLater
from sopapp.base.files import delete
from sopapp.base.json_file import read_json, write_json

_FREE = 3  # wrong ones before the first wait
_LONGEST = timedelta(minutes=15)


class Tries:
    """Every try counts as wrong until `forget` is called, so that ending the program in between hides none."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def count(self) -> None:
        """One try more; `TryAgainLater` when it comes too early, and then it does not count."""
        wrong, last, now = *self._kept(), self._clock.now()
        if last > now:  # the clock was ahead then: the full time from now, not until it is as late again
            last = now
            self._keep(wrong, now)
        left = last + wait_after(wrong) - now
        if left > timedelta(0):
            raise TryAgainLater(-(-left // timedelta(seconds=1)))
        self._keep(wrong + 1, now)

    def forget(self) -> None:
        """The last try was right."""
        delete(self._path)

    def _keep(self, wrong: int, last: datetime) -> None:
        write_json(self._path, {"wrong": wrong, "last": to_text(last)})

    def _kept(self) -> tuple[int, datetime]:
        """How many were wrong, and when the last one was."""
        return read_json(self._path, _parsed) or (0, self._clock.now())


def wait_after(wrong: int) -> timedelta:
    """Nothing, then 2, 4, 8 … seconds, at most a quarter of an hour."""
    if wrong < _FREE:
        return timedelta(0)
    return min(_LONGEST, timedelta(seconds=2 ** min(wrong - _FREE + 1, 20)))


def _parsed(data: Mapping[str, object]) -> tuple[int, datetime]:
    wrong, last = data["wrong"], from_text(str(data["last"]))
    if type(wrong) is not int or wrong < 0:
        raise ValueError(wrong)
    return wrong, last
