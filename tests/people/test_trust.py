"""Which keys are sealed to: those for which a manager has vouched, whoever else can write into the data folder."""

import json
from pathlib import Path

import pytest

from sopapp.base.errors import WrongPassphrase
from sopapp.base.events import Bus
from sopapp.people.manager import ManagerAccess
from sopapp.people.opening import whose
from sopapp.people.people import SignedIn
from sopapp.people.recovery import pair_of_words
from sopapp.people.seal import KeyPair, new_pair, pair_of
from sopapp.people.secret import PASSPHRASE_COST
from sopapp.people.signing import is_signed, signer_of
from sopapp.people.trust import MANAGER, RECOVERY, locked, vouched
from sopapp.people.wrapping import wrapped
from sopapp.store.record import Json
from sopapp.store.records import Records
from tests.builders import an_access
from tests.conftest import StillClock

SHEET = "abandon " * 23 + "art"
ANA, BOLD, EVE = "four quiet green boats", "seven loud red kites", "a phrase of eve's own"


class Folder:
    """A data folder that Ana manages and that everybody can write into."""

    def __init__(self, path: Path, clock: StillClock) -> None:
        self.path, self.clock = path, clock

    def start(self, device: str = "here", person: str = "") -> ManagerAccess:
        """A start of the program, on this PC or another."""
        bus = Bus()
        access = an_access(self.path, Records(self.path / "records", device, self.clock, bus), bus, self.clock)
        bus.post(SignedIn(person))
        return access

    def forge(self, kind: str, body: dict[str, Json], device: str = "elsewhere") -> None:
        Records(self.path / "records", device, self.clock, Bus()).add(kind, body)

    def forget(self) -> None:
        (self.path / "keys" / "trust.json").unlink()


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock) -> Folder:
    folder = Folder(tmp_path, clock)
    folder.start(person="ana").set_passphrase(ANA, ANA)
    return folder


def opened(folder: Folder, phrase: str = ANA) -> ManagerAccess:
    access = folder.start()
    access.unlock(phrase)
    return access


def a_key(manager: str, pair: KeyPair, phrase: str = EVE, vouching: KeyPair | None = None) -> dict[str, Json]:
    """The record of a key that vouches for itself, unless somebody else does."""
    body: dict[str, Json] = {"manager": manager, "public": pair.public, "signing": signer_of(pair.secret).public}
    lock = wrapped(pair.secret, phrase, 2**4)
    return locked(vouched(MANAGER, body, (vouching or pair).secret), lock, pair.secret)


def an_old_key(manager: str, pair: KeyPair, phrase: str) -> dict[str, Json]:
    """As a program that did not sign has kept it."""
    return {"manager": manager, "public": pair.public, "wrapped": wrapped(pair.secret, phrase, PASSPHRASE_COST)}


def test_a_signature_holds_for_just_this_statement_and_key() -> None:
    signer, other = signer_of(new_pair().secret), signer_of(new_pair().secret)
    signature = signer.sign({"public": "age1"})
    assert is_signed(signer.public, {"public": "age1"}, signature)
    for public, statement, signed in (
        (other.public, {"public": "age1"}, signature),
        (signer.public, {"public": "age2"}, signature),
        (signer.public, {"public": "age1"}, ("11" if signature[:2] == "00" else "00") + signature[2:]),
        ("not hex", {"public": "age1"}, None),
    ):
        assert not is_signed(public, statement, signed)


@pytest.mark.parametrize("device", ["elsewhere", "00-before-all-others"])
def test_a_forged_key_is_not_sealed_to_and_is_named(folder: Folder, device: str) -> None:
    eve = new_pair()
    folder.forge("manager-key", a_key("eve", eve), device)
    folder.forge("manager-key", an_old_key("mallory", new_pair(), EVE), device)
    access = folder.start()
    assert [manager.id for manager in access.managers()] == ["ana"]
    assert eve.public not in access.keys.recipients()
    assert sorted(refused.manager for refused in access.refused()) == ["eve", "mallory"]


def test_a_forged_sheet_is_not_sealed_to_and_is_named(folder: Folder) -> None:
    opened(folder).make_recovery()
    sheet, eve = folder.start().keys.recovery(), new_pair()
    folder.forge("recovery-key", {"public": eve.public})
    folder.forge("recovery-key", vouched(RECOVERY, {"public": eve.public, "signing": "", "ends": [sheet]}, eve.secret))
    access = folder.start()
    assert access.keys.recovery() == sheet
    assert [refused.manager for refused in access.refused()] == ["", ""]


