"""The doctor finds what is wrong, repairs what can be without losing a record, and leaves the rest to a person."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.suggestions.drafts import Draft
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.belongings import belongings
from sopapp.upkeep.doctor import Doctor
from sopapp.upkeep.findings import Need, What
from sopapp.upkeep.mending import Mending
from tests.builders import a_folder
from tests.conftest import StillClock


@pytest.fixture
def journal(services: Services, ana: str, paths: Paths) -> Path:
    [path] = paths.records.glob("*.jsonl")
    return path


@pytest.fixture
def doctor(paths: Paths, clock: StillClock) -> Doctor:
    return Doctor(paths, clock)


@pytest.fixture
def mending(paths: Paths, clock: StillClock) -> Mending:
    return Mending(paths, clock)


def found(doctor: Doctor) -> dict[What, Need]:
    return {finding.what: finding.need for finding in doctor.examine().findings}


def lines(journal: Path) -> list[bytes]:
    return journal.read_bytes().splitlines(keepends=True)


def test_a_folder_in_good_order_is_well(doctor: Doctor, backups: Backups, journal: Path) -> None:
    backups.make()
    report = doctor.examine()
    assert (report.findings, report.well, report.journals, report.backups) == ((), True, 1, 1)
    assert report.records >= 2


def test_a_folder_in_which_nobody_did_anything_is_well(doctor: Doctor) -> None:
    assert doctor.examine().well


def test_looking_changes_nothing(doctor: Doctor, journal: Path, paths: Paths) -> None:
    journal.write_bytes(b"bad\n" + journal.read_bytes() + b"torn")
    before = {path: path.read_bytes() for path in paths.data.rglob("*") if path.is_file()}
    doctor.examine()
    assert {path: path.read_bytes() for path in paths.data.rglob("*") if path.is_file()} == before


DAMAGES: dict[What, Callable[[bytes], bytes]] = {
    What.BAD_LINE: lambda data: data.replace(b'"Ana"', b'"Eve"'),
    What.OUT_OF_ORDER: lambda data: b"".join(reversed(data.splitlines(keepends=True))),
    What.MISSING: lambda data: b"".join(data.splitlines(keepends=True)[1:]),
    What.CUT: lambda data: data.splitlines(keepends=True)[0],
    What.EMPTY: lambda data: b"",
}


@pytest.mark.parametrize("what", DAMAGES)
def test_a_damaged_journal_is_named_and_repaired_from_the_backups(
    doctor: Doctor, mending: Mending, backups: Backups, journal: Path, paths: Paths, what: What
) -> None:
    backups.make()
    whole = journal.read_bytes()
    journal.write_bytes(DAMAGES[what](whole))
    damaged = journal.read_bytes()
    assert found(doctor)[what] is Need.REPAIR
    mended = mending.repair()
    assert mended.report.well
    assert journal.read_bytes() == whole
    assert mended.aside is not None
    assert (mended.aside / "records" / journal.name).read_bytes() == damaged


def test_damage_that_no_backup_covers_needs_a_person_and_no_line_is_cut(
    mending: Mending, doctor: Doctor, journal: Path
) -> None:
    journal.write_bytes(journal.read_bytes().replace(b'"Ana"', b'"Eve"'))
    damaged = journal.read_bytes()
    assert found(doctor)[What.BAD_LINE] is Need.PERSON
    assert not mending.repair().report.well
    assert journal.read_bytes() == damaged


def test_a_broken_off_write_is_only_a_note(doctor: Doctor, backups: Backups, journal: Path) -> None:
    backups.make()
    journal.write_bytes(journal.read_bytes() + b"0123 torn")
    assert found(doctor) == {What.TORN: Need.NOBODY}


def test_a_damaged_draft_comes_back_or_is_kept_aside(
    doctor: Doctor, mending: Mending, backups: Backups, services: Services, ana: str, paths: Paths
) -> None:
    services.suggestion_drafts.keep(ana, Draft(now="Half a thought."))
    [draft] = paths.drafts.iterdir()
    backups.make()
    a_folder(paths.drafts, {draft.name: "{torn", "new.json": "words, words"})
    assert found(doctor) == {What.DRAFT_DAMAGED: Need.REPAIR}
    mended = mending.repair()
    assert mended.report.well
    assert services.suggestion_drafts.of(ana) == Draft(now="Half a thought.")
    assert mended.aside is not None
    assert (mended.aside / "drafts" / "new.json").read_text("utf-8") == "words, words"


def test_a_damaged_backup_is_set_aside_and_a_new_one_made(
    doctor: Doctor, mending: Mending, backups: Backups, journal: Path
) -> None:
    made = backups.make()
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:-30])
    assert found(doctor)[What.BACKUP_DAMAGED] is Need.REPAIR
    assert mending.repair().report.well
    assert len(backups.all()) == 1


def test_work_of_more_than_a_day_in_no_backup_is_named(
    doctor: Doctor, backups: Backups, services: Services, ana: str, clock: StillClock
) -> None:
    backups.make()
    services.progress.acknowledge(ana, "complaint", "en")
    assert found(doctor) == {}
    clock.forward(hours=25)
    assert found(doctor) == {What.BACKUP_OLD: Need.REPAIR}


def test_clocks_that_ran_ahead_or_back_are_named(
    doctor: Doctor, backups: Backups, services: Services, ana: str, clock: StillClock
) -> None:
    clock.forward(days=30)
    services.records.add("note", {})
    clock.forward(days=-30)
    services.records.add("note", {})
    backups.make()
    assert found(doctor) == {What.CLOCK_BACK: Need.NOBODY}
    clock.forward(days=-30)
    assert found(doctor)[What.CLOCK_AHEAD] is Need.PERSON


def test_what_a_death_in_the_middle_of_writing_left_behind_is_set_aside_after_an_hour(
    doctor: Doctor, mending: Mending, backups: Backups, journal: Path, paths: Paths, clock: StillClock
) -> None:
    backups.make()
    a_folder(paths.drafts, {".a.json.x1.new": "{"})
    left = paths.drafts / ".a.json.x1.new"
    os.utime(left, (clock.now().timestamp(),) * 2)
    assert found(doctor) == {}
    os.utime(left, (0, 0))
    assert found(doctor) == {What.LEFTOVER: Need.REPAIR}
    assert mending.repair().report.well
    assert not left.exists()


def test_a_damaged_key_is_put_back_or_needs_a_person(
    doctor: Doctor, mending: Mending, backups: Backups, services: Services, ana: str, paths: Paths
) -> None:
    key = next(path for path in paths.keys.glob("*.json") if ana in path.name)
    whole = key.read_bytes()
    key.write_bytes(b"")
    assert found(doctor)[What.KEY_DAMAGED] is Need.PERSON
    key.write_bytes(whole)
    backups.make()
    key.write_bytes(b"")
    assert mending.repair().report.well
    assert key.read_bytes() == whole


def test_an_open_program_goes_on_after_a_repair(
    mending: Mending, backups: Backups, services: Services, ana: str, journal: Path, paths: Paths
) -> None:
    backups.make()
    journal.write_bytes(lines(journal)[-1])
    mending.repair()
    services.records.reread()
    services.progress.acknowledge(ana, "complaint", "en")
    assert services.people.all()[0].name == "Ana"
    assert build(paths).records.problems == ()
    assert belongings(paths.data)
