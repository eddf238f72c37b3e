"""Who may open the manager's page, and when it closes."""

from pathlib import Path

import pytest

from sopapp.base.clock import SystemClock
from sopapp.base.errors import ManagerLocked, PassphrasesDiffer, PassphraseTooShort, WrongPassphrase
from sopapp.base.events import Bus
from sopapp.people.manager import ManagerAccess, ManagerAccessChanged
from sopapp.people.people import SignedIn, SignedOut
from sopapp.store.records import Records
from tests.builders import an_access

PHRASE = "four quiet green boats"


def opened(folder: Path, bus: Bus | None = None) -> ManagerAccess:
    """The manager's access as a program that starts sees it."""
    bus = bus or Bus()
    return an_access(folder, Records(folder, "here", SystemClock(), bus), bus)


def test_a_passphrase_opens_the_page_after_a_restart_and_no_other_does(tmp_path: Path) -> None:
    opened(tmp_path).set_passphrase(PHRASE, PHRASE)
    access = opened(tmp_path)
    assert access.is_set
    assert not access.unlocked
    with pytest.raises(WrongPassphrase):
        access.unlock(PHRASE.title())
    assert not access.unlocked
    access.unlock(PHRASE)
    assert access.unlocked


def test_a_passphrase_is_long_enough_and_typed_twice_alike(tmp_path: Path) -> None:
    access = opened(tmp_path)
    for short in ("", "eleven char", " " * 20):
        with pytest.raises(PassphraseTooShort):
            access.set_passphrase(short, short)
    with pytest.raises(PassphrasesDiffer):
        access.set_passphrase(PHRASE, PHRASE + " ")
    with pytest.raises(WrongPassphrase):
        access.unlock("")
    assert not access.is_set


def test_only_who_has_opened_the_page_changes_the_passphrase(tmp_path: Path) -> None:
    access = opened(tmp_path)
    access.set_passphrase(PHRASE, PHRASE)
    access.set_passphrase(PHRASE * 2, PHRASE * 2)
    access.lock()
    with pytest.raises(ManagerLocked):
        access.set_passphrase(PHRASE, PHRASE)
    with pytest.raises(WrongPassphrase):
        access.unlock(PHRASE)
    access.unlock(PHRASE * 2)


@pytest.mark.parametrize("event", [SignedIn("ana"), SignedOut()])
def test_the_page_closes_when_another_person_sits_down(tmp_path: Path, event: SignedIn | SignedOut) -> None:
    bus, told = Bus(), list[ManagerAccessChanged]()
    access = opened(tmp_path, bus)
    bus.subscribe(ManagerAccessChanged, told.append)
    access.set_passphrase(PHRASE, PHRASE)
    bus.post(event)
    assert not access.unlocked
    assert len(told) == 2


def test_the_slow_half_of_opening_changes_nothing(tmp_path: Path) -> None:
    access = opened(tmp_path)
    seal = access.sealing(PHRASE, PHRASE)()
    assert not access.is_set
    access.adopt(seal)
    access.lock()
    right = access.trying(PHRASE)()
    assert not access.unlocked
    access.enter(right)
    assert access.unlocked


def test_of_two_windows_that_set_a_passphrase_the_first_wins(tmp_path: Path) -> None:
    access = opened(tmp_path)
    late = access.sealing("another phrase", "another phrase")
    access.set_passphrase(PHRASE, PHRASE)
    access.lock()
    with pytest.raises(ManagerLocked):
        access.adopt(late())
