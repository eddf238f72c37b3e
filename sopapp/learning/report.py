"""How people stand, for the manager's page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sopapp.learning.attempts import Attempt, attempts
from sopapp.learning.reading import ReadState
from sopapp.library.catalogue import Catalogue
from sopapp.roleplay.scoring import skill_shares
from sopapp.store.records import Records


@dataclass(frozen=True, slots=True)
class PersonReport:
    """One person: where they stand with each procedure, and each skill's share above chance, from 0 to 1."""

    person_id: str
    states: Mapping[str, ReadState]
    skills: Mapping[str, float]
    practised: tuple[str, ...]  # role-plays finished at least once


def reports(
    records: Records, catalogue: Catalogue, states: Mapping[str, Mapping[str, ReadState]]
) -> list[PersonReport]:
    """One report a person, in the order of `states`; skills are those of each role-play's newest finished attempt."""
    newest: dict[str, dict[str, Attempt]] = {person_id: {} for person_id in states}
    for attempt in attempts(records, catalogue, newest):
        if attempt.ended:
            newest[attempt.person_id][attempt.roleplay_id] = attempt
    return [PersonReport(p, states[p], _skills(newest[p].values()), tuple(newest[p])) for p in newest]


def _skills(of: Iterable[Attempt]) -> dict[str, float]:
    return skill_shares([decision for attempt in of for decision in attempt.play.decisions])
