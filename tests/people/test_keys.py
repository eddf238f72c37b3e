"""Managers come, change and lose their passphrases, and leave; wrong ones wait."""

from datetime import timedelta
from pathlib import Path

import pytest

from sopapp.base.errors import (
    LastManager,
    ManagerLocked,
    PassphraseGivenUp,
    SealBroken,
    TryAgainLater,
    WrongPassphrase,
    WrongRecoveryWords,
)
from sopapp.base.events import Bus
from sopapp.people.manager import ManagerAccess
from sopapp.people.people import SignedIn
from sopapp.people.recovery import new_words, pair_of_words
from sopapp.people.seal import new_pair, pair_of, pair_with, seal, unseal
from sopapp.people.secret import PASSPHRASE_COST, sealed
from sopapp.people.tries import Tries, wait_after
from sopapp.store.records import Records
from tests.builders import an_access
from tests.conftest import StillClock

ANA, BOLD, WRONG = "four quiet green boats", "seven loud red kites", "not the passphrase"


class Door:
    """The managers' page over one data folder; `again` is a restart."""

    def __init__(self, folder: Path, clock: StillClock) -> None:
        self.folder, self.clock = folder, clock
        self.bus = Bus()
        self.records = Records(folder / "records", "here", clock, self.bus)
        self.access = an_access(folder, self.records, self.bus, clock)

    def again(self) -> "Door":
        return Door(self.folder, self.clock)

    def opens(self, phrase: str) -> str:
        """Whose passphrase it is."""
        self.access.unlock(phrase)
        return self.access.manager


@pytest.fixture
def door(tmp_path: Path, clock: StillClock) -> Door:
    """Ana is its manager, and it is open."""
    door = Door(tmp_path, clock)
    door.bus.post(SignedIn("ana"))
    door.access.set_passphrase(ANA, ANA)
    return door


def add_bold(access: ManagerAccess) -> None:
    access.adopt(access.adding("bold", BOLD, BOLD)())


def wrong(door: Door, times: int) -> None:
    for _ in range(times):
        with pytest.raises(WrongPassphrase):
            door.access.unlock(WRONG)


def test_each_manager_opens_the_page_with_a_passphrase_of_their_own(door: Door) -> None:
    add_bold(door.access)
    assert door.access.manager == "ana"
    later = door.again()
    assert (later.opens(BOLD), later.opens(ANA)) == ("bold", "ana")
    assert [manager.id for manager in later.access.managers()] == ["ana", "bold"]


def test_who_leaves_opens_nothing_and_the_last_one_stays(door: Door) -> None:
    with pytest.raises(LastManager):
        door.access.leave("ana")
    add_bold(door.access)
    door.access.leave("ana")
    assert not door.access.unlocked
    with pytest.raises(WrongPassphrase):
        door.again().opens(ANA)
    assert door.again().opens(BOLD) == "bold"


def test_a_manager_who_left_may_come_back(door: Door) -> None:
    add_bold(door.access)
    door.access.leave("bold")
    add_bold(door.access)
    assert door.again().opens(BOLD) == "bold"


def test_only_an_open_page_adds_and_removes_managers_and_makes_sheets(door: Door) -> None:
    door.access.lock()
    for refused in (lambda: add_bold(door.access), lambda: door.access.leave("ana"), door.access.make_recovery):
        with pytest.raises(ManagerLocked):
            refused()


def test_s2_no_file_holds_a_key_or_passphrase_that_opens_anything(door: Door) -> None:
    words = door.access.make_recovery()
    secret, *_ = door.access.secrets()
    kept = b"".join(path.read_bytes() for path in door.folder.rglob("*") if path.is_file())
    for hidden in (ANA, secret, words, pair_of_words(words).secret):
        assert hidden.encode() not in kept


def test_s6_after_a_change_no_file_holds_the_key_behind_the_passphrase_of_before(door: Door) -> None:
    (before,) = [manager.wrapped for manager in door.access.managers()]
    door.access.set_passphrase(BOLD, BOLD)
    kept = b"".join(path.read_bytes() for path in door.folder.rglob("*") if path.is_file())
    assert str(before["salt"]).encode() not in kept


def test_s6_the_sheet_gives_a_new_passphrase_and_the_old_one_is_over(door: Door) -> None:
    words = door.access.make_recovery()
    later = door.again()
    with pytest.raises(WrongRecoveryWords):
        later.access.recovering(new_words(), "ana", BOLD, BOLD)
    later.access.adopt(later.access.recovering(f"  {words.upper()}\n", "ana", BOLD, BOLD)())
    assert later.access.unlocked
    assert door.again().opens(BOLD) == "ana"
    with pytest.raises(WrongPassphrase):
        door.again().opens(ANA)


