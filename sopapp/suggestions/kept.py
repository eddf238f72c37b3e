"""Suggestions out of their records, and the steps into them. The box and the review both stand on this.

Kinds: `suggestion {suggestion, anonymous, reader, text}`, `suggestion-step {suggestion, step, text, version, turn}`,
`suggestion-note {suggestion, text}`, `suggestion-seen {suggestion, up_to}`. `text` names words of `sealed_texts.py`,
"" where there are none; all that a reader could learn from is in the words. `reader` is the author's key. A program of
before sealing has left the words themselves in the clear (`plain_past.py`); they are read too.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sopapp.base.clock import from_text
from sopapp.store.apart import is_apart
from sopapp.store.record import Json, Record
from sopapp.store.records import Records
from sopapp.suggestions.kinds import NOTE, SEEN, STEP, SUGGESTION
from sopapp.suggestions.plain_past import is_plain, owner_hash, plain_words
from sopapp.suggestions.suggestion import Message, State, Step, Suggestion
from sopapp.suggestions.workflow import AFTER

_STEPS = frozenset(Step)
_ANSWERS = frozenset({Step.ASKED, Step.ACCEPTED, Step.DECLINED, Step.DONE, Step.REOPENED})
Words = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Kept:
    """A suggestion with what only its own service may know. Words are in it only after `with_words`."""

    suggestion: Suggestion
    record: Record
    steps: tuple[Record, ...]  # the records of `suggestion.messages`, in the same order
    notes: tuple[Record, ...]
    seen: int  # how many of the messages the author has seen, as far as records say

    @property
    def reader(self) -> str:
        """The author's key; "" from a program that had none."""
        return text_of(self.record, "reader")

    @property
    def journal(self) -> str:
        """The journal apart that it lies in; "" when its author is named."""
        return self.record.device if is_apart(self.record.device) else ""

    @property
    def texts(self) -> list[str]:
        """The names of all its words."""
        return [text_of(each, "text") for each in (self.record, *self.steps, *self.notes) if not is_plain(each)]

    def is_by(self, person_id: str, readers: Iterable[str]) -> bool:
        """`readers`: the keys of what the person sent without a name."""
        mine = self.suggestion
        if not mine.anonymous:
            return mine.author_id == person_id
        return self.reader in readers or text_of(self.record, "owner") == owner_hash(mine.id, person_id)

    def unseen(self, seen: int) -> bool:
        """Whether the manager has said something after the first `seen` messages."""
        return any(message.step in _ANSWERS for message in self.suggestion.messages[seen:])

    def with_words(self, words: Mapping[str, Words]) -> Suggestion:
        """The suggestion with these words in it; what is missing is marked as not readable."""
        said = _words(self.record, words)
        messages = [
            replace(message, text=_said(record, words), readable=_words(record, words) is not None)
            for message, record in zip(self.suggestion.messages, self.steps, strict=True)
        ]
        notes = tuple(note for record in self.notes if (note := _said(record, words)))
        whole = replace(self.suggestion, messages=tuple(messages), notes=notes, readable=said is not None)
        return whole if said is None else replace(whole, **_about(said))


def all_kept(records: Records) -> dict[str, Kept]:
    """Every suggestion by its id, oldest first. A record that this version cannot read is left out, not changed."""
    steps, seen, notes = (_by_suggestion(records.of(kind)) for kind in (STEP, SEEN, NOTE))
    found: dict[str, Kept] = {}
    for record in sorted(records.of(SUGGESTION), key=sent_at):
        suggestion_id = text_of(record, "suggestion")
        if suggestion_id and suggestion_id not in found:
            found[suggestion_id] = _kept(record, steps[suggestion_id], seen[suggestion_id], notes[suggestion_id])
    return found


def text_of(record: Record, key: str) -> str:
    value = record.body.get(key)
    return value if isinstance(value, str) else ""


def number_of(record: Record, key: str) -> int:
    value = record.body.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def sent_at(record: Record) -> str:
    """When it was said; a record that was written anew remembers when it was first."""
    sent = text_of(record, "sent")
    try:
        from_text(sent)
    except ValueError:
        return record.at
    return sent


def _by_suggestion(records: Iterable[Record]) -> defaultdict[str, list[Record]]:
    groups: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[text_of(record, "suggestion")].append(record)
    return groups


def _kept(record: Record, steps: list[Record], seen: list[Record], notes: list[Record]) -> Kept:
    known = [step for step in steps if text_of(step, "step") in _STEPS]
    turns = _turns(known)
    known.sort(key=lambda step: turns[step.id])
    ids = [step.id for step in known]
    read = [ids.index(up_to) + 1 for up_to in (text_of(mark, "up_to") for mark in seen) if up_to in ids]
    anonymous = record.body.get("anonymous") is True
    bare = Suggestion(
        id=text_of(record, "suggestion"),
        **_about({}),
        anonymous=anonymous,
        author_id="" if anonymous else record.who,
        at=from_text(sent_at(record)),
    )
    return Kept(
        _told(bare, [_message(step) for step in known]), record, tuple(known), tuple(notes), max(read, default=0)
    )


def _turns(steps: Iterable[Record]) -> dict[str, int]:
    """The turn of each step by its record: journals apart do not count with the others, so a step says its turn."""
    turns, last = dict[str, int](), 0
    for step in steps:
        turns[step.id] = number_of(step, "turn") or last
        last = last if is_apart(step.device) else max(last, turns[step.id])
    return turns


def _message(record: Record) -> Message:
    step = Step(text_of(record, "step"))
    return Message(from_text(sent_at(record)), step is not Step.REPLIED, step, version=number_of(record, "version"))


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


def _words(record: Record, words: Mapping[str, Words]) -> Words | None:
    if is_plain(record):
        return plain_words(record)
    name = text_of(record, "text")
    return words.get(name) if name else {}


def _said(record: Record, words: Mapping[str, Words]) -> str:
    said = (_words(record, words) or {}).get("said")
    return said if isinstance(said, str) else ""


def _about(words: Words) -> dict[str, Any]:
    """The fields of a suggestion that are words, or tell something about its author."""
    version = words.get("version")
    texts = ("sop", "place", "sop_title", "place_title", "language", "now", "better")
    fields: dict[str, Any] = {name: text if isinstance(text := words.get(name), str) else "" for name in texts}
    return {**fields, "version": version if type(version) is int else 0}
