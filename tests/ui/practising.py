"""What the tests of the practise page have in common: a hand on the keyboard, an eye on the page."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.clock import Clock
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.learning.attempts import Attempt
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.widgets.answer_button import AnswerButton
from tests.builders import a_library, a_roleplay_file

ShowPractise = Callable[..., PractisePage]

PARCEL = "late-parcel"
_MOODS = {"kind": "calm", "fair": "worried", "curt": "upset", "rude": "angry"}  # choice -> how it is taken


def plain_roleplay() -> str:
    """A role-play of five moments with four answers each, whichever of which leads to the next."""
    nodes, worth = "", {"kind": 1, "fair": 0.5, "curt": 0, "rude": 0}
    for number in range(1, 6):
        nodes += f'  n{number}:\n    say: "What now, for the {number}. time?"\n    choices:\n'
        for choice, mood in _MOODS.items():
            nodes += (
                f'      {choice}: {{say: "Something {choice} at {number}.", credit: {worth[choice]}, mood: {mood}, '
                f'skills: [listening], behaviours: [ask], step: listen#greet, reaction: "She hears it at {number}.", '
                f'reason: "It was {choice} at {number}.", next: {f"n{number + 1}" if number < 5 else "solved"}}}\n'
            )
    head, _, rest = a_roleplay_file(PARCEL).partition("start: opening\n")
    return f"{head}start: n1\nnodes:\n{nodes}endings:{rest.partition('endings:')[2]}"


def services_with(roleplay_id: str, roleplay: str, paths: Paths, clock: Clock, folder: Path) -> Services:
    """The program over a library with this role-play alone, given as a file."""
    library = a_library(folder, roleplays={roleplay_id: roleplay})
    built = build(replace(paths, library_given=library), clock)
    built.library.show(built.library.load())
    return built


def shown(qtbot: QtBot, look: Look, services: Services, target: str) -> PractisePage:
    """A new page, as a new window has one."""
    page = PractisePage(look, services.library, services.people, services.practice, reviews=services.reviews)
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
