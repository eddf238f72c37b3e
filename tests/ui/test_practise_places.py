"""Practise: the list, and coming back to exactly where one was."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from tests.builders import a_folder
from tests.conftest import StillClock
from tests.ui.practising import (
    PARCEL,
    ShowPractise,
    begin,
    decisions,
    focus,
    plain_roleplay,
    play_to_the_end,
    press,
    sees,
    services_with,
    tab_to,
)


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """The program with one role-play, in which one only chooses what to say."""
    return services_with(PARCEL, plain_roleplay(), paths, clock, tmp_path / "plain")


def test_a_new_window_goes_on_where_the_last_was_closed(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = begin(show_practise, services)
    press(Qt.Key.Key_1)
    page.close()
    again = show_practise(services, page.place())
    assert sees(again, "What do you say?")
    press(Qt.Key.Key_1)
    assert (len(services.records.of("attempt")), decisions(services)) == (1, 2)


def test_the_list_says_what_is_under_way_and_goes_on_with_it(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    begin(show_practise, services)
    press(Qt.Key.Key_1)
    again = show_practise(services)
    tab_to("Go on")
    press(Qt.Key.Key_Space)
    assert sees(again, "What do you say?")
    assert len(services.practice.unfinished(ana)) == 1


def test_a_rebuilt_window_shows_the_same_look_back(services: Services, ana: str, show_practise: ShowPractise) -> None:
    play_to_the_end(services, ana)
    page = show_practise(services, f"debrief:{PARCEL}")
    assert sees(page, "Your score")
    assert page.place() == f"debrief:{PARCEL}"
    assert sees(show_practise(services, page.place()), "Your score")


def test_without_an_ending_there_is_no_look_back(services: Services, ana: str, show_practise: ShowPractise) -> None:
    assert not sees(show_practise(services, f"debrief:{PARCEL}"), "Your score")


def test_a_window_rebuilt_during_the_briefing_shows_the_briefing(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    place = show_practise(services, f"roleplay:{PARCEL}").place()
    assert sees(show_practise(services, place), "Where you are")
    tab_to("Start the conversation")
    assert decisions(services) == 0


def test_a_library_without_role_plays_leads_to_reading(
    qtbot: QtBot, paths: Paths, clock: StillClock, show_practise: ShowPractise
) -> None:
    folder = a_folder(paths.data.parent / "notes", {"returns.md": "# Returns"})
    services = build(replace(paths, library_given=folder), clock)
    services.library.show(services.library.load())
    services.people.sign_in(services.people.add("Ana").id)
    page = show_practise(services)
    tab_to("Read procedures")
    with qtbot.waitSignal(page.reading_requested):
        press(Qt.Key.Key_Space)


def test_a_role_play_that_is_gone_says_so_and_shows_the_others(
    qtbot: QtBot, services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services)
    with qtbot.waitSignal(page.said) as said:
        page.open("roleplay:gone")
    assert said.args is not None
    assert "gone" in said.args[0]
    tab_to("Practise")


def test_a_briefing_that_is_left_keeps_nothing(services: Services, ana: str, show_practise: ShowPractise) -> None:
    page = show_practise(services, f"roleplay:{PARCEL}")
    press(Qt.Key.Key_Escape)
    assert services.records.of("attempt") == []
    assert page.place() == ""
    assert "The late parcel" in focus().accessibleName()


def test_starting_again_gives_nothing_up_before_the_conversation_begins(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = begin(show_practise, services)
    press(Qt.Key.Key_1)
    tab_to("Start this role-play again")
    press(Qt.Key.Key_Space)
    assert sees(page, "gives up the answers")
    tab_to("Go on")
    press(Qt.Key.Key_Space)
    assert (len(services.records.of("attempt")), decisions(services)) == (1, 1)
    assert sees(page, "1 of ")


@pytest.mark.parametrize(
    ("kind", "words"), [("briefing", "Where you are"), ("talk", "What do you say?"), ("list", "These practise")]
)
def test_a_new_language_leaves_everything_where_it_was(
    services: Services, ana: str, show_practise: ShowPractise, kind: str, words: str
) -> None:
    services.practice.start(ana, PARCEL, "en")  # not one answer yet
    place = f"{kind}:listen" if kind == "list" else f"{kind}:{PARCEL}"
    page = show_practise(services, place)
    assert page.place() == place
    again = show_practise(services, page.place())
    assert sees(again, words)
    assert again.place() == place


def test_a_conversation_at_its_end_stays_so_in_a_new_window(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    play_to_the_end(services, ana)
    page = show_practise(services, f"talk:{PARCEL}")
    assert sees(page, "The conversation is over.")
    tab_to("See how it went")
    press(Qt.Key.Key_Space)
    assert page.place() == f"debrief:{PARCEL}"


def test_what_no_role_play_practises_leads_to_the_others(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services, "listen#no-such-step")
    tab_to("Show all role-plays")
    press(Qt.Key.Key_Space)
    assert sees(page, "The late parcel")


def test_news_from_elsewhere_leave_the_keyboard_where_it_is(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services)
    press(Qt.Key.Key_Tab)
    name = focus().accessibleName()
    play_to_the_end(services, ana)
    page.refresh()
    assert focus().accessibleName().split(": ")[-1] == name.split(": ")[-1]
