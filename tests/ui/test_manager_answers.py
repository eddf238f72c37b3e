"""Manage, Suggestions: what a manager is writing is not lost, stands in view, and names nobody who was erased."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.icons import Icons
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.pages.manage.answer_form import AnswerForm
from sopapp.ui.pages.manage.page import ManagePage
from sopapp.ui.pages.manage.suggestion_view import SuggestionView
from sopapp.ui.tasks import Tasks
from sopapp.ui.theme import LIGHT, Theme, apply
from sopapp.ui.widgets.buttons import Button
from tests.conftest import StillClock

PHRASE = "three plain words"
FORMS = ["Ask back …", "Decline with a reason …", "Note for managers …"]


@pytest.fixture
def sent(services: Services) -> str:
    """A suggestion of Bo's; Ana is the manager, and let in."""
    bo, ana = services.people.add("Bo Quetzal"), services.people.add("Ana")
    services.people.sign_in(bo.id)
    sop = services.library.catalogue.sop("listen", "en")
    words = {"now": "Ten seconds are long.", "better": "Greet within five seconds."}
    suggestion = services.box.send(bo.id, sop=sop, place="greet", anonymous=False, **words)
    services.people.sign_in(ana.id)
    services.access.set_passphrase(PHRASE, PHRASE)
    return suggestion.id


@pytest.fixture
def shown(qtbot: QtBot, tasks: Tasks, sent: str) -> Callable[..., ManagePage]:
    """Opens the page at the suggestion, as it comes up after a start or in another size."""

    def show(look: Look, services: Services, size: tuple[int, int] = (1000, 700)) -> ManagePage:
        page = ManagePage(look, services, tasks)
        qtbot.addWidget(page)
        page.resize(*size)
        page.refresh()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open(f"suggestions:{sent}")
        return page

    return show


@pytest.fixture
def later(paths: Paths, clock: StillClock) -> Callable[[Services], Services]:
    """The program after it was killed, with the same manager let in."""

    def start(killed: Services) -> Services:
        again = build(paths, clock)
        again.library.show(again.library.load())
        assert killed.people.current is not None
        again.people.sign_in(killed.people.current.id)
        again.access.unlock(PHRASE)
        return again

    return start


def button(inside: QWidget, words: str) -> Button:
    return next(b for b in inside.findChildren(Button) if b.text() == words and b.isVisible())


def form(page: QWidget) -> AnswerForm:
    return next(each for each in page.findChildren(AnswerForm) if each.isVisible())


def open_form(page: ManagePage, words: str) -> AnswerForm:
    QTest.keyClick(button(page, words), Qt.Key.Key_Space)
    return form(page)


def type_in(text: str) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPlainTextEdit)
    QTest.keyClicks(focused, text)


@pytest.mark.parametrize("verb", FORMS)
def test_what_a_manager_half_typed_is_there_after_the_program_was_killed(
    look: Look, services: Services, shown: Callable[..., ManagePage], later: Callable[[Services], Services], verb: str
) -> None:
    page = shown(look, services)
    open_form(page, verb)
    type_in("Only at the")
    form(page).send_button.setFocus()  # the keyboard goes elsewhere
    assert open_form(shown(look, later(services)), verb).text() == "Only at the"


def test_half_typed_words_are_kept_while_one_types(
    qtbot: QtBot, look: Look, services: Services, shown: Callable[..., ManagePage], paths: Paths
) -> None:
    open_form(shown(look, services), "Ask back …")
    type_in("Where?")
    qtbot.waitUntil(lambda: list(paths.drafts.glob("*.answers.json")) != [], timeout=5_000)


def test_another_look_or_language_keeps_what_is_half_typed(
    look: Look, services: Services, shown: Callable[..., ManagePage]
) -> None:
    page = shown(look, services)
    open_form(page, "Ask back …")
    type_in("Where?")
    page.keep()  # as the window does before it builds its pages anew
    assert open_form(shown(look, services), "Ask back …").text() == "Where?"


@pytest.mark.parametrize("end", ["Send the question", "Cancel"])
def test_what_was_sent_or_cancelled_is_kept_no_longer(
    look: Look, services: Services, shown: Callable[..., ManagePage], paths: Paths, end: str
) -> None:
    page = shown(look, services)
    open_form(page, "Ask back …")
    type_in("Where?")
    page.keep()
    assert list(paths.drafts.glob("*.answers.json")) != []
    QTest.keyClick(button(page, end), Qt.Key.Key_Space)
    page.keep()
    assert list(paths.drafts.glob("*.answers.json")) == []


def test_what_is_half_typed_outlasts_locking_the_page(
    look: Look, services: Services, shown: Callable[..., ManagePage]
) -> None:
    page = shown(look, services)
    open_form(page, "Note for managers …")
    type_in("Ask the owner")
    QTest.keyClick(button(page, "Lock"), Qt.Key.Key_Space)
    assert not [each for each in page.findChildren(AnswerForm) if each.isVisible()]
    services.access.unlock(PHRASE)
    page.refresh()
    assert open_form(page, "Note for managers …").text() == "Ask the owner"


@pytest.mark.parametrize("verb", [*FORMS, "Mark done …"])
@pytest.mark.parametrize("size", [(1000, 700), (640, 480)])
def test_a_form_opens_in_view_with_the_keyboard_in_it_at_the_largest_letters(
    look: Look,
    services: Services,
    paths: Paths,
    shown: Callable[..., ManagePage],
    verb: str,
    size: tuple[int, int],
) -> None:
    app, theme = QApplication.instance(), Theme(LIGHT, 2.0)
    assert isinstance(app, QApplication)
    apply(app, theme)
    page = shown(Look(theme, Icons(paths.resources / "icons", theme), "en"), services, size)
    opened = open_form(page, verb)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert opened.isAncestorOf(focused)
    send = next(each for each in opened.findChildren(Button) if each.text() != "Cancel")
    for piece in (focused, send):
        assert in_view(piece)


def in_view(piece: QWidget) -> bool:
    """Whether all of it is within what its page shows."""
    scroll = piece.parentWidget()
    while scroll is not None and not (isinstance(scroll, QScrollArea) and scroll.isAncestorOf(piece)):
        scroll = scroll.parentWidget()
    assert scroll is not None
    window = scroll.viewport()
    top = piece.mapTo(window, QPoint(0, 0)).y()
    return top >= 0 and top + piece.height() <= window.height()


def test_the_suggestion_of_who_was_erased_names_nobody_any_more(
    qtbot: QtBot, open_window: Callable[[], MainWindow], ui_services: Services
) -> None:
    services = ui_services
    services.library.show(services.library.load())
    bo, ana = services.people.add("Bo Quetzal"), services.people.add("Ana")
    services.people.sign_in(bo.id)
    services.box.send(bo.id, sop=None, place="", now="It is cold.", better="Warm it.", anonymous=False)
    services.people.sign_in(ana.id)
    services.access.set_passphrase(PHRASE, PHRASE)
    window = open_window()
    window.go("manage", f"suggestions:{services.review.all()[0].id}")
    qtbot.waitUntil(lambda: names(window, "Bo Quetzal"))
    services.erasing.erase(bo.id)
    qtbot.waitUntil(lambda: not names(window, "Bo Quetzal"))


def names(window: MainWindow, name: str) -> bool:
    (view,) = window.page("manage").findChildren(SuggestionView)
    return any(name in child.accessibleName() for child in view.findChildren(QWidget) if child.isVisible())
