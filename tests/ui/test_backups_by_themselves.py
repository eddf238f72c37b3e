"""Backups that nobody has to think of: made while the window is open, told once when they fail."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from sopapp.bootstrap import Services
from sopapp.ui.backups_by_themselves import BackupsByThemselves
from sopapp.ui.main_window import MainWindow
from sopapp.ui.tasks import Tasks
from sopapp.upkeep.archive import files_in


@pytest.fixture
def by_themselves(ui_services: Services, tasks: Tasks, open_window: Callable[[], MainWindow]) -> BackupsByThemselves:
    by_themselves = BackupsByThemselves(ui_services, tasks, open_window())
    by_themselves.start()
    return by_themselves


def test_one_is_made_soon_after_the_start_and_looked_for_again_and_again(
    by_themselves: BackupsByThemselves, ui_services: Services, tasks: Tasks
) -> None:
    ui_services.people.add("Ana")
    timers = by_themselves.findChildren(QTimer)
    assert sorted((timer.isActive(), timer.isSingleShot()) for timer in timers) == [(True, False), (True, True)]
    assert all(timer.interval() <= 5 * 60 * 1000 for timer in timers)
    for timer in timers:
        timer.timeout.emit()
        tasks.wait_all()
    assert len(ui_services.backups.all()) == 1


def test_what_is_erased_leaves_the_backups_within_seconds(
    by_themselves: BackupsByThemselves, ui_services: Services, tasks: Tasks
) -> None:
    planted = ui_services.records.add("note", {"text": "the planted sentence"})
    by_themselves.look()
    tasks.wait_all()
    [soon] = [timer for timer in by_themselves.findChildren(QTimer) if timer.isSingleShot()]
    soon.stop()
    ui_services.records.erase([planted.id])
    assert soon.isActive()
    soon.timeout.emit()
    tasks.wait_all()
    [backup] = ui_services.backups.all()
    assert b"planted" not in b"".join(files_in(backup.path).values())


def test_a_backup_that_fails_is_told_once(
    by_themselves: BackupsByThemselves, ui_services: Services, tasks: Tasks, open_window: Callable[[], MainWindow]
) -> None:
    window = by_themselves.parent()
    assert isinstance(window, MainWindow)
    ui_services.people.add("Ana")
    ui_services.backups.folder.write_text("a file where the folder should be")
    by_themselves.look()
    tasks.wait_all()
    assert window.message
    window.say("something else")
    by_themselves.look()
    tasks.wait_all()
    assert window.message == "something else"
