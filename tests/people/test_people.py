"""Names, PINs, and who is using the program."""

from pathlib import Path

import pytest

from sopapp.base.clock import SystemClock
from sopapp.base.errors import NameMissing, NameTaken, PinInvalid, WrongPin
from sopapp.base.events import Bus
from sopapp.base.settings import SettingsFile
from sopapp.people.people import People, SignedIn, SignedOut
from sopapp.people.vaults import Vaults
from sopapp.store.records import Records


def opened(folder: Path, bus: Bus | None = None) -> People:
    """The people in the folder, as a program that starts sees them."""
    bus = bus or Bus()
    records = Records(folder / "records", "here", SystemClock(), bus)
    return People(records, SettingsFile(folder / "settings.json"), Vaults(folder / "keys"), bus)


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def people(tmp_path: Path, bus: Bus) -> People:
    return opened(tmp_path, bus)


def test_a_name_is_tidied_and_there_after_a_restart(people: People, tmp_path: Path) -> None:
    person = people.add("  Ana   Cruz ")
    assert person.name == "Ana Cruz"
    assert not person.has_pin
    assert opened(tmp_path).all() == [person]


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "...", "\n"])
def test_a_name_without_a_letter_is_missing(people: People, name: str) -> None:
    with pytest.raises(NameMissing):
        people.add(name)


@pytest.mark.parametrize("name", ["ANA", " ana ", "\uff21na"])
def test_a_name_that_reads_the_same_is_taken(people: People, name: str) -> None:
    people.add("Ana")
    with pytest.raises(NameTaken):
        people.add(name)


def test_names_in_every_script_of_the_program_are_names(people: People) -> None:
    for name in ("José", "தமிழ்", "Бат-Эрдэнэ", "Straße"):
        assert people.add(name).name == name
    with pytest.raises(NameTaken):
        people.add("STRASSE")


def test_who_used_the_pc_last_comes_first_and_the_others_by_name(people: People, tmp_path: Path) -> None:
    by_name = {name: people.add(name).id for name in ("Dulam", "bold", "Ana", "Carlo")}
    people.sign_in(by_name["Carlo"])
    people.sign_in(by_name["Dulam"])
    assert [person.name for person in people.all()] == ["Dulam", "Carlo", "Ana", "bold"]
    assert [person.name for person in opened(tmp_path).all()] == ["Dulam", "Ana", "bold", "Carlo"]


def test_signing_in_and_out_is_told(people: People, bus: Bus) -> None:
    told: list[SignedIn | SignedOut] = []
    bus.subscribe(SignedIn, told.append)
    bus.subscribe(SignedOut, told.append)
    ana = people.add("Ana")
    assert people.sign_in(ana.id) == people.current == ana
    people.sign_out()
    people.sign_out()
    assert told == [SignedIn(ana.id), SignedOut()]


def test_nobody_is_signed_in_at_the_start_or_after_signing_out(people: People, tmp_path: Path) -> None:
    people.sign_in(people.add("Ana").id)
    people.sign_out()
    assert people.current is None
    assert opened(tmp_path).current is None


def test_a_pin_is_asked_for_after_a_restart_and_can_be_taken_away(people: People, tmp_path: Path) -> None:
    ana = people.sign_in(people.add("Ana").id)
    people.set_pin("0417")
    later = opened(tmp_path)
    for wrong in ("", "0418", "417"):
        with pytest.raises(WrongPin):
            later.sign_in(ana.id, wrong)
    assert later.current is None
    assert later.sign_in(ana.id, "0417").has_pin
    later.set_pin(None)
    assert not opened(tmp_path).sign_in(ana.id).has_pin


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "12 4", "௧௨௩௪", "-123"])
def test_a_pin_has_four_to_eight_digits(people: People, pin: str) -> None:
    people.sign_in(people.add("Ana").id)
    with pytest.raises(PinInvalid):
        people.set_pin(pin)


def test_a_pin_stands_in_no_file(people: People, tmp_path: Path) -> None:
    people.sign_in(people.add("Ana").id)
    people.set_pin("90417263")
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"90417263" not in kept


def test_renaming_keeps_the_person_and_may_change_capitals(people: People) -> None:
    ana = people.sign_in(people.add("ana").id)
    people.add("Bold")
    assert people.rename("Ana").id == ana.id
    with pytest.raises(NameTaken):
        people.rename("bold")
    assert people.current is not None
    assert people.current.name == "Ana"


def test_a_name_without_end_in_a_record_from_elsewhere_is_cut(people: People, bus: Bus, tmp_path: Path) -> None:
    people._records.add("person", {"person": "0" * 32, "name": "Eve" + " " * 70_000 + "x" * 70_000})
    [eve] = people.all()
    assert eve.name == "Eve " + "x" * 96
