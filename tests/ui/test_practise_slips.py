"""Practise: slips of the hand, pages left half-way, and what is heard where nothing is seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import begin
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.findings import findings
from sopapp.ui.pages.practise.moment_rank import RankMoment
from sopapp.ui.pages.practise.rank_rows import RankRows
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from tests.builders import a_roleplay
from tests.conftest import StillClock
from tests.every_kind import EVERY_KIND
from tests.roleplay.moments import a_ranking
from tests.ui.practising import ShowPractise, focus, press, sees, services_with

WAY = ("good", "whole", "best", "hand-up", "model")
NODES = ("opening", "story", "order", "limit", "own-words")
KEY = Qt.Key


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """The program with one role-play, which has every kind of moment."""
    return services_with("every-kind", EVERY_KIND, paths, clock, tmp_path / "kinds")


def come_to(services: Services, person: str, node: str) -> None:
    """An attempt that is about to answer there."""
    attempt = services.practice.start(person, "every-kind", "en")
    for choice in WAY[: NODES.index(node)]:
        attempt = services.practice.decide(attempt, choice)


def hold(key: KEY, text: str) -> None:
    """Press it, and hold it for a while."""
    for again in (False, True, True, True):
        QApplication.sendEvent(
            focus(), QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, again)
        )


@pytest.mark.parametrize(
    ("node", "heard"),
    [
        ("opening", ["Where is my parcel?", "What do you say?"]),
        ("story", ["She sits down.", "It is told once, and then it is gone."]),
        ("order", ["So?", "Put these replies in order", "Alt+Up"]),
        ("limit", ["And the money?", "Refunds up to 2,000 you decide alone.", "What do you do?", "Handle it yourself"]),
        ("own-words", ["And now?", "Say it in your own words."]),
    ],
)
def test_who_sees_nothing_hears_what_is_asked(
    services: Services, ana: str, show_practise: ShowPractise, node: str, heard: list[str]
) -> None:
    come_to(services, ana, node)
    show_practise(services, "talk:every-kind")
    told = focus().accessibleDescription()
    assert [words for words in heard if words not in told] == []


def test_who_sees_nothing_hears_what_to_do_with_a_story(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "story")
    show_practise(services, "talk:every-kind")
    for _ in range(4):
        press(KEY.Key_Space)
    assert "What do you remember? Said (key S or 1)" in focus().accessibleDescription()
    for _ in range(5):
        press(KEY.Key_S)
    assert focus().accessibleDescription() == "Now say it back. Which words fit best?"


def test_a_key_held_down_sorts_one_mark(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "story")
    page = show_practise(services, "talk:every-kind")
    for _ in range(4):
        press(KEY.Key_Space)
    hold(KEY.Key_S, "s")
    assert page.place().count('"said"') == 1


def test_a_double_click_leads_on_once(qtbot: QtBot, look: Look) -> None:
    button, pressed = Button(look, "Go on", kind="primary"), list[bool]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 1


@pytest.mark.parametrize("node", ["story", "own-words"])
def test_what_is_half_answered_is_there_after_a_look_at_the_list(
    services: Services, ana: str, show_practise: ShowPractise, node: str
) -> None:
    come_to(services, ana, node)
    page = show_practise(services, "talk:every-kind")
    if node == "story":
        for _ in range(4):
            press(KEY.Key_Space)
        press(KEY.Key_F)
    else:
        QTest.keyClicks(focus(), "It comes at three.")
    half_way = page.place()
    press(KEY.Key_Escape)
    assert page.place() == ""
    page.open("roleplay:every-kind")
    assert page.place() == half_way


def test_a_conversation_that_is_left_at_once_is_not_scrolled(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "order")
    page = show_practise(services)
    page.open("talk:every-kind")
    page.open("briefing:every-kind")
    assert sees(page, "Where you are")  # and no warning of Qt


def test_an_order_with_a_reply_that_is_gone_is_shown_all_the_same(qtbot: QtBot, look: Look) -> None:
    case = a_roleplay(a_ranking())
    decision = begin(case).answer(Answer("c", order=("gone", "c", "b", "a"))).decisions[0]
    found = findings(look, case, decision, "en")
    assert found is not None
    qtbot.addWidget(found)
    assert found.accessibleName() == "The better order: 1 of 3 in their place"
    assert any(label.text() == "You put it at place 3." for label in found.findChildren(Label))


def test_a_ranking_never_begins_in_the_best_order(qtbot: QtBot, look: Look) -> None:
    play = begin(a_roleplay(a_ranking()))
    for seed in range(12):
        scene = Scene.of(look, play, "en", str(seed))
        assert scene is not None
        moment = RankMoment(scene)
        qtbot.addWidget(moment)
        rows = moment.findChild(RankRows)
        assert rows is not None
        assert rows.order != ("a", "b", "c")
