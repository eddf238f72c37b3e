"""Fixtures for all tests. Qt runs without a screen; the clock stands still until told."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sopapp.base.paths import Paths, shipped_folder
from sopapp.bootstrap import Services, build


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


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A fresh data folder, and the resources and starter library as shipped."""
    return Paths(data=tmp_path / "data", shipped=shipped_folder())


@pytest.fixture
def services(paths: Paths, clock: StillClock) -> Services:
    """The whole program on real files, the starter library open; only the clock is ours."""
    built = build(paths, clock)
    built.library.show(built.library.load())
    return built
