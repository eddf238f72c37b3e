"""Erasing: the words go from the disk, the chain stays."""

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sopapp.base.errors import DiskFull
from sopapp.base.events import Bus
from sopapp.store.blanking import take_bodies
from sopapp.store.damage import Damage
from sopapp.store.line import line_of, parsed
from sopapp.store.records import RecordsArrived, RecordsErased

if TYPE_CHECKING:
    from tests.store.conftest import Opens

PLANTED = "the kettle on floor three"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "records" / "here.jsonl"


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_an_erased_record_is_found_nowhere_and_its_neighbours_stay(store: "Opens", tmp_path: Path) -> None:
    records = store()
    first, planted, last = (records.add("note", {"text": text}) for text in ("a", PLANTED, "b"))
    records.erase([planted.id], "manager")
    for opened in (records, store()):
        assert opened.of("note") == [first, last]
        assert opened.matching("note", text=PLANTED) == []
        assert opened.get(planted.id) is None
        assert opened.erased == {planted.id}
    assert PLANTED.encode() not in on_disk(tmp_path)


def test_the_chain_verifies_after_an_erasure_and_goes_on(store: "Opens") -> None:
    records = store()
    kept = [records.add("note", {"text": PLANTED}) for _ in range(3)]
    records.erase([kept[0].id, kept[2].id])
    records.add("note", {"text": "after"})
    for opened in (records, store()):
        assert opened.verify() == []
        assert [record.seq for record in opened.of("note")] == [2, 5]


def test_a_body_that_was_blanked_without_an_erase_record_is_named_and_hidden(store: "Opens", journal: Path) -> None:
    store().add("note", {"text": PLANTED})
    written = parsed(journal.read_bytes())
    assert written is not None
    journal.write_bytes(line_of({**written, "body": {}}))
    assert [problem.what for problem in store().verify()] == [Damage.BLANKED]
    assert store().of("note") == []


def test_a_body_that_was_empty_from_the_start_is_not_erased(store: "Opens") -> None:
    assert store().add("note", {}) == store().of("note")[0]


def test_another_program_on_the_same_journal_goes_on_after_an_erasure(store: "Opens", journal: Path) -> None:
    one, other = store(), store()
    planted = one.add("note", {"text": PLANTED})
    assert other.refresh()
    one.erase([planted.id])
    assert other.add("note", {}).seq == 3
    assert other.get(planted.id) is None
    assert one.verify() == other.verify() == []


def test_each_device_blanks_its_own_journal_when_it_next_keeps_something(store: "Opens", tmp_path: Path) -> None:
    here, there = store("here"), store("there")
    planted = there.add("note", {"text": PLANTED})
    here.refresh()
    here.erase([planted.id])
    assert here.of("note") == []
    assert PLANTED.encode() in (tmp_path / "records" / "there.jsonl").read_bytes()
    there.refresh()
    there.add("note", {"text": "next"})
    assert PLANTED.encode() not in on_disk(tmp_path)
    assert here.verify() == there.verify() == []


def test_an_erasure_that_arrives_before_its_record_holds(store: "Opens") -> None:
    here = store("a")
    here.erase(["later"])
    there = store("b")
    planted = there.add("note", {"text": PLANTED})
    here.erase([planted.id])
    assert store("0").of("note") == []


def test_erasing_twice_erase_records_or_nothing_adds_no_record(store: "Opens") -> None:
    records = store()
    planted = records.add("note", {"text": PLANTED})
    for ids in ([planted.id], [planted.id], []):
        records.erase(ids)
    [erasure] = records.of("erase")
    assert erasure.body == {"ids": [planted.id]}
    records.erase([erasure.id])
    assert erasure in store().of("erase")


def test_a_great_many_are_erased_in_lines_of_a_bearable_length(store: "Opens", journal: Path) -> None:
    records = store()
    ids = [records.add("note", {"n": n}).id for n in range(3)] + [f"elsewhere-{n:040}" for n in range(5_000)]
    records.erase(ids)
    assert len(records.of("erase")) == 6
    assert max(map(len, journal.read_bytes().splitlines())) < 100_000


