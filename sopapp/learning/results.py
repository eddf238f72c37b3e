"""What people's answers say, about them and about the questions: for the manager's page, and never a mark."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sopapp.learning.attempts import Attempt, attempts
from sopapp.library.library import Library
from sopapp.library.moments import Behaviour
from sopapp.library.roleplay import StepLink
from sopapp.roleplay.certainty import confidently_wrong
from sopapp.roleplay.detection import Detection, detection
from sopapp.roleplay.listening import listening, own_words
from sopapp.roleplay.play import Decision, Play
from sopapp.roleplay.rate import Rate
from sopapp.roleplay.statistics import ItemStatistics, item_statistics
from sopapp.store.records import Records


@dataclass(frozen=True, slots=True)
class Measures:
    """Over all decisions in role-plays, those of plays that were not finished included.

    `own_words` is what people marked themselves. `sure_and_wrong` is by the step behind the best answer.
    """

    decisions: int = 0
    escalation: Detection = field(default_factory=Detection)
    listening: Mapping[Behaviour, Rate] = field(default_factory=dict)
    own_words: Mapping[Behaviour, Rate] = field(default_factory=dict)
    sure_and_wrong: Mapping[StepLink, Rate] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Results:
    """Of a team, of each of its people, and of the questions (from first attempts alone)."""

    team: Measures
    people: Mapping[str, Measures]
    items: tuple[ItemStatistics, ...]


class TeamResults:
    """Reads them from the records."""

    def __init__(self, library: Library, records: Records) -> None:
        self._library = library
        self._records = records

    def of(self, people: Sequence[str]) -> Results:
        """The results of these people, by their ids, together and one by one."""
        tried: dict[str, list[Attempt]] = {person_id: [] for person_id in people}
        for attempt in attempts(self._records, self._library.catalogue, tried, given_up=True):
            tried[attempt.person_id].append(attempt)
        own = {person_id: _decisions(those) for person_id, those in tried.items()}
        return Results(
            team=_measures([decision for decisions in own.values() for decision in decisions]),
            people={person_id: _measures(decisions) for person_id, decisions in own.items()},
            items=tuple(item_statistics([_firsts(those) for those in tried.values()])),
        )


def _decisions(those: Iterable[Attempt]) -> list[Decision]:
    return [decision for attempt in those for decision in attempt.play.decisions]


def _measures(decisions: Sequence[Decision]) -> Measures:
    return Measures(
        decisions=sum(decision.scored for decision in decisions),
        escalation=detection(decisions),
        listening=listening(decisions),
        own_words=own_words(decisions),
        sure_and_wrong=confidently_wrong(decisions),
    )


def _firsts(those: Iterable[Attempt]) -> list[Play]:
    """The first attempt at each role-play; one that was given up has shown its questions all the same."""
    firsts: dict[str, Play] = {}
    for attempt in those:
        firsts.setdefault(attempt.roleplay_id, attempt.play)
    return list(firsts.values())
