"""What the tests of the practise page have in common: a hand on the keyboard, an eye on the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.learning.attempts import Attempt
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.widgets.answer_button import AnswerButton

ShowPractise = Callable[..., PractisePage]

PARCEL = "late-parcel"


def shown(qtbot: QtBot, look: Look, services: Services, target: str) -> PractisePage:
    """A new page, as a new window has one."""
    page = PractisePage(look, services.library, services.people, services.practice)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.refresh()
    page.open(target)
    page.focus_first()
    return page


def focus() -> QWidget:
    QApplication.processEvents()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def tab_to(words: str) -> None:
    """Press Tab until the button with these words has the keyboard."""
    for _ in range(60):
        if words in getattr(focus(), "text", str)() or words in focus().accessibleName():
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no way by Tab to {words}")


def sees(page: PractisePage, words: str) -> bool:
    QApplication.processEvents()
    return any(words in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def answers(page: PractisePage) -> list[str]:
    QApplication.processEvents()
    return [answer.accessibleName() for answer in page.findChildren(AnswerButton) if answer.isVisible()]


def begin(show_practise: ShowPractise, services: Services) -> PractisePage:
    page = show_practise(services, f"roleplay:{PARCEL}")
    tab_to("Start the conversation")
    press(Qt.Key.Key_Space)
    return page


def play_to_the_end(services: Services, person_id: str) -> Attempt:
    attempt = services.practice.start(person_id, PARCEL, "en")
    while attempt.play.node is not None:
        attempt = services.practice.decide(attempt, attempt.play.node.choices[-1].id)
    return attempt


def decisions(services: Services) -> int:
    return len(services.records.of("decision"))
