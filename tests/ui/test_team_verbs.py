"""Manage, Team: a manager erases a person and takes the records out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.ui.backups_by_themselves import BackupsByThemselves
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.export_dialog import ExportDialog
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.pages.manage.team_view import TeamView
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.archive import files_in

PHRASE = "three plain words"


@pytest.fixture
def bo(services: Services) -> str:
    """Somebody who has read a procedure; Ana is the manager, and let in."""
    bo, ana = services.people.add("Bo Quetzal"), services.people.add("Ana")
    services.people.sign_in(bo.id)
    services.progress.acknowledge(bo.id, "listen", "en")
    services.people.sign_in(ana.id)
    services.access.set_passphrase(PHRASE, PHRASE)
    return bo.id


@pytest.fixture
def team(qtbot: QtBot, look: Look, services: Services, tasks: Tasks, bo: str) -> TeamView:
    team = TeamView(look, services, tasks)
    qtbot.addWidget(team)
    team.refresh()
    return team


def button(parent: QWidget, name: str) -> Button:
    return next(each for each in parent.findChildren(Button) if name in (each.text(), each.accessibleName()))


def test_a_person_is_erased_after_a_question_whose_safe_answer_comes_first(
    qtbot: QtBot, services: Services, tasks: Tasks, team: TeamView, bo: str
) -> None:
    backup = services.backups.make()
    assert backup is not None
    QTest.keyClick(button(team, "Erase Bo Quetzal…"), Qt.Key.Key_Space)
    dialog = team.findChild(ConfirmDialog)
    assert dialog is not None
    assert [person.name for person in services.people.all()] == ["Ana", "Bo Quetzal"]
    button(dialog, "Erase for good").click()
    tasks.wait_all()
    assert [person.name for person in services.people.all()] == ["Ana"]
    assert b"Quetzal" not in b"".join(files_in(backup.path).values())


def test_everybody_is_shown_as_soon_as_they_are_there(services: Services, team: TeamView) -> None:
    services.people.add("Carlo")
    team.refresh()
    assert button(team, "Erase Carlo…")
    card = next(each for each in team.findChildren(Card) if button(team, "Erase Carlo…") in each.findChildren(Button))
    assert [label.text() for label in card.findChildren(Label)][-1] == "Has read and practised nothing yet."


def test_a_manager_is_not_erased_and_it_is_said_why(qtbot: QtBot, services: Services, team: TeamView) -> None:
    with qtbot.waitSignal(team.said) as said:
        button(team, "Erase Ana…").click()
    assert team.findChild(ConfirmDialog) is None
    assert said.args is not None
    assert said.args[1] == "bad"
    assert len(services.people.all()) == 2


def test_the_records_are_exported_into_a_folder_of_their_own(
    qtbot: QtBot, services: Services, team: TeamView, tmp_path: Path
) -> None:
    button(team, "Export records…").click()
    dialog = team.findChild(ExportDialog)
    assert dialog is not None
    with qtbot.waitSignal(team.said):
        dialog.take(str(tmp_path))
    [folder] = [path for path in tmp_path.iterdir() if path.name.startswith("sopapp-records-")]
    assert {"acknowledgement.csv", "person.csv", "dictionary.csv"} <= {path.name for path in folder.iterdir()}


def test_backups_are_made_by_themselves_while_the_window_is_open(
    qtbot: QtBot, open_window: "object", ui_services: Services, tasks: Tasks
) -> None:
    assert callable(open_window)
    window = open_window()
    assert isinstance(window, MainWindow)
    ui_services.people.add("Ana")
    BackupsByThemselves(ui_services, tasks, window).look()
    tasks.wait_all()
    assert len(ui_services.backups.all()) == 1


@pytest.fixture
def with_pin(services: Services, bo: str) -> str:
    """Bo has a PIN, and nobody knows it; Ana is let in again."""
    ana = services.access.manager
    services.people.sign_in(bo)
    services.people.set_pin("0417")
    services.people.sign_in(ana)
    services.access.unlock(PHRASE)
    return bo


def test_a_forgotten_pin_is_taken_away_after_a_question_that_says_what_is_lost(
    qtbot: QtBot, services: Services, team: TeamView, with_pin: str
) -> None:
    team.refresh()
    QTest.keyClick(button(team, "Take the PIN of Bo Quetzal away …"), Qt.Key.Key_Space)
    dialog = team.findChild(ConfirmDialog)
    assert dialog is not None
    assert any("by the codes they wrote down only" in label.text() for label in dialog.findChildren(Label))
    button(dialog, "Take the PIN away").click()
    assert not [each for each in team.findChildren(Button) if "PIN" in each.text() and each.isVisibleTo(team)]
    services.people.sign_out()
    assert services.people.sign_in(with_pin).name == "Bo Quetzal"


def test_the_pin_of_who_has_none_or_is_signed_in_cannot_be_taken_away(services: Services, team: TeamView) -> None:
    services.people.set_pin("0417")
    team.refresh()
    assert not [each for each in team.findChildren(Button) if "PIN" in each.text()]


def test_the_question_for_a_pin_says_what_to_do_when_it_is_forgotten(
    open_window: "object", ui_services: Services
) -> None:
    assert callable(open_window)
    bo = ui_services.people.sign_in(ui_services.people.add("Bo").id)
    ui_services.people.set_pin("0417")
    ui_services.people.sign_out()
    window = open_window()
    assert isinstance(window, MainWindow)
    window.page("welcome").open(f"pin:{bo.id}")
    said = [label.text() for label in window.page("welcome").findChildren(Label) if label.isVisible()]
    assert "Forgot it? Ask a manager: on the managers’ page they can take the PIN away." in said
