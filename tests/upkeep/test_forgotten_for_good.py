"""What was erased does not come back: not from a backup, not at a signing out, not by itself."""

from pathlib import Path

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.people.people import SignedOut
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.lines import lines_of
from sopapp.upkeep.restoring import Restoring
from tests.conftest import StillClock

PHRASE, PIN = "three plain words", "4711"
PLANTED = "the planted sentence"


@pytest.fixture
def maria(services: Services, ana: str) -> str:
    """She has a PIN and sits at the PC; her manager, standing beside her, has just let themselves in."""
    services.people.sign_in(ana)
    services.access.set_passphrase(PHRASE, PHRASE)
    maria = services.people.sign_in(services.people.add("Maria Quetzal").id)
    services.people.set_pin(PIN)
    services.access.unlock(PHRASE)
    return maria.id


def test_who_is_erased_is_signed_out_and_leaves_no_key_and_no_pin(services: Services, maria: str, paths: Paths) -> None:
    told: list[SignedOut] = []
    services.bus.subscribe(SignedOut, told.append)
    services.erasing.erase(maria)
    assert told == [SignedOut()]
    assert not list(paths.data.rglob(f"*{maria}*"))
    assert not build(paths).records.matching("pin", person=maria)


def test_the_key_of_who_was_erased_is_in_no_backup_any_more(services: Services, maria: str, backups: Backups) -> None:
    made = backups.make()
    assert made is not None
    assert f"keys/{maria}.json" in files_in(made.path)
    services.erasing.erase(maria)
    assert backups.forget_erased(maria) == 1
    assert not [name for name in files_in(made.path) if maria in name]


def test_backups_forget_erased_words_by_themselves(
    services: Services, ana: str, backups: Backups, clock: StillClock
) -> None:
    planted = services.records.add("note", {"text": PLANTED})
    made = backups.keep_up()
    assert made is not None
    services.records.erase([planted.id])
    assert backups.keep_up() is None  # none is due; the one there is forgets all the same
    assert PLANTED.encode() not in b"".join(files_in(made.path).values())


def test_an_erased_record_whose_line_is_gone_comes_back_without_its_words(
    services: Services, ana: str, backups: Backups, paths: Paths, clock: StillClock, tmp_path: Path
) -> None:
    planted = services.records.add("note", {"text": PLANTED})
    made = backups.make()
    assert made is not None
    stick = tmp_path / "stick.zip"
    stick.write_bytes(made.path.read_bytes())
    services.records.erase([planted.id])
    [journal] = paths.records.glob("*.jsonl")
    lines = lines_of(journal.read_bytes())
    journal.write_bytes(b"".join(line for line in lines if f'"id":"{planted.id}"'.encode() not in line))
    assert Restoring(paths, clock).restore(backups.find(str(stick))).records == 1
    assert PLANTED.encode() not in b"".join(path.read_bytes() for path in paths.records.rglob("*") if path.is_file())
    assert build(paths).records.verify() == []


def test_a_restore_holds_off_whoever_writes(
    services: Services, ana: str, backups: Backups, paths: Paths, clock: StillClock
) -> None:
    made = backups.make()
    assert made is not None
    for path in paths.records.iterdir():
        path.unlink()
    Restoring(paths, clock).restore(made)
    [journal] = paths.records.glob("*.jsonl")
    assert journal.with_suffix(".lock").exists()


def test_what_a_restore_has_set_aside_forgets_the_key_of_who_was_erased(
    services: Services, maria: str, backups: Backups, paths: Paths
) -> None:
    aside = paths.data / "replaced" / "then" / "keys" / f"{maria}.json"
    aside.parent.mkdir(parents=True)
    aside.write_text("{}", "utf-8")
    services.erasing.erase(maria)
    backups.forget_erased(maria)
    assert not aside.exists()
