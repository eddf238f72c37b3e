"""What there is to do for one person, read from the services in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from sopapp.learning.practice import Attempt, Practice
from sopapp.learning.progress import Progress
from sopapp.learning.reading import ReadState
from sopapp.learning.reviews import DayLoad, Reviews
from sopapp.library.comparing import Changes
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.library.sop import Sop
from sopapp.suggestions.box import SuggestionBox
from sopapp.suggestions.suggestion import Suggestion


@dataclass(frozen=True, slots=True)
class Changed:
    """A procedure to be read again: as it is now, and what differs."""

    sop: Sop
    changes: Changes
    note: str  # what the author of the newest version said about it


@dataclass(frozen=True, slots=True)
class Day:
    """Titles are in the window's language; lists are in the order in which to do things."""

    unfinished: tuple[Attempt, ...] = ()
    changed: tuple[Changed, ...] = ()
    to_read: tuple[Sop, ...] = ()
    to_practise: tuple[RolePlay, ...] = ()
    answers: tuple[Suggestion, ...] = ()
    review: DayLoad | None = None  # None: nothing comes back today
    read: int = 0
    procedures: int = 0
    practised: int = 0
    roleplays: int = 0


class Days:
    """Asks the services what there is to do."""

    def __init__(
        self, library: Library, progress: Progress, practice: Practice, box: SuggestionBox, reviews: Reviews
    ) -> None:
        self._library = library
        self._progress = progress
        self._practice = practice
        self._box = box
        self._reviews = reviews

    def now(self, person_id: str, language: str) -> Day:
        """How the person stands now; empty while no library is open."""
        catalogue, practice = self._library.catalogue, self._practice
        states = self._progress.states(person_id)
        finished = {attempt.roleplay_id for attempt in practice.finished(person_id)}
        today, *_ = self._reviews.forecast(person_id, 1)
        return Day(
            unfinished=tuple(practice.unfinished(person_id)),
            changed=tuple(self._changed(person_id, sop_id, language) for sop_id in _in(states, ReadState.CHANGED)),
            to_read=tuple(catalogue.sop(sop_id, language) for sop_id in _in(states, ReadState.NEW)),
            to_practise=tuple(practice.to_practise(person_id)),
            answers=tuple(self._box.unseen_answers(person_id)),
            review=today if today.items else None,
            read=sum(state in (ReadState.READ, ReadState.REVIEW_DUE) for state in states.values()),
            procedures=len(states),
            practised=len(finished & catalogue.roleplays.keys()),
            roleplays=len(catalogue.roleplays),
        )

    def _changed(self, person_id: str, sop_id: str, language: str) -> Changed:
        """What an older translation says of itself is about another version."""
        catalogue = self._library.catalogue
        sop, source = catalogue.sop(sop_id, language), catalogue.source(sop_id)
        note = sop.change if sop.version == source.version else source.change
        return Changed(sop, self._progress.changes_since_read(person_id, sop_id), note)


def _in(states: Mapping[str, ReadState], wanted: ReadState) -> list[str]:
    return [sop_id for sop_id, state in states.items() if state is wanted]
