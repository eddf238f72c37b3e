"""Without a screen the program says so; Qt would abort."""

import socket
from pathlib import Path

import pytest

from sopapp.base.errors import NoDisplay
from sopapp.base.paths import Paths
from sopapp.ui.application import run
from sopapp.ui.display import check_display


def test_without_a_screen_the_program_says_so(monkeypatch: pytest.MonkeyPatch, paths: Paths) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NoDisplay):
        run(paths)
    assert not paths.logs.exists()


@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ""}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "nothing-there"}])
def test_a_screen_that_does_not_answer_is_none(screen: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(NoDisplay):
        check_display({"XDG_RUNTIME_DIR": str(tmp_path), **screen}, "linux")


def test_a_wayland_screen_that_answers_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        check_display({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}, "linux")


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(system: str) -> None:
    check_display({}, system)


def test_drawing_without_a_screen_may_be_asked_for() -> None:
    check_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
