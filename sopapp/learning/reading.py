"""What people have signed as read, and what that says about a procedure today. Pure, but for the records read."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sopapp.library.sop import Sop
from sopapp.store.records import Records


class ReadState(StrEnum):
    """Where a person stands with a procedure."""

    NEW = "new"  # never read
    READ = "read"
    CHANGED = "changed"  # changed so much since that it is to be read again
    REVIEW_DUE = "review-due"  # read; the procedure itself is overdue for its review


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A signature: this version was read. `steps` are the hashes that its steps had in the source language."""

    sop_id: str
    version: int
    steps: Mapping[str, str] = field(default_factory=dict)
    at: str = ""  # ISO 8601, UTC


def acknowledgements(records: Records, people: Collection[str]) -> dict[str, dict[str, Acknowledgement]]:
    """Person -> procedure -> the signature for the newest version."""
    newest: dict[str, dict[str, Acknowledgement]] = {person_id: {} for person_id in people}
    for record in records.of("acknowledgement", by=newest):
        sop_id, version, steps = record.body.get("sop"), record.body.get("version"), record.body.get("steps")
        if not isinstance(sop_id, str) or not isinstance(version, int):
            continue
        before = newest[record.who].get(sop_id)
        if before is None or version >= before.version:
            hashes = {key: str(value) for key, value in steps.items()} if isinstance(steps, Mapping) else {}
            newest[record.who][sop_id] = Acknowledgement(sop_id, version, hashes, record.at)
    return newest


def steps_signed(records: Records, person_id: str) -> dict[tuple[str, int], Mapping[str, str]]:
    """(procedure, version) -> the hashes of its steps, of every version that the person has signed."""
    found: dict[tuple[str, int], Mapping[str, str]] = {}
    for record in records.of("acknowledgement", by={person_id}):
        sop_id, version, steps = record.body.get("sop"), record.body.get("version"), record.body.get("steps")
        if isinstance(sop_id, str) and isinstance(version, int) and isinstance(steps, Mapping):
            found[sop_id, version] = {key: str(value) for key, value in steps.items()}
    return found


def read_state(sop: Sop, signed: Acknowledgement | None, today: date) -> ReadState:
    """Where somebody with this signature stands; `sop` is in the source language."""
    if signed is None:
        return ReadState.NEW
    if signed.version < sop.sign_from:
        return ReadState.CHANGED
    return ReadState.REVIEW_DUE if review_passed(sop, today) else ReadState.READ


def review_passed(sop: Sop, today: date) -> bool:
    """Whether the day on which the procedure was to be reviewed is over."""
    return sop.next_review is not None and sop.next_review < today
