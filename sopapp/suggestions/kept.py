"""Suggestions out of their records, and the steps into them. The box and the review both stand on this."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sopapp.base.clock import from_text
from sopapp.store.record import Record
from sopapp.store.records import Records
from sopapp.suggestions.suggestion import Message, State, Step, Suggestion
from sopapp.suggestions.workflow import AFTER, after, nothing_new

SUGGESTION, STEP, SEEN = "suggestion", "suggestion-step", "suggestion-seen"
_STEPS = frozenset(Step)
_ANSWERS = frozenset({Step.ASKED, Step.ACCEPTED, Step.DECLINED, Step.DONE, Step.REOPENED})


@dataclass(frozen=True, slots=True)
class Kept:
    """A suggestion with what only its own service may know."""

    suggestion: Suggestion
    owner: str  # `owner_hash` of an anonymous author; "" when the author is named
    steps: tuple[str, ...]  # the records of `suggestion.messages`, in the same order
    seen: int  # how many of them the author has seen

    def is_by(self, person_id: str) -> bool:
        mine = self.suggestion
        return self.owner == owner_hash(mine.id, person_id) if mine.anonymous else mine.author_id == person_id

    @property
    def unseen(self) -> bool:
        """Whether the manager has said something that the author has not seen."""
        return any(message.step in _ANSWERS for message in self.suggestion.messages[self.seen :])


def owner_hash(suggestion_id: str, person_id: str) -> str:
    """What lets an anonymous author, and nobody who does not know who to ask for, find a suggestion again."""
    return hashlib.sha256(f"{suggestion_id}:{person_id}".encode()).hexdigest()


def all_kept(records: Records) -> dict[str, Kept]:
    """Every suggestion by its id, oldest first. A record that this version cannot read is left out, not changed."""
    steps, seen = _by_suggestion(records.of(STEP)), _by_suggestion(records.of(SEEN))
    found: dict[str, Kept] = {}
    for record in records.of(SUGGESTION):
        suggestion = _suggestion(record)
        if suggestion.id and suggestion.id not in found:
            found[suggestion.id] = _kept(suggestion, record, steps[suggestion.id], seen[suggestion.id])
    return found


def take(records: Records, kept: Kept, step: Step, text: str = "", *, version: int = 0, who: str = "") -> bool:
    """Keep one step; False when the very same was said before. `StepNotAllowed` as `workflow.after`."""
    suggestion = kept.suggestion
    said = [message.text for message in suggestion.messages if message.step is step]
    if nothing_new(suggestion.state, step) and (not text or text in said[-1:]):
        return False
    after(suggestion.state, step)
    records.add(STEP, {"suggestion": suggestion.id, "step": step.value, "text": text, "version": version}, who)
    return True


def _by_suggestion(records: Iterable[Record]) -> defaultdict[str, list[Record]]:
    groups: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[_text(record, "suggestion")].append(record)
    return groups


def _suggestion(record: Record) -> Suggestion:
    anonymous = record.body.get("anonymous") is True
    return Suggestion(
        id=_text(record, "suggestion"),
        sop=_text(record, "sop"),
        place=_text(record, "place"),
        sop_title=_text(record, "sop_title"),
        place_title=_text(record, "place_title"),
        version=_number(record, "version"),
        language=_text(record, "language"),
        now=_text(record, "now"),
        better=_text(record, "better"),
        anonymous=anonymous,
        author_id="" if anonymous else record.who,
        at=from_text(record.at),
    )


def _kept(suggestion: Suggestion, record: Record, steps: list[Record], seen: list[Record]) -> Kept:
    known = [step for step in steps if _text(step, "step") in _STEPS]
    ids = tuple(step.id for step in known)
    read = [ids.index(up_to) + 1 for up_to in (_text(mark, "up_to") for mark in seen) if up_to in ids]
    told = _told(suggestion, [_message(step) for step in known])
    return Kept(told, _text(record, "owner"), ids, max(read, default=0))


def _message(record: Record) -> Message:
    step = Step(_text(record, "step"))
    return Message(
        from_text(record.at), step is not Step.REPLIED, step, _text(record, "text"), _number(record, "version")
    )


def _told(suggestion: Suggestion, messages: list[Message]) -> Suggestion:
    """The suggestion after all that was said. Of two answers given apart the first stands, and both are shown."""
    state, done_in = State.NEW, None
    for message in messages:
        state = AFTER[state].get(message.step, state)
        if message.step is Step.DONE and done_in is None:
            done_in = message.version
        if message.step is Step.REOPENED:
            done_in = None
    return replace(suggestion, state=state, messages=tuple(messages), done_in=done_in)


def _text(record: Record, key: str) -> str:
    value = record.body.get(key)
    return value if isinstance(value, str) else ""


def _number(record: Record, key: str) -> int:
    value = record.body.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
