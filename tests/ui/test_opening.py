"""Many records are read beside the first paint; the reader is one that waits for a word of the test."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from sopapp.base.clock import Clock
from sopapp.base.errors import DiskFull
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.bootstrap import build, open_records
from sopapp.store.records import Progress, Records
from sopapp.ui.crash import CrashNet
from sopapp.ui.desktop import Desktop
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.opening import Opening, OpeningWindow
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.share_bar import ShareBar


class SlowReader:
    """Reads once the gate is open; tells half of the way before."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.told_half = threading.Event()
        self.stopped = False

    def __call__(self, paths: Paths, clock: Clock, bus: Bus, progress: Progress) -> Records:
        progress(1, 2)
        self.told_half.set()
        self.gate.wait(30)
        self.stopped = True
        progress(2, 2)
        self.stopped = False
        return open_records(paths, clock, bus, progress)


@pytest.fixture
def reader() -> Iterator[SlowReader]:
    reader = SlowReader()
    yield reader
    reader.gate.set()


@pytest.fixture
def opening(tasks: Tasks, look: Look) -> Opening:
    return Opening(tasks, lambda: OpeningWindow(look, "", a_while=0))


def windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def when(ready: Callable[[], bool], act: Callable[[], object]) -> QTimer:
    """Acts once, from the event loop."""

    def look() -> None:
        if ready():
            timer.stop()
            act()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    return timer


def run(paths: Paths, reader: SlowReader, act: Callable[[OpeningWindow], object]) -> tuple[int, list[list[str]]]:
    """The exit code of a start in which `act` is done to the window that waits, and the windows seen."""
    desktop, seen = Desktop(paths, CrashNet(paths.logs), reader), list[list[str]]()

    def wait_over() -> None:
        seen.append([type(window).__name__ for window in windows()])
        act(next(window for window in windows() if isinstance(window, OpeningWindow)))

    def leave() -> None:
        seen.append([type(window).__name__ for window in windows()])
        windows()[0].close()

    timers = [when(lambda: bool(windows()), wait_over)]
    timers.append(when(lambda: any(isinstance(window, MainWindow) for window in windows()), leave))
    code = desktop.run()
    for timer in timers:
        timer.stop()
    return code, seen


def test_few_records_come_with_no_window_in_between(opening: Opening, paths: Paths, clock: Clock) -> None:
    opening.begin(lambda progress: open_records(paths, clock, Bus(), progress))
    assert (opening.window, opening.error, windows()) == (None, None, [])
    assert opening.records is not None


def test_many_records_are_waited_for_in_a_window_that_says_so(
    qtbot: QtBot, opening: Opening, reader: SlowReader, paths: Paths, clock: Clock
) -> None:
    opening.begin(lambda progress: reader(paths, clock, Bus(), progress))
    [window] = windows()
    assert window is opening.window
    [line] = window.findChildren(Label)
    [bar] = window.findChildren(ShareBar)
    assert line.text() == "Opening the records…"
    qtbot.waitUntil(bar.isVisible)
    assert bar.value() == 50
    with qtbot.waitSignal(opening.opened):
        reader.gate.set()
    assert opening.records is not None
    assert windows() == []


def test_the_bar_comes_only_after_a_while(qtbot: QtBot, look: Look) -> None:
    window = OpeningWindow(look, "", a_while=1_000_000)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    assert [bar.isVisible() for bar in window.findChildren(ShareBar)] == [False]


def test_an_error_while_they_are_waited_for_closes_the_window(qtbot: QtBot, opening: Opening, paths: Paths) -> None:
    gate = threading.Event()

    def read(_progress: Progress) -> Records:
        gate.wait(30)
        raise DiskFull(paths.data)

    opening.begin(read)
    gate.set()
    qtbot.waitUntil(lambda: not windows())
    assert isinstance(opening.error, DiskFull)


def test_records_that_come_after_the_window_was_closed_open_nothing(
    opening: Opening, tasks: Tasks, paths: Paths, clock: Clock
) -> None:
    gate, told = threading.Event(), list[None]()

    def read(_progress: Progress) -> Records:
        gate.wait(30)
        return open_records(paths, clock, Bus())

    opening.opened.connect(lambda: told.append(None))
    opening.begin(read)
    windows()[0].close()
    gate.set()
    tasks.wait_all()
    assert (opening.records, told) == (None, [])


def test_the_program_goes_on_in_the_real_window(qapp: QApplication, paths: Paths, reader: SlowReader) -> None:
    code, seen = run(paths, reader, lambda _: reader.gate.set())
    assert seen == [["OpeningWindow"], ["MainWindow"]]
    assert code == 0


def test_the_real_window_stands_where_the_waiting_one_was_put(
    qapp: QApplication, paths: Paths, reader: SlowReader
) -> None:
    sizes = list[tuple[int, int]]()

    def put(window: OpeningWindow) -> None:
        window.resize(711, 613)
        reader.gate.set()

    timer = when(
        lambda: any(isinstance(window, MainWindow) for window in windows()),
        lambda: sizes.append((windows()[0].width(), windows()[0].height())),
    )
    run(paths, reader, put)
    timer.stop()
    assert sizes == [(711, 613)]


def test_who_does_not_want_to_wait_can_quit(qapp: QApplication, paths: Paths, reader: SlowReader) -> None:
    def quit_it(window: OpeningWindow) -> None:
        window.close()
        reader.gate.set()

    code, seen = run(paths, reader, quit_it)
    assert (code, seen) == (0, [["OpeningWindow"]])
    assert reader.stopped


def test_what_is_wrong_meanwhile_is_said_in_the_waiting_window(
    qapp: QApplication, paths: Paths, reader: SlowReader
) -> None:
    net, said = CrashNet(paths.logs), list[str]()

    def fail(window: OpeningWindow) -> None:
        assert net.tell is not None
        net.tell(DiskFull(paths.data), "")
        QApplication.processEvents()
        said.extend(label.text() for label in window.findChildren(Label))
        window.close()
        reader.gate.set()

    timer = when(lambda: bool(windows()), lambda: fail(windows()[0]))  # type: ignore[arg-type]
    assert Desktop(paths, net, reader).run() == 0
    timer.stop()
    assert ["full" in text for text in said] == [True]
    assert net.tell is None


def test_a_bug_before_there_is_a_window_ends_the_start(qapp: QApplication, paths: Paths) -> None:
    def read(*_: object) -> Records:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        assert Desktop(paths, CrashNet(paths.logs), read).run() == 1
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_the_services_share_the_records_that_were_read(paths: Paths, clock: Clock) -> None:
    services = build(paths, clock)
    added = services.records.add("note", {})
    told = list[tuple[int, int]]()
    again = open_records(paths, clock, Bus(), lambda read, whole: told.append((read, whole)))
    assert again.device == services.records.device
    assert again.get(added.id) == added
    assert told[-1][0] == told[-1][1] > 0
