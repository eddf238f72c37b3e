"""Journals that somebody or something has damaged: all that is sound opens, and the rest is named."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest

from sopapp.base.errors import UnreadableFile
from sopapp.store.damage import Damage, JournalProblem
from sopapp.store.line import line_of, parsed
from sopapp.store.record import Written, compose, header_of
from sopapp.store.verifying import verify
from tests.builders import a_journal, rounds

if TYPE_CHECKING:
    from tests.store.conftest import Opens


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return a_journal(tmp_path / "records")


def numbers(store: "Opens") -> list[object]:
    return [record.body["number"] for record in store().of("note")]


def test_every_byte_prefix_of_a_journal_opens_with_all_its_whole_lines(journal: Path, store: "Opens") -> None:
    whole = journal.read_bytes()
    for length in range(len(whole)):
        journal.write_bytes(whole[:length])
        records = store()
        assert len(records.of("note")) == whole[:length].count(b"\n")
        assert [problem.what for problem in records.problems] == expected_of(whole[:length])


def expected_of(prefix: bytes) -> list[Damage]:
    if not prefix:
        return [Damage.EMPTY]
    return [] if prefix.endswith(b"\n") else [Damage.TORN]


def test_flipped_bits_are_named_and_cost_two_records_at_most(journal: Path, store: "Opens") -> None:
    whole, dice = journal.read_bytes(), random.Random(1)
    before = {record.id: record for record in store().of("note")}
    for _ in range(rounds(400)):
        place, bit = dice.randrange(len(whole)), dice.randrange(8)
        journal.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
        records = store()
        found = records.of("note")
        assert records.problems
        assert len(found) >= 3
        assert all(before[record.id] == record for record in found)


def test_a_torn_tail_is_cut_only_by_the_next_append_and_copied_aside(journal: Path, store: "Opens") -> None:
    whole = journal.read_bytes()
    torn = whole[:-20]
    journal.write_bytes(torn)
    records = store()
    assert [(problem.line, problem.what) for problem in records.problems] == [(5, Damage.TORN)]
    assert journal.read_bytes() == torn
    assert records.add("note", {"number": 6}).seq == 5
    [aside] = (journal.parent / "torn").iterdir()
    assert aside.read_bytes() == torn.splitlines(keepends=True)[-1]
    assert records.problems == ()
    assert numbers(store) == [1, 2, 3, 4, 6]


def test_a_bad_line_in_the_middle_is_named_skipped_and_never_cut(journal: Path, store: "Opens") -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace("சரி".encode(), "ச".encode())
    journal.write_bytes(b"".join(lines))
    records = store()
    assert records.problems == (JournalProblem(journal, 3, Damage.BAD_LINE),)
    assert records.add("note", {"number": 6}).seq == 6
    assert numbers(store) == [1, 2, 4, 5, 6]
    assert journal.read_bytes().startswith(b"".join(lines))


@pytest.mark.parametrize("left", [b"", b"null", b"{}\n", b"\0" * 64, b"\n"])
def test_an_empty_or_unparsable_journal_is_never_taken_for_a_new_one(
    journal: Path, store: "Opens", left: bytes
) -> None:
    journal.write_bytes(left)
    records = store()
    assert records.problems
    with pytest.raises(UnreadableFile):
        records.add("note", {})
    assert journal.read_bytes() == left


def test_a_journal_that_goes_on_after_a_damaged_last_line_would_reuse_a_number(journal: Path, store: "Opens") -> None:
    journal.write_bytes(journal.read_bytes()[:-9] + b"damaged!\n")
    with pytest.raises(UnreadableFile):
        store().add("note", {})


def test_a_journal_that_shrinks_or_goes_while_the_program_runs_is_left_alone(journal: Path, store: "Opens") -> None:
    records, whole = store(), journal.read_bytes()
    journal.write_bytes(whole[:300])
    with pytest.raises(UnreadableFile):
        records.add("note", {})
    journal.unlink()
    with pytest.raises(UnreadableFile):
        records.add("note", {})
    journal.write_bytes(whole)
    assert records.add("note", {}).seq == 6


def test_a_journal_that_is_taken_away_is_named_and_not_begun_anew(journal: Path, store: "Opens") -> None:
    records = store()
    journal.unlink()
    with pytest.raises(UnreadableFile):
        records.add("note", {})
    assert records.problems == (JournalProblem(journal, 0, Damage.SHORTER),)
    assert not journal.exists()


def test_a_journal_under_the_name_of_another_device_is_not_gone_on_with(journal: Path, store: "Opens") -> None:
    journal.with_name("there.jsonl").write_bytes(journal.read_bytes())
    with pytest.raises(UnreadableFile):
        store("there").add("note", {})


def test_a_torn_tail_longer_than_the_next_line_is_cut_off_whole(journal: Path, store: "Opens") -> None:
    whole = journal.read_bytes()
    journal.write_bytes(whole + b"torn " * 1_000)
    store().add("note", {"number": 6})
    assert journal.read_bytes().count(b"\n") == 6
    assert b"torn" not in journal.read_bytes()
    assert store().problems == ()


def test_lines_cut_out_or_put_in_another_order_are_named(journal: Path, store: "Opens") -> None:
    one, two, three, four, five = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(one + three + four + five)
    assert store().problems == (JournalProblem(journal, 2, Damage.MISSING),)
    journal.write_bytes(one + two + four + three + five)
    assert [(problem.line, problem.what) for problem in store().problems] == [
        (3, Damage.MISSING),
        (4, Damage.OUT_OF_ORDER),
        (5, Damage.MISSING),
    ]


def test_a_record_edited_with_a_new_checksum_is_found_by_verifying(journal: Path) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    written = parsed(lines[1])
    assert written is not None
    lines[1] = line_of({**written, "body": {"number": 99}})
    lines[3] = line_of({**(parsed(lines[3]) or {}), "who": "somebody else"})
    journal.write_bytes(b"".join(lines))
    assert [(problem.line, problem.what) for problem in verify(journal)] == [(2, Damage.EDITED), (5, Damage.CHAIN)]


def test_the_same_id_with_another_header_is_a_problem_and_never_merged(journal: Path, store: "Opens") -> None:
    written = parsed(journal.read_bytes().splitlines(keepends=True)[0])
    assert written is not None
    header = {**header_of(written), "device": "there", "who": "other"}
    other = journal.with_name("there.jsonl")
    other.write_bytes(line_of(compose({"number": 99}, **header)))
    records = store()
    assert records.problems == (JournalProblem(other, 1, Damage.TWIN),)
    assert numbers(store) == [1, 2, 3, 4, 5]


def test_a_copied_journal_that_went_its_own_way_is_named_and_keeps_its_records(journal: Path, store: "Opens") -> None:
    copied = journal.with_name("here (conflict).jsonl")
    copied.write_bytes(journal.read_bytes())
    store().add("note", {"number": 6})
    last = parsed(copied.read_bytes().splitlines(keepends=True)[-1])
    assert last is not None
    apart = {**header_of(last), "seq": 6, "lamport": 7, "id": "another"}
    copied.write_bytes(copied.read_bytes() + line_of(compose({"number": 7}, **apart)))
    records = store()
    assert {problem.what for problem in records.problems} == {Damage.COPY, Damage.FORK}
    assert numbers(store) == [1, 2, 3, 4, 5, 6, 7]


def test_kinds_and_fields_of_a_later_version_are_kept(journal: Path, store: "Opens") -> None:
    last = parsed(journal.read_bytes().splitlines(keepends=True)[-1])
    assert last is not None
    later = {**header_of(last), "v": 9, "seq": 6, "id": "later", "kind": "dream", "colour": ["red"]}
    journal.write_bytes(journal.read_bytes() + line_of(compose({"new": True}, **later)))
    records = store()
    assert records.of("dream")[0].more == {"colour": ["red"]}
    assert records.add("note", {}).seq == 7
    assert store().problems == ()
    assert store().of("dream")[0].body == {"new": True}


def test_a_folder_called_like_a_journal_is_named_and_the_rest_opens(journal: Path, store: "Opens") -> None:
    journal.with_name("odd.jsonl").mkdir()
    records = store()
    assert [problem.what for problem in records.problems] == [Damage.UNREADABLE]
    assert len(records.of("note")) == 5


NO_RECORDS = [
    lambda record: [record],
    lambda record: "text",
    lambda record: None,
    lambda record: {},
    lambda record: {**record, "seq": "3"},
    lambda record: {**record, "lamport": True},
    lambda record: {**record, "body": []},
    lambda record: {name: value for name, value in record.items() if name != "who"},
]


@pytest.mark.parametrize("spoil", NO_RECORDS)
def test_a_sound_line_that_is_no_record_is_named_and_skipped(
    journal: Path, store: "Opens", spoil: Callable[[Written], Any]
) -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    lines[2] = line_of(spoil(parsed(lines[2]) or {}))
    journal.write_bytes(b"".join(lines))
    assert store().problems == (JournalProblem(journal, 3, Damage.BAD_LINE),)
    assert numbers(store) == [1, 2, 4, 5]


def test_two_records_on_one_line_are_none(journal: Path, store: "Opens") -> None:
    lines = journal.read_bytes().splitlines(keepends=True)
    both = lines[2][9:-1] + b"," + lines[3][9:-1]
    journal.write_bytes(b"".join([*lines[:2], b"%08x %b\n" % (crc32(both), both), *lines[4:]]))
    assert store().problems == (JournalProblem(journal, 3, Damage.BAD_LINE),)
    assert numbers(store) == [1, 2, 5]


def test_a_number_that_was_given_here_and_comes_from_elsewhere_with_another_record_is_named(
    journal: Path, store: "Opens"
) -> None:
    records, other = store(), journal.with_name("other.jsonl")
    records.add("note", {"number": 6})
    last = parsed(journal.read_bytes().splitlines(keepends=True)[-1]) or {}
    other.write_bytes(line_of(compose({}, **{**header_of(last), "id": "another"})))
    records.refresh()
    assert [problem.what for problem in records.problems] == [Damage.COPY, Damage.FORK]


def test_a_skipped_twin_takes_no_number_from_the_record_that_has_it(journal: Path, store: "Opens") -> None:
    first = parsed(journal.read_bytes().splitlines(keepends=True)[0]) or {}
    journal.with_name("other.jsonl").write_bytes(line_of(compose({}, **{**header_of(first), "seq": 6})))
    records = store("there")
    store().add("note", {"number": 6})
    records.refresh()
    assert Damage.TWIN in {problem.what for problem in records.problems}
    assert Damage.FORK not in {problem.what for problem in records.problems}


def test_the_lamport_clock_goes_on_after_the_highest_of_all_journals(store: "Opens") -> None:
    busy, calm = store("a"), store("b")
    calm.add("note", {})
    for _ in range(5):
        busy.add("note", {})
    first = store("c").add("note", {})
    assert first.lamport > max(record.lamport for record in store().of("note") if record.id != first.id)
