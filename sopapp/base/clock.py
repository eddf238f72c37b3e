"""Time, handed in. Everything kept is UTC; the window shows local time."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; tests hand in one that stands still until told."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def to_text(moment: datetime) -> str:
    """ISO 8601 in UTC to the millisecond: `2026-11-22T08:30:00.000Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """The reverse of `to_text`; ValueError when it is none."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except OverflowError as error:  # before the year 1, or after 9999, in UTC
        raise ValueError(text) from error
