"""When somebody wants no reviews, and what they do not want to be asked: `review-plan {until | item, suspended}`."""

from dataclasses import dataclass
from datetime import date

from sopapp.store.record import Json
from sopapp.store.records import Records

PLAN = "review-plan"


@dataclass(frozen=True, slots=True)
class Plan:
    """`until` is the day on which reviews go on."""

    until: date | None = None
    suspended: frozenset[str] = frozenset()  # keys of items

    def pauses(self, day: date) -> bool:
        return self.until is not None and day < self.until


def plan_of(records: Records, person_id: str) -> Plan:
    """What the person's records say: the newest about each matter counts."""
    until: date | None = None
    suspended: dict[str, bool] = {}
    for record in records.of(PLAN, by={person_id}):
        if "until" in record.body:
            until = _day(record.body["until"])
        elif "item" in record.body:
            suspended[str(record.body["item"])] = record.body.get("suspended") is True
    return Plan(until, frozenset(key for key, is_so in suspended.items() if is_so))


def _day(value: Json) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