def test_nobody_but_a_manager_takes_a_managers_key_away(folder: Folder) -> None:
    boss = folder.start().managers()[0]
    folder.forge("manager-left", {"manager": "ana"})
    folder.forge("manager-left", vouched("manager-left", {"manager": "ana", "ends": [boss.public]}, new_pair().secret))
    assert [manager.id for manager in folder.start().managers()] == ["ana"]


def test_another_lock_on_a_managers_key_neither_opens_the_page_nor_shuts_it(folder: Folder) -> None:
    boss, eve = folder.start().managers()[0], new_pair()
    folder.forge("manager-key", {**boss.body, "wrapped": wrapped(eve.secret, EVE, PASSPHRASE_COST)})
    folder.forge("manager-key", an_old_key("ana", KeyPair(eve.secret, boss.public), EVE))
    assert opened(folder).manager == "ana"


def test_who_came_in_by_a_manager_may_bring_in_others_and_the_first_may_leave(folder: Folder) -> None:
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    bold = opened(folder, BOLD)
    bold.adopt(bold.adding("carlo", EVE, EVE)())
    bold.leave("ana")
    for after in (folder.start(), folder.start("another-pc")):
        assert ([manager.id for manager in after.managers()], after.refused()) == (["bold", "carlo"], [])
    folder.forget()  # and who remembers nothing finds the same in the records
    assert [manager.id for manager in folder.start().managers()] == ["bold", "carlo"]


def test_who_has_left_brings_in_nobody_by_a_record_with_an_earlier_date(folder: Folder) -> None:
    access = opened(folder)
    second = access.adding("bold", BOLD, BOLD)()
    access.adopt(second)
    before = folder.start().managers()[1].body
    access.leave("bold")
    folder.forge("manager-key", a_key("eve", new_pair(), vouching=second.pair), "00-before-all-others")
    folder.forge("manager-key", dict(before))  # nor do they come back by their own old record
    assert [manager.id for manager in folder.start().managers()] == ["ana"]
    assert [refused.manager for refused in folder.start().refused()] == ["eve"]


def test_a_sheet_that_has_ended_vouches_for_nobody_and_does_not_come_back(folder: Folder) -> None:
    access = opened(folder)
    words = access.make_recovery()
    old = [record.body for record in Records(folder.path / "records", "x", folder.clock, Bus()).of("recovery-key")]
    access.make_recovery()
    newest = folder.start().keys.recovery()
    folder.forge("recovery-key", dict(old[0]))
    assert folder.start().keys.recovery() == newest
    assert words


def test_the_sheet_vouches_for_a_new_key_also_where_nothing_is_remembered(folder: Folder) -> None:
    words = opened(folder).make_recovery()
    access = folder.start()
    access.adopt(access.recovering(words, "ana", BOLD, BOLD)())
    for _ in range(2):
        assert [manager.public for manager in folder.start().managers()] == [access.managers()[0].public]
        folder.forget()


def test_starting_anew_is_trusted_and_the_keys_of_before_are_not_named_as_forged(folder: Folder) -> None:
    access = folder.start(person="carlo")
    access.adopt(access.starting_anew(BOLD, BOLD)())
    for _ in range(2):
        after = folder.start()
        assert ([manager.id for manager in after.managers()], after.refused()) == (["carlo"], [])
        folder.forget()


def test_what_was_refused_is_erased_by_a_manager_who_says_so(folder: Folder) -> None:
    folder.forge("manager-key", a_key("eve", new_pair()))
    opened(folder).erase_refused()
    assert folder.start().refused() == []


def test_a_file_of_what_is_trusted_that_is_damaged_is_kept_aside(folder: Folder) -> None:
    (folder.path / "keys" / "trust.json").write_text('{"known": 3}', "utf-8")
    assert [manager.id for manager in folder.start().managers()] == ["ana"]
    assert list((folder.path / "keys").glob("trust.json.unreadable"))


@pytest.fixture
def past(tmp_path: Path, clock: StillClock) -> Folder:
    """A folder of the program before signatures: Ana and Bold manage, and there is a sheet."""
    past = Folder(tmp_path, clock)
    past.forge("manager-key", an_old_key("gone", new_pair(), EVE))
    past.forge("manager-left", {"manager": "gone"})
    past.forge("manager-key", an_old_key("ana", new_pair(), ANA))
    past.forge("manager-key", an_old_key("bold", new_pair(), BOLD))
    past.forge("recovery-key", {"public": new_pair().public})
    past.forge("recovery-key", {"public": pair_of_words(SHEET).public})
    return past


