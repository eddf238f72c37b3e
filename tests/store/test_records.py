"""What is asked of the records while nothing goes wrong."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sopapp.base.errors import StoreBusy
from sopapp.base.events import Bus
from sopapp.store.journal import Journal
from sopapp.store.line import line_and_head, line_of
from sopapp.store.record import compose, header_hash
from sopapp.store.records import RecordsArrived
from sopapp.store.verifying import verify

if TYPE_CHECKING:
    from tests.store.conftest import Opens


def test_what_was_added_is_there_after_a_restart(store: "Opens") -> None:
    kept = store().add("note", {"text": "Баярлалаа 😀", "deep": {"list": [1, None, 0.5]}}, who="ana")
    again = store()
    assert again.get(kept.id) == kept
    assert again.of("note") == [kept]
    assert again.problems == ()


def test_a_record_knows_its_place_and_the_one_before_it(store: "Opens") -> None:
    records = store()
    first, second = records.add("note", {}), records.add("other", {})
    assert (first.seq, first.lamport, first.prev) == (1, 1, "")
    assert (second.seq, second.lamport) == (2, 2)
    fields = {name: getattr(first, name) for name in first.__slots__ if name not in ("body", "more")}
    assert second.prev == header_hash(fields)


def test_the_format_of_a_line_is_this_one(store: "Opens", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbits", lambda bits: 0)
    store().add("note", {"text": "சரி", "n": 1}, who="ana")
    assert (tmp_path / "records" / "here.jsonl").read_text(encoding="utf-8") == GOLDEN


def test_what_many_records_have_in_common_is_held_once(store: "Opens") -> None:
    for _ in range(2):
        store(branch="the north").add("a kind", {}, who="ana reyes")
    one, other = store().of("a kind")
    assert one.branch == "the north"
    for name in ("kind", "branch", "device", "who"):
        assert getattr(one, name) is getattr(other, name)


def test_a_query_finds_equal_fields_of_the_body(store: "Opens") -> None:
    records = store()
    for sop, version in (("listen", 1), ("listen", 2), ("escalate", 1)):
        records.add("acknowledgement", {"sop": sop, "version": version})
    assert [found.seq for found in records.matching("acknowledgement", sop="listen")] == [1, 2]
    assert [found.seq for found in records.matching("acknowledgement", sop="listen", version=2)] == [2]
    assert records.matching("acknowledgement", nothing="here") == []
    assert len(records.matching("acknowledgement")) == 3


def test_the_records_of_some_people_are_asked_for_by_who_left_them(store: "Opens") -> None:
    records = store()
    for who in ("ana", "bat", "ana", ""):
        records.add("note", {}, who=who)
    assert [found.seq for found in records.of("note", by={"ana"})] == [1, 3]
    assert [found.seq for found in records.of("note", by=("bat", ""))] == [2, 4]
    assert records.of("note", by=()) == []


def test_a_query_sees_what_was_added_after_it_was_asked(store: "Opens") -> None:
    records = store()
    assert records.matching("note", n=1) == []
    records.add("note", {"n": 1})
    assert len(records.matching("note", n=1)) == 1


def test_nobody_can_change_what_is_kept_by_changing_what_was_handed_in_or_out(store: "Opens") -> None:
    records, body = store(), {"steps": {"greet": "1f"}}
    added = records.add("note", body)
    for steps in (body["steps"], added.body["steps"], records.of("note")[0].body["steps"]):
        assert isinstance(steps, dict)
        steps["greet"] = "changed"
    for found in (records.of("note")[0], records.matching("note")[0], records.get(added.id)):
        assert found is not None
        assert found.body == {"steps": {"greet": "1f"}}


def test_records_of_several_devices_are_in_the_order_of_their_lamport_clocks(store: "Opens") -> None:
    here, there = store("here"), store("there")
    here.add("note", {"n": 1})
    there.refresh()
    there.add("note", {"n": 2})
    here.refresh()
    here.add("note", {"n": 3})
    assert [record.body["n"] for record in store("third").of("note")] == [1, 2, 3]


def test_refresh_tells_how_many_records_came_from_others(store: "Opens") -> None:
    bus, arrived = Bus(), list[RecordsArrived]()
    bus.subscribe(RecordsArrived, arrived.append)
    here, there = store("here", bus), store("there")
    there.add("note", {})
    there.add("note", {})
    assert here.refresh()
    assert not here.refresh()
    assert arrived == [RecordsArrived(2)]


def test_two_programs_on_one_pc_share_a_journal_without_a_gap(store: "Opens") -> None:
    bus, arrived = Bus(), list[RecordsArrived]()
    bus.subscribe(RecordsArrived, arrived.append)
    one, other = store(), store(bus=bus)
    one.add("note", {})
    assert other.add("note", {}).seq == 2
    assert arrived == [RecordsArrived(1)]
    assert one.add("note", {}).seq == 3
    assert [record.seq for record in one.of("note")] == [1, 2, 3]


def test_a_journal_that_somebody_else_holds_is_busy_and_then_works(store: "Opens", tmp_path: Path) -> None:
    records = store(patience=0.05)
    with Journal(tmp_path / "records" / "here.jsonl").locked(), pytest.raises(StoreBusy):
        records.add("note", {})
    assert records.add("note", {}).seq == 1


def test_half_a_surrogate_pair_does_not_keep_a_text_from_being_kept(store: "Opens") -> None:
    store().add("note", {"text": "a\ud83d"})
    assert store().of("note")[0].body == {"text": "a?"}


def test_a_sound_chain_verifies(store: "Opens", tmp_path: Path) -> None:
    records = store()
    for n in range(5):
        records.add("note", {"n": n / 3, "text": "é\u2028"})
    assert verify(tmp_path / "records" / "here.jsonl") == []


GOLDEN = (
    '371ac4a4 {"at":"2026-11-22T09:00:00.000Z","body":{"n":1,"text":"சரி"},'
    '"body_hash":"e3ca356dfd92e5ce9cb71aea948ae0309faa9ed8c4f7d79c879e07e61589400f","branch":"","device":"here",'
    '"id":"01a2027b-d680-7000-8000-000000000000","kind":"note","lamport":1,"prev":"","seq":1,"v":1,"who":"ana"}\n'
)


def test_a_line_made_with_its_head_is_the_same_line_to_the_byte() -> None:
    written = compose(
        {"b": 1, "a": "ü"}, v=1, id="i", kind="k", branch="", device="d", seq=1, lamport=1, at="t", who=""
    )
    written["prev"] = ""
    assert line_and_head(written) == (line_of(written), header_hash(written))
