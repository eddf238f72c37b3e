"""Managers and keys by hand: the sheet, another manager, a lost passphrase, a code."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.people.recovery import new_words
from sopapp.ui.dialogs.code_dialog import CodeDialog
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.forgotten_dialog import ForgottenDialog
from sopapp.ui.dialogs.managers_dialog import ManagersDialog
from sopapp.ui.dialogs.passphrase_dialog import PassphraseDialog
from sopapp.ui.dialogs.recovery_dialog import RecoveryDialog
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.page import ManagePage
from sopapp.ui.pages.suggest.page import SuggestPage
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.qr_code import QrCode

D = TypeVar("D", bound=QWidget)
PHRASE, OTHER = "three plain words", "three other words"


@pytest.fixture
def manage(qtbot: QtBot, look: Look, services: Services, tasks: Tasks) -> ManagePage:
    """Ana manages, Ben works; the page is open."""
    services.people.add("Ben")
    services.people.sign_in(services.people.add("Ana").id)
    services.access.set_passphrase(PHRASE, PHRASE)
    page = ManagePage(look, services, tasks)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def press(inside: QWidget, words: str) -> None:
    QApplication.processEvents()  # what was just added shows itself
    found = [b for b in inside.findChildren(Button) if b.text().startswith(words) and b.isVisible()]
    assert found, words
    found[0].click()
    QApplication.processEvents()


def dialog(page: QWidget, kind: type[D]) -> D:
    return next(found for found in page.window().findChildren(kind) if found.isVisible())


def says(inside: QWidget, words: str) -> bool:
    QApplication.processEvents()
    return any(words in label.accessibleName() for label in inside.findChildren(QWidget) if label.isVisible())


def fill(asked: PassphraseDialog, phrase: str, words: str = "") -> None:
    """Type the passphrase twice, and the words of the sheet."""
    for line in asked.findChildren(QLineEdit):
        if line.echoMode() == QLineEdit.EchoMode.Password:
            line.setText(phrase)
    box = asked.findChild(QPlainTextEdit)
    assert box is not None
    box.setPlainText(words)


def test_the_page_asks_for_the_sheet_until_it_is_made_and_shows_it_once(manage: ManagePage, services: Services) -> None:
    press(manage, "Make the sheet")
    sheet = dialog(manage, RecoveryDialog)
    assert len(sheet.findChildren(QrCode)) == 1
    sheet.reject()
    assert sheet.isVisible()  # not before it is said to be safe
    box = sheet.findChild(QCheckBox)
    assert box is not None
    box.click()
    press(sheet, "Done")
    manage.refresh()
    assert services.access.has_recovery
    assert not says(manage, "There is no recovery sheet yet")


def test_another_manager_is_added_and_taken_away(manage: ManagePage, services: Services, tasks: Tasks) -> None:
    press(manage, "Managers and keys")
    keys = dialog(manage, ManagersDialog)
    press(keys, "Add a manager")
    asked = dialog(keys, PassphraseDialog)
    fill(asked, OTHER)
    press(asked, "Add")
    tasks.wait_all()
    assert says(keys, "Ben · since")
    assert len(services.access.managers()) == 2
    assert says(keys, "Ana (you)")


def test_who_changes_the_passphrase_must_know_the_one_of_now(
    manage: ManagePage, services: Services, tasks: Tasks
) -> None:
    press(manage, "Managers and keys")
    keys = dialog(manage, ManagersDialog)
    press(keys, "Change my passphrase")
    asked = dialog(keys, PassphraseDialog)
    fill(asked, OTHER)
    press(asked, "Change it")
    tasks.wait_all()
    assert says(asked, "This passphrase is not right")
    assert asked.isVisible()
    asked.findChildren(QLineEdit)[0].setText(PHRASE)
    press(asked, "Change it")
    tasks.wait_all()
    assert says(keys, "Your passphrase is changed.")
    services.access.lock()
    services.access.unlock(OTHER)


def test_words_that_are_wrong_are_said_in_place_and_right_ones_open(
    manage: ManagePage, services: Services, tasks: Tasks
) -> None:
    words = services.access.make_recovery()
    services.access.lock()
    manage.refresh()
    press(manage, "I forgot it")
    press(dialog(manage, ForgottenDialog), "Type the 24 words")
    asked = dialog(manage, PassphraseDialog)
    fill(asked, OTHER, new_words())
    press(asked, "Set the passphrase")
    assert says(asked, "These are not the 24 words")
    fill(asked, OTHER, words)
    press(asked, "Set the passphrase")
    tasks.wait_all()
    assert services.access.unlocked


def test_a_page_that_was_locked_opens_again_and_its_field_is_empty(
    manage: ManagePage, services: Services, tasks: Tasks
) -> None:
    for _ in range(3):
        press(manage, "Lock")
        [line] = [line for line in manage.findChildren(QLineEdit) if line.isVisible()]
        assert line.text() == ""
        line.setText(PHRASE)
        QTest.keyClick(line, Qt.Key.Key_Return)
        tasks.wait_all()
        manage.refresh()
        assert services.access.unlocked


def test_a_sheet_that_is_there_is_made_anew_only_after_a_question(manage: ManagePage, services: Services) -> None:
    services.access.make_recovery()
    before = services.access.keys.recovery()
    press(manage, "Managers and keys")
    keys = dialog(manage, ManagersDialog)
    press(keys, "Make a new sheet")
    asked = dialog(keys, ConfirmDialog)
    assert services.access.keys.recovery() == before
    asked.accept()
    assert dialog(manage, RecoveryDialog).isVisible()
    assert services.access.keys.recovery() != before


def test_who_managed_before_somebody_started_anew_is_told_and_takes_the_page_back(
    manage: ManagePage, services: Services, tasks: Tasks
) -> None:
    ana = services.access.manager
    services.access.lock()
    services.people.sign_in(services.people.all()[1].id)
    services.access.adopt(services.access.starting_anew(OTHER, OTHER)())
    services.access.lock()
    manage.refresh()
    [line] = [line for line in manage.findChildren(QLineEdit) if line.isVisible()]
    line.setText(PHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    tasks.wait_all()
    assert says(manage, "until somebody started the managers’ page anew")
    press(manage, "Take the page back")
    asked = dialog(manage, ConfirmDialog)
    assert says(asked, "Ben manages it now.")
    asked.accept()
    assert services.access.unlocked
    assert [each.id for each in services.access.managers()] == [ana]


def test_the_gate_says_how_long_to_wait(manage: ManagePage, services: Services, qtbot: QtBot, tasks: Tasks) -> None:
    services.access.lock()
    manage.refresh()
    manage.focus_first()
    line = next(line for line in manage.findChildren(QLineEdit) if line.hasFocus())
    for _ in range(4):
        line.setText("a wrong passphrase")
        QTest.keyClick(line, Qt.Key.Key_Return)
        tasks.wait_all()
    assert says(manage, "Wait 2 seconds")


def test_a_note_is_kept_for_managers(manage: ManagePage, services: Services) -> None:
    ben = services.people.all()[1].id
    sent = services.box.send(ben, sop=None, place="", now="Queues.", better="Numbers.", anonymous=False)
    manage.refresh()
    manage.open(f"suggestions:{sent.id}")
    press(manage, "Note for managers")
    box = next(box for box in manage.findChildren(QPlainTextEdit) if box.isVisible())
    box.setPlainText("Ask the owner.")
    press(manage, "Keep the note")
    assert says(manage, "Ask the owner.")
    assert services.review.all()[0].notes == ("Ask the owner.",)


def test_without_a_name_a_code_is_shown_twice_and_finds_the_answer(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    services.people.sign_in(services.people.add("Ana").id)
    parts = {"box": services.box, "drafts": services.suggestion_drafts, "clock": services.clock}
    page = SuggestPage(look, services.library, services.people, **parts)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    now, better = page.findChildren(QPlainTextEdit)
    now.setPlainText("Queues.")
    better.setPlainText("Numbers.")
    page.findChildren(QCheckBox)[0].setChecked(True)
    press(page, "Send the suggestion")
    shown = dialog(page, CodeDialog).findChildren(QLineEdit)[0].text()
    page.refresh()
    assert says(page, f"code {shown}")
    services.people.sign_out()
    services.people.sign_in(services.people.add("Ben").id)
    page.refresh()
    assert not says(page, "Numbers.")
    line = next(line for line in page.findChildren(QLineEdit) if line.placeholderText().startswith("0000"))
    line.setText(shown)
    press(page, "Show its answer")
    assert says(page, "Numbers.")
