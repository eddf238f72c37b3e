"""Practise: every kind of moment, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.learning.attempts import Attempt
from sopapp.library.moments import Heard, Slot
from sopapp.roleplay.answer import Answer, Certainty
from sopapp.roleplay.play import Decision, best_choice
from sopapp.roleplay.rules import best_answer
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.page import PractisePage
from sopapp.ui.pages.practise.rank_rows import RankRows
from tests.conftest import StillClock
from tests.every_kind import EVERY_KIND
from tests.ui.practising import ShowPractise, focus, press, sees, services_with, tab_to

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
WAY = {
    "opening": "good",
    "story": "whole",
    "order": "best",
    "limit": "hand-up",
    "own-words": "model",
}  # node -> the choice that leads to the next


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """The program with one role-play, which has every kind of moment."""
    return services_with("every-kind", EVERY_KIND, paths, clock, tmp_path / "kinds")


def come_to(services: Services, person: str, node: str, reasons: bool = True) -> Attempt:
    """An attempt that is about to answer there."""
    attempt = services.practice.start(person, "every-kind", "en", reasons=reasons)
    while attempt.play.place != node:
        attempt = services.practice.decide(attempt, WAY[attempt.play.place])
    return attempt


def made(services: Services, person: str) -> Decision:
    """The decision that was made last."""
    (attempt,) = [*services.practice.unfinished(person), *services.practice.finished(person)]
    return attempt.play.decisions[-1]


def listen_to_the_end() -> None:
    for _ in range(4):  # "Listen now", and one for each sentence
        press(KEY.Key_Space)


def sort_marks(page: PractisePage, kinds: dict[str, KEY]) -> None:
    for _ in kinds:
        said = focus().accessibleDescription()
        press(next(key for words, key in kinds.items() if words in said))


MARKS = {
    "waited on Saturday": KEY.Key_S,
    "hurt": KEY.Key_F,
    "refund": KEY.Key_3,  # a number does it, too
    "child": KEY.Key_S,
    "rude": KEY.Key_S,  # which is wrong
}


def test_a_story_is_gone_once_it_is_told(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "story")
    page = show_practise(services, "talk:every-kind")
    assert not sees(page, "I waited all Saturday.")
    press(KEY.Key_Return)
    assert sees(page, "I waited all Saturday.")
    assert not sees(page, "granddaughter")
    press(KEY.Key_Space)
    assert sees(page, "I waited all Saturday. It was for my granddaughter.")
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    assert not sees(page, "I waited all Saturday.")
    assert sees(page, "Mrs Santos has told it once. What do you remember?")


def test_a_story_goes_on_by_itself_unless_it_is_held(services: Services, ana: str, qtbot: QtBot, look: Look) -> None:
    come_to(services, ana, "story")
    page = PractisePage(
        look,
        services.library,
        services.people,
        services.practice,
        reviews=services.reviews,
        pace=lambda _words, _language: 0,
    )
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.open("talk:every-kind")
    page.focus_first()
    QTest.keyClick(page.window().focusWidget(), KEY.Key_Space)
    qtbot.waitUntil(lambda: sees(page, "has told it once"))


def test_marks_are_sorted_and_then_it_is_said_back(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "story")
    page = show_practise(services, "talk:every-kind")
    listen_to_the_end()
    sort_marks(page, MARKS)
    assert sees(page, "Now say it back. Which words fit best?")
    tab_to("You waited, and she asked.")
    press(KEY.Key_Return)
    answer = made(services, ana).answer
    assert (answer.choice, answer.marks["hurt"], answer.marks["rider"]) == ("whole", Heard.FELT, Heard.SAID)
    assert sees(page, "What you heard: 4 of 5 sorted right")
    assert sees(page, "It was: Not said. Your answer: Said.")
    assert sees(page, "She never spoke of money.")


def test_the_story_can_be_read_again_once_it_is_answered(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "order")
    page = show_practise(services, "talk:every-kind")
    assert not sees(page, "granddaughter")
    tab_to("Read the story again")
    press(KEY.Key_Space)
    assert sees(page, "granddaughter")


def test_a_story_may_be_asked_for_once_more(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "story")
    page = show_practise(services, "talk:every-kind")
    listen_to_the_end()
    press(KEY.Key_Right)  # something is sorted already
    tab_to("Ask to hear it again")
    press(KEY.Key_Space)
    assert sees(page, "I waited all Saturday.")
    for _ in range(3):
        press(KEY.Key_Space)
    with pytest.raises(AssertionError):
        tab_to("Ask to hear it again")
    assert '"marks"' in page.place()


def test_replies_are_put_in_order_by_keys(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "order")
    page = show_practise(services, "talk:every-kind")
    tab_to("I write it down.")
    press(KEY.Key_3)  # the last place
    tab_to("I ring the rider.")
    press(KEY.Key_1)
    QTest.keyClick(focus(), KEY.Key_Down, ALT)
    tab_to("Put them in this order")
    press(KEY.Key_Return)
    assert made(services, ana).answer.order == ("worst", "best", "middle")
    assert sees(page, "The better order: 0 of 3 in their place")
    assert sees(page, "1. I ring the rider.")


def test_a_reply_is_dragged_to_its_place(qtbot: QtBot, look: Look) -> None:
    rows = RankRows(look, [("a", "First."), ("b", "Second."), ("c", "Third.")])
    qtbot.addWidget(rows)
    rows.resize(500, 300)
    with qtbot.waitExposed(rows):
        rows.show()
    first = rows.stop
    QTest.mousePress(first, Qt.MouseButton.LeftButton)
    QTest.mouseMove(first, first.mapFromGlobal(rows.mapToGlobal(QPoint(40, 299))))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert rows.order[0] == "b"


def test_an_escalation_settles_to_whom_when_how_and_with_which_words(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "limit")
    page = show_practise(services, "talk:every-kind")
    assert sees(page, "Refunds up to 2,000 you decide alone.")
    tab_to("Mr Perera decides.")
    press(KEY.Key_Return)
    assert not sees(page, "When?")
    for option in ("Ana", "Now", "By telephone", "She is angry"):
        while option not in focus().accessibleName():
            press(KEY.Key_Down)
        press(KEY.Key_Return)
    assert sees(page, "With which words?")
    press(KEY.Key_Return)  # Hand it over
    settled = {Slot.WHOM: "colleague", Slot.WHEN: "now", Slot.CHANNEL: "phone", Slot.WORDS: "mood"}
    assert made(services, ana).answer.handover == settled
    assert sees(page, "She has the same limit. Better: Mr Perera")


def test_an_escalation_can_be_thought_over(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "limit")
    page = show_practise(services, "talk:every-kind")
    tab_to("Mr Perera decides.")
    press(KEY.Key_Return)
    tab_to("Decide something else")
    press(KEY.Key_Return)
    tab_to("I ask Ana.")
    press(KEY.Key_Return)
    assert made(services, ana).answer == Answer("ask-ana")
    assert sees(page, "In your own words") or sees(page, "Say it in your own words.")


def test_own_words_stand_beside_a_model_answer_and_are_kept_if_wanted(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "own-words")
    page = show_practise(services, "talk:every-kind")
    QTest.keyClicks(focus(), "At 3 today.")
    tab_to("Compare with a model answer")
    press(KEY.Key_Return)
    assert sees(page, "It comes at 3.")
    press(KEY.Key_Space)  # the first check
    tab_to("Keep my words for my manager")
    press(KEY.Key_Space)
    tab_to("Go on")
    press(KEY.Key_Return)
    assert made(services, ana).answer.checked == ("named",)
    assert [words.text for words in services.own_words.mine(ana)] == ["At 3 today."]
    assert sees(page, "At 3 today.")


def test_no_words_may_go_on_too_and_nothing_is_kept(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "own-words")
    page = show_practise(services, "talk:every-kind")
    tab_to("Compare with a model answer")
    press(KEY.Key_Return)
    tab_to("Go on")
    press(KEY.Key_Return)
    assert sees(page, "The conversation is over.")
    assert services.own_words.mine(ana) == []


def test_how_sure_one_is_is_said_with_the_answer(services: Services, ana: str, show_practise: ShowPractise) -> None:
    show = show_practise(services, "roleplay:every-kind")
    tab_to("Start the conversation")
    press(KEY.Key_Space)
    QTest.keyClick(focus(), KEY.Key_1, ALT)
    QTest.keyClick(focus(), KEY.Key_3, ALT)
    press(KEY.Key_1)
    assert made(services, ana).answer.certainty is Certainty.GUESS
    assert sees(show, "You")


def test_a_certainty_pressed_again_is_taken_back(services: Services, ana: str, show_practise: ShowPractise) -> None:
    come_to(services, ana, "opening")
    show_practise(services, "talk:every-kind")
    for _ in range(2):
        QTest.keyClick(focus(), KEY.Key_2, ALT)
    press(KEY.Key_1)
    assert made(services, ana).answer.certainty is None


def test_meters_stand_in_the_head_and_their_changes_beside_the_reaction(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "opening")
    page = show_practise(services, "talk:every-kind")
    assert sees(page, "Patience 3 of 4")
    tab_to("One moment.")
    press(KEY.Key_Return)
    assert sees(page, "Patience −2")
    assert sees(page, "Patience 1 of 4")
    assert sees(page, "I am going now.")  # what a customer says whose patience is gone


@pytest.mark.parametrize("reasons", [True, False])
def test_the_reason_comes_at_once_only_if_it_is_wanted(
    services: Services, ana: str, show_practise: ShowPractise, reasons: bool
) -> None:
    page = show_practise(services, "roleplay:every-kind")
    if not reasons:
        tab_to("Tell me the reason after each answer")
        press(KEY.Key_Space)
    tab_to("Start the conversation")
    press(KEY.Key_Space)
    tab_to("Please tell me.")
    press(KEY.Key_Return)
    assert sees(page, "She sits down.")
    assert sees(page, "An open question.") is reasons
    assert sees(page, "The best answer here.") is reasons
    assert ("An open question." in focus().accessibleDescription()) is reasons


def test_who_has_earned_the_level_thinks_first(services: Services, ana: str, show_practise: ShowPractise) -> None:
    attempt = services.practice.start(ana, "every-kind", "en")
    while attempt.play.node is not None:
        best = best_choice(attempt.play.node, attempt.play.offered)
        attempt = services.practice.answer(attempt, best_answer(attempt.play.choose(best.id).decisions[-1]))
    page = show_practise(services, "briefing:every-kind")
    tab_to("Start the conversation")
    press(KEY.Key_Space)
    tab_to("Please tell me.")
    press(KEY.Key_Return)
    assert not sees(page, "An open question.")


def test_a_number_is_an_answer_also_after_a_click_on_how_sure_one_is(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "opening")
    page = show_practise(services, "talk:every-kind")
    sure = next(radio for radio in page.findChildren(QRadioButton) if radio.text() == "Sure")
    QTest.mouseClick(sure, Qt.MouseButton.LeftButton)
    QTest.keyClick(sure, KEY.Key_2)
    assert made(services, ana).answer.certainty is Certainty.SURE


def test_a_second_play_meets_another_case(services: Services, ana: str, show_practise: ShowPractise) -> None:
    attempt = come_to(services, ana, "own-words")
    services.practice.decide(attempt, "model")
    page = show_practise(services, "briefing:every-kind")
    assert sees(page, "Another case this time")
    assert sees(page, "The umbrella")
    tab_to("Start the conversation")
    press(KEY.Key_Space)
    assert sees(page, "Mr Tan")
    assert sees(page, "Patience 2 of 4")


@pytest.mark.parametrize("node", ["story", "order", "limit", "own-words"])
def test_a_new_window_takes_over_what_is_half_answered(
    services: Services, ana: str, show_practise: ShowPractise, node: str
) -> None:
    come_to(services, ana, node)
    page = show_practise(services, "talk:every-kind")
    before = page.place()
    if node == "story":
        listen_to_the_end()
        press(KEY.Key_F)
    elif node == "order":
        press(KEY.Key_2)
    elif node == "limit":
        tab_to("Mr Perera decides.")
        press(KEY.Key_Return)
        press(KEY.Key_2)
    else:
        QTest.keyClicks(focus(), 'At 3: "today".')
    half_way = page.place()
    assert half_way != before == "talk:every-kind"
    page.close()
    assert show_practise(services, half_way).place() == half_way


def test_what_somebody_else_half_answered_is_not_taken_over(
    services: Services, ana: str, show_practise: ShowPractise
) -> None:
    come_to(services, ana, "own-words")
    page = show_practise(services, "talk:every-kind")
    QTest.keyClicks(focus(), "Ana's words")
    half_way = page.place()
    ben = services.people.sign_in(services.people.add("Ben").id).id
    come_to(services, ben, "own-words")
    assert show_practise(services, half_way).place() == "talk:every-kind"
