"""Another file comes into the place of a journal that is open: by a restore, an erasure, or a disaster."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sopapp.base.errors import UnreadableFile
from sopapp.base.events import Bus
from sopapp.base.files import write_bytes
from sopapp.store.damage import Damage
from sopapp.store.journal import Journal
from sopapp.store.line import line_of, parsed
from sopapp.store.record import compose, header_of
from sopapp.store.records import RecordsArrived
from tests.builders import a_journal

if TYPE_CHECKING:
    from tests.store.conftest import Opens

Puts = Callable[[Path, bytes], object]
ways = pytest.mark.parametrize("put", [write_bytes, Path.write_bytes], ids=["replaced", "written over"])


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return a_journal(tmp_path / "records")


def lines_of(journal: Path) -> list[bytes]:
    return journal.read_bytes().splitlines(keepends=True)


def lines_read(journal: Journal) -> list[int]:
    return [number for lines, _ in journal.read() for number in lines]


def test_lines_that_came_back_inside_an_open_journal_are_there_after_rereading(store: "Opens", tmp_path: Path) -> None:
    journal, bus, told = tmp_path / "records" / "here.jsonl", Bus(), list[object]()
    kept = [store().add("note", {"n": n}) for n in range(3)]
    whole = journal.read_bytes()
    journal.write_bytes(whole.replace(b'"n":1', b'"n":7'))
    records = store(bus=bus)
    bus.subscribe(RecordsArrived, told.append)
    assert (len(records.of("note")), len(records.problems)) == (2, 1)
    journal.write_bytes(whole)
    records.reread()
    assert (records.of("note"), records.problems, len(told)) == (kept, (), 1)
    assert records.add("note", {}).seq == 4


def test_a_line_mended_in_the_middle_is_noticed_by_every_open_window(store: "Opens", journal: Path) -> None:
    whole, bus, told = journal.read_bytes(), Bus(), list[object]()
    write_bytes(journal, whole.replace(b'"number":2', b'"number":7'))
    here, there = store(bus=bus), store("there")
    bus.subscribe(RecordsArrived, told.append)
    write_bytes(journal, whole)
    assert here.refresh()
    assert there.refresh()
    assert not here.refresh()
    assert told == [RecordsArrived(1)]
    for records in (here, there):
        assert [record.body["number"] for record in records.of("note")] == [1, 2, 3, 4, 5]
        assert records.problems == ()
    assert here.add("note", {}).seq == 6


@ways
def test_lines_put_into_the_middle_are_noticed(store: "Opens", journal: Path, put: Puts) -> None:
    one, two, three, four, five = lines_of(journal)
    put(journal, one + two + four + five)
    records = store("there")
    put(journal, one + two + three + four + five)
    records.refresh()
    assert [record.body["number"] for record in records.of("note")] == [1, 2, 3, 4, 5]
    assert records.problems == ()


def test_an_append_notices_it_too_and_goes_on_after_what_came_back(store: "Opens", journal: Path) -> None:
    records = store()
    assert records.add("note", {"number": 6}).seq == 6
    whole = journal.read_bytes()
    write_bytes(journal, whole.replace(b'"number":2', b'"number":7'))
    assert records.add("note", {"number": 7}).seq == 7
    added = lines_of(journal)[-1]
    write_bytes(journal, whole + added)
    assert records.add("note", {"number": 8}).seq == 8
    assert journal.read_bytes().startswith(whole + added)
    assert [record.body["number"] for record in store().of("note")] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert records.problems == store().problems == ()


@ways
def test_a_journal_that_came_back_shorter_is_read_but_gives_no_number_twice(
    store: "Opens", journal: Path, put: Puts
) -> None:
    whole, lines = journal.read_bytes(), lines_of(journal)
    put(journal, whole.replace(b'"number":2', b'"number":7'))
    records = store()
    put(journal, b"".join(lines[:3]))
    records.refresh()
    assert [record.body["number"] for record in records.of("note")] == [1, 2, 3, 4, 5]
    assert [problem.what for problem in records.problems] == [Damage.SHORTER]
    with pytest.raises(UnreadableFile):
        records.add("note", {})
    put(journal, whole)
    assert records.add("note", {}).seq == 6
    assert records.problems == ()


def test_another_file_with_the_same_lines_is_not_read_again(journal: Path) -> None:
    opened = Journal(journal)
    assert lines_read(opened) == [1, 2, 3, 4, 5]
    write_bytes(journal, journal.read_bytes())
    assert lines_read(opened) == []
    write_bytes(journal, journal.read_bytes().replace(b'"number":2', b'"number":7'))
    assert lines_read(opened) == [1, 3, 4, 5]
    journal.write_bytes(journal.read_bytes().replace(b'"number":7', b'"number":2'))
    assert lines_read(opened) == []  # the same file, no longer than before


def test_what_was_appended_and_taken_out_here_is_not_read_again(store: "Opens", journal: Path) -> None:
    records = store()
    records.add("note", {})
    records.erase([records.of("note")[0].id])
    with journal.open("r+b") as file:
        file.write(b"only a reading of all lines finds this")
    assert not records.refresh()
    assert records.problems == ()
    assert [problem.what for problem in store().problems] == [Damage.BAD_LINE]


def test_a_fork_and_a_twin_are_named_again_when_their_journal_is_read_again(store: "Opens", journal: Path) -> None:
    other, last = journal.with_name("other.jsonl"), parsed(lines_of(journal)[-1])
    assert last is not None
    fork = line_of(compose({}, **{**header_of(last), "id": "another"}))
    twin = line_of(compose({}, **{**header_of(last), "who": "somebody else"}))
    other.write_bytes(fork + twin)
    records = store("there")
    write_bytes(other, twin + fork)
    records.refresh()
    named = {(problem.what, problem.path, problem.line) for problem in records.problems}
    assert {(Damage.TWIN, other, 1), (Damage.FORK, other, 2)} <= named
    assert named == {(problem.what, problem.path, problem.line) for problem in store("there").problems}


def test_a_line_that_is_being_written_while_it_is_read_is_read_whole_the_next_time(journal: Path) -> None:
    whole = journal.read_bytes()
    journal.write_bytes(whole[:-20])

    def write_on(_read: int) -> None:
        journal.write_bytes(whole)

    opened = Journal(journal)
    taken = [number for lines, _ in opened.read(write_on) for number in lines]
    assert (taken, [problem.what for problem in opened.problems]) == ([1, 2, 3, 4], [Damage.TORN])
    assert (lines_read(opened), opened.problems) == ([5], ())


def test_every_kind_is_listed_also_one_of_a_later_version(store: "Opens") -> None:
    store().add("note", {})
    store().add("hologram", {})
    assert store().kinds() == ["hologram", "note"]
