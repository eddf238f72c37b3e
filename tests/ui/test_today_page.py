"""Today: what is next, in the right order, by keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.look import Look
from sopapp.ui.pages.today.page import TodayPage
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.row_button import RowButton
from tests.builders import a_folder
from tests.conftest import StillClock

ShowToday = Callable[[Services], TodayPage]


@pytest.fixture
def show_today(qtbot: QtBot, look: Look) -> ShowToday:
    def show(services: Services) -> TodayPage:
        page = TodayPage(
            look,
            services.people,
            services.library,
            progress=services.progress,
            practice=services.practice,
            box=services.box,
            reviews=services.reviews,
            clock=services.clock,
        )
        qtbot.addWidget(page)
        page.resize(900, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.refresh()
        page.focus_first()
        return page

    return show


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def texts(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def rows(page: TodayPage) -> list[str]:
    return [row.accessibleName() for row in page.findChildren(RowButton)]


def read_all(services: Services, person_id: str) -> None:
    for sop_id in services.library.catalogue.sops:
        services.progress.acknowledge(person_id, sop_id, "en")


def play_to_the_end(services: Services, person_id: str, roleplay_id: str) -> None:
    attempt = services.practice.start(person_id, roleplay_id, "en")
    while not attempt.ended and attempt.play.node is not None:
        attempt = services.practice.decide(attempt, attempt.play.node.choices[0].id)


def test_enter_opens_the_first_procedure_on_the_first_day(
    qtbot: QtBot, services: Services, ana: str, show_today: ShowToday
) -> None:
    page = show_today(services)
    with qtbot.waitSignal(page.reading_requested) as asked:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert asked.args == services.progress.to_read(ana)[:1]
    assert "Good to see you, Ana" in texts(page)


def test_an_unfinished_role_play_comes_first(qtbot: QtBot, services: Services, ana: str, show_today: ShowToday) -> None:
    services.practice.start(ana, "late-parcel", "en")
    page = show_today(services)
    with qtbot.waitSignal(page.practice_requested) as asked:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert asked.args == ["roleplay:late-parcel"]


def test_what_changed_says_how_much_and_why(qtbot: QtBot, services: Services, ana: str, show_today: ShowToday) -> None:
    read_all(services, ana)
    services.access.set_passphrase("a long passphrase", "a long passphrase")
    draft = services.drafts.open("listen", "en")
    text = draft.text.replace("Greet the customer within 10 seconds", "Greet the customer within 5 seconds")
    services.publishing.publish(replace(draft, text=text), "Faster greeting.", True)
    page = show_today(services)
    assert any("1 step(s) changed. Faster greeting." in row for row in rows(page))
    with qtbot.waitSignal(page.reading_requested) as asked:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert asked.args == ["listen"]


def test_an_answer_is_shown_with_what_was_said(services: Services, ana: str, show_today: ShowToday) -> None:
    sop = services.library.catalogue.sop("listen")
    sent = services.box.send(ana, sop=sop, place="greet", now="Slow.", better="Two at the till.", anonymous=False)
    services.access.set_passphrase("a long passphrase", "a long passphrase")
    services.review.decline(sent.id, "There is one till.")
    page = show_today(services)
    assert "Two at the till.. Declined: There is one till." in rows(page)


def test_when_all_is_done_there_is_still_something_to_do(
    qtbot: QtBot, services: Services, ana: str, show_today: ShowToday
) -> None:
    read_all(services, ana)
    for roleplay_id in services.library.catalogue.roleplays:
        play_to_the_end(services, ana, roleplay_id)
    page = show_today(services)
    assert "All done for now" in texts(page)
    with qtbot.waitSignal(page.suggestion_requested):
        QTest.keyClick(focus(), Qt.Key.Key_Space)


def test_a_large_foreign_library_shows_its_first_few(paths: Paths, clock: StillClock, show_today: ShowToday) -> None:
    folder = a_folder(paths.data.parent / "notes", {f"{number}.md": f"# Note {number}" for number in range(40)})
    services = build(replace(paths, library_given=folder), clock)
    services.library.show(services.library.load())
    services.people.sign_in(services.people.add("Ana").id)
    page = show_today(services)
    assert len(rows(page)) == 5
    assert "All 40 on the shelf" in [button.text() for button in page.findChildren(Button)]


def test_before_the_library_is_read_today_says_so(ui_services: Services, show_today: ShowToday) -> None:
    ui_services.people.sign_in(ui_services.people.add("Ana").id)
    assert "The procedures are being read." in texts(show_today(ui_services))


def test_what_comes_back_today_is_the_next_thing(
    qtbot: QtBot, services: Services, ana: str, clock: StillClock, show_today: ShowToday
) -> None:
    read_all(services, ana)
    clock.forward(days=2)
    page = show_today(services)
    with qtbot.waitSignal(page.practice_requested) as asked:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert asked.args == ["review:"]
