"""A line that no program of ours has written, with the right sum: it stops neither the reading nor the writing."""

import os
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from sopapp.store.damage import Damage
from sopapp.store.journal import Journal
from tests.builders import a_journal

if TYPE_CHECKING:
    from tests.store.conftest import Opens

AT = "2026-01-01T00:00:00.000Z"


def forge(folder: Path, body: str = "{}", lamport: int = 1, at: str = AT, more: str = "") -> None:
    """Into the journal of a PC that there is not."""
    head = f'"at":"{at}","body":{body},"body_hash":"x","branch":"","device":"evil","id":"evil-1","kind":"note"'
    payload = f'{{{head},"lamport":{lamport},"prev":"","seq":1,"v":1,"who":""{more}}}'.encode()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "evil.jsonl").write_bytes(b"%08x %b\n" % (crc32(payload), payload))


@pytest.mark.parametrize("lamport", [2**62, 10**4300 - 1])
def test_a_clock_that_is_too_long_to_be_written_stops_nobody(store: "Opens", tmp_path: Path, lamport: int) -> None:
    forge(tmp_path / "records", lamport=lamport)
    records = store()
    kept = [records.add("own", {"n": n}) for n in range(3)]
    assert store().of("own") == kept


@pytest.mark.parametrize("at", ["x", "", "2026-13-45T00:00:00.000Z", "0001-01-01T00:00:00+14:00"])
@pytest.mark.parametrize("beside", [True, False])
def test_a_record_of_no_time_is_named_and_skipped(store: "Opens", tmp_path: Path, at: str, beside: bool) -> None:
    forge(tmp_path / "records", at=at)
    if beside:  # among other lines it is read in another way
        path = tmp_path / "records" / "evil.jsonl"
        path.write_bytes(path.read_bytes() * 2)
    records = store()
    assert records.of("note") == []
    assert {problem.what for problem in records.problems} == {Damage.BAD_LINE}


@pytest.mark.parametrize("what", ['"x":NaN', '"x":-Infinity', '"x":1e999'])
def test_numbers_that_are_none_stop_no_check(store: "Opens", tmp_path: Path, what: str) -> None:
    forge(tmp_path / "records", body=f"{{{what}}}", more=f",{what}")
    records = store()
    assert "evil" in records.heads()
    assert Damage.EDITED in {problem.what for problem in records.verify()}


def test_numbers_that_are_none_are_never_kept(store: "Opens") -> None:
    with pytest.raises(ValueError, match="JSON"):
        store().add("note", {"n": float("nan")})


def test_a_body_nested_deeper_than_any_of_ours_is_handed_out_empty(store: "Opens", tmp_path: Path) -> None:
    forge(tmp_path / "records", body='{"a":' + "[" * 800 + "]" * 800 + "}")
    assert [record.body for record in store().of("note")] in ([{}], [])


def test_another_file_of_the_same_size_in_the_same_place_is_noticed(tmp_path: Path) -> None:
    path = a_journal(tmp_path / "records")
    journal, data = Journal(path), path.read_bytes()
    before = sum(len(records) for _, records in journal.read())
    lines = data.splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:-1], lines[-1][:-2] + b"x\n"]))
    os.utime(path, (1, 1))
    assert sum(len(records) for _, records in journal.read()) == before - 1


def test_where_the_file_system_has_no_numbers_another_file_with_the_same_end_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_inode(there: os.stat_result) -> os.stat_result:
        return os.stat_result((there.st_mode, 0, *there[2:]), {"st_mtime_ns": there.st_mtime_ns})

    path, stat, fstat = a_journal(tmp_path / "records"), Path.stat, os.fstat
    monkeypatch.setattr(Path, "stat", lambda self, **more: without_inode(stat(self, **more)))
    monkeypatch.setattr(os, "fstat", lambda descriptor: without_inode(fstat(descriptor)))
    journal, data = Journal(path), path.read_bytes()
    before = sum(len(records) for _, records in journal.read())
    path.write_bytes(b"x" + data[1:])
    os.utime(path, (1, 1))
    assert sum(len(records) for _, records in journal.read()) == before - 1
