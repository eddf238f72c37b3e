"""Without a screen the program says so; Qt would abort."""

import pytest

from sopapp.base.errors import NoDisplay
from sopapp.base.paths import Paths
from sopapp.ui.application import has_display, run


def test_without_a_screen_the_program_says_so(monkeypatch: pytest.MonkeyPatch, paths: Paths) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(NoDisplay):
        run(paths)
    assert not paths.logs.exists()


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_of_the_three_names_of_a_screen_is_enough(name: str) -> None:
    assert has_display({name: ":0"}, "linux")
    assert not has_display({name: ""}, "linux")


def test_windows_and_macos_always_have_a_screen() -> None:
    assert has_display({}, "win32")
    assert has_display({}, "darwin")
