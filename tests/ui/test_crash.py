"""What nobody foresaw: written down, told once, survived."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sopapp.base.errors import NameMissing
from sopapp.base.paths import Paths
from sopapp.ui.crash import CrashNet
from sopapp.ui.crash_teller import CrashTeller
from sopapp.ui.dialogs.crash_dialog import CrashDialog
from sopapp.ui.main_window import MainWindow


@pytest.fixture
def net(paths: Paths) -> Iterator[CrashNet]:
    hook = sys.excepthook
    net = CrashNet(paths.logs)
    net.hang()
    yield net
    net.take_down()
    sys.excepthook = hook


def fault(net: CrashNet, error: Exception) -> None:
    net.caught(type(error), error, None)


def dialogs(window: MainWindow) -> list[CrashDialog]:
    return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]


def test_a_fault_is_written_down_with_the_version(net: CrashNet) -> None:
    net.tell = lambda _error, _text: None
    fault(net, ZeroDivisionError("by nothing"))
    text = net.log.read_text(encoding="utf-8")
    assert "ZeroDivisionError: by nothing" in text
    assert "sopapp 0" in text or "sopapp 1" in text


def test_two_faults_at_once_open_one_dialog(qtbot: QtBot, net: CrashNet, open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    CrashTeller(net, window)
    fault(net, ZeroDivisionError("one"))
    fault(net, ZeroDivisionError("two"))
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    assert "two" in net.log.read_text(encoding="utf-8")
    dialogs(window)[0].accept()
    assert window.isVisible()


def test_the_same_fault_again_is_only_a_message(
    qtbot: QtBot, net: CrashNet, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    CrashTeller(net, window)
    fault(net, ZeroDivisionError("one"))
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    dialogs(window)[0].accept()
    fault(net, ZeroDivisionError("one"))
    qtbot.waitUntil(lambda: "happened again" in window.message)
    assert not dialogs(window)


def test_the_text_of_a_fault_can_be_copied(qtbot: QtBot, net: CrashNet, open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    CrashTeller(net, window)
    fault(net, ZeroDivisionError("copy me"))
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    next(button for button in dialogs(window)[0].findChildren(QPushButton) if "Copy" in button.text()).click()
    assert "copy me" in QApplication.clipboard().text()
    dialogs(window)[0].accept()


def test_save_and_quit_closes_the_window(qtbot: QtBot, net: CrashNet, open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    teller = CrashTeller(net, window)
    teller.quit_wanted.connect(window.close)
    fault(net, ZeroDivisionError())
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    next(button for button in dialogs(window)[0].findChildren(QPushButton) if "quit" in button.text()).click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_an_error_that_can_be_mended_is_a_message_and_no_dialog(
    qtbot: QtBot, net: CrashNet, open_window: Callable[[], MainWindow]
) -> None:
    window = open_window()
    CrashTeller(net, window)
    fault(net, NameMissing())
    qtbot.waitUntil(lambda: "A name is needed" in window.message)
    assert not dialogs(window)
    assert not net.log.exists()


def test_a_log_that_has_grown_large_starts_anew(net: CrashNet) -> None:
    net.tell = lambda _error, _text: None
    net.write("x" * 600_000)
    net.write("the latest")
    assert net.log.stat().st_size < 1_000
    assert net.log.with_suffix(".1.log").stat().st_size > 600_000
