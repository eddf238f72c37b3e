"""The whole program with its window, in a folder of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.fonts import load_fonts
from sopapp.ui.icons import Icons
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.tasks import Tasks
from sopapp.ui.theme import LIGHT, Theme, apply
from tests.conftest import StillClock
from tests.ui.practising import ShowPractise, shown


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains about what only a real desktop does with windows."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def _no_windows_are_left(qapp: QApplication) -> Iterator[None]:
    """Without a running event loop Qt keeps what is to be deleted later, and each style sheet would dress it too."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def ui_services(paths: Paths, clock: StillClock) -> Services:
    return build(paths, clock)


@pytest.fixture
def languages(paths: Paths) -> Languages:
    return Languages(paths.resources / "i18n")


@pytest.fixture
def look(qapp: QApplication, paths: Paths) -> Look:
    load_fonts(paths.resources / "fonts")
    theme = Theme(LIGHT, 1.0)
    apply(qapp, theme)
    return Look(theme, Icons(paths.resources / "icons", theme), "en")


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def open_window(
    qtbot: QtBot, ui_services: Services, tasks: Tasks, languages: Languages, look: Look
) -> Callable[[], MainWindow]:
    """Opens the window as a start of the program does, and waits until it has the keyboard."""

    def open_it() -> MainWindow:
        window = MainWindow(ui_services, tasks, languages, look)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return open_it


@pytest.fixture
def ana(services: Services) -> str:
    """The id of Ana, who is signed in."""
    return services.people.sign_in(services.people.add("Ana").id).id


@pytest.fixture
def show_practise(qtbot: QtBot, look: Look) -> ShowPractise:
    """Shows the Practise page of a program, at a target."""
    return lambda services, target="": shown(qtbot, look, services, target)
