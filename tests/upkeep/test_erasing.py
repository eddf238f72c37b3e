"""A person is forgotten, everywhere; and takes their records along."""

import json
from pathlib import Path

import pytest

from sopapp.base.errors import DiskFull, ManagerLocked, StillManager
from sopapp.base.files import read_text
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.suggestions.drafts import Draft
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.own_records import write_own_records
from sopapp.upkeep.restoring import Restoring
from tests.conftest import StillClock

PHRASE = "three plain words"


@pytest.fixture
def maria(services: Services, ana: str) -> str:
    """Somebody with a rare name, all sorts of records and a draft; Ana, the manager, sits at the PC and is let in."""
    maria = services.people.add("Maria Quetzal")
    services.people.sign_in(maria.id)
    services.progress.acknowledge(maria.id, "listen", "en")
    services.practice.start(maria.id, next(iter(services.library.catalogue.roleplays)), "en")
    services.suggestion_drafts.keep(maria.id, Draft(now="Half a thought."))
    services.people.sign_in(ana)
    services.access.set_passphrase(PHRASE, PHRASE)
    return maria.id


def all_bytes(paths: Paths) -> bytes:
    files = [path for path in paths.data.rglob("*") if path.is_file() and path.suffix != ".zip"]
    zips = [content for backup in paths.data.rglob("*.zip") for content in files_in(backup).values()]
    return b"".join([*(path.read_bytes() for path in files), *zips])


def test_a_persons_name_and_records_are_found_nowhere_and_the_chain_verifies(
    services: Services, backups: Backups, maria: str, paths: Paths
) -> None:
    backups.make()
    assert services.erasing.erase(maria) >= 3
    assert backups.forget_erased(maria) == 1
    assert b"Quetzal" not in all_bytes(paths)
    assert not list(paths.data.rglob(f"*{maria}*"))
    assert build(paths).records.verify() == []
    assert [person.name for person in services.people.all()] == ["Ana"]


def test_what_was_erased_comes_back_from_no_backup_not_even_one_kept_elsewhere(
    services: Services, backups: Backups, maria: str, paths: Paths, tmp_path: Path
) -> None:
    made = backups.make()
    assert made is not None
    stick = tmp_path / "stick.zip"
    stick.write_bytes(made.path.read_bytes())
    services.erasing.erase(maria)
    Restoring(paths, services.clock).restore(backups.find(str(stick)))
    assert [person.name for person in build(paths).people.all()] == ["Ana"]


def test_the_others_keep_all_that_is_theirs(services: Services, ana: str, maria: str) -> None:
    services.erasing.erase(maria)
    assert services.progress.acknowledged_version(ana, "listen") == 1
    assert services.access.unlocked


def test_only_a_manager_may_and_no_manager_is_erased(services: Services, ana: str, maria: str) -> None:
    with pytest.raises(StillManager):
        services.erasing.erase(ana)
    services.access.lock()
    with pytest.raises(ManagerLocked):
        services.erasing.erase(maria)
    assert len(services.people.all()) == 2


@pytest.mark.parametrize(
    "kind",
    [
        "acknowledgement", "attempt", "decision", "attempt-ended", "attempt-abandoned", "review", "review-plan",
        "own-words", "suggestion-seen", "person", "pin",
    ],
)  # fmt: skip
def test_every_kind_that_a_person_leaves_goes_with_them(services: Services, maria: str, kind: str) -> None:
    records = services.records
    mine = records.add(kind, {"text": "t1"}, who=maria)
    others = records.add(kind, {"text": "t1"}, who="somebody else")
    services.erasing.erase(maria)
    assert (records.get(mine.id), records.get(others.id)) == (None, others)


@pytest.mark.parametrize("kind", ["person", "pin"])
def test_what_names_a_person_goes_whoever_left_it(services: Services, maria: str, kind: str) -> None:
    kept = services.records.add(kind, {"person": maria, "name": "Maria Q.", "scrypt": None})
    services.erasing.erase(maria)
    assert services.records.get(kept.id) is None


def test_doing_it_again_erases_nothing_more(services: Services, maria: str) -> None:
    services.erasing.erase(maria)
    assert services.erasing.erase(maria) == 0


def test_ones_own_records_are_a_file_that_explains_itself(services: Services, maria: str, tmp_path: Path) -> None:
    person = next(person for person in services.people.all() if person.id == maria)
    file = tmp_path / "mine.json"
    count = write_own_records(services.records, person, [], services.clock, file)
    data = json.loads(read_text(file))
    assert data["person"]["name"] == "Maria Quetzal"
    assert count == sum(len(rows) for rows in data["records"].values())
    assert {"acknowledgement", "attempt", "person"} <= data["records"].keys()
    assert "Ana" not in read_text(file).replace("Anal", "")
    assert data["dictionary"]