def test_a_new_sheet_ends_the_one_before(door: Door) -> None:
    old = door.access.make_recovery()
    door.access.make_recovery()
    with pytest.raises(WrongRecoveryWords):
        door.access.recovering(old, "ana", BOLD, BOLD)


@pytest.mark.parametrize("words", ["", "boat", "abandon " * 24, "abandon " * 11 + "about"])
def test_words_that_are_no_sheet_are_refused(door: Door, words: str) -> None:
    door.access.make_recovery()
    with pytest.raises(WrongRecoveryWords):
        door.access.recovering(words, "ana", BOLD, BOLD)


def test_starting_anew_ends_every_passphrase_before(door: Door) -> None:
    later = door.again()
    later.bus.post(SignedIn("carlo"))
    later.access.adopt(later.access.starting_anew(BOLD, BOLD)())
    assert [manager.id for manager in later.access.managers()] == ["carlo"]
    with pytest.raises(PassphraseGivenUp):
        door.again().opens(ANA)


def test_a_passphrase_of_the_program_before_keys_goes_on_opening(tmp_path: Path, clock: StillClock) -> None:
    door = Door(tmp_path, clock)
    door.records.add("manager-key", {"scrypt": sealed(ANA, PASSPHRASE_COST)})
    assert door.access.is_set
    with pytest.raises(WrongPassphrase):
        door.access.unlock(WRONG)
    door.access.unlock(ANA)
    assert len(door.access.managers()) == 1
    assert door.again().opens(ANA) == door.access.manager


def test_a_key_record_that_makes_no_sense_is_nobody(door: Door) -> None:
    for body in ({"manager": "eve"}, {"manager": "eve", "public": "age1x", "wrapped": {}}, {"wrapped": [1]}):
        door.records.add("manager-key", body)  # type: ignore[arg-type]
    assert [manager.id for manager in door.access.managers()] == ["ana"]


def test_waits_grow_with_each_wrong_passphrase_and_end_at_a_quarter_of_an_hour() -> None:
    waits = [wait_after(wrong).total_seconds() for wrong in range(20)]
    assert waits[:6] == [0, 0, 0, 2, 4, 8]
    assert waits == sorted(waits)
    assert wait_after(10_000) == timedelta(minutes=15)


def test_s1_twenty_wrong_passphrases_wait_longer_each_time_over_restarts(tmp_path: Path, clock: StillClock) -> None:
    waits = []
    for _ in range(20):
        tries = Tries(tmp_path / "tries.json", clock)  # a restart
        try:
            tries.count()
        except TryAgainLater as refused:
            waits.append(refused.seconds)
            clock.forward(seconds=refused.seconds)
            tries.count()
    assert waits[:4] == [2, 4, 8, 16]
    assert waits[-1] == 900
    assert waits == sorted(waits)


def test_a_right_passphrase_waits_too_and_then_ends_the_waiting(door: Door) -> None:
    wrong(door, 3)
    with pytest.raises(TryAgainLater):
        door.access.unlock(ANA)
    door.clock.forward(seconds=2)
    door.access.unlock(ANA)
    wrong(door, 3)


def test_s1_deleting_the_counter_ends_the_waiting_and_opens_nothing(door: Door) -> None:
    door = door.again()
    wrong(door, 3)
    (door.folder / "keys" / "tries.json").unlink()
    wrong(door, 1)
    assert door.access.secrets() == door.access.keys.open_secrets()


def test_a_clock_set_back_makes_nobody_wait_longer_than_the_full_time(door: Door) -> None:
    wrong(door, 3)
    door.clock.forward(days=-400)
    with pytest.raises(TryAgainLater) as refused:
        door.access.unlock(ANA)
    assert refused.value.seconds <= 2


def test_any_32_bytes_make_a_key_that_opens_what_is_sealed_to_it() -> None:
    for seed in (bytes(32), b"\xff" * 32, bytes(range(32))):
        pair = pair_of(seed)
        assert pair_with(pair.secret) == pair
        assert unseal(seal(b"text", [new_pair().public, pair.public]), [pair.secret]).rstrip() == b"text"


def test_the_last_letter_of_a_sealed_text_counts_to_its_last_bit() -> None:
    pair = new_pair()
    text = next(text for text in iter(lambda: seal(b"text", [pair.public]), "") if text.endswith("="))
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    end = text.rstrip("=")
    other = end[:-1] + letters[letters.index(end[-1]) ^ 1] + "=" * (len(text) - len(end))
    with pytest.raises(SealBroken):
        unseal(other, [pair.secret])
