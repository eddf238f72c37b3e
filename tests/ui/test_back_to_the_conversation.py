"""From a conversation to the suggestion box, and back to where one was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sopapp.bootstrap import Services
from sopapp.library.links import link_to
from sopapp.library.moments import Kind
from sopapp.ui.main_window import MainWindow
from sopapp.ui.pages.practise.play_desk import PlayDesk
from sopapp.ui.sample import come_to
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.document_view import DocumentView
from tests.ui.practising import focus, press, tab_to

BACK = "Back to the conversation"


@pytest.fixture
def window(ui_services: Services, open_window: Callable[[], MainWindow]) -> MainWindow:
    """Ana is in the middle of a ranking."""
    ui_services.library.show(ui_services.library.load())
    ui_services.people.sign_in(ui_services.people.add("Ana").id)
    window = open_window()
    window.go("practise", come_to(ui_services, "wrong-cake", Kind.RANK))
    window.page("practise").focus_first()
    return window


def suggest(window: MainWindow) -> None:
    """By the link of the step that is open beside the conversation."""
    tab_to("The step: ")
    press(Qt.Key.Key_Space)
    (step,) = (view for view in desk(window).findChildren(DocumentView) if view.isVisible())
    step.link_chosen.emit(link_to("suggest", "listen", "greet"))


def desk(window: MainWindow) -> PlayDesk:
    found = window.findChild(PlayDesk)
    assert isinstance(found, PlayDesk)
    return found


def send() -> None:
    tab_to("What happens now?")
    QTest.keyClicks(focus(), "Slow.")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focus(), "Two tills.")
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def ways_back(window: QWidget) -> list[Button]:
    return [button for button in window.findChildren(Button) if button.text() == BACK and button.isVisible()]


def test_who_has_sent_a_suggestion_goes_back_by_one_key(window: MainWindow, ui_services: Services) -> None:
    half_way = window.page("practise").place()
    suggest(window)
    assert window.here == "suggest"
    send()
    assert len(ui_services.box.mine(ui_services.people.current.id if ui_services.people.current else "")) == 1
    assert focus() in ways_back(window)
    press(Qt.Key.Key_Space)
    assert (window.here, window.page("practise").place()) == ("practise", half_way)
    assert any("Put these replies in order" in label.text() for label in window.findChildren(QLabel))


def test_who_sends_nothing_finds_the_way_back_too(window: MainWindow) -> None:
    suggest(window)
    QApplication.processEvents()
    (back,) = ways_back(window)
    back.click()
    assert window.here == "practise"
    window.go("suggest")
    assert ways_back(window) == []


def test_a_window_in_another_look_keeps_the_way_back(window: MainWindow) -> None:
    suggest(window)
    page = window.page("suggest")
    place = page.place()
    page.open("complaint#receive")  # from somewhere else
    assert ways_back(window) == []
    page.open(place)
    assert len(ways_back(window)) == 1
    assert page.place() == place
