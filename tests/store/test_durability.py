"""Death, a full disk and a missing right: what was acknowledged stays, what was refused is not there."""

import os
import random
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sopapp.base.errors import DiskFull, FolderNotWritable
from sopapp.store.damage import Damage
from sopapp.store.verifying import verify
from tests.builders import a_journal, rounds

if TYPE_CHECKING:
    from tests.store.conftest import Opens, Starts


def killed_after(process: "subprocess.Popen[str]", count: int) -> list[str]:
    """The ids a writer has acknowledged when it is killed, some time after `count` of them."""
    assert process.stdout is not None
    acknowledged = [process.stdout.readline() for _ in range(count)]
    process.kill()
    acknowledged += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.strip() for line in acknowledged if line.endswith("\n")]


def test_a_killed_writer_loses_nothing_that_it_acknowledged(store: "Opens", writer: "Starts") -> None:
    dice, acknowledged = random.Random(7), set[str]()
    for _ in range(rounds(15)):
        acknowledged |= set(killed_after(writer(), dice.randrange(40)))
        records = store()
        assert acknowledged <= {record.id for record in records.of("note")}
        assert {problem.what for problem in records.problems} <= {Damage.TORN}
    assert acknowledged
    last = store().add("note", {})
    assert [record.seq for record in store().of("note")] == list(range(1, last.seq + 1))


def test_two_processes_that_write_at_once_lose_nothing_and_leave_no_gap(
    store: "Opens", writer: "Starts", tmp_path: Path
) -> None:
    processes = [writer(name, count=100) for name in ("ana", "bat")]
    told = [process.communicate(timeout=60)[0].split() for process in processes]
    found = store().of("note")
    assert {record.id for record in found} == {*told[0], *told[1]}
    assert [record.seq for record in found] == list(range(1, 201))
    assert [record.lamport for record in found] == list(range(1, 201))
    assert store().problems == ()
    assert verify(tmp_path / "records" / "here.jsonl") == []


@contextmanager
def no_file_over(size: int) -> Iterator[None]:
    """A disk on which no file can grow beyond `size` bytes: a write takes a part and then refuses, as a full one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("room", [0, 1, 50, 200])
def test_a_full_disk_is_said_leaves_nothing_half_there_and_is_over_when_there_is_room(
    store: "Opens", tmp_path: Path, room: int
) -> None:
    journal = a_journal(tmp_path / "records")
    records, whole = store(), journal.read_bytes()
    with no_file_over(len(whole) + room), pytest.raises(DiskFull):
        records.add("note", {})
    assert journal.read_bytes() == whole
    assert len(records.of("note")) == 5
    assert records.add("note", {}).seq == 6
    assert len(store().of("note")) == 6
    assert store().problems == ()


def test_a_full_disk_at_the_very_first_record_leaves_no_journal(store: "Opens", tmp_path: Path) -> None:
    records = store()
    with no_file_over(100), pytest.raises(DiskFull):
        records.add("note", {})
    assert [path.suffix for path in (tmp_path / "records").iterdir()] == [".lock"]
    assert records.add("note", {}).seq == 1


def test_a_full_disk_leaves_a_torn_tail_where_it_is(store: "Opens", tmp_path: Path) -> None:
    journal = a_journal(tmp_path / "records")
    torn = journal.read_bytes() + b"0123 torn" * 100
    journal.write_bytes(torn)
    records = store()
    with no_file_over(100), pytest.raises(DiskFull):
        records.add("note", {})
    assert journal.read_bytes() == torn
    assert records.add("note", {}).seq == 6


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("count", [0, 5])
def test_a_folder_without_the_right_to_write_is_said_and_works_again_with_it(
    store: "Opens", tmp_path: Path, count: int
) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    a_journal(folder, count)
    records = store()
    (folder / "here.lock").unlink(missing_ok=True)
    folder.chmod(0o500)
    with pytest.raises(FolderNotWritable):
        records.add("note", {})
    folder.chmod(0o700)
    assert records.add("note", {}).seq == count + 1


def test_a_disk_that_fails_while_making_a_line_durable_takes_the_line_back(
    store: "Opens", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = a_journal(tmp_path / "records")
    records, whole = store(), journal.read_bytes()

    def failing(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as machine, pytest.raises(OSError, match="Input/output"):
        machine.setattr(os, "fsync", failing)
        records.add("note", {})
    assert journal.read_bytes() == whole
    assert records.add("note", {}).seq == 6


def test_a_new_journal_is_durable_itself_and_so_is_its_name(
    store: "Opens", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced, fsync = list[str](), os.fsync

    def watched(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    records = store()
    records.add("note", {})
    records.add("note", {})
    assert synced == [tmp_path.name, "here.new", "records", "here.jsonl"]


def test_a_line_that_was_taken_back_is_durably_gone(
    store: "Opens", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, synced, fsync = a_journal(tmp_path / "records"), list[int](), os.fsync
    records, whole = store(), journal.stat().st_size

    def failing_once(descriptor: int) -> None:
        synced.append(os.fstat(descriptor).st_size)
        if len(synced) == 1:
            raise OSError(5, "Input/output error")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", failing_once)
    with pytest.raises(OSError, match="Input/output"):
        records.add("note", {})
    assert synced[1:] == [whole]


def test_a_first_line_whose_name_cannot_be_made_durable_is_not_there(
    store: "Opens", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "records").mkdir()
    records, fsync = store(), os.fsync

    def failing_for_folders(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").is_dir():
            raise OSError(5, "Input/output error")
        fsync(descriptor)

    with monkeypatch.context() as machine, pytest.raises(OSError, match="Input/output"):
        machine.setattr(os, "fsync", failing_for_folders)
        records.add("note", {})
    assert not (tmp_path / "records" / "here.jsonl").exists()
    assert records.add("note", {}).seq == 1
