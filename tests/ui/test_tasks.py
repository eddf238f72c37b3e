"""Long work: done elsewhere, told here."""

import threading

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from sopapp.base.errors import NameMissing, SopAppError
from sopapp.ui.tasks import Report, Tasks


def unexpected(error: SopAppError) -> None:
    raise AssertionError(error)


def test_a_result_arrives_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[int] = []
    tasks.run(threading.get_ident, lambda worker: threads.extend((worker, threading.get_ident())), unexpected)
    tasks.wait_all()
    assert threads[1] == threading.get_ident() != threads[0]


def test_an_error_a_person_can_mend_reaches_on_error(qtbot: QtBot, tasks: Tasks) -> None:
    def work() -> str:
        raise NameMissing

    told: list[SopAppError] = []
    tasks.run(work, print, told.append)
    tasks.wait_all()
    assert [type(error) for error in told] == [NameMissing]


def test_a_bug_in_the_work_reaches_the_crash_net(qtbot: QtBot, tasks: Tasks) -> None:
    with capture_exceptions() as caught:
        tasks.run(lambda: 1 // 0, lambda _: None, unexpected)
        tasks.wait_all()
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_progress_is_told_in_order_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    def work(report: Report) -> str:
        report(1, 2)
        report(2, 2)
        return "done"

    told: list[object] = []
    tasks.run(work, told.append, unexpected, lambda done, total: told.append((done, total)))
    tasks.wait_all()
    assert told == [(1, 2), (2, 2), "done"]


def test_a_result_for_a_page_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    page = QWidget()
    tasks.run(lambda: "late", page.setWindowTitle, unexpected)
    page.deleteLater()
    qtbot.waitUntil(lambda: not tasks_waiting(page))
    tasks.wait_all()


def tasks_waiting(page: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(page)


@pytest.mark.parametrize("count", [5])
def test_work_is_done_in_the_order_of_asking(qtbot: QtBot, tasks: Tasks, count: int) -> None:
    told: list[int] = []
    for number in range(count):
        tasks.run(lambda number=number: number, told.append, unexpected)  # type: ignore[misc]
    tasks.wait_all()
    assert told == list(range(count))
