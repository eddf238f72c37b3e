"""Fixtures for all tests. Qt runs without a screen; the clock stands still until told."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, datetime, timedelta

import pytest


class StillClock:
    """Stands at 2026-11-22 09:00 UTC until `forward` is called."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def forward(self, **step: float) -> None:
        self._now += timedelta(**step)


@pytest.fixture
def clock() -> StillClock:
    return StillClock()
