"""Practise: what comes back today, and how far one is, by keyboard."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.roleplay.answer import Answer
from sopapp.ui.look import Look
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.day_bars import DayBar, DayBars
from sopapp.ui.widgets.day_dots import DayDot, DayDots
from tests.builders import a_library, a_roleplay_file, a_sop_file
from tests.conftest import StillClock
from tests.ui.practising import ShowPractise, answers, focus, press, sees, services_with, tab_to

KEY = Qt.Key


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """The program with one role-play of one decision."""
    return services_with("late-parcel", a_roleplay_file(), paths, clock, tmp_path / "small")


@pytest.fixture
def learnt(services: Services, ana: str, clock: StillClock) -> str:
    """Ana, a month after she met the decision and missed it."""
    attempt = services.practice.start(ana, "late-parcel", "en")
    services.practice.answer(attempt, Answer("poor"))
    clock.forward(days=30)
    return ana


def choose(words: str) -> None:
    tab_to(words)
    press(KEY.Key_Return)


def reviews(services: Services) -> int:
    return len(services.records.of("review"))


def test_who_learnt_nothing_sees_no_review(services: Services, ana: str, show_practise: ShowPractise) -> None:
    page = show_practise(services)
    assert not sees(page, "review")
    assert not sees(page, "Nothing due today")


def test_what_is_due_stands_first_and_has_the_keyboard(
    services: Services, learnt: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services)
    assert sees(page, "Today's review: 1 question(s), about 1 minute(s)")
    press(KEY.Key_Return)
    assert sees(page, "Where is my parcel?")
    assert isinstance(focus(), AnswerButton)
    assert page.place() == "review:"


def test_an_answer_is_kept_and_judged_at_once(services: Services, learnt: str, show_practise: ShowPractise) -> None:
    page = show_practise(services, "review:")
    assert sees(page, "1 of 1")
    choose("I say poor.")
    assert reviews(services) == 1
    assert sees(page, "Better: I say good.")
    assert not answers(page)
    assert "It was poor." in focus().accessibleDescription()


def test_the_end_tells_what_to_read_again_and_when_it_comes_back(
    services: Services, learnt: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services, "review:")
    choose("I say poor.")
    press(KEY.Key_Return)
    assert sees(page, "0 of 1 right.")
    assert sees(page, "Tomorrow: 1 question(s)")
    assert sees(page, "Greet the customer.")
    press(KEY.Key_Return)  # Done
    assert sees(page, "Nothing due today")


def test_a_review_may_be_stopped_at_any_time(services: Services, learnt: str, show_practise: ShowPractise) -> None:
    page = show_practise(services, "review:")
    press(KEY.Key_Escape)
    assert page.place() == ""
    assert sees(page, "Today's review")
    assert reviews(services) == 0


def test_the_step_behind_an_answer_opens_and_escape_closes_it(
    services: Services, learnt: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services, "review:")
    choose("I say good.")
    tab_to("Listen and repeat back 1: ")
    press(KEY.Key_Space)
    press(KEY.Key_Escape)
    assert page.place() == "review:"
    assert sees(page, "The best answer here.")


def test_a_question_can_be_left_out_and_asked_again(
    services: Services, learnt: str, show_practise: ShowPractise
) -> None:
    page = show_practise(services, "review:")
    choose("Leave this question out")
    assert len(services.reviews.suspended(learnt)) == 1
    page.open("progress:")
    choose("Ask them again")
    assert not services.reviews.suspended(learnt)


def test_reviews_rest_until_the_day_that_is_named(
    services: Services, learnt: str, clock: StillClock, show_practise: ShowPractise
) -> None:
    page = show_practise(services, "progress:")
    choose("Rest until then")
    assert services.reviews.paused_until(learnt) == clock.now().date() + timedelta(days=8)
    assert sees(page, "Reviews rest until 30 Dec 2026.")
    page.open("review:")
    choose("Go on now")
    assert services.reviews.paused_until(learnt) is None


def test_progress_is_told_in_words_too(services: Services, learnt: str, show_practise: ShowPractise) -> None:
    page = show_practise(services)
    choose("My progress")
    assert page.place() == "progress:"
    (bars,), (dots,) = page.findChildren(DayBars), page.findChildren(DayDots)
    assert bars.accessibleDescription().startswith("22 Dec 2026: 1 question(s); ")
    assert dots.accessibleDescription().count("free") == 14
    assert sees(page, "A free day costs nothing")


def test_somebody_new_finds_a_way_on_in_the_progress(services: Services, ana: str, show_practise: ShowPractise) -> None:
    page = show_practise(services, "progress:")
    assert sees(page, "Nothing comes back this week.")
    choose("To the role-plays")
    assert page.place() == ""


def test_a_step_without_a_role_play_is_asked_by_its_place(
    paths: Paths, clock: StillClock, tmp_path: Path, show_practise: ShowPractise
) -> None:
    steps = {name: f"Do {name}." for name in ("greet", "hear", "repeat", "solve", "thank")}
    library = a_library(tmp_path, sops={"listen": a_sop_file(steps=steps)}, roleplays={})
    services = build(replace(paths, library_given=library), clock)
    services.library.show(services.library.load())
    ana = services.people.sign_in(services.people.add("Ana").id).id
    services.progress.acknowledge(ana, "listen", "en")
    clock.forward(days=2)
    page = show_practise(services, "review:")
    assert sees(page, "Which step comes")
    press(KEY.Key_1)
    assert reviews(services) == 1
    assert sees(page, "Right.") or sees(page, "Another step comes here.")
    tab_to("Next question")


def test_the_pictures_fit_into_any_width(qtbot: QtBot, look: Look) -> None:
    day = date(2026, 11, 22)
    bars = DayBars(look, "Week", [DayBar(f"Sun {n}", f"{n}", n) for n in range(7)])
    dots = DayDots(look, "Days", [DayDot(str(n), str(day), done=bool(n % 2)) for n in range(14)])
    for widget in (bars, dots):
        qtbot.addWidget(widget)
        assert widget.heightForWidth(200) > widget.heightForWidth(700) > 0
        widget.resize(200, widget.heightForWidth(200))
        assert not widget.grab().isNull()
