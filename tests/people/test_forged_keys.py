"""Records of keys that somebody put together out of true ones, or out of nothing: they neither count nor harm."""

import shutil
from pathlib import Path

import pytest

from sopapp.base.errors import ManagerLocked, TryAgainLater, WrongPassphrase
from sopapp.people.manager import ManagerAccess
from sopapp.people.opening import new_key
from sopapp.people.seal import new_pair, seal, unseal
from sopapp.people.secret import opens, sealed
from sopapp.people.signing import signer_of
from sopapp.people.tries import Tries
from sopapp.store.record import Json
from tests.conftest import StillClock
from tests.people.test_trust import ANA, BOLD, EVE, Folder, opened


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock) -> Folder:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    return folder


def with_bold_who_brings_carlo(folder: Folder) -> ManagerAccess:
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    bold = opened(folder, BOLD)
    bold.adopt(bold.adding("carlo", EVE, EVE)())
    return opened(folder)


def test_a_managers_key_and_lock_under_another_name_makes_no_manager_and_takes_nobodys_place(folder: Folder) -> None:
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    keys = access.keys.recipients()
    ana = folder.start().managers()[0]
    for name in ("eve", "bold"):
        folder.forge("manager-key", {**ana.body, "manager": name})
    after = folder.start()
    assert ([manager.id for manager in after.managers()], after.keys.recipients()) == (["ana", "bold"], keys)
    assert opened(folder, BOLD).manager == "bold"


def test_a_managers_key_is_no_recovery_sheet(folder: Folder) -> None:
    opened(folder).make_recovery()
    before = folder.start()
    ana = before.managers()[0]
    folder.forge("recovery-key", {"public": ana.public, "signing": ana.body["signing"]})
    folder.forge("recovery-key", {**ana.vouch})
    assert folder.start().keys.recovery() == before.keys.recovery()


def test_a_lock_of_before_that_is_put_there_again_does_not_shut_its_manager_out(folder: Folder) -> None:
    before = dict(folder.start().managers()[0].body)
    opened(folder).set_passphrase(BOLD, BOLD)
    folder.forge("manager-key", before)
    assert opened(folder, BOLD).manager == "ana"
    with pytest.raises(WrongPassphrase):
        folder.start().unlock(ANA)


def test_who_is_left_is_trusted_by_who_remembers_nothing_when_their_voucher_left_and_came_back(folder: Folder) -> None:
    access = with_bold_who_brings_carlo(folder)
    access.leave("bold")
    access.adopt(access.adding("bold", BOLD, BOLD)())
    folder.forget()
    after = folder.start()
    assert (sorted(manager.id for manager in after.managers()), after.refused()) == (["ana", "bold", "carlo"], [])


def test_who_changed_the_passphrase_after_their_voucher_left_is_trusted_by_who_remembers_nothing(
    folder: Folder,
) -> None:
    with_bold_who_brings_carlo(folder).leave("bold")
    opened(folder, EVE).set_passphrase(BOLD, BOLD)
    folder.forget()
    assert [manager.id for manager in folder.start().managers()] == ["ana", "carlo"]


def test_a_passphrase_from_the_sheet_that_is_changed_later_is_trusted_by_who_remembers_nothing(folder: Folder) -> None:
    words, access = opened(folder).make_recovery(), folder.start()
    access.adopt(access.recovering(words, "ana", BOLD, BOLD)())
    opened(folder, BOLD).set_passphrase(EVE, EVE)
    folder.forget()
    assert opened(folder, EVE).has_recovery


def test_where_only_the_memory_has_arrived_yet_nobody_becomes_the_first_manager(folder: Folder) -> None:
    shutil.move(folder.path / "records", folder.path / "on its way")
    access = folder.start(person="eve")
    assert access.is_set
    with pytest.raises(ManagerLocked):
        access.set_passphrase(EVE, EVE)
    shutil.copytree(folder.path / "on its way", folder.path / "records", dirs_exist_ok=True)
    assert opened(folder).manager == "ana"


def test_whoever_was_taken_out_while_the_passphrase_was_tried_does_not_get_in(folder: Folder) -> None:
    access = with_bold_who_brings_carlo(folder)
    found = access.trying(BOLD)()
    access.leave("bold")
    with pytest.raises(WrongPassphrase):
        access.enter(found)


@pytest.mark.parametrize("secret", ["x", "\ud800", new_pair().secret])
def test_a_box_whose_key_is_none_or_another_shuts_nothing(folder: Folder, secret: str) -> None:
    folder.forge("box-key", {"public": new_pair().public, "secret": secret})
    access = opened(folder)
    assert unseal(seal(b"Hi", access.keys.recipients()), access.secrets()).strip() == b"Hi"
    assert secret not in access.secrets()


@pytest.mark.parametrize("change", [{"n": 2**20}, {"n": 2, "r": 2**22}, {"n": 2**16, "r": 1}])
def test_what_scrypt_cannot_do_is_opened_by_nothing(change: dict[str, Json]) -> None:
    assert not opens("0417", {**sealed("0417", 2), **change})


def test_no_secret_is_in_what_a_key_says_of_itself() -> None:
    new = new_key("ana", ANA)
    assert new.pair.secret not in repr(new)
    assert repr(signer_of(new.pair.secret).seed) not in repr(signer_of(new.pair.secret))


def test_wrong_passphrases_of_a_clock_that_was_ahead_lock_nobody_out_for_that_long(
    tmp_path: Path, clock: StillClock
) -> None:
    tries = Tries(tmp_path / "tries.json", clock)
    clock.forward(days=300)
    for _ in range(3):
        tries.count()
    clock.forward(days=-300)
    with pytest.raises(TryAgainLater):
        tries.count()
    clock.forward(seconds=2)
    tries.count()
