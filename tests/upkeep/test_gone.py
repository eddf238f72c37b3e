"""S5: journals edited, cut, reordered or written anew by hand: each is named, and the backup from which it heals."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.cli.main import main
from sopapp.store.line import line_of, parsed
from sopapp.upkeep.backups import Backup, Backups
from sopapp.upkeep.doctor import Doctor
from sopapp.upkeep.findings import Finding, Need, What
from sopapp.upkeep.gone import Gone, gone
from sopapp.upkeep.lines import head, lines_of
from sopapp.upkeep.mending import Mending
from tests.builders import a_journal
from tests.conftest import StillClock

Lines = list[bytes]


@pytest.fixture
def journal(services: Services, ana: str, paths: Paths) -> Path:
    """Of seven records and more; Ana is in the first."""
    for _ in range(5):
        services.records.add("note", {"text": "something"})
    [path] = paths.records.glob("*.jsonl")
    return path


@pytest.fixture
def doctor(paths: Paths, clock: StillClock) -> Doctor:
    return Doctor(paths, clock)


@pytest.fixture
def made(backups: Backups, journal: Path) -> Backup:
    made = backups.make()
    assert made is not None
    return made


def found(doctor: Doctor, *whats: What) -> list[Finding]:
    return [finding for finding in doctor.examine().findings if finding.what in whats]


def cut(journal: Path, count: int) -> None:
    journal.write_bytes(b"".join(lines_of(journal.read_bytes())[:-count]))


def edited(lines: Lines) -> Lines:
    return [lines[0], line_of({**(parsed(lines[1]) or {}), "body": {"by": "hand"}}), *lines[2:]]


def cut_in_the_middle(lines: Lines) -> Lines:
    return [*lines[:2], *lines[4:]]


def reordered(lines: Lines) -> Lines:
    return [lines[0], lines[2], lines[1], *lines[3:]]


@pytest.mark.parametrize(
    ("change", "what", "line"),
    [(edited, What.EDITED, 2), (cut_in_the_middle, What.MISSING, 3), (reordered, What.OUT_OF_ORDER, 3)],
)
def test_s5_an_edited_cut_or_reordered_journal_is_named_with_its_line_and_backup(
    doctor: Doctor, made: Backup, journal: Path, change: Callable[[Lines], Lines], what: What, line: int
) -> None:
    journal.write_bytes(b"".join(change(lines_of(journal.read_bytes()))))
    [finding] = found(doctor, what)
    assert (finding.path, finding.line, finding.need) == (journal, line, Need.REPAIR)
    assert finding.backup == ("" if what is What.OUT_OF_ORDER else made.name)


def test_s5_a_cut_tail_is_named_with_what_is_missing_and_the_backup_that_has_it(
    doctor: Doctor, made: Backup, journal: Path
) -> None:
    cut(journal, 3)
    [finding] = doctor.examine().findings
    assert (finding.what, finding.path, finding.backup) == (What.CUT, journal, made.name)
    assert finding.message == "3 record(s) that were here are gone; a backup has them."


def test_s5_a_tail_cut_before_the_newest_backup_is_named_all_the_same(
    doctor: Doctor, backups: Backups, services: Services, made: Backup, journal: Path, clock: StillClock
) -> None:
    cut(journal, 3)
    clock.forward(hours=1)
    services.settings.change(language="ta")
    (journal.parent.parent / "drafts").mkdir()
    (journal.parent.parent / "drafts" / "a.json").write_text("{}")
    assert backups.make() is not None
    assert [(each.what, each.backup) for each in doctor.examine().findings] == [(What.CUT, made.name)]


def test_s5_a_journal_written_anew_without_a_flaw_is_named(doctor: Doctor, made: Backup, journal: Path) -> None:
    count = len(lines_of(journal.read_bytes()))
    journal.unlink()
    a_journal(journal.parent, count, journal.stem)
    [finding] = doctor.examine().findings
    assert (finding.what, finding.values["count"], finding.backup) == (What.CUT, count, made.name)


def test_s5_the_cut_journal_of_another_pc_is_named_too(
    doctor: Doctor, backups: Backups, journal: Path, paths: Paths
) -> None:
    other = a_journal(paths.records, 6, "another-pc")
    made = backups.make()
    assert made is not None
    cut(other, 2)
    [finding] = doctor.examine().findings
    assert (finding.what, finding.path, finding.values["count"], finding.backup) == (What.CUT, other, 2, made.name)
    other.unlink()
    assert found(doctor, What.CUT)[0].values["count"] == 6


def test_s5_what_no_backup_that_can_be_read_has_is_named_as_lost(
    doctor: Doctor, backups: Backups, made: Backup, journal: Path, clock: StillClock
) -> None:
    count = len(lines_of(journal.read_bytes()))
    data = made.path.read_bytes()
    at = data.index(b"records/") + 60  # within the journal, far from the manifest
    made.path.write_bytes(data[:at] + b"\0\0\0\0" + data[at + 4 :])
    cut(journal, 3)
    [finding] = found(doctor, What.LOST)
    assert (finding.need, finding.values["count"], finding.backup) == (Need.PERSON, count, "")


@pytest.mark.parametrize("change", [edited, cut_in_the_middle, reordered, lambda lines: lines[:-2], lambda lines: []])
def test_s5_the_program_goes_on_and_after_a_repair_nothing_is_missing(
    doctor: Doctor, made: Backup, journal: Path, paths: Paths, clock: StillClock, change: Callable[[Lines], Lines]
) -> None:
    whole = journal.read_bytes()
    journal.write_bytes(b"".join(change(lines_of(whole))))
    added = build(paths, clock).records.add("note", {"text": "goes on"})
    assert build(paths, clock).records.get(added.id) is not None
    mended = Mending(paths, clock).repair()
    assert mended.report.well, mended.report.findings
    records = build(paths, clock).records
    assert records.get(added.id) is not None
    assert {(parsed(line) or {})["id"] for line in lines_of(whole)} <= {
        each.id for kind in records.kinds() for each in records.of(kind)
    }


def test_s5_the_doctor_as_typed_says_which_backup_and_ends_with_1(
    made: Backup, journal: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    cut(journal, 3)
    assert main(["--data", str(paths.data), "doctor"]) == 1
    assert (
        f"3 record(s) that were here are gone; a backup has them. (in the backup {made.name})"
        in capsys.readouterr().out
    )


def test_the_backup_that_is_named_has_the_last_of_what_is_missing(tmp_path: Path) -> None:
    lines = lines_of(a_journal(tmp_path).read_bytes())
    now, cut_once, whole = (b"".join(lines[:count]) for count in (2, 3, 5))
    name = "records/here.jsonl"
    heads = {"here": [last for data in (cut_once, whole) if (last := head(data))]}
    copies = [("newest", {name: cut_once}), ("older", {name: whole})]
    assert list(gone({name: now}, heads, copies)) == [Gone(name, 3, "older")]


def test_a_backup_that_has_forgotten_erased_words_still_knows_the_heads(
    services: Services, backups: Backups, made: Backup
) -> None:
    known = backups.heads()
    services.records.erase([services.records.of("note")[0].id])
    assert backups.forget_erased() == 1
    assert backups.heads() == known != {}