def test_ones_own_suggestions_are_in_the_file_with_their_words(services: Services, ana: str, tmp_path: Path) -> None:
    sent = services.box.send(ana, sop=None, place="", now="Queues.", better="Numbers.", anonymous=True)
    person, file = services.people.all()[0], tmp_path / "mine.json"
    write_own_records(services.records, person, [sent], services.clock, file)
    [kept] = json.loads(read_text(file))["suggestions"]
    assert (kept["better"], kept["code"]) == ("Numbers.", sent.code)


def test_the_sealed_words_of_a_person_go_with_the_record_that_names_them(services: Services, maria: str) -> None:
    records = services.records
    words, others = (records.add("sealed-text", {"text": name}) for name in ("hers", "his"))
    records.add("own-words", {"text": "hers"}, who=maria)
    records.add("own-words", {"text": "his"}, who="somebody else")
    services.erasing.erase(maria)
    assert (records.get(words.id), records.get(others.id)) == (None, others)


def test_a_forged_person_takes_no_file_along_and_is_nobody(
    services: Services, backups: Backups, maria: str, paths: Paths
) -> None:
    ids = ("", "*", "a", "../../outside", "con", maria[:8])
    for forged in ids:
        services.records.add("person", {"person": forged, "name": f"Eve {forged}"})
    kept = backups.make()
    assert kept is not None
    before = {path for folder in (paths.drafts, paths.data / "keys") for path in folder.iterdir()}
    for forged in ids:
        services.erasing.erase(forged)
        backups.forget_erased(forged)
    assert before <= {path for folder in (paths.drafts, paths.data / "keys") for path in folder.iterdir()}
    assert any(maria in name for name in files_in(kept.path))
    assert sorted(person.name for person in services.people.all()) == ["Ana", "Maria Quetzal"]


def test_backups_that_a_full_disk_kept_from_forgetting_do_so_later(
    services: Services, backups: Backups, maria: str, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backups.make()
    assert made is not None
    services.erasing.erase(maria)

    def full(path: Path, data: bytes) -> None:
        raise DiskFull(path)

    with monkeypatch.context() as patched:
        patched.setattr("sopapp.upkeep.backups.write_bytes", full)
        with pytest.raises(DiskFull):
            backups.forget_erased(maria)
    assert any(maria in name for name in files_in(made.path))
    backups.keep_up()
    assert not any(maria in name for name in files_in(made.path))
    assert not list(paths.data.rglob("to-forget.json"))


def test_what_was_left_behind_in_the_middle_of_writing_goes_too(services: Services, maria: str, paths: Paths) -> None:
    left = [paths.drafts / f".{maria}.suggestion.json.x1.new", paths.keys / f".{maria}.json.x2.new"]
    for path in left:
        path.write_text("half", encoding="utf-8")
    services.erasing.erase(maria)
    assert not any(path.exists() for path in left)


def test_a_backup_that_cannot_be_read_now_forgets_when_it_can_be(
    services: Services, backups: Backups, maria: str
) -> None:
    made = backups.make()
    assert made is not None
    content = made.path.read_bytes()
    services.erasing.erase(maria)
    made.path.write_bytes(b"")
    backups.forget_erased(maria)
    made.path.write_bytes(content)
    backups.keep_up()
    assert not any(maria in name for name in files_in(made.path))


def test_who_was_noted_before_the_program_ended_is_forgotten_later(
    services: Services, backups: Backups, maria: str, paths: Paths
) -> None:
    made = backups.make()
    assert made is not None
    backups.will_forget(maria)
    services.erasing.erase(maria)
    Backups(paths, services.clock).keep_up()
    assert not any(maria in name for name in files_in(made.path))


def test_who_is_not_erased_after_all_stays_in_the_backups(services: Services, backups: Backups, maria: str) -> None:
    made = backups.make()
    assert made is not None
    backups.will_forget(maria)
    backups.forgets_not(maria)
    backups.keep_up()
    assert any(maria in name for name in files_in(made.path))


def test_backups_go_on_when_forgetting_does_not(
    services: Services, backups: Backups, maria: str, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(person_id: str = "") -> int:
        raise DiskFull(Path(person_id))

    monkeypatch.setattr(backups, "forget_erased", full)
    with pytest.raises(DiskFull):
        backups.keep_up()
    assert len(backups.all()) == 1


def test_backups_that_have_forgotten_are_not_read_again(
    services: Services, backups: Backups, maria: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert backups.make() is not None
    services.erasing.erase(maria)
    backups.forget_erased(maria)

    def read(path: Path) -> dict[str, bytes]:
        raise AssertionError(path)

    monkeypatch.setattr("sopapp.upkeep.backups.files_in", read)
    assert backups.forget_erased() == 0
