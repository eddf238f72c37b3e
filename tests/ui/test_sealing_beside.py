"""Sealing anew beside the window, keys that no manager has signed, and what is said before old texts are sealed."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.errors import DiskFull
from sopapp.bootstrap import Services
from sopapp.people.seal import new_pair
from sopapp.people.wrapping import wrapped
from sopapp.store.record import Json
from sopapp.suggestions.plain_past import owner_hash
from sopapp.suggestions.sealing_anew import Work
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.managers_dialog import ManagersDialog
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.pages.manage.page import ManagePage
from sopapp.ui.sealing_anew import SealingBeside
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.upkeep.archive import files_in

PHRASE = "three plain words"
Open = Callable[[], MainWindow]


def says(inside: QWidget, words: str) -> bool:
    QApplication.processEvents()
    return any(words in label.accessibleName() for label in inside.findChildren(QWidget) if label.isVisible())


def test_the_window_goes_on_while_texts_are_sealed_and_then_says_so(
    open_window: Open, ui_services: Services, tasks: Tasks
) -> None:
    services, window = ui_services, open_window()
    SealingBeside(services, tasks, window)
    ana = services.people.add("Ana")
    services.people.sign_in(ana.id)
    for number in range(60):
        services.box.send(ana.id, sop=None, place="", now="Now.", better=f"{number}", anonymous=False)
    services.backups.make()
    services.access.set_passphrase(PHRASE, PHRASE)
    assert len([each for each in services.records.of("sealed-text") if each.body["box"]]) == 60
    tasks.wait_all()
    assert not [each for each in services.records.of("sealed-text") if each.body["box"]]
    assert [each.readable for each in services.review.all()] == [True] * 60
    assert "in the backups here too" in window.message


def test_the_backups_hold_no_open_key_once_all_is_sealed(
    open_window: Open, ui_services: Services, tasks: Tasks
) -> None:
    services = ui_services
    SealingBeside(services, tasks, open_window())
    services.box.send("ana", sop=None, place="", now="Now.", better="Better.", anonymous=False)
    [secret] = services.access.secrets()
    made = services.backups.make()
    assert made is not None
    assert secret.encode() in b"".join(files_in(made.path).values())
    services.access.set_passphrase(PHRASE, PHRASE)
    tasks.wait_all()
    assert secret.encode() not in b"".join(files_in(made.path).values())


def test_keys_that_change_while_texts_are_sealed_wait_their_turn(
    open_window: Open, ui_services: Services, tasks: Tasks
) -> None:
    services = ui_services
    SealingBeside(services, tasks, open_window())
    for number in range(30):
        services.box.send("ana", sop=None, place="", now="Now.", better=f"{number}", anonymous=False)
    services.access.set_passphrase(PHRASE, PHRASE)
    services.access.make_recovery()
    tasks.wait_all()
    assert len({record.body["to"] for record in services.records.of("sealed-text")}) == 1
    assert [each.readable for each in services.review.all()] == [True] * 30


def test_work_that_a_fault_broke_off_does_not_hold_up_what_comes_later(
    qtbot: QtBot, open_window: Open, ui_services: Services, tasks: Tasks
) -> None:
    done = list[int]()
    SealingBeside(ui_services, tasks, open_window())

    def work(fault: bool) -> Work:
        yield int
        if fault:
            raise ZeroDivisionError
        done.append(1)

    with qtbot.captureExceptions() as faults:
        ui_services.sealing.carry_out(work(fault=True))
        tasks.wait_all()
    assert [fault[0] for fault in faults] == [ZeroDivisionError]
    ui_services.sealing.carry_out(work(fault=False))
    tasks.wait_all()
    assert done == [1]


def test_work_that_fails_is_said_and_the_next_goes_on(open_window: Open, ui_services: Services, tasks: Tasks) -> None:
    window, done = open_window(), list[int]()
    SealingBeside(ui_services, tasks, window)

    def full() -> None:
        raise DiskFull(ui_services.paths.data)

    def work(slow: Callable[[], None]) -> Work:
        yield slow
        done.append(1)

    for slow in (full, lambda: None):
        ui_services.sealing.carry_out(work(slow))
    tasks.wait_all()
    assert ("full" in window.message, done) == (True, [1])


def test_a_backup_that_cannot_be_cleaned_is_named(open_window: Open, ui_services: Services, tasks: Tasks) -> None:
    window = open_window()
    SealingBeside(ui_services, tasks, window)
    ui_services.backups.folder.mkdir(parents=True)
    (ui_services.backups.folder / "sopapp-20260101-000000.zip").write_bytes(b"PK")
    ana = ui_services.people.add("Ana")
    ui_services.box.send(ana.id, sop=None, place="", now="Now.", better="Better.", anonymous=False)
    ui_services.access.set_passphrase(PHRASE, PHRASE)
    tasks.wait_all()
    assert "sopapp-20260101-000000.zip" in window.message


@pytest.fixture
def keys(qtbot: QtBot, look: Look, services: Services, tasks: Tasks) -> ManagersDialog:
    """Ana manages; somebody has put a key there by hand."""
    services.people.sign_in(services.people.add("Ana").id)
    services.access.set_passphrase(PHRASE, PHRASE)
    eve = services.people.add("Eve")
    pair = new_pair()
    body: dict[str, Json] = {"manager": eve.id, "public": pair.public, "wrapped": wrapped(pair.secret, "eve", 16)}
    services.records.add("manager-key", body)
    dialog = ManagersDialog(look, services.access, services.people.all(), tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_key_that_no_manager_has_signed_is_named_and_erased(keys: ManagersDialog, services: Services) -> None:
    assert says(keys, "A key for Eve")
    assert says(keys, "nothing is sealed to it")
    press(keys, "Erase 1 key")
    assert services.access.refused()
    confirm(keys, "opens nothing there either")
    assert services.access.refused() == []
    assert not says(keys, "A key for Eve")


def press(inside: QWidget, words: str) -> None:
    next(button for button in inside.findChildren(Button) if button.text().startswith(words)).click()


def confirm(dialog: QWidget, saying: str) -> None:
    [asked] = dialog.findChildren(ConfirmDialog)
    assert says(asked, saying)
    asked.accept()


def test_how_far_the_sealing_is_stands_in_the_dialog(keys: ManagersDialog) -> None:
    keys.show_progress(40, 300)
    assert says(keys, "Sealing anew: 40 of 300.")
    keys.show_progress(300, 300)
    assert not says(keys, "Sealing anew: 300 of 300.")


def test_the_gate_says_before_which_authors_will_not_find_their_answer(
    qtbot: QtBot, look: Look, services: Services, tasks: Tasks
) -> None:
    ana = services.people.add("Ana")
    body: dict[str, Json] = {
        "suggestion": "s1",
        "now": "Old.",
        "better": "New.",
        "anonymous": True,
        "owner": owner_hash("s1", ana.id),
    }
    services.records.add("suggestion", body)
    page = ManagePage(look, services, tasks)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    assert says(page, "1 suggestion(s) without a name are from before")
