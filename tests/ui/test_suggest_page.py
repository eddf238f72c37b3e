"""Suggest: saying what would be better, and reading what became of it, by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.suggestions.drafts import Draft
from sopapp.suggestions.suggestion import State, Suggestion, SuggestionsChanged
from sopapp.ui.look import Look
from sopapp.ui.pages.suggest.page import SuggestPage
from tests.conftest import StillClock

ShowSuggest = Callable[[], SuggestPage]

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot, look: Look, services: Services) -> SuggestPage:
    """A new page, as a new window has one."""
    page = SuggestPage(
        look,
        services.library,
        services.people,
        box=services.box,
        drafts=services.suggestion_drafts,
        clock=services.clock,
    )
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    services.bus.subscribe(SuggestionsChanged, lambda _: page.refresh())
    page.refresh()
    page.focus_first()
    return page


@pytest.fixture
def show_suggest(qtbot: QtBot, services: Services, look: Look) -> ShowSuggest:
    return lambda: shown(qtbot, look, services)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab_to(name: str) -> None:
    """Press Tab until the thing of that name has the keyboard."""
    QApplication.processEvents()
    for _ in range(40):
        if focus().accessibleName() == name or getattr(focus(), "text", str)() == name:
            return
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(f"no way by Tab to {name}")


def seen(page: SuggestPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def write(now: str, better: str) -> None:
    tab_to("What happens now?")
    QTest.keyClicks(focus(), now)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClicks(focus(), better)


def send_one(services: Services, person_id: str) -> Suggestion:
    services.access.set_passphrase("three plain words", "three plain words")
    sop = services.library.catalogue.sop("listen")
    return services.box.send(person_id, sop=sop, place="greet", now="Slow.", better="Two tills.", anonymous=False)


def test_ctrl_enter_sends_what_was_written_about_a_step(
    services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    page = show_suggest()
    page.open("listen#greet")
    write("Ten seconds are long.", "Greet within five.")
    QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    (sent,) = services.box.mine(ana)
    assert (sent.sop, sent.place, sent.now) == ("listen", "greet", "Ten seconds are long.")
    assert (sent.better, sent.author_id, sent.state) == ("Greet within five.", ana, State.NEW)
    assert "Greet within five." in seen(page)
    assert services.suggestion_drafts.of(ana) is None


def test_a_second_ctrl_enter_sends_nothing_more(services: Services, ana: str, show_suggest: ShowSuggest) -> None:
    show_suggest()
    write("Slow.", "Two tills.")
    for _ in range(2):
        QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert len(services.box.mine(ana)) == 1


def test_what_is_missing_is_said_in_place_and_nothing_is_lost(
    services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    page = show_suggest()
    write("Slow.", " ")
    QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert "Say what happens now and what would be better; both are needed." in seen(page)
    assert focus().accessibleName() == "What would be better?"
    QTest.keyClicks(focus(), "Two tills.")
    QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert [sent.now for sent in services.box.mine(ana)] == ["Slow."]
    assert "Say what happens now and what would be better; both are needed." not in seen(page)


def test_the_draft_is_there_in_a_new_window(services: Services, ana: str, show_suggest: ShowSuggest) -> None:
    page = show_suggest()
    page.open("listen#greet")
    write("Slow.", "Two ti")
    page.keep()
    page.close()
    again = show_suggest()
    assert again.place() == "listen#greet"
    write("", "lls.")
    again.keep()
    kept = services.suggestion_drafts.of(ana)
    assert kept is not None
    assert (kept.now, kept.better) == ("Slow.", "Two tills.")


def test_leaving_a_field_keeps_the_draft(services: Services, ana: str, show_suggest: ShowSuggest) -> None:
    show_suggest()
    write("Slow.", "")
    assert services.suggestion_drafts.of(ana) == Draft(now="Slow.")


def test_without_my_name_keeps_no_name_and_still_shows_me_the_answer(
    services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    page = show_suggest()
    write("Slow.", "Two tills.")
    tab_to("Send without my name")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    tab_to("Send the suggestion")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    (sent,) = services.box.mine(ana)
    assert (sent.anonymous, sent.author_id) == (True, "")
    assert not services.records.of("suggestion", by={ana})
    services.access.set_passphrase("three plain words", "three plain words")
    services.review.decline(sent.id, "There is one till.")
    assert {"There is one till.", "New answer"} <= set(seen(page))


def test_a_question_is_answered_where_it_stands(services: Services, ana: str, show_suggest: ShowSuggest) -> None:
    sent = send_one(services, ana)
    services.review.ask(sent.id, "Also by phone?")
    page = show_suggest()
    assert "Also by phone?" in seen(page)
    tab_to("Your answer")
    QTest.keyClicks(focus(), "Only at the counter.")
    tab_to("Answer")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    (mine,) = services.box.mine(ana)
    assert (mine.state, mine.messages[-1].text) == (State.REPLIED, "Only at the counter.")
    assert "Two tills." in focus().accessibleName()


def test_an_answer_being_written_goes_on_through_other_news(
    services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    sent = send_one(services, ana)
    services.review.ask(sent.id, "Also by phone?")
    show_suggest()
    tab_to("Your answer")
    QTest.keyClicks(focus(), "Only at")
    services.box.send(ana, sop=None, place="", now="Dark.", better="A lamp.", anonymous=False)
    QApplication.processEvents()
    QTest.keyClicks(focus(), " the counter.")
    tab_to("Answer")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert services.box.mine(ana)[-1].messages[-1].text == "Only at the counter."


def test_what_was_done_names_the_version_and_leads_there(
    qtbot: QtBot, services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    sent = send_one(services, ana)
    services.review.accept(sent.id)
    services.review.done([sent.id], 2)
    page = show_suggest()
    assert "Done in version 2" in seen(page)
    tab_to("Read the new version")
    with qtbot.waitSignal(page.reading_requested) as asked:
        QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert asked.args == ["listen#greet"]
    page.keep()
    assert not services.box.unseen_answers(ana)


def test_an_empty_answer_is_said_in_place(services: Services, ana: str, show_suggest: ShowSuggest) -> None:
    services.review.ask(send_one(services, ana).id, "Also by phone?")
    page = show_suggest()
    tab_to("Answer")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert "Write your answer here first." in seen(page)
    assert focus().accessibleName() == "Your answer"
    QTest.keyClicks(focus(), "Yes.")
    QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert services.box.mine(ana)[0].state is State.REPLIED
    assert "Write your answer here first." not in seen(page)


def test_a_half_typed_answer_is_there_in_a_new_window(services: Services, ana: str, show_suggest: ShowSuggest) -> None:
    services.review.ask(send_one(services, ana).id, "Also by phone?")
    page = show_suggest()
    tab_to("Your answer")
    QTest.keyClicks(focus(), "Only at")
    page.keep()
    page.close()
    again = show_suggest()
    tab_to("Answer")
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert services.box.mine(ana)[0].messages[-1].text == "Only at"
    again.keep()
    assert not list(services.paths.data.rglob("*.reply.json"))


def test_who_comes_for_an_answer_gets_the_keyboard_there(
    services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    sent = send_one(services, ana)
    services.box.send(ana, sop=None, place="", now="Dark.", better="A lamp.", anonymous=False)
    services.review.decline(sent.id, "There is one till.")
    page = show_suggest()
    page.open("mine")
    page.focus_first()
    assert "There is one till." in focus().accessibleName()
    assert "New answer" in seen(page)
    assert page.place() == "mine"


def test_the_second_press_on_send_finds_no_fault_with_the_empty_form(
    services: Services, ana: str, show_suggest: ShowSuggest
) -> None:
    page = show_suggest()
    write("Slow.", "Two tills.")
    tab_to("Send the suggestion")
    send = focus()
    QTest.keyClick(send, Qt.Key.Key_Space)
    assert focus().accessibleName() == "Procedure"
    QTest.keyClick(send, Qt.Key.Key_Space)
    assert not [text for text in seen(page) if "both are needed" in text]
    assert len(services.box.mine(ana)) == 1


def test_what_is_typed_before_the_library_is_read_stays(
    paths: Paths, clock: StillClock, qtbot: QtBot, look: Look
) -> None:
    services = build(paths, clock)
    ana = services.people.sign_in(services.people.add("Ana").id)
    services.suggestion_drafts.keep(ana.id, Draft("listen", "greet", now="Slow"))
    page = shown(qtbot, look, services)
    tab_to("What happens now?")
    QTest.keyClicks(focus(), "!")
    services.library.show(services.library.load())
    page.refresh()
    assert page.place() == "listen#greet"
    page.keep()
    kept = services.suggestion_drafts.of(ana.id)
    assert kept is not None
    assert (kept.sop_id, sorted(kept.now)) == ("listen", sorted("Slow!"))
