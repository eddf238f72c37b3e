"""A restore puts lines back into a journal that is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from sopapp.base.events import Bus
from sopapp.store.records import RecordsArrived

if TYPE_CHECKING:
    from tests.store.conftest import Opens


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


def test_every_kind_is_listed_also_one_of_a_later_version(store: "Opens") -> None:
    store().add("note", {})
    store().add("hologram", {})
    assert store().kinds() == ["hologram", "note"]
