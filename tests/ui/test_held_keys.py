"""A key that is held down acts once, also where the system fails to say that it is held."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.library.moments import Kind
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.sample import come_to
from sopapp.ui.widgets.row_button import RowButton
from sopapp.ui.widgets.segments import Segments

OpenWindow = Callable[[], MainWindow]
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@pytest.fixture
def window(ui_services: Services, open_window: OpenWindow) -> MainWindow:
    ui_services.library.show(ui_services.library.load())
    ui_services.people.sign_in(ui_services.people.add("Ana").id)
    return open_window()


def a_key(kind: QEvent.Type, key: Qt.Key, text: str, at: int) -> QKeyEvent:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    return event


def send(window: MainWindow, key: Qt.Key, text: str, times: Iterable[tuple[QEvent.Type, int]]) -> None:
    """To the window, as the system does; none of them says that the key is held."""
    for kind, at in times:
        QApplication.sendEvent(window.windowHandle(), a_key(kind, key, text, at))
        QApplication.processEvents()


HELD = [(DOWN, 1000), *[(kind, at) for at in range(1500, 1800, 40) for kind in (UP, DOWN)], (UP, 1800)]
TWICE = [(DOWN, 1000), (UP, 1060), (DOWN, 1150), (UP, 1200)]


def at_the_last_mark(window: MainWindow, services: Services) -> None:
    window.go("practise", come_to(services, "wrong-cake", Kind.LISTEN))
    window.page("practise").focus_first()
    QApplication.processEvents()
    at = 0
    while sum(each.chosen < 0 for each in window.findChildren(Segments) if each.isVisible()) > 1:
        at += 100
        send(window, Qt.Key.Key_S, "s", [(DOWN, at), (UP, at + 50)])


def test_enter_held_on_the_last_mark_of_a_story_answers_nothing(window: MainWindow, ui_services: Services) -> None:
    at_the_last_mark(window, ui_services)
    made = len(ui_services.records.of("decision"))
    send(window, Qt.Key.Key_Return, "\r", HELD)
    assert len(ui_services.records.of("decision")) == made


def test_enter_pressed_again_on_the_last_mark_of_a_story_answers(window: MainWindow, ui_services: Services) -> None:
    at_the_last_mark(window, ui_services)
    made = len(ui_services.records.of("decision"))
    send(window, Qt.Key.Key_Return, "\r", TWICE)
    assert len(ui_services.records.of("decision")) == made + 1


def test_a_letter_held_in_a_text_still_comes_again_and_again(window: MainWindow) -> None:
    text = QLineEdit(window)
    text.show()
    text.setFocus()
    send(window, Qt.Key.Key_A, "a", HELD)
    assert text.text() == "a" * sum(kind is DOWN for kind, _ in HELD)


def test_a_row_is_pressed_once_by_a_held_enter(qtbot: QtBot, look: Look) -> None:
    row, pressed = RowButton(look, "The step"), list[bool]()
    qtbot.addWidget(row)
    row.clicked.connect(lambda: pressed.append(True))
    for again in (False, True, True):
        held = QKeyEvent(DOWN, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", again)
        QApplication.sendEvent(row, held)
    assert len(pressed) == 1
