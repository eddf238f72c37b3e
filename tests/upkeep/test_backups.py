"""Backups by themselves, and every one of them restored."""

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from sopapp.base.errors import UnknownBackup, UnreadableFile
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.suggestions.drafts import Draft
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.belongings import belongings
from sopapp.upkeep.lines import ids_in
from sopapp.upkeep.restoring import Restored, Restoring
from tests.builders import rounds
from tests.conftest import StillClock


def everything(paths: Paths) -> dict[str, bytes]:
    return belongings(paths.data)


def test_one_is_made_at_most_every_half_hour_and_only_when_something_changed(
    backups: Backups, services: Services, ana: str, clock: StillClock
) -> None:
    assert backups.keep_up() is not None
    services.progress.acknowledge(ana, "complaint", "en")
    clock.forward(minutes=29)
    assert backups.keep_up() is None
    clock.forward(minutes=1)
    assert backups.keep_up() is not None
    clock.forward(hours=9)
    assert backups.keep_up() is None
    assert len(backups.all()) == 2


def test_moving_the_window_is_no_change(backups: Backups, services: Services, ana: str, clock: StillClock) -> None:
    backups.make()
    services.settings.change(window="elsewhere")
    assert backups.make() is None


def test_old_ones_are_thinned_out_when_a_new_one_is_made(
    backups: Backups, services: Services, ana: str, clock: StillClock
) -> None:
    for _ in range(40):
        clock.forward(days=1)
        services.people.rename(f"Ana {clock.now():%d %B}")
        backups.keep_up()
    assert len(backups.all()) == 12 + 4


def test_every_backup_restores_what_there_was(services: Services, backups: Backups, ana: str, paths: Paths) -> None:
    known = []
    for sop in ("complaint", "escalate", "angry-customer")[: rounds(3)]:
        services.progress.acknowledge(ana, next(iter({sop} & {*services.library.catalogue.sops}), "listen"), "en")
        services.suggestion_drafts.keep(ana, Draft(now=f"About {sop}."))
        backup = backups.make()
        assert backup is not None
        known.append((backup, everything(paths)))
    for backup, then in known:
        for name in then:
            (paths.data / name).unlink()
        Restoring(paths, services.clock).restore(backup)
        assert everything(paths) == then
        assert build(paths).people.all()[0].name == "Ana"


def test_a_restore_loses_nothing_that_is_newer(
    services: Services, backups: Backups, restoring: Restoring, ana: str, paths: Paths
) -> None:
    old = backups.make()
    assert old is not None
    services.progress.acknowledge(ana, "complaint", "en")
    services.suggestion_drafts.keep(ana, Draft(now="Newer."))
    now = everything(paths)
    assert restoring.restore(old) == Restored()
    assert everything(paths) == now


def test_records_of_then_and_of_now_are_both_there_and_the_damaged_journal_is_kept_aside(
    services: Services, backups: Backups, restoring: Restoring, ana: str, paths: Paths
) -> None:
    old = backups.make()
    assert old is not None
    services.progress.acknowledge(ana, "complaint", "en")
    whole = everything(paths)
    [name] = [name for name in whole if name.startswith("records/")]
    damaged = whole[name].replace(b'"name":"Ana"', b'"name":"Eve"')
    (paths.data / name).write_bytes(damaged)
    done = restoring.restore(old)
    assert (done.records, done.files) == (1, (name,))
    assert everything(paths) == whole
    assert done.aside is not None
    assert (done.aside / name).read_bytes() == damaged


def test_damaged_drafts_come_back_and_what_they_replace_is_kept_aside(
    services: Services, backups: Backups, restoring: Restoring, ana: str, paths: Paths
) -> None:
    services.suggestion_drafts.keep(ana, Draft(now="Half a thought."))
    [draft] = paths.drafts.iterdir()
    old = backups.make()
    assert old is not None
    draft.write_text("{torn", "utf-8")
    done = restoring.restore(old)
    assert services.suggestion_drafts.of(ana) == Draft(now="Half a thought.")
    assert done.aside is not None
    assert (done.aside / "drafts" / draft.name).read_text("utf-8") == "{torn"


def test_a_journal_that_went_its_own_way_and_the_backups_are_both_read_after_a_restore(
    services: Services, backups: Backups, restoring: Restoring, ana: str, paths: Paths, clock: StillClock
) -> None:
    old = backups.make()
    assert old is not None
    [journal] = paths.records.glob("*.jsonl")
    then = journal.read_bytes()
    first = then.splitlines(keepends=True)[0]
    journal.write_bytes(first)
    services.records.reread()
    services.records.add("note", {"text": "another second record"})
    now = journal.read_bytes()
    restoring.restore(old)
    assert ids_in(everything(paths)) == ids_in({"then": then, "now": now})
    assert restoring.restore(old) == Restored()
    assert journal.read_bytes() == now


