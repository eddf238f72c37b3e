"""The records are gone and a backup is there: the first page says so before anybody begins anew."""

import shutil
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.main_window import MainWindow
from sopapp.ui.missing_records import MissingRecords
from sopapp.ui.tasks import Tasks
from tests.conftest import StillClock

OpenWindow = Callable[[], MainWindow]


@pytest.fixture
def ui_services(paths: Paths, clock: StillClock) -> Services:
    """The start after Ana's records were deleted; since then there is a backup in which nobody is."""
    before = build(paths, clock)
    before.people.sign_in(before.people.add("Ana").id)
    before.backups.make()
    shutil.rmtree(paths.records)
    clock.forward(hours=1)
    before.backups.make()
    assert len(before.backups.all()) == 2
    return build(paths, clock)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def notice(window: MainWindow) -> MissingRecords:
    [found] = window.findChildren(MissingRecords)
    return found


def test_enter_brings_them_back_and_the_people_with_them(
    qtbot: QtBot, ui_services: Services, open_window: OpenWindow, tasks: Tasks
) -> None:
    window = open_window()
    said = notice(window).accessibleName()
    assert said.startswith("Records that were here are missing. There is a backup of 22 Nov 2026,")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    tasks.wait_all()
    assert focus().accessibleName() == "Ana"
    assert " record(s) came back." in window.message
    assert not notice(window).isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert window.here == "today"


def test_who_does_not_want_them_begins_anew(qtbot: QtBot, ui_services: Services, open_window: OpenWindow) -> None:
    window = open_window()
    [name] = [field for field in window.findChildren(QLineEdit) if field.isVisible()]
    QTest.keyClicks(name, "Bat")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert window.here == "today"
    ui_services.people.sign_out()
    assert not notice(window).isVisible()


def test_a_backup_that_is_damaged_is_told_and_they_stay_missing(
    qtbot: QtBot, ui_services: Services, open_window: OpenWindow, tasks: Tasks
) -> None:
    window = open_window()
    for backup in ui_services.backups.all():
        backup.path.write_bytes(b"damaged")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    tasks.wait_all()
    assert "cannot be read" in window.message
    assert focus().isEnabled()
    assert notice(window).isVisible()


def test_a_first_start_says_nothing_of_it(qtbot: QtBot, paths: Paths, clock: StillClock) -> None:
    assert build(paths, clock).backups.of_missing_records() is None