def test_an_erasure_whose_words_could_not_leave_the_disk_hides_them_and_the_next_record_takes_them(
    store: "Opens", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records, fsync = store(), os.fsync
    planted = records.add("note", {"text": PLANTED})

    def full(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").readlink().suffix == ".blanked":
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(descriptor)

    with monkeypatch.context() as machine:
        machine.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            records.erase([planted.id])
        assert records.add("note", {}).seq == 3
    assert records.get(planted.id) is None
    assert PLANTED.encode() in on_disk(tmp_path)
    assert store().add("note", {}).seq == 4
    assert PLANTED.encode() not in on_disk(tmp_path)
    assert store().verify() == []


def test_what_was_torn_off_goes_too(store: "Opens", journal: Path, tmp_path: Path) -> None:
    planted = store().add("note", {"text": PLANTED})
    with journal.open("ab") as file:
        file.write(f"01234567 torn {PLANTED}".encode())
    store().erase([planted.id])
    assert PLANTED.encode() not in on_disk(tmp_path)


def test_an_erasure_is_told_here_and_arrives_there(store: "Opens") -> None:
    bus, told = Bus(), list[object]()
    bus.subscribe(RecordsErased, told.append)
    bus.subscribe(RecordsArrived, told.append)
    here, there = store("here", bus), store("there", bus)
    here.erase([here.add("note", {}).id])
    there.refresh()
    assert told == [RecordsErased(1), RecordsArrived(2)]


def test_a_journal_cut_short_or_written_anew_is_named_when_its_head_is_known(store: "Opens", journal: Path) -> None:
    for number in range(3):
        store().add("note", {"number": number})
    heads, whole = store().heads(), journal.read_bytes()
    assert store().verify(heads) == []
    for left in (b"".join(whole.splitlines(keepends=True)[:2]), None):
        journal.unlink()
        if left:
            journal.write_bytes(left)
        else:
            store().add("note", {"number": 9})
        assert [problem.what for problem in store().verify(heads)] == [Damage.REWOUND]
    journal.unlink()
    assert [problem.what for problem in store().verify(heads)] == [Damage.REWOUND]


def test_a_journal_written_anew_with_as_many_records_is_named_when_its_head_is_known(
    store: "Opens", journal: Path
) -> None:
    store().add("note", {"number": 1})
    heads = store().heads()
    journal.unlink()
    store().add("note", {"number": 1})
    assert [problem.what for problem in store().verify(heads)] == [Damage.REWOUND]


def test_an_erasure_goes_on_after_what_another_program_has_just_kept(store: "Opens") -> None:
    one, other = store(), store()
    first = one.add("note", {})
    one.add("note", {})
    other.erase([first.id])
    assert [record.seq for record in store().of("erase")] == [3]
    assert store().problems == ()


def test_an_erase_record_stays_readable_whoever_names_it(store: "Opens") -> None:
    records = store()
    records.erase([records.add("note", {}).id])
    [erase] = records.of("erase")
    records.erase([erase.id])
    assert records.get(erase.id) == erase == store().get(erase.id)


def test_a_journal_without_the_erased_words_is_durable_itself_and_so_is_its_name(
    store: "Opens", journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = store()
    kept, synced, fsync = records.add("note", {"text": PLANTED}), list[str](), os.fsync

    def watched(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().name)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    records.erase([kept.id])
    assert synced == [journal.name, "here.blanked", "records"]


def test_a_record_that_only_mentions_an_erased_one_keeps_its_words(store: "Opens", journal: Path) -> None:
    records = store()
    gone = records.add("note", {"text": PLANTED})
    stays = records.add("note", {"about": {"id": gone.id}, "text": "this stays"})
    records.erase([gone.id])
    assert b"this stays" in journal.read_bytes()
    assert store().get(stays.id) == stays


def test_taking_out_what_is_not_there_changes_nothing_and_leaves_no_file(store: "Opens", journal: Path) -> None:
    store().add("note", {})

    def there() -> tuple[list[Path], int, int]:
        return sorted(journal.parent.iterdir()), journal.stat().st_ino, journal.stat().st_mtime_ns

    before = there()
    take_bodies(journal, {"nobody"})
    assert there() == before
