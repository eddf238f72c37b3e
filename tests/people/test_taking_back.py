"""Somebody started the managers' page anew, without need: who managed it before takes it back."""

from pathlib import Path

import pytest

from sopapp.base.errors import PassphraseGivenUp, WrongPassphrase
from sopapp.people.manager import ManagerAccess
from sopapp.people.recovery import pair_of_words
from sopapp.people.seal import seal, unseal
from tests.conftest import StillClock
from tests.people.test_trust import ANA, BOLD, EVE, Folder, opened

OLD = b"sealed before"


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock) -> Folder:
    """Ana manages with Bold; Eve has started anew."""
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    eve = folder.start(person="eve")
    eve.adopt(eve.starting_anew(EVE, EVE)())
    return folder


def taken_back(folder: Folder, phrase: str = ANA) -> ManagerAccess:
    access = folder.start()
    found = access.trying(phrase)()
    with pytest.raises(PassphraseGivenUp):
        access.enter(found)
    assert not access.unlocked
    access.take_back(found)  # type: ignore[arg-type]  # it was refused as a key
    return access


def managers(access: ManagerAccess) -> list[str]:
    return [manager.id for manager in access.managers()]


def test_the_passphrase_of_before_takes_the_page_back_and_ends_the_other(folder: Folder) -> None:
    assert managers(folder.start()) == ["eve"]
    access = taken_back(folder)
    assert (managers(access), access.unlocked) == (["ana", "bold"], True)
    assert opened(folder, ANA).manager == "ana"
    with pytest.raises(PassphraseGivenUp):
        folder.start().unlock(EVE)


def test_what_was_sealed_before_opens_again(tmp_path: Path, clock: StillClock) -> None:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    text = seal(OLD, folder.start().keys.recipients())
    eve = folder.start(person="eve")
    eve.adopt(eve.starting_anew(EVE, EVE)())
    assert unseal(text, taken_back(folder).secrets()).strip() == OLD


def test_who_remembers_nothing_trusts_who_took_it_back(folder: Folder) -> None:
    taken_back(folder)
    folder.forget()
    assert managers(folder.start()) == ["ana", "bold"]


def test_any_manager_of_before_may(folder: Folder) -> None:
    assert sorted(managers(taken_back(folder, BOLD))) == ["ana", "bold"]
    folder.forget()
    assert sorted(managers(folder.start())) == ["ana", "bold"]
    assert opened(folder, ANA).manager == "ana"


def test_the_recovery_sheet_of_before_is_good_again(tmp_path: Path, clock: StillClock) -> None:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    opened(folder).make_recovery()
    words = opened(folder).make_recovery()
    eve = folder.start(person="eve")
    eve.adopt(eve.starting_anew(EVE, EVE)())
    assert not folder.start().has_recovery
    taken_back(folder)
    assert folder.start().keys.recovery() == pair_of_words(words).public


def test_a_manager_who_had_left_may_not(tmp_path: Path, clock: StillClock) -> None:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    access.leave("bold")
    with pytest.raises(WrongPassphrase):
        folder.start().unlock(BOLD)
    eve = folder.start(person="eve")
    eve.adopt(eve.starting_anew(EVE, EVE)())
    with pytest.raises(WrongPassphrase):
        folder.start().unlock(BOLD)


def test_a_passphrase_that_was_changed_before_takes_nothing_back(tmp_path: Path, clock: StillClock) -> None:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    opened(folder).set_passphrase(BOLD, BOLD)
    eve = folder.start(person="eve")
    eve.adopt(eve.starting_anew(EVE, EVE)())
    with pytest.raises(WrongPassphrase):
        folder.start().unlock(ANA)
    assert managers(taken_back(folder, BOLD)) == ["ana"]
