"""Practise: what is half answered, and what is played to its end, is there on another day."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.pages.practise.conversation import Conversation
from sopapp.ui.pages.practise.page import PractisePage
from tests.conftest import StillClock
from tests.every_kind import EVERY_KIND
from tests.ui.practising import PARCEL, ShowPractise, focus, plain_roleplay, press, sees, services_with, tab_to

KEY = Qt.Key
WAY = {"opening": "good", "story": "whole", "order": "best", "limit": "hand-up", "own-words": "model"}
TALK = "talk:every-kind"


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """The program with one role-play, which has every kind of moment."""
    return services_with("every-kind", EVERY_KIND, paths, clock, tmp_path / "kinds")


def come_to(services: Services, person: str, node: str) -> None:
    attempt = services.practice.start(person, "every-kind", "en", reasons=True)
    while attempt.play.place != node:
        attempt = services.practice.decide(attempt, WAY[attempt.play.place])


def on_another_day(services: Services, person: str) -> Services:
    """The program as its next start finds it."""
    again = build(services.paths, services.clock)
    again.library.show(again.library.load())
    again.people.sign_in(person)
    return again


def sort_some() -> None:
    for _ in range(4):
        press(KEY.Key_Space)
    press(KEY.Key_F)


def rank() -> None:
    QTest.keyClick(focus(), KEY.Key_Down, Qt.KeyboardModifier.AltModifier)


def hand_over_a_little() -> None:
    tab_to("Mr Perera decides.")
    press(KEY.Key_Space)
    press(KEY.Key_1)


def say_a_little() -> None:
    QTest.keyClicks(focus(), "It comes at three.")


MOMENTS: dict[str, Callable[[], None]] = {
    "story": sort_some,
    "order": rank,
    "limit": hand_over_a_little,
    "own-words": say_a_little,
}


def drafts(services: Services) -> list[str]:
    return [path.read_text("utf-8") for path in services.paths.drafts.glob("*")]


@pytest.mark.parametrize("node", MOMENTS)
def test_what_is_half_answered_is_there_when_the_program_starts_again(
    services: Services, ana: str, show_practise: ShowPractise, node: str
) -> None:
    come_to(services, ana, node)
    page = show_practise(services, TALK)
    MOMENTS[node]()
    half_way = page.place()
    assert half_way != TALK
    page.keep()
    again = show_practise(on_another_day(services, ana), "roleplay:every-kind")
    assert again.place() == half_way


def test_what_is_half_answered_is_kept_by_itself_and_in_no_plain_words(
    qtbot: QtBot, services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "own-words")
    show_practise(services, TALK)
    say_a_little()
    qtbot.waitUntil(lambda: bool(drafts(services)))  # as for somebody whose PC loses its power
    assert "three" not in drafts(services)[0]


@pytest.mark.parametrize("node", MOMENTS)
def test_every_kind_of_moment_says_that_there_is_something_to_keep(
    qtbot: QtBot, services: Services, ana: str, show_practise: ShowPractise, node: str
) -> None:
    come_to(services, ana, node)
    (talk,) = show_practise(services, TALK).findChildren(Conversation)
    with qtbot.waitSignal(talk.touched):
        MOMENTS[node]()


@pytest.mark.parametrize("node", MOMENTS)
def test_what_is_given_is_no_draft_any_more(
    services: Services, ana: str, show_practise: ShowPractise, node: str
) -> None:
    come_to(services, ana, node)
    page = show_practise(services, TALK)
    MOMENTS[node]()
    page.keep()
    assert drafts(services)
    (attempt,) = services.practice.unfinished(ana)
    services.practice.decide(attempt, WAY[node])
    assert drafts(services) == []


def test_own_words_that_are_given_are_not_kept_with_the_next_moment(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "own-words")
    page = show_practise(services, TALK)
    say_a_little()
    page.keep()
    tab_to("Compare with a model answer")
    press(KEY.Key_Space)
    tab_to("Go on")
    press(KEY.Key_Space)
    assert sees(page, "It comes at three.")
    page.keep()
    assert drafts(services) == []


def test_half_an_answer_is_there_after_a_look_at_the_briefing(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "order")
    page = show_practise(services, TALK)
    rank()
    half_way = page.place()
    tab_to("Start this role-play again")
    press(KEY.Key_Space)
    tab_to("Go on")
    press(KEY.Key_Space)
    assert page.place() == half_way


def test_half_an_answer_is_given_up_with_the_attempt(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "order")
    page = show_practise(services, TALK)
    rank()
    tab_to("Start this role-play again")
    press(KEY.Key_Space)
    tab_to("Start the conversation")
    press(KEY.Key_Space)
    page.keep()
    assert drafts(services) == []


def test_half_an_answer_goes_with_its_person(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "order")
    page = show_practise(services, TALK)
    rank()
    page.keep()
    services.people.sign_in(services.people.add("Boss").id)
    services.access.set_passphrase("three plain words", "three plain words")
    assert drafts(services)
    services.erasing.erase(ana)
    assert drafts(services) == []


def test_reasons_that_are_not_wanted_any_more_stay_away_on_another_day(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "order")
    page = show_practise(services, "briefing:every-kind")
    tab_to("Tell me the reason after each answer")
    press(KEY.Key_Space)
    tab_to("Go on")
    press(KEY.Key_Space)
    assert not sees(page, "An open question.")
    again = on_another_day(services, ana)
    assert not sees(show_practise(again, "roleplay:every-kind"), "An open question.")
    assert len(again.practice.unfinished(ana)) == 1


# Looking back


@pytest.fixture
def plain(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """With a role-play in which one only chooses; Ana is signed in."""
    services = services_with(PARCEL, plain_roleplay(), paths, clock, tmp_path / "plain")
    services.people.sign_in(services.people.add("Ana").id)
    return services


def play(services: Services, choice: str, times: int) -> None:
    assert services.people.current is not None
    attempt = services.practice.start(services.people.current.id, PARCEL, "en")
    for _ in range(times):
        attempt = services.practice.decide(attempt, choice)


def ways_back(page: PractisePage) -> list[str]:
    names = [button.accessibleName() for button in page.findChildren(QPushButton) if button.isVisible()]
    return [name for name in names if name.startswith("Look back")]


@pytest.mark.parametrize("made_since", [0, 2])
def test_from_the_list_one_looks_back_on_the_last_time_and_nothing_is_played(
    plain: Services, show_practise: ShowPractise, made_since: int
) -> None:
    play(plain, "kind", 5)
    play(plain, "rude", made_since)
    records = len(plain.records.of("attempt"))
    page = show_practise(plain)
    tab_to("Look back: The late parcel")
    press(KEY.Key_Space)
    assert sees(page, "Your score")
    assert sees(page, "Something kind at 5.")
    assert page.place() == f"debrief:{PARCEL}"
    press(KEY.Key_Escape)
    assert ways_back(page) == ["Look back: The late parcel"]
    assert len(plain.records.of("attempt")) == records


@pytest.mark.parametrize("times", [0, 4])
def test_what_was_not_played_to_its_end_offers_no_look_back(
    plain: Services, show_practise: ShowPractise, times: int
) -> None:
    play(plain, "kind", times)
    assert ways_back(show_practise(plain)) == []


def test_news_from_elsewhere_leave_the_keyboard_on_its_card(plain: Services, show_practise: ShowPractise) -> None:
    play(plain, "kind", 5)
    page = show_practise(plain)
    tab_to("Look back: The late parcel")
    play(plain, "kind", 1)
    page.refresh()
    assert focus().accessibleName() == "Go on: The late parcel"
