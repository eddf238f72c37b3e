"""Each person's own key, open or behind a PIN."""

import json
from pathlib import Path

import pytest

from sopapp.base.errors import SealBroken
from sopapp.people.code import new_code
from sopapp.people.vaults import Vaults

PIN = "0417"


@pytest.fixture
def vaults(tmp_path: Path) -> Vaults:
    return Vaults(tmp_path)


def kept(folder: Path) -> dict[str, object]:
    return dict(json.loads((folder / "ana.json").read_text("utf-8")))


def test_a_key_stays_the_same_over_restarts_and_pins(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana")
    first = vaults.secrets("ana")
    vaults.relock("ana", PIN)
    later = Vaults(tmp_path)
    later.sign_in("ana", PIN)
    assert later.secrets("ana") == first
    later.unlock_for_good("ana")
    assert Vaults(tmp_path).secrets("ana") == first


def test_behind_a_pin_nothing_lies_open_and_sealing_to_the_person_goes_on(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana", PIN)
    code = new_code()
    vaults.add_code("ana", code)
    text = (tmp_path / "ana.json").read_text("utf-8")
    assert not [hidden for hidden in (*vaults.secrets("ana"), code, PIN) if hidden in text]
    later = Vaults(tmp_path)
    assert later.public("ana") == vaults.public("ana")
    assert (later.secrets("ana"), dict(later.codes("ana"))) == ((), {})
    with pytest.raises(SealBroken):
        later.add_code("ana", code)


def test_a_death_between_new_lock_and_new_pin_shuts_nobody_out(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana", PIN)
    vaults.relock("ana", "2222")
    for pin in (PIN, "2222"):
        later = Vaults(tmp_path)
        before = (tmp_path / "ana.json").read_bytes()
        later.sign_in("ana", pin)
        assert later.secrets("ana") == vaults.secrets("ana")
        (tmp_path / "ana.json").write_bytes(before)


def test_after_the_next_signing_in_the_old_pin_opens_nothing(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana", PIN)
    vaults.relock("ana", "2222")
    vaults.sign_in("ana", "2222")
    Vaults(tmp_path).sign_in("ana", PIN)
    assert len(list(tmp_path.glob("*.unreadable"))) == 1


def test_sending_without_a_name_shows_neither_in_size_nor_in_time(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana", PIN)
    before = (tmp_path / "ana.json").stat()
    for _ in range(5):
        vaults.new_code("ana")
    after = (tmp_path / "ana.json").stat()
    assert after.st_mtime_ns == before.st_mtime_ns
    assert abs(after.st_size - before.st_size) < 500  # age itself adds a random length


def test_signing_out_writes_a_locked_vault_anew_whether_something_came_or_not(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana", PIN)
    before = (tmp_path / "ana.json").read_bytes()
    vaults.sign_out()
    assert (tmp_path / "ana.json").read_bytes() != before


def test_without_a_pin_codes_never_reach_the_disk(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana")
    vaults.new_code("ana")
    assert set(kept(tmp_path)) == {"v", "public", "open"}
    vaults.sign_out()
    assert dict(vaults.codes("ana")) == {}


@pytest.mark.parametrize("damaged", ["", "null", "{}", '{"age": 1}', '{"open": []}', '{"age": "x", "locks": [{}]}'])
def test_a_damaged_vault_is_kept_aside_and_a_new_one_made(vaults: Vaults, tmp_path: Path, damaged: str) -> None:
    (tmp_path / "ana.json").write_text(damaged, "utf-8")
    vaults.sign_in("ana")
    assert vaults.secrets("ana")
    assert [path.read_text("utf-8") for path in tmp_path.glob("*.unreadable")] == [damaged]


def test_an_erased_vault_is_gone(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana")
    vaults.erase("ana")
    assert list(tmp_path.iterdir()) == []


def test_a_code_that_another_window_hands_over_outlasts_this_ones_signing_out(vaults: Vaults, tmp_path: Path) -> None:
    vaults.sign_in("ana", PIN)
    code = new_code()
    Vaults(tmp_path).hand_over({"ana": [code]})
    vaults.sign_out()
    vaults.sign_in("ana", PIN)
    assert list(vaults.codes("ana").values()) == [code]


def test_whoever_signs_in_shuts_the_vault_of_who_was_there_before(vaults: Vaults) -> None:
    vaults.sign_in("ana", PIN)
    vaults.sign_in("ben")
    assert (vaults.secrets("ana"), bool(vaults.secrets("ben"))) == ((), True)
