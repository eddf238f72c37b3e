"""What can be wrong with a journal."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Damage(StrEnum):
    """What can be wrong with a journal, in plain English; `ui/problem_text.py` says it in the person's language."""

    BAD_LINE = "this line is damaged and was skipped"
    TORN = "the last line is unfinished and was skipped"
    EMPTY = "the journal is empty"
    SHORTER = "the journal is gone, or shorter than it was"
    UNREADABLE = "the journal cannot be opened"
    MISSING = "records are missing before this line"
    OUT_OF_ORDER = "this line is not in its place"
    COPY = "this line comes from another journal"
    TWIN = "another record has the same id; this one was skipped"
    FORK = "another record of the same device has the same number"
    EDITED = "the text of this record was changed after it was kept"
    BLANKED = "the text of this record was erased, and the record that says so is gone"
    CHAIN = "the record before this line was changed after it was kept"
    REWOUND = "records that were once in this journal are gone, or are others now"


@dataclass(frozen=True, slots=True)
class JournalProblem:
    """`line` counts from 1; 0 is the journal as a whole."""

    path: Path
    line: int
    what: Damage
