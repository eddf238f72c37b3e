"""What the tests of the store share: a way to open it, and processes that write to it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sopapp.base.clock import Clock
from sopapp.base.events import Bus
from sopapp.store.records import Records

Opens = Callable[..., Records]
Starts = Callable[..., "subprocess.Popen[str]"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Opens:
    """Opens the records in tmp_path/records anew, as a program that starts does."""

    def open_again(device: str = "here", bus: Bus | None = None, **more: Any) -> Records:
        return Records(tmp_path / "records", device, clock, bus or Bus(), **more)

    return open_again


@pytest.fixture
def writer(tmp_path: Path) -> Starts:
    """Starts a process that adds notes to tmp_path/records and prints the ids that were acknowledged."""

    def start(name: str = "", count: int = 0, device: str = "here") -> "subprocess.Popen[str]":
        script = Path(__file__).with_name("writer.py")
        arguments = [sys.executable, str(script), str(tmp_path / "records"), device, name, str(count)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=environment)

    return start
