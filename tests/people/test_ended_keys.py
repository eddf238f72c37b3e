"""A page that another window's act has taken the key of closes, and nothing that is good is overwritten from it."""

from pathlib import Path

import pytest

from sopapp.base.errors import ManagerLocked, PassphraseGivenUp
from sopapp.people.manager import ManagerAccess
from tests.conftest import StillClock
from tests.people.test_trust import ANA, BOLD, EVE, Folder, opened


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock) -> Folder:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    return folder


def recovered_elsewhere(folder: Folder) -> ManagerAccess:
    """A page that stays open while its manager uses the sheet in another window."""
    words = opened(folder).make_recovery()
    stale, other = opened(folder), folder.start("there")
    other.adopt(other.recovering(words, "ana", BOLD, BOLD)())
    return stale


def test_a_page_whose_key_has_ended_closes_when_the_records_arrive(folder: Folder) -> None:
    stale = recovered_elsewhere(folder)
    stale._records.refresh()
    assert not stale.unlocked


def test_no_passphrase_is_changed_and_no_sheet_made_from_a_page_whose_key_has_ended(folder: Folder) -> None:
    stale = recovered_elsewhere(folder)
    for act in (lambda: stale.changing(BOLD, EVE, EVE), lambda: stale.sealing(EVE, EVE), stale.make_recovery):
        stale._records.refresh()
        with pytest.raises(ManagerLocked):
            act()
    assert opened(folder, BOLD).manager == "ana"


def test_who_was_taken_away_elsewhere_changes_no_passphrase(folder: Folder) -> None:
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    stale = opened(folder, BOLD)
    access.leave("bold")
    stale._records.refresh()
    with pytest.raises(ManagerLocked):
        stale.changing(BOLD, EVE, EVE)


def test_somebody_who_started_anew_elsewhere_closes_the_page(folder: Folder) -> None:
    stale, eve = opened(folder), folder.start(person="eve")
    eve.adopt(eve.starting_anew(EVE, EVE)())
    stale._records.refresh()
    assert not stale.unlocked
    with pytest.raises(PassphraseGivenUp):
        stale.unlock(ANA)