@pytest.mark.parametrize("place", range(0, 100, 7))
def test_a_damaged_backup_is_refused_whole(
    backups: Backups, restoring: Restoring, ana: str, paths: Paths, place: int
) -> None:
    backup = backups.make()
    assert backup is not None
    data = bytearray(backup.path.read_bytes())
    data[len(data) * place // 100] ^= 0x10
    backup.path.write_bytes(data)
    shutil.rmtree(paths.records)
    sound = False
    try:
        restoring.restore(backup)
        sound = True
    except UnreadableFile:
        assert not paths.records.exists()
    assert not sound or ids_in(everything(paths))


@pytest.mark.parametrize(
    "name", ["../evil.json", "/evil.json", "C:/evil.json", "a\\..\\b.json", "a/../../b.json", "x/."]
)
def test_a_zip_with_a_place_outside_is_refused_whole(
    backups: Backups, restoring: Restoring, ana: str, paths: Paths, name: str
) -> None:
    backup = backups.make()
    assert backup is not None
    with zipfile.ZipFile(backup.path, "a") as archive:
        archive.writestr(name, "{}")
    before = sorted(path for path in paths.data.parent.rglob("*"))
    with pytest.raises(UnreadableFile):
        restoring.restore(backup)
    assert sorted(path for path in paths.data.parent.rglob("*")) == before


def test_one_from_a_stick_is_found_by_its_path_and_an_unknown_one_is_told(
    backups: Backups, ana: str, tmp_path: Path
) -> None:
    made = backups.make()
    assert made is not None
    stick = tmp_path / "stick.zip"
    shutil.copy(made.path, stick)
    assert files_in(backups.find(str(stick)).path) == files_in(made.path)
    assert backups.find("newest") == backups.find(made.name) == made
    with pytest.raises(UnknownBackup):
        backups.find("yesterday")


def test_erased_words_leave_the_backups_and_what_was_set_aside(
    services: Services, backups: Backups, ana: str, paths: Paths
) -> None:
    planted = services.records.add("note", {"text": "the planted sentence"})
    made = backups.make()
    assert made is not None
    aside = paths.data / "replaced" / "then" / "records" / "a.jsonl"
    aside.parent.mkdir(parents=True)
    aside.write_bytes(b"".join(path.read_bytes() for path in paths.records.glob("*.jsonl")))
    assert b"planted" in aside.read_bytes()
    services.records.erase([planted.id])
    assert backups.forget_erased() == 1
    assert b"planted" not in b"".join(files_in(made.path).values()) + aside.read_bytes()
    assert (backups.forget_erased(), files_in(made.path).keys()) == (0, everything(paths).keys())
    shutil.rmtree(paths.records)
    Restoring(paths, services.clock).restore(made)
    services.records.reread()
    assert services.people.all()[0].name == "Ana"


def test_copies_of_one_day_do_not_tell_when_something_was_left_without_a_name(
    services: Services, backups: Backups, ana: str, clock: StillClock
) -> None:
    sop = services.library.catalogue.sop("listen", "en")
    services.box.send(ana, sop=sop, place="", now="So.", better="Otherwise.", anonymous=True)
    today = backups.make()
    assert today is not None
    assert not [name for name in files_in(today.path) if "apart-" in name]
    clock.forward(days=1)
    tomorrow = backups.make()
    assert tomorrow is not None
    assert [name for name in files_in(tomorrow.path) if "apart-" in name]


def test_signing_in_is_no_change(backups: Backups, services: Services, ana: str, clock: StillClock) -> None:
    services.people.set_pin("0417")
    assert backups.make() is not None
    clock.forward(hours=1)
    services.people.sign_out()
    services.people.sign_in(ana, "0417")
    assert backups.make() is None


def test_a_backup_and_one_that_has_forgotten_words_are_durable_themselves_and_so_are_their_names(
    services: Services, backups: Backups, ana: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted, synced, fsync = services.records.add("note", {}), list[str](), os.fsync

    def watched(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name[:15])
        fsync(descriptor)

    backups.folder.mkdir()
    services.records.erase([planted.id])
    monkeypatch.setattr(os, "fsync", watched)
    assert backups.make() is not None
    backups.forget_erased()
    assert synced == [".sopapp-2026112", "backups"] * 2


def test_one_that_a_wrong_clock_dated_ahead_is_never_the_newest_and_is_kept(
    backups: Backups, services: Services, ana: str, clock: StillClock
) -> None:
    clock.forward(days=900)
    ahead = backups.make()
    clock.forward(days=-900)
    services.people.rename("Ana Reyes")
    made = backups.keep_up()
    assert made is not None
    assert ahead is not None
    assert [backup.name for backup in backups.all()] == [made.name, ahead.name]
    assert backups.find("newest") == made
    for day in range(40):
        clock.forward(days=1)
        services.people.rename(f"Ana {day}")
        backups.make()
    assert ahead in backups.all()
    assert len(backups.all()) < 40


def test_one_that_is_made_while_the_clock_is_a_little_behind_stays(
    backups: Backups, services: Services, ana: str, clock: StillClock
) -> None:
    clock.forward(hours=23 - clock.now().hour, minutes=58 - clock.now().minute)
    backups.make()
    for step in (5, -8):
        clock.forward(minutes=step)
        services.people.rename(f"Ana {step}")
        made = backups.make()
        assert made in backups.all()
