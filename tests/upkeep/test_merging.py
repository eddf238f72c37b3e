"""Two copies of one journal become one, and nothing sound is lost."""

from pathlib import Path

import pytest

from sopapp.store.line import line_of, parsed
from sopapp.store.verifying import verify
from sopapp.upkeep.lines import head, ids_in, lines_of
from sopapp.upkeep.merging import left_out, merged
from tests.builders import a_journal


@pytest.fixture
def lines(tmp_path: Path) -> list[bytes]:
    return lines_of(a_journal(tmp_path, 6).read_bytes())


def joined(lines: list[bytes], *numbers: int) -> bytes:
    return b"".join(lines[number] for number in numbers)


@pytest.mark.parametrize("present", [(), (0, 1), (0, 1, 4, 5), (4, 5), (0, 2, 4), (2, 1, 0, 5), (0, 0, 1)])
def test_whatever_is_missing_comes_back_in_its_place(lines: list[bytes], present: tuple[int, ...]) -> None:
    assert merged(joined(lines, *present), [b"".join(lines)]) == b"".join(lines)


@pytest.mark.parametrize("copy", [(), (0, 1, 2), (3,), (0, 1, 2, 3, 4, 5)])
def test_a_sound_journal_stays_as_it_is(lines: list[bytes], copy: tuple[int, ...]) -> None:
    now = b"".join(lines) + b"torn"
    assert merged(now, [joined(lines, *copy)]) == now


def test_two_copies_fill_what_neither_has_alone(lines: list[bytes]) -> None:
    assert merged(joined(lines, 0), [joined(lines, 0, 1, 2), joined(lines, 3, 4, 5)]) == b"".join(lines)


def test_a_bad_line_goes_only_when_its_record_is_back(lines: list[bytes]) -> None:
    bad = lines[2].replace(b"number", b"nvmber")
    now = joined(lines, 0, 1) + bad + joined(lines, 3)
    assert merged(now, [joined(lines, 0, 1, 2)]) == joined(lines, 0, 1, 2, 3)
    assert merged(now, [joined(lines, 0, 1)]) == now


def test_of_two_bad_lines_both_stay_while_one_record_is_missing(lines: list[bytes]) -> None:
    now = lines[0] + b"bad\n" + b"worse\n" + joined(lines, 3)
    assert merged(now, [lines[1]]) == joined(lines, 0, 1) + b"bad\nworse\n" + lines[3]
    assert merged(now, [joined(lines, 1, 2)]) == joined(lines, 0, 1, 2, 3)


def test_a_bad_last_line_stays_unless_the_copy_has_a_record_for_it(lines: list[bytes]) -> None:
    now = joined(lines, 0) + b"bad\n"
    assert merged(now, [lines[0]]) == now
    assert merged(now, [joined(lines, 0, 1)]) == joined(lines, 0, 1)


def test_an_edited_body_becomes_again_what_was_kept(lines: list[bytes], tmp_path: Path) -> None:
    written = parsed(lines[1])
    assert written is not None
    edited = line_of({**written, "body": {"number": 99}})
    assert merged(lines[0] + edited, [joined(lines, 0, 1)]) == joined(lines, 0, 1)


def test_erased_bodies_do_not_come_back(lines: list[bytes], tmp_path: Path) -> None:
    (erased,) = ids_in({"": lines[1]})
    path = tmp_path / "here.jsonl"
    path.write_bytes(merged(lines[0], [b"".join(lines)], {erased}))
    assert b'"number":2' not in path.read_bytes()
    assert verify(path, {erased}) == []
    assert head(path.read_bytes()) == head(b"".join(lines))


def test_when_one_number_names_two_records_the_other_one_is_told_apart(lines: list[bytes], tmp_path: Path) -> None:
    other = a_journal(tmp_path / "copy", 2).read_bytes()
    now = b"".join(lines)
    assert merged(now, [other]) == now
    assert left_out(now, other) == other
    assert left_out(now, now) == b""
