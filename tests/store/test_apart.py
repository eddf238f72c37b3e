"""A journal apart keeps every promise of a journal: one writer, a chain, no erased words."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sopapp.base.clock import Clock
from sopapp.base.errors import StoreBusy
from sopapp.store.apart import Apart
from sopapp.store.journal import Journal

if TYPE_CHECKING:
    from tests.store.conftest import Opens

PLANTED = "the kettle on floor three"


@pytest.fixture
def apart(store: "Opens", tmp_path: Path, clock: Clock) -> Apart:
    return Apart(tmp_path / "records", store(), clock, patience=0.01)


@pytest.fixture
def journal(apart: Apart, tmp_path: Path) -> Path:
    """One with two records; the first tells of a kettle."""
    name = apart.new_journal()
    apart.add(name, "note", {"text": PLANTED})
    apart.add(name, "note", {})
    return tmp_path / "records" / f"{name}.jsonl"


def test_nobody_adds_while_somebody_else_holds_it(apart: Apart, journal: Path) -> None:
    with Journal(journal).locked(), pytest.raises(StoreBusy):
        apart.add(journal.stem, "note", {})
    apart.add(journal.stem, "note", {})
    assert journal.read_bytes().count(b"\n") == 3


def test_nobody_takes_words_out_while_somebody_else_holds_it(store: "Opens", apart: Apart, journal: Path) -> None:
    records = store()
    records.erase([records.of("note")[0].id])
    apart.add(journal.stem, "note", {})  # so that its records learn of the erasure
    with Journal(journal).locked(), pytest.raises(StoreBusy):
        apart.blank()
    apart.blank()
    assert PLANTED.encode() not in journal.read_bytes()


def test_its_second_line_names_the_first_and_its_chain_verifies(store: "Opens", journal: Path) -> None:
    assert [record.prev == "" for record in store().of("note")] == [True, False]
    assert store().verify() == []


def test_no_time_of_a_file_tells_the_hour(store: "Opens", apart: Apart, journal: Path) -> None:
    def hours() -> set[float]:
        return {path.stat().st_mtime % 86_400 for path in (journal, journal.with_suffix(".lock"), journal.parent)}

    assert hours() == {0}
    store().erase([store().of("note")[0].id])
    apart.add(apart.new_journal(), "note", {})
    apart.blank()
    assert PLANTED.encode() not in journal.read_bytes()
    assert hours() == {0}
