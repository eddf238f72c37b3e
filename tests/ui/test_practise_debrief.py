"""Practise: the look back, with better lines, rules and the way on the map, by keyboard."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.library.moments import Heard, Slot
from sopapp.roleplay.answer import Answer
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.debrief_view import DebriefView
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.pages.practise.rule_code import rule_code
from sopapp.ui.pages.practise.step_panel import StepPanel
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.scenario_map import ScenarioMap
from tests.conftest import StillClock
from tests.every_kind import EVERY_KIND
from tests.ui.practising import ShowPractise, focus, press, sees, services_with, tab_to

MARKS = {"saturday": Heard.SAID, "hurt": Heard.FELT, "refund": Heard.SAID, "child": Heard.SAID, "rider": Heard.NOT_SAID}
RIGHT_SLOTS = {Slot.WHOM: "manager", Slot.WHEN: "now", Slot.CHANNEL: "phone", Slot.WORDS: "facts"}
DEBRIEF = "debrief:every-kind"


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    return services_with("every-kind", EVERY_KIND, paths, clock, tmp_path / "kinds")


def played(services: Services, person: str, **others: Answer) -> None:
    """To its end, the best answer each time unless another is given for a node."""
    best: Mapping[str, Answer] = {
        "opening": Answer("good"),
        "story": Answer("whole", marks={**MARKS, "refund": Heard.NOT_SAID}),
        "order": Answer("best", order=("best", "middle", "worst")),
        "limit": Answer("hand-up", handover=RIGHT_SLOTS),
        "own_words": Answer("model", checked=("named",)),
    }
    attempt = services.practice.start(person, "every-kind", "en")
    while not attempt.ended:
        node = attempt.play.place.replace("-", "_")
        attempt = services.practice.answer(attempt, others.get(node, best[node]))


def map_of(page: PractisePage) -> ScenarioMap:
    (found,) = (each for each in page.findChildren(ScenarioMap) if each.isVisible())
    return found


def test_the_better_line_stands_beside_the_poorer_one(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    played(services, ana, opening=Answer("sorry"))
    page = show_practise(services, DEBRIEF)
    for words in ("Where is my parcel?", "Sorry!", "There is a better answer.", "For what?", "Better: Please tell me."):
        assert sees(page, words), words


def test_wrong_marks_are_told_with_their_reason_and_right_ones_are_not(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    played(services, ana, story=Answer("whole", marks=MARKS))
    page = show_practise(services, DEBRIEF)
    assert sees(page, "She wants a refund.")
    assert sees(page, "She never spoke of money.")
    assert not sees(page, "The rider was rude.")


def test_the_story_can_be_read_in_the_look_back(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana)
    page = show_practise(services, DEBRIEF)
    tab_to("Read the story again")
    press(Qt.Key.Key_Space)
    assert sees(page, "I waited all Saturday.")


def test_a_ranking_tells_the_better_order(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana, order=Answer("middle", order=("middle", "best", "worst")))
    page = show_practise(services, DEBRIEF)
    assert sees(page, "1. I ring the rider.")
    assert sees(page, "You put it at place 2.")


def test_a_wrong_slot_is_told_with_the_better_one(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana, limit=Answer("hand-up", handover={**RIGHT_SLOTS, Slot.WHOM: "colleague"}))
    page = show_practise(services, DEBRIEF)
    assert sees(page, "She has the same limit. Better: Mr Perera")
    assert sees(page, "Handed up rightly")


def test_who_did_not_hand_up_is_told_how(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana, limit=Answer("ask-ana"))
    page = show_practise(services, DEBRIEF)
    assert sees(page, "Not handed up")
    assert sees(page, "To whom? Mr Perera")


def test_own_words_are_compared_and_not_scored(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana)
    page = show_practise(services, DEBRIEF)
    assert sees(page, "A model answer: It comes at 3.")
    assert sees(page, "Ticked: I named the problem.")
    assert sees(page, "Not ticked: I said a time.")
    assert sees(page, "The best answer in 4 of 4 decisions. 1 answer(s) in your own words: not scored.")


def test_a_rule_is_a_short_code_that_opens_its_step(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana, opening=Answer("sorry"))
    page = show_practise(services, DEBRIEF)
    assert sees(page, "Missed this time")
    tab_to("Listen and repeat back 1: Greet the customer.")
    press(Qt.Key.Key_Space)
    assert any(panel.isVisible() for panel in page.findChildren(StepPanel))


def test_the_arrow_keys_walk_the_way_and_show_the_words(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    played(services, ana)
    page = show_practise(services, DEBRIEF)
    tab_to("Map of the conversation")
    assert focus() is map_of(page)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert sees(page, "3. Mrs Santos: So?\nYou said: I ring the rider.")
    QTest.keyClick(focus(), Qt.Key.Key_End)
    assert sees(page, "Solved: Solved")


def test_the_map_tells_the_whole_way_in_words(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana)
    told = map_of(show_practise(services, DEBRIEF)).accessibleDescription()
    assert told.index("Where is my parcel?") < told.index("So?") < told.index("Solved: Solved")


def test_the_meters_tell_how_the_customer_left(services: Services, ana: str, show_practise: ShowPractise) -> None:
    played(services, ana)
    page = show_practise(services, DEBRIEF)
    assert sees(page, "Patience 4 of 4")
    assert sees(page, "Trust 3 of 4")


def test_the_time_before_is_compared_on_what_both_met(
    services: Services, ana: str, clock: StillClock, show_practise: ShowPractise
) -> None:
    played(services, ana, limit=Answer("pay"))
    assert not sees(show_practise(services, DEBRIEF), "Beside your last time")
    clock.forward(minutes=5)
    played(services, ana)
    assert sees(show_practise(services, DEBRIEF), "Beside your last time")


def test_a_rule_that_is_gone_has_no_code(services: Services) -> None:
    assert rule_code(services.library.catalogue, None, "en") == ""


def test_an_ending_whose_words_need_two_lines_has_both_in_full(
    qtbot: QtBot, look: Look, paths: Paths, clock: StillClock, tmp_path: Path
) -> None:
    escalated = EVERY_KIND.replace("outcome: solved", "outcome: escalated-in-time")
    services = services_with("every-kind", escalated, paths, clock, tmp_path / "escalated")
    ana = services.people.sign_in(services.people.add("Ana").id).id
    played(services, ana)
    (attempt,) = services.practice.finished(ana)
    view = DebriefView(look, services.library.catalogue, attempt, "en")
    qtbot.addWidget(view)
    view.setFixedWidth(150)
    view.show()
    QApplication.processEvents()
    (words,) = (label for label in view.findChildren(Pill)[0].findChildren(Label) if label.text())
    assert words.heightForWidth(words.width()) > 1.5 * words.fontMetrics().height()
    assert words.height() >= words.heightForWidth(words.width())
