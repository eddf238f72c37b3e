"""Practise: a conversation from the first answer to the look back, by keyboard."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.roleplay.play import best_choice
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.pages.practise.step_panel import StepPanel
from sopapp.ui.widgets.answer_button import AnswerButton
from tests.conftest import StillClock
from tests.ui.practising import (
    PARCEL,
    ShowPractise,
    answers,
    begin,
    decisions,
    focus,
    plain_roleplay,
    press,
    sees,
    services_with,
    tab_to,
)


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """The program with one role-play, in which one only chooses what to say."""
    return services_with(PARCEL, plain_roleplay(), paths, clock, tmp_path / "plain")


def step_is_open(page: PractisePage) -> bool:
    return any(panel.isVisible() for panel in page.findChildren(StepPanel))


def second_press() -> QMouseEvent:
    """The second half of a double click."""
    left, spot = Qt.MouseButton.LeftButton, QPointF(20, 20)
    return QMouseEvent(QEvent.Type.MouseButtonDblClick, spot, spot, left, left, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_Return])
def test_each_answer_is_a_record_at_once(
    services: Services, ana: str, show_practise: ShowPractise, key: Qt.Key
) -> None:
    services.practice.decide(services.practice.start(ana, PARCEL, "en"), "kind")
    page = show_practise(services, f"roleplay:{PARCEL}")
    chosen = answers(page)[0 if key is Qt.Key.Key_Return else key - Qt.Key.Key_1]
    made = decisions(services)
    press(key)
    assert decisions(services) == made + 1
    (now,) = [*services.practice.unfinished(ana), *services.practice.finished(ana)]
    choice = now.play.decisions[-1].choice
    assert chosen.endswith(now.play.roleplay.text(choice.line("say"), "en"))
    assert sees(page, now.play.roleplay.text(choice.line("reason"), "en"))


def test_a_held_key_does_not_answer_twice(services: Services, ana: str, show_practise: ShowPractise) -> None:
    begin(show_practise, services)
    press(Qt.Key.Key_Return)
    assert isinstance(focus(), AnswerButton)
    for _ in range(5):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(focus(), held)
    assert decisions(services) == 1


def test_the_step_opens_beside_and_escape_closes_it_then_goes_back(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = begin(show_practise, services)
    press(Qt.Key.Key_1)
    tab_to("The step: ")
    press(Qt.Key.Key_Space)
    assert step_is_open(page)
    assert sees(page, "What do you say?")
    press(Qt.Key.Key_Escape)
    assert not step_is_open(page)
    assert sees(page, "What do you say?")
    press(Qt.Key.Key_Escape)
    assert not sees(page, "What do you say?")
    tab_to("Go on")


def test_the_look_back_and_once_more(services: Services, ana: str, show_practise: ShowPractise) -> None:
    page = begin(show_practise, services)
    for _ in range(30):
        if not isinstance(focus(), AnswerButton):
            break
        press(Qt.Key.Key_1)
    press(Qt.Key.Key_Space)  # See how it went
    assert sees(page, "Your score")
    (done,) = services.practice.finished(ana)
    assert done.play.ending is not None
    assert sees(page, done.play.roleplay.text(f"endings.{done.play.ending.id}.title", "en"))
    tab_to("Practise again")
    press(Qt.Key.Key_Space)
    tab_to("Start the conversation")
    press(Qt.Key.Key_Space)
    assert sees(page, "What do you say?")
    assert len(services.practice.finished(ana)) == 1


def test_the_keyboard_is_on_the_first_answer_and_hears_what_came_of_the_last(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    begin(show_practise, services)
    press(Qt.Key.Key_1)
    (attempt,) = services.practice.unfinished(ana)
    reason = attempt.play.roleplay.text(attempt.play.decisions[-1].choice.line("reason"), "en")
    assert focus().accessibleName().startswith("1. ")
    assert reason in focus().accessibleDescription()


def test_the_new_answers_come_into_view(services: Services, ana: str, show_practise: ShowPractise) -> None:
    attempt = services.practice.start(ana, PARCEL, "en")
    for _ in range(3):
        assert attempt.play.node is not None
        attempt = services.practice.decide(attempt, best_choice(attempt.play.node).id)
    page = show_practise(services, f"talk:{PARCEL}")
    assert answers(page)
    last = [answer for answer in page.findChildren(AnswerButton) if answer.isVisible()][-1]
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_a_change_of_mood_is_said_in_words(services: Services, ana: str, show_practise: ShowPractise) -> None:
    attempt = services.practice.start(ana, PARCEL, "en")
    words = {"Calmer", "More upset", "Angrier"}
    moods = [attempt.play.mood]
    while attempt.play.node is not None:
        attempt = services.practice.decide(attempt, attempt.play.node.choices[0].id)
        moods.append(attempt.play.mood)
    page = show_practise(services, f"talk:{PARCEL}")
    shown = [label.text() for label in page.findChildren(QLabel) if label.text() in words]
    assert len(shown) == sum(before is not after for before, after in pairwise(moods)) > 0


def test_a_double_click_answers_once(services: Services, ana: str, show_practise: ShowPractise) -> None:
    page = begin(show_practise, services)
    press(Qt.Key.Key_1)
    QApplication.processEvents()
    standing_there_now = next(answer for answer in page.findChildren(AnswerButton) if answer.isVisible())
    QApplication.sendEvent(standing_there_now, second_press())
    QTest.mouseRelease(standing_there_now, Qt.MouseButton.LeftButton)
    assert decisions(services) == 1


def test_escape_gives_the_keyboard_back_to_where_the_step_was_opened(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    begin(show_practise, services)
    press(Qt.Key.Key_1)
    tab_to("The step: ")
    opener = focus()
    press(Qt.Key.Key_Space)
    assert not opener.hasFocus()
    press(Qt.Key.Key_Escape)
    assert opener.hasFocus()


def test_in_a_narrow_window_the_step_covers_the_conversation(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = begin(show_practise, services)
    page.resize(600, 600)
    press(Qt.Key.Key_1)
    tab_to("The step: ")
    press(Qt.Key.Key_Space)
    assert step_is_open(page)
    assert not sees(page, "What do you say?")
    press(Qt.Key.Key_Escape)
    assert sees(page, "What do you say?")
