"""Two PCs that each got a first manager while they could not know of the other: one vouches for the other."""

import shutil
from pathlib import Path

import pytest

from sopapp.base.errors import ManagerLocked, WrongPassphrase
from sopapp.people.manager import ManagerAccess
from sopapp.people.seal import new_pair, seal, unseal
from tests.conftest import StillClock
from tests.people.test_trust import ANA, BOLD, EVE, Folder, a_key, opened


class Two:
    """Two folders, each with a first manager; copying their journals is what synchronising does."""

    def __init__(self, path: Path, clock: StillClock, second: str) -> None:
        self.here, self.there = Folder(path / "here", clock), Folder(path / "there", clock)
        self.here.start("here", "ana").set_passphrase(ANA, ANA)
        self.there.start("there", second).set_passphrase(BOLD, BOLD)
        self.copy()

    def copy(self) -> None:
        for source, target, device in ((self.here, self.there, "here"), (self.there, self.here, "there")):
            shutil.copy(source.path / "records" / f"{device}.jsonl", target.path / "records")


@pytest.fixture
def two(tmp_path: Path, clock: StillClock) -> Two:
    return Two(tmp_path, clock, "bold")


def accepted(folder: Folder, device: str, phrase: str) -> ManagerAccess:
    access = folder.start(device)
    access.unlock(phrase)
    [refused] = access.refused()
    access.accept(refused)
    return access


def names(access: ManagerAccess) -> list[str]:
    return sorted(manager.id for manager in access.managers())


def test_who_accepts_the_others_key_seals_to_both_and_both_open(two: Two) -> None:
    access = accepted(two.here, "here", ANA)
    assert (names(access), access.refused()) == (["ana", "bold"], [])
    text = seal(b"x", access.keys.recipients())
    for phrase in (ANA, BOLD):
        assert unseal(text, opened(two.here, phrase).secrets()).strip() == b"x"


def test_the_other_pc_trusts_nobody_new_until_its_manager_accepts_too(two: Two) -> None:
    accepted(two.here, "here", ANA)
    two.copy()
    assert names(two.there.start("there")) == ["bold"]
    accepted(two.there, "there", BOLD)
    two.copy()
    for folder, device in ((two.here, "here"), (two.there, "there")):
        assert (names(folder.start(device)), folder.start(device).refused()) == (["ana", "bold"], [])


def test_an_accepted_key_is_still_accepted_by_who_remembers_nothing(two: Two) -> None:
    accepted(two.here, "here", ANA)
    two.here.forget()
    assert names(two.here.start()) == ["ana", "bold"]


def test_who_accepts_a_key_of_their_own_goes_on_with_that_passphrase(tmp_path: Path, clock: StillClock) -> None:
    two = Two(tmp_path, clock, "ana")
    secrets = opened(two.here).secrets()
    access = accepted(two.here, "here", ANA)
    assert not access.unlocked
    assert (names(access), access.refused()) == (["ana"], [])
    assert opened(two.here, BOLD).manager == "ana"
    assert opened(two.here, BOLD).secrets() != secrets
    with pytest.raises(WrongPassphrase):
        two.here.start().unlock(ANA)


def test_nobody_accepts_a_key_while_the_page_is_locked(two: Two) -> None:
    access = two.here.start("here")
    [refused] = access.refused()
    with pytest.raises(ManagerLocked):
        access.accept(refused)


def test_what_is_no_managers_own_key_cannot_be_accepted(two: Two) -> None:
    pair, bold = new_pair(), two.there.start("there").managers()[0]
    good = a_key("eve", pair, EVE)
    two.here.forge("manager-key", {**good, "signature": "00"})
    two.here.forge("manager-key", {**good, "manager": ""})
    two.here.forge("manager-key", {**good, "signing": ""})
    two.here.forge("recovery-key", {"public": new_pair().public, "signing": "00" * 32})
    access = opened(two.here)
    assert sorted((key.manager, key.acceptable) for key in access.refused()) == [
        *(("", False), ("", False), ("bold", True), ("eve", False), ("eve", False)),
    ]
    for refused in access.refused():
        access.accept(refused)
    assert names(access) == ["ana", "bold"]
    two.here.forge("manager-key", {**bold.body, "manager": "eve"})
    assert [key.acceptable for key in opened(two.here).refused() if key.manager == "eve"] == [False] * 3


def test_a_key_that_was_erased_meanwhile_is_not_accepted(two: Two) -> None:
    access = opened(two.here)
    [refused] = access.refused()
    access.erase_refused()
    access.accept(refused)
    assert names(access) == ["ana"]
