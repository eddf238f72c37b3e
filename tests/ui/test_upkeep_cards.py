"""Settings: backups, the check and one's own records, as a person meets them."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sopapp.base.files import read_text
from sopapp.bootstrap import Services
from sopapp.ui.dialogs.restore_dialog import RestoreDialog
from sopapp.ui.finding_text import finding_text
from sopapp.ui.look import Look
from sopapp.ui.pages.settings.backups_card import BackupsCard
from sopapp.ui.pages.settings.check_card import CheckCard
from sopapp.ui.pages.settings.mine_card import MineCard
from sopapp.ui.pages.settings.section import Section
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.findings import Area, Finding, Need, What


@pytest.fixture
def journal(services: Services) -> Path:
    ana = services.people.add("Ana")
    services.people.sign_in(ana.id)
    services.progress.acknowledge(ana.id, "listen", "en")
    [path] = services.paths.records.glob("*.jsonl")
    return path


def press(qtbot: QtBot, card: Section, words: str) -> None:
    [button] = [button for button in card.findChildren(Button) if button.text() == words and not button.isHidden()]
    QTest.keyClick(button, Qt.Key.Key_Space)


def told(card: Section) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    card.said.connect(lambda text, tone: said.append((text, tone)))
    card.refresh()
    return said


def findings(card: CheckCard) -> list[str]:
    return [callout.accessibleName() for callout in card.findChildren(Callout)]


def test_a_backup_is_made_and_what_is_missing_put_back(
    qtbot: QtBot, look: Look, services: Services, tasks: Tasks, journal: Path
) -> None:
    card = BackupsCard(look, services, tasks)
    qtbot.addWidget(card)
    said = told(card)
    press(qtbot, card, "Back up now")
    tasks.wait_all()
    whole = journal.read_bytes()
    journal.write_bytes(b"".join(whole.splitlines(keepends=True)[:-1]))
    press(qtbot, card, "Restore…")
    dialog = card.findChild(RestoreDialog)
    assert dialog is not None
    for place in (card, dialog):
        assert any("sent without a name" in label.text() for label in place.findChildren(Label))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    tasks.wait_all()
    assert journal.read_bytes() == whole
    assert [tone for _, tone in said] == ["ok", "ok"]
    assert "1 record(s) came back." in said[1][0]


def test_the_check_says_what_is_wrong_in_words_and_repairs_it(
    qtbot: QtBot, look: Look, services: Services, tasks: Tasks, journal: Path
) -> None:
    services.backups.make()
    card = CheckCard(look, services, tasks)
    qtbot.addWidget(card)
    whole = journal.read_bytes()
    journal.write_bytes(whole.replace(b'"Ana"', b'"Eve"'))
    press(qtbot, card, "Check now")
    tasks.wait_all()
    assert f"records/{journal.stem[:8]}….jsonl, line 1" in "".join(findings(card))
    press(qtbot, card, "Repair")
    tasks.wait_all()
    qtbot.waitUntil(lambda: len(findings(card)) == 1)
    assert findings(card)[0].startswith("All is well.")
    assert journal.read_bytes() == whole


def test_ones_own_records_are_saved_with_ones_suggestions(
    qtbot: QtBot, look: Look, services: Services, journal: Path, tmp_path: Path
) -> None:
    person = services.people.current
    assert person is not None
    sop = services.library.catalogue.sop("listen", "en")
    services.box.send(person.id, sop=sop, place="", now="So.", better="In my own words.", anonymous=False)
    card = MineCard(look, services)
    qtbot.addWidget(card)
    said = told(card)
    card.save(tmp_path / "mine.json")
    data = json.loads(read_text(tmp_path / "mine.json"))
    assert data["suggestions"][0]["better"] == "In my own words."
    assert "acknowledgement" in data["records"]
    assert said[0][1] == "ok"


def test_a_file_that_cannot_be_written_is_said_in_words(
    qtbot: QtBot, look: Look, services: Services, journal: Path, tmp_path: Path
) -> None:
    card = MineCard(look, services)
    qtbot.addWidget(card)
    said = told(card)
    (tmp_path / "file").touch()
    card.save(tmp_path / "file" / "mine.json")
    assert said[0][1] == "bad"


@pytest.mark.parametrize("what", What)
def test_every_finding_is_said_in_words(what: What) -> None:
    finding = Finding(Area.JOURNALS, Need.PERSON, what, Path("a"), values={"at": "now", "count": 2, "free": 9})
    assert "{" not in finding_text(finding) + finding.message
