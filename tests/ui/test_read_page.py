"""Read: the shelf and the reader, by keyboard as a person would."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.learning.reading import ReadState
from sopapp.ui.look import Look
from sopapp.ui.pages.read.page import ReadPage
from sopapp.ui.pages.read.printing import write_pdf
from sopapp.ui.pages.read.reader import Reader
from sopapp.ui.pages.read.sheet import Sheet
from sopapp.ui.pages.read.shelf import Shelf
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.item_list import ItemList
from sopapp.ui.widgets.row_button import RowButton
from tests.builders import a_folder
from tests.conftest import StillClock

OpenRead = Callable[[Services], ReadPage]


@pytest.fixture
def open_read(qtbot: QtBot, look: Look, tasks: Tasks) -> OpenRead:
    def show(services: Services) -> ReadPage:
        page = ReadPage(look, services.people, services.library, services.progress, tasks)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.refresh()
        return page

    return show


@pytest.fixture
def page(services: Services, ana: str, open_read: OpenRead) -> ReadPage:
    return open_read(services)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def part(page: ReadPage, kind: type[QWidget]) -> QWidget:
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def sheet(page: ReadPage) -> Sheet:
    found = part(page, Sheet)
    assert isinstance(found, Sheet)
    return found


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def publish(services: Services, old: str, new: str) -> None:
    if not services.access.unlocked:
        services.access.set_passphrase("a long passphrase", "a long passphrase")
    draft = services.drafts.open("listen", "en")
    services.publishing.publish(replace(draft, text=draft.text.replace(old, new)), "Faster greeting.", True)


def test_a_procedure_is_signed_by_keyboard(qtbot: QtBot, services: Services, ana: str, page: ReadPage) -> None:
    page.open("listen")
    page.focus_first()
    with qtbot.waitSignal(page.said):
        QTest.keySequence(focus(), QKeySequence("Ctrl+Return"))
    assert services.progress.state(ana, "listen") is ReadState.READ
    assert "Read by you on 22 Nov 2026: version 1" in texts(page)
    assert "1 of 5 read" in texts(page)


@pytest.mark.parametrize("place", ["listen", "listen#check", "listen#records", "escalate#check-limit@ta"])
def test_a_place_is_found_again(page: ReadPage, place: str) -> None:
    page.open(place)
    assert page.place() == place


def test_another_language_keeps_the_step_at_the_top(page: ReadPage) -> None:
    page.open("listen#repeat-back")
    page.open("listen@ta")
    page.open("listen#repeat-back@ta")
    page.findChild(Reader).bar.language_chosen.emit("en")  # type: ignore[union-attr]
    assert page.place() == "listen#repeat-back@en"


def test_news_keep_the_scroll_place(services: Services, page: ReadPage) -> None:
    page.open("listen#let-finish")
    bar = sheet(page).verticalScrollBar()
    bar.setValue(bar.value() + 37)
    before = bar.value()
    page.refresh()
    assert bar.value() == before


def test_the_text_stays_in_its_place_in_a_narrower_window(page: ReadPage) -> None:
    page.open("listen#check")
    page.resize(680, 500)
    assert page.place() == "listen#check"


def test_typing_filters_the_shelf_and_enter_opens_the_best_find(qtbot: QtBot, page: ReadPage) -> None:
    page.search()
    QTest.keyClicks(focus(), "escal")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert page.place().partition("#")[0] == "escalate"


def test_the_best_find_is_at_the_top_and_stays_where_one_scrolled(
    qtbot: QtBot, clock: StillClock, paths: Paths, open_read: OpenRead, tmp_path: Path
) -> None:
    files = {f"p{number:02}.md": f"# Travel {number:02}" for number in range(40)}
    services = build(Paths(paths.data, paths.shipped, a_folder(tmp_path / "files", files)), clock)
    services.library.show(services.library.load())
    services.people.sign_in(services.people.add("Ana").id)
    page = open_read(services)
    page.open("p39")
    rows = next(each for each in page.findChildren(ItemList) if each.accessibleName() == "Procedures")
    bar = rows.verticalScrollBar()
    assert bar.value() > 0
    page.search()
    QTest.keyClicks(focus(), "travel")
    qtbot.waitUntil(lambda: bar.value() == 0)
    assert rows.selected() == "p39"
    bar.setValue(50)
    page.refresh()
    assert bar.value() == 50
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert rows.viewport().rect().intersects(rows.visualRect(rows.currentIndex()))


def test_what_changed_is_named_marked_and_signed_again(
    qtbot: QtBot, services: Services, ana: str, page: ReadPage
) -> None:
    services.progress.acknowledge(ana, "listen", "en")
    publish(services, "Greet the customer within 10 seconds", "Greet the customer within 5 seconds")
    page.refresh()
    page.open("listen")
    assert "Changed since you read version 1" in texts(page)
    assert "[Changed]" in sheet(page).toPlainText()
    row = next(row for row in page.findChildren(RowButton) if row.accessibleName().startswith("1. Greet"))
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert page.place() == "listen#greet"
    QTest.keySequence(sheet(page), QKeySequence("Ctrl+Return"))
    assert services.progress.acknowledged_version(ana, "listen") == 2
    assert "Changed since you read version 1" not in texts(page)


def test_the_old_text_can_be_shown(qtbot: QtBot, services: Services, ana: str, page: ReadPage) -> None:
    services.progress.acknowledge(ana, "listen", "en")
    publish(services, "Greet the customer within 10 seconds", "Greet the customer within 5 seconds")
    page.refresh()
    page.open("listen")
    button = next(b for b in page.findChildren(Button) if b.text() == "Show the old text")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert "Before: Greet the customer within 10 seconds of arrival." in texts(page)


def test_a_stale_translation_says_so_and_shows_the_original(services: Services, ana: str, page: ReadPage) -> None:
    draft = services.drafts.open("listen", "ta")
    services.access.set_passphrase("a long passphrase", "a long passphrase")
    services.publishing.publish(replace(draft, text=draft.text + "\n\nநன்றி.\n"), "Reviewed.", False)
    publish(services, "Greet the customer within 10 seconds", "Greet the customer within 5 seconds")
    page.refresh()
    page.open("listen@ta")
    assert "The original of 1 step(s) has changed" in texts(page)
    assert "within 5 seconds" in sheet(page).toPlainText()


def test_what_was_added_below_a_step_is_shown_to_those_who_read_a_translation(
    services: Services, ana: str, page: ReadPage
) -> None:
    services.progress.acknowledge(ana, "listen", "ta")
    publish(services, "{#greet}\n", "{#greet}\n\n    Also when the telephone rings.\n")
    page.refresh()
    page.open("listen@ta")
    assert "Also when the telephone rings." in sheet(page).toPlainText()


def test_a_translation_of_an_older_version_with_the_same_steps_says_so(
    services: Services, ana: str, page: ReadPage
) -> None:
    publish(services, "## Purpose\n", "## Purpose\n\nAlso by phone.\n")
    page.refresh()
    page.open("listen@ta")
    assert "The original has a newer version (2); its steps are the same." in texts(page)
    page.open("listen@en")
    assert "The original has a newer version" not in texts(page)


def test_find_goes_round_and_escape_closes_it(qtbot: QtBot, page: ReadPage) -> None:
    page.open("listen")
    page.find_here()
    QTest.keyClicks(focus(), "customer")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    count = len(sheet(page).extraSelections())
    assert f"2 of {count}" in texts(page)
    QTest.keyClick(focus(), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(focus(), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert f"{count} of {count}" in texts(page)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert sheet(page).extraSelections() == []
    assert focus() is sheet(page)


def test_found_tamil_letters_are_marked_whole(qtbot: QtBot, page: ReadPage) -> None:
    page.open("listen@ta")
    page.find_here()
    field = focus()
    assert isinstance(field, QLineEdit)
    field.insert("க")  # QTest types Latin letters only
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    marks = sheet(page).extraSelections()
    assert "கே" in {mark.cursor.selectedText() for mark in marks}


@pytest.mark.parametrize(
    ("address", "signal", "asked"),
    [
        ("sopapp:practise/listen/greet", "practice_requested", "listen#greet"),
        ("roleplay:late-parcel", "practice_requested", "roleplay:late-parcel"),
        ("sopapp:suggest/listen/greet", "suggestion_requested", "listen#greet"),
    ],
)
def test_links_inside_are_followed(qtbot: QtBot, page: ReadPage, address: str, signal: str, asked: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)) as sent:
        sheet(page).link_chosen.emit(address)
    assert sent.args == [asked]


def test_a_link_to_the_web_shows_its_whole_address_first(page: ReadPage) -> None:
    address = "https://example.org/<b>?a=%20b"
    sheet(page).link_chosen.emit(address)
    dialog = page.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    shown = dialog.findChild(QPlainTextEdit)
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText() == address
    dialog.reject()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "sop:no-such"])
def test_a_link_to_anywhere_else_is_only_told(qtbot: QtBot, page: ReadPage, address: str) -> None:
    with qtbot.waitSignal(page.said):
        sheet(page).link_chosen.emit(address)
    assert page.findChild(QDialog) is None


def test_in_a_narrow_window_the_shelf_is_a_view_of_its_own(qtbot: QtBot, page: ReadPage) -> None:
    page.resize(640, 480)
    page.open("listen")
    page.focus_first()
    assert not part(page, Shelf).isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert part(page, Shelf).isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert sheet(page).isVisible()


def test_a_foreign_folder_with_a_broken_file_opens_and_says_so(
    paths: Paths, clock: StillClock, open_read: OpenRead, tasks: Tasks
) -> None:
    files: dict[str, str | bytes] = {"a/one.md": "# One\n\n" + "word " * 2_000, "two.md": b"\xff\xfe\x00\xd8"}
    services = build(replace(paths, library_given=a_folder(paths.data.parent / "notes", files)), clock)
    services.library.show(services.library.load())
    services.people.sign_in(services.people.add("Ana").id)
    page = open_read(services)
    tasks.wait_all()
    page.open("a/one")
    tasks.wait_all()
    assert "One" in sheet(page).toPlainText()
    assert "1 file(s) could not be read well" in [button.text() for button in page.findChildren(Button)]


def test_a_pdf_says_what_it_is(services: Services, qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "listen.pdf"
    assert write_pdf(str(path), services.library.catalogue.sop("listen"), 1, "en")
    assert path.read_bytes().startswith(b"%PDF")
    assert not write_pdf(str(tmp_path / "no" / "such.pdf"), services.library.catalogue.sop("listen"), 1, "en")


def test_the_contents_lead_to_a_step(qtbot: QtBot, page: ReadPage) -> None:
    page.open("listen")
    contents = next(each for each in page.findChildren(ItemList) if each.accessibleName() == "On this page")
    contents.select("sask")
    QTest.keyClick(contents, Qt.Key.Key_Return)
    assert page.place() == "listen#ask"


def test_a_link_has_a_way_back(page: ReadPage) -> None:
    page.open("complaint#hear-out")
    sheet(page).link_chosen.emit("sop:listen#let-finish")
    assert page.place() == "listen#let-finish"
    page.focus_first()
    QTest.keySequence(focus(), QKeySequence("Alt+Left"))
    assert page.place() == "complaint#hear-out"
