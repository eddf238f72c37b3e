"""A suggestion, as people see it: what happens now, what would be better, and what was said about it since."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sopapp.base.events import Event


class State(StrEnum):
    """Where a suggestion stands. ACCEPTED: it will be done; DONE: it is in a published version."""

    NEW = "new"
    READ = "read"
    ASKED = "asked"
    REPLIED = "replied"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"


class Step(StrEnum):
    """What somebody did with a suggestion: the author replies, the manager does all else."""

    READ = "read"
    ASKED = "asked"
    REPLIED = "replied"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DONE = "done"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Message:
    """One step, with the words that came with it; `version` is the procedure's, and only when `step` is DONE.

    `readable` is False when there are words, and no key at hand opens them.
    """

    at: datetime
    by_manager: bool
    step: Step
    text: str = ""
    version: int = 0
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`sop` and `place` are "" for the shop as a whole; titles are those that the author saw when writing.

    `author_id` is "" when anonymous, for everybody: the author finds it again in `SuggestionBox.mine`, with the `code`
    that is theirs alone. `notes` are the managers' own. Texts are "" and `readable` is False when no key at hand opens
    them.
    """

    id: str
    sop: str
    place: str  # a step id or a heading's slug
    sop_title: str
    place_title: str
    version: int  # of the procedure that the author read; 0 without one
    language: str
    now: str
    better: str
    anonymous: bool
    author_id: str
    at: datetime
    state: State = State.NEW
    messages: tuple[Message, ...] = ()
    done_in: int | None = None
    notes: tuple[str, ...] = ()
    code: str = ""
    readable: bool = True


@dataclass(frozen=True, slots=True)
class SuggestionsChanged(Event):
    """A suggestion was sent, answered or seen."""
