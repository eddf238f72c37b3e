"""Every fault at the size of every push; `python -m tests.faults --release` does many more."""

import pytest

from tests.faults.catalogue import FAULTS, Fault
from tests.faults.reading import PUSH, WEAKEST, hostile_texts
from tests.faults.subjects import Ours, PlainTinyDB

each_fault = pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)


@each_fault
def test_nothing_that_was_acknowledged_is_lost_changed_or_unreadable(fault: Fault) -> None:
    tally = fault.try_on(Ours(), fault.push, seed=1)
    assert tally.runs >= fault.push
    assert tally.told
    assert tally.sound, tally.examples


@each_fault
def test_the_same_fault_breaks_a_store_that_takes_no_care(fault: Fault) -> None:
    """A harness that finds nothing wrong with TinyDB's own JSONStorage would be worth nothing."""
    assert not fault.try_on(PlainTinyDB(), fault.weakest, seed=1).sound


def test_s15_no_hostile_text_or_broken_file_crashes_hangs_or_leads_outside() -> None:
    """Half of the texts are made to hurt, half are shipped ones with lines, values and bytes of them changed (S15)."""
    hurt = hostile_texts("sopapp", PUSH, seed=1)
    assert hurt.runs == PUSH
    assert hurt.sound, hurt.examples


def test_the_same_texts_hurt_a_reader_that_takes_no_care() -> None:
    assert not hostile_texts("python-markdown", WEAKEST, seed=1, until_hurt=True).sound
