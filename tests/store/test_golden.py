"""A journal that an earlier version of the program has written opens in this one, and means the same."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.store.conftest import Opens

GOLDEN = Path(__file__).with_name("golden") / "version-1.jsonl"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    (tmp_path / "records").mkdir()
    return Path(shutil.copy(GOLDEN, tmp_path / "records" / "golden.jsonl"))


def test_the_golden_journal_is_sound(journal: Path, store: "Opens") -> None:
    records = store("golden")
    assert records.verify() == []
    assert [record.body["name"] for record in records.of("person")] == ["Баяр"]
    [signed] = records.matching("acknowledgement", sop="listen", version=2)
    assert (signed.branch, signed.device, signed.seq, signed.who) == ("north", "golden", 3, "p1")
    assert signed.body["steps"] == {"greet": "1f"}
    assert records.of("suggestion") == []
    assert len(records.erased) == 1


def test_what_a_later_version_has_added_to_it_is_kept(journal: Path, store: "Opens") -> None:
    [dream] = store("golden").of("dream")
    assert (dream.v, dream.more, dream.body) == (2, {"colour": ["red"]}, {"new": {"deep": [1, None, 0.5]}})


def test_this_version_goes_on_writing_it(journal: Path, store: "Opens") -> None:
    whole = journal.read_bytes()
    added = store("golden").add("note", {})
    assert (added.seq, added.lamport) == (6, 10)
    assert journal.read_bytes().startswith(whole)
    assert store("golden").verify() == []


def test_progress_is_told_up_to_the_last_byte(journal: Path, store: "Opens") -> None:
    told = list[tuple[int, int]]()
    shutil.copy(GOLDEN, journal.with_name("other.jsonl"))
    store("golden", progress=lambda read, whole: told.append((read, whole)))
    size = GOLDEN.stat().st_size
    assert told == [(size, 2 * size), (2 * size, 2 * size)]
