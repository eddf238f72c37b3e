"""A start on a full disk, and in a folder only for reading: people read, or are told why there is no window."""

import contextlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from sopapp.base.errors import DiskFull, FolderNotWritable, SopAppError
from sopapp.base.paths import Paths, shipped_folder
from sopapp.bootstrap import build
from sopapp.store.records import Records
from sopapp.ui.crash import CrashNet
from sopapp.ui.desktop import Desktop
from sopapp.ui.main_window import MainWindow
from sopapp.ui.single_instance import SingleInstance, Start
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from tests.faults.memory import folder_in_memory
from tests.faults.refusing import no_file_over, nobody_special
from tests.ui.test_single_instance import second_start


@pytest.fixture
def anas(qapp: QApplication) -> Iterator[Paths]:
    """The folder of a shop in which Ana works."""
    with folder_in_memory() as folder:
        paths = Paths(Path(folder) / "data", shipped_folder())
        services = build(paths)
        services.people.sign_in(services.people.add("Ana").id)
        yield paths


@contextlib.contextmanager
def only_for_reading(data: Path) -> Iterator[None]:
    places = [data, *data.rglob("*")]
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    with nobody_special(data.parent):
        yield
    for place in places:
        place.chmod(0o755 if place.is_dir() else 0o644)


def windows() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def told_by(desktop: Desktop, act: Callable[[QWidget], str]) -> str:
    """What `act` finds in the first window of the start."""
    found = list[str]()

    def look() -> None:
        if windows():
            timer.stop()
            try:
                found.append(act(windows()[0]))
            finally:
                for window in windows():
                    window.close()

    timer = QTimer(interval=1)
    timer.timeout.connect(look)
    timer.start()
    desktop.run()
    return "".join(found)


def come_in(window: QWidget) -> str:
    """Where Enter on the only name leads, and what is said there."""
    assert isinstance(window, MainWindow)
    [name] = [child for child in window.findChildren(QWidget) if child.accessibleName() == "Ana"]
    QTest.keyClick(name, Qt.Key.Key_Return)
    return f"{window.here}: {window.message}"


def quit_it(box: QWidget) -> str:
    assert isinstance(box, QMessageBox)
    [button] = box.buttons()
    assert (button.text(), box.textFormat()) == ("Quit", Qt.TextFormat.PlainText)
    text = box.text()
    QTest.keyClick(button, Qt.Key.Key_Space)
    return text


def told_before_it_ends(desktop: Desktop, error: type[SopAppError]) -> str:
    """What the dialog says to which a start comes that ends with the error."""
    said = list[str]()
    with pytest.raises(error):
        told_by(desktop, lambda box: said.append(quit_it(box)) or "")  # type: ignore[func-returns-value]
    assert windows() == []
    return "".join(said)


def test_on_a_full_disk_people_come_in_to_read_and_are_told(anas: Paths) -> None:
    with no_file_over(0):
        told = told_by(Desktop(anas, CrashNet(anas.logs)), come_in)
    assert told.startswith(f"today: The disk that holds {anas.data} is full.")


def test_in_a_folder_only_for_reading_people_come_in_to_read_and_are_told(anas: Paths) -> None:
    with only_for_reading(anas.data):
        told = told_by(Desktop(anas, CrashNet(anas.logs)), come_in)
    assert told.startswith(f"today: Nothing can be saved in {anas.data}.")


def test_there_another_language_is_spoken_all_the_same(anas: Paths) -> None:
    def choose(window: QWidget) -> str:
        [filipino] = [button for button in window.findChildren(Button) if button.text() == "Filipino"]
        QTest.keyClick(filipino, Qt.Key.Key_Space)
        QApplication.processEvents()
        return " ".join(label.text() for label in window.findChildren(Label))

    with only_for_reading(anas.data), capture_exceptions() as caught:
        assert "Sino" in told_by(Desktop(anas, CrashNet(anas.logs)), choose)
    assert [kind for kind, *_ in caught] == [FolderNotWritable]


def test_a_new_key_that_is_not_kept_seals_nothing(anas: Paths) -> None:
    [key] = anas.keys.glob("*.json")
    key.unlink()
    services = build(anas)
    with no_file_over(0):
        services.people.sign_in(key.stem)
        with pytest.raises(DiskFull):
            services.vaults.public(key.stem)
    assert services.vaults.public(key.stem) in key.read_text("utf-8")


def test_why_there_is_no_window_is_told_in_a_dialog(anas: Paths) -> None:
    def read(*_: object) -> Records:
        raise DiskFull(anas.data)

    told = told_before_it_ends(Desktop(anas, CrashNet(anas.logs), read), DiskFull)
    assert told.startswith(f"The disk that holds {anas.data} is full.")


def test_a_data_folder_that_cannot_be_is_told_too(qapp: QApplication, paths: Paths) -> None:
    paths.data.symlink_to(paths.data.parent / "gone")
    told = told_before_it_ends(Desktop(paths, CrashNet(paths.logs)), FolderNotWritable)
    assert told.startswith(f"Nothing can be saved in {paths.data}.")


def test_where_no_lock_can_be_made_a_second_start_raises_the_first_window(qtbot: QtBot, anas: Paths) -> None:
    with no_file_over(0), ThreadPoolExecutor() as pool:
        first = SingleInstance(anas.data)
        assert (first.start(), type(first.refused)) == (Start.FIRST, DiskFull)
        with qtbot.waitSignal(first.raise_wanted, timeout=20_000):
            other = pool.submit(second_start, anas.data)
            qtbot.waitUntil(other.done, timeout=20_000)
        first.close()
    assert other.result().strip() == "RAISED"
