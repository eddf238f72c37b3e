"""Answers that tell what somebody remembers: decisions in attempts, and reviews. Read back from the records."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sopapp.base.clock import from_text
from sopapp.learning.answers import certainty_of
from sopapp.learning.attempts import kept_decisions
from sopapp.learning.memory import Grade, grade
from sopapp.store.record import Json, Record
from sopapp.store.records import Records

REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Exposure:
    """One answer: at a node of a role-play's case, or else (`node` is "") about a step alone.

    `item` is what a review asked about, "" in an attempt. `versions` are those of the procedures then.
    """

    at: datetime  # UTC
    grade: Grade
    roleplay: str = ""
    node: str = ""
    variant: str = ""
    item: str = ""
    anew: bool = False
    versions: Mapping[str, int] = field(default_factory=dict)


def exposures(records: Records, person_id: str) -> list[Exposure]:
    """Those of one person, oldest first. What an answer was worth is what it was worth when it was given."""
    by = {person_id}
    attempts = {str(record.body.get("attempt")): record.body for record in records.of("attempt", by=by)}
    decisions: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records.of("decision", by=by):
        decisions[str(record.body.get("attempt"))].append(record)
    found = [(r, attempts[a]) for a, made in decisions.items() if a in attempts for r in kept_decisions(made)]
    found += [(record, record.body) for record in records.of(REVIEW, by=by)]
    found.sort(key=lambda pair: (pair[0].lamport, pair[0].device))
    return [exposure for record, about in found if (exposure := exposure_in(record, about)) is not None]


def exposure_in(record: Record, about: Mapping[str, Json]) -> Exposure | None:
    """What a review or a decision tells; None when it was not scored. `about`: itself, or the decision's attempt."""
    body, credit = record.body, record.body.get("credit")
    if not isinstance(credit, int | float):
        return None
    versions = about.get("sops")
    return Exposure(
        at=from_text(record.at),
        grade=grade(credit, certainty_of(body)),
        roleplay=str(about.get("roleplay", "")),
        node=str(body.get("node", "")),
        variant=str(about.get("variant", "")),
        item=str(body.get("item", "")),
        anew=body.get("anew") is True,
        versions={k: v for k, v in versions.items() if isinstance(v, int)} if isinstance(versions, Mapping) else {},
    )
