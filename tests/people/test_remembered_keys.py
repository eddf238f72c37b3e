"""What is remembered of the keys that are trusted, and what whoever remembers nothing makes of the records."""

import json
from pathlib import Path

import pytest

from sopapp.base.events import Bus
from sopapp.people.seal import new_pair
from sopapp.people.trust import MANAGER, RECOVERY
from sopapp.store.record import Json
from sopapp.store.records import Records
from tests.builders import an_access
from tests.conftest import StillClock
from tests.people.test_trust import ANA, BOLD, Folder, a_key, opened


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock) -> Folder:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    return folder


def remembered(folder: Folder) -> tuple[set[str], set[str]]:
    """The keys that are known and those that have ended, as the file has them."""
    trust = json.loads((folder.path / "keys" / "trust.json").read_text("utf-8"))
    return set(trust["known"]), set(trust["ended"])


def test_who_remembers_nothing_trusts_the_first_manager_alone(folder: Folder) -> None:
    folder.forge(MANAGER, a_key("eve", new_pair()))
    folder.forget()
    access = folder.start()
    assert [manager.id for manager in access.managers()] == ["ana"]
    assert [refused.manager for refused in access.refused()] == ["eve"]


def test_after_starting_anew_the_sheet_of_before_is_not_named_as_forged(folder: Folder) -> None:
    opened(folder).make_recovery()
    access = folder.start(person="carlo")
    access.adopt(access.starting_anew(BOLD, BOLD)())
    assert (folder.start().refused(), folder.start().has_recovery) == ([], False)


def test_who_came_and_who_left_is_remembered_at_once(folder: Folder) -> None:
    access = opened(folder)
    second = access.adding("bold", BOLD, BOLD)()
    access.adopt(second)
    assert second.pair.public in remembered(folder)[0]
    access.leave("bold")
    assert second.pair.public in remembered(folder)[1]


def test_a_key_that_comes_from_another_pc_is_remembered_when_it_comes(folder: Folder) -> None:
    bus = Bus()
    records = Records(folder.path / "records", "there", folder.clock, bus)
    access = an_access(folder.path, records, bus, folder.clock)
    second = opened(folder)
    second.adopt(second.adding("bold", BOLD, BOLD)())
    folder.forget()
    records.refresh()
    assert remembered(folder)[0] == {manager.public for manager in access.managers()}


@pytest.mark.parametrize(
    ("kind", "change"), [(MANAGER, {"signing": "ab" * 32}), (MANAGER, {"manager": "eve"}), (RECOVERY, {})]
)
def test_an_earlier_record_that_says_something_else_takes_no_key_over(
    folder: Folder, kind: str, change: dict[str, Json]
) -> None:
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    before = access.managers()
    early = Records(folder.path / "early", "00-before-all-others", folder.clock, Bus())
    early.add(kind, {**before[1].vouch, **change})
    [journal] = early.journals()
    journal.rename(folder.path / "records" / journal.name)
    folder.forget()
    assert (folder.start().managers(), folder.start().has_recovery) == (before, False)


def test_a_new_sheet_and_the_end_of_a_key_that_was_lost_are_remembered_at_once(folder: Folder) -> None:
    access = opened(folder)
    words, lost = access.make_recovery(), access.managers()[0].public
    assert access.keys.recovery() in remembered(folder)[0]
    access.adopt(access.recovering(words, "ana", BOLD, BOLD)())
    assert lost in remembered(folder)[1]