def test_keys_from_before_there_were_signatures_work_and_later_ones_without_do_not(past: Folder) -> None:
    before = past.start()
    assert ([manager.id for manager in before.managers()], before.refused()) == (["ana", "bold"], [])
    past.forge("manager-key", an_old_key("eve", new_pair(), EVE))
    access = past.start()
    assert len(access.keys.recipients()) == 3
    assert [refused.manager for refused in access.refused()] == ["eve"]


@pytest.mark.parametrize("first", [ANA, BOLD])
def test_at_the_next_opening_old_keys_sign_and_are_vouched_for(past: Folder, first: str) -> None:
    for phrase in (first, ANA, BOLD, first):
        opened(past, phrase)
    access = past.start()
    trust = json.loads((past.path / "keys" / "trust.json").read_text("utf-8"))
    assert all(trust["known"][manager.public] for manager in access.managers())
    assert [manager.vouched_by == manager.public for manager in access.managers()].count(True) == 1
    past.forget()
    again = past.start()
    assert (sorted(manager.id for manager in again.managers()), again.has_recovery) == (["ana", "bold"], True)


def test_the_words_of_an_old_sheet_still_give_a_new_passphrase(past: Folder) -> None:
    access = past.start()
    access.adopt(access.recovering(SHEET, "bold", EVE, EVE)())
    after = opened(past, EVE)
    assert (after.manager, after.refused(), after.has_recovery) == ("bold", [], True)


def test_nobody_else_gives_an_old_key_its_signature(past: Folder) -> None:
    boss = past.start().managers()[0]
    eve = new_pair()
    body: dict[str, Json] = {**boss.body, "signing": signer_of(eve.secret).public, "by": boss.public, "ends": []}
    past.forge("manager-key", body)
    past.forge("manager-key", a_key("eve", new_pair(), vouching=eve))
    assert past.start().managers()[0].public == boss.public
    assert opened(past).manager == "ana"
    assert "eve" not in [manager.id for manager in past.start().managers()]


def test_what_a_manager_has_signed_counts_for_that_one_purpose_and_person(folder: Folder) -> None:
    access = opened(folder)
    access.make_recovery()
    access.adopt(access.adding("bold", BOLD, BOLD)())
    ana, bold = access.managers()
    sheet = access.keys.recovery()
    folder.forge(RECOVERY, bold.vouch)
    folder.forge(MANAGER, {**bold.body, "manager": "ana"})
    after = folder.start()
    assert {each.id: each.public for each in after.managers()} == {"ana": ana.public, "bold": bold.public}
    assert after.keys.recovery() == sheet


def test_no_manager_changes_what_another_signs_with(folder: Folder) -> None:
    access = opened(folder)
    second = access.adding("bold", BOLD, BOLD)()
    access.adopt(second)
    ana = access.managers()[0]
    body: dict[str, Json] = {**ana.vouch, "signing": signer_of(new_pair().secret).public}
    folder.forge(MANAGER, vouched(MANAGER, body, second.pair.secret))
    after = folder.start()
    assert after.keys.trust.known[ana.public] == ana.body["signing"]
    assert [manager.id for manager in after.managers()] == ["ana", "bold"]


def test_a_signature_of_this_version_holds_in_the_next() -> None:
    signer = signer_of(pair_of(bytes(32)).secret)
    assert signer.public == "82d6913c1a01698aaf279bd8d8f3cce74dbc6a4c00356b9d6854f40cefad531a"
    signature = (
        "36ae9bfcbab1714eb13d326bbcf20de76c50886fe7e924908b4e3dd2b5c82e54"
        "ad7c97e3c022705c7fb7924b4b427d009154fe9dcdca6c2a48f2c1fa80218604"
    )
    assert is_signed(signer.public, {"public": "age1", "name": "சரி"}, signature)


def test_a_lock_that_holds_another_key_than_it_says_opens_nothing(past: Folder) -> None:
    ana = past.start().managers()[0]
    past.forge(MANAGER, an_old_key("ana", KeyPair(new_pair().secret, ana.public), EVE))
    assert whose(EVE, past.start().managers()) is None
    with pytest.raises(WrongPassphrase):
        opened(past, EVE)


def test_what_a_manager_has_signed_ends_no_other_keys_than_it_says(folder: Folder) -> None:
    access = opened(folder)
    access.adopt(access.adding("bold", BOLD, BOLD)())
    ana, bold = access.managers()
    folder.forge(MANAGER, {**bold.body, "ends": [ana.public]})
    assert [manager.id for manager in folder.start().managers()] == ["ana", "bold"]
