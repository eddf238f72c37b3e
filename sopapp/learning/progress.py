"""Who has read what, and in which version."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sopapp.base.clock import Clock
from sopapp.base.events import Bus, Event
from sopapp.learning.reading import Acknowledgement, ReadState, acknowledgements, read_state, review_passed
from sopapp.learning.report import PersonReport, reports
from sopapp.library.comparing import Changes, compare
from sopapp.library.library import Library
from sopapp.library.sop import Sop
from sopapp.store.record import Json
from sopapp.store.records import Records

__all__ = ["PersonReport", "Progress", "ReadState", "SopAcknowledged"]


@dataclass(frozen=True, slots=True)
class SopAcknowledged(Event):
    person_id: str
    sop_id: str
    version: int


class Progress:
    """Signatures for procedures, by a person's id. Unknown procedures raise `UnknownProcedure`."""

    def __init__(self, library: Library, records: Records, clock: Clock, bus: Bus) -> None:
        self._library = library
        self._records = records
        self._clock = clock
        self._bus = bus

    def state(self, person_id: str, sop_id: str) -> ReadState:
        return self._state(self._source(sop_id), self._signed(person_id))

    def acknowledge(self, person_id: str, sop_id: str, language: str) -> None:
        """Keep that the current version was read, in this language; signing it again keeps nothing new."""
        sop = self._source(sop_id)
        if self.acknowledged_version(person_id, sop_id) == sop.version:
            return
        steps = {step.id: step.hash for step in sop.steps}
        body: dict[str, Json] = {"sop": sop.id, "version": sop.version, "language": language, "steps": steps}
        self._records.add("acknowledgement", body, who=person_id)
        self._bus.post(SopAcknowledged(person_id, sop.id, sop.version))

    def acknowledged_version(self, person_id: str, sop_id: str) -> int | None:
        """The newest version that this person has signed."""
        signed = self._signed(person_id).get(sop_id)
        return signed.version if signed is not None else None

    def signature(self, person_id: str, sop_id: str) -> Acknowledgement | None:
        """The signature for the newest version that this person has signed."""
        return self._signed(person_id).get(sop_id)

    def changes_since_read(self, person_id: str, sop_id: str) -> Changes:
        """What differs from the version signed last; nothing when none was signed."""
        sop, signed = self._source(sop_id), self._signed(person_id).get(sop_id)
        if signed is None or signed.version == sop.version:
            return Changes()
        old = self._library.catalogue.history(sop_id, signed.version)
        return compare(old, sop) if old is not None else _changes(signed, sop)

    def to_read(self, person_id: str) -> list[str]:
        """The procedures never read, in the order of the shelf."""
        return [sop_id for sop_id, state in self.states(person_id).items() if state is ReadState.NEW]

    def changed(self, person_id: str) -> list[str]:
        """The procedures to be read again, in the order of the shelf."""
        return [sop_id for sop_id, state in self.states(person_id).items() if state is ReadState.CHANGED]

    def review_passed(self, sop: Sop) -> bool:
        """Whether the procedure itself is overdue for its review."""
        return review_passed(sop, self._clock.now().date())

    def overview(self, person_ids: Sequence[str]) -> list[PersonReport]:
        """How these people stand with every procedure and skill, for their manager."""
        shelf, signed = self._shelf(), acknowledgements(self._records, person_ids)
        states = {person_id: self._states(shelf, signed[person_id]) for person_id in person_ids}
        return reports(self._records, self._library.catalogue, states)

    def states(self, person_id: str) -> Mapping[str, ReadState]:
        """How the person stands with every procedure, in the order of the shelf."""
        return self._states(self._shelf(), self._signed(person_id))

    def _shelf(self) -> list[Sop]:
        catalogue = self._library.catalogue
        return catalogue.in_order(catalogue.info.source_language)

    def _states(self, shelf: Sequence[Sop], signed: Mapping[str, Acknowledgement]) -> dict[str, ReadState]:
        return {sop.id: self._state(sop, signed) for sop in shelf}

    def _state(self, sop: Sop, signed: Mapping[str, Acknowledgement]) -> ReadState:
        return read_state(sop, signed.get(sop.id), self._clock.now().date())

    def _signed(self, person_id: str) -> Mapping[str, Acknowledgement]:
        return acknowledgements(self._records, {person_id})[person_id]

    def _source(self, sop_id: str) -> Sop:
        return self._library.catalogue.source(sop_id)


def _changes(signed: Acknowledgement, sop: Sop) -> Changes:
    """The changes by the step hashes that were signed, where the old text itself is lost."""
    now = {step.id: step.hash for step in sop.steps}
    return Changes(
        added=tuple(step_id for step_id in now if step_id not in signed.steps),
        removed=tuple(step_id for step_id in signed.steps if step_id not in now),
        changed=tuple(step_id for step_id in now if signed.steps.get(step_id, now[step_id]) != now[step_id]),
        text=True,
    )
