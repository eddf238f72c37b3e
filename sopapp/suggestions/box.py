"""The suggestion box: whoever does the work says what would be better, and sees what became of it."""

from datetime import UTC, datetime, time

from sopapp.base.clock import Clock
from sopapp.base.errors import AnswerMissing, SuggestionIncomplete
from sopapp.base.events import Bus
from sopapp.base.ids import new_id
from sopapp.library.sop import Sop
from sopapp.store.record import Json
from sopapp.store.records import Records
from sopapp.suggestions.kept import SEEN, SUGGESTION, Kept, all_kept, owner_hash, take
from sopapp.suggestions.suggestion import State, Step, Suggestion, SuggestionsChanged

_CLOSED = frozenset({State.DECLINED, State.DONE})


class SuggestionBox:
    """What one person may do: send, reply when asked, and read what the manager said."""

    def __init__(self, records: Records, clock: Clock, bus: Bus) -> None:
        self._records = records
        self._clock = clock
        self._bus = bus

    def send(
        self, person_id: str, *, sop: Sop | None, place: str, now: str, better: str, anonymous: bool
    ) -> Suggestion:
        """Keep a suggestion and return it; the very same one, while it is open, is not kept twice.

        `SuggestionIncomplete` unless both texts say something. An anonymous one holds no name: only a hash by which
        its author's own page finds it again.
        """
        now, better = now.strip(), better.strip()
        if not (now and better):
            raise SuggestionIncomplete
        about = (sop.id if sop else "", place, now, better, anonymous)
        for sent in self.mine(person_id):
            if sent.state not in _CLOSED and (sent.sop, sent.place, sent.now, sent.better, sent.anonymous) == about:
                return sent
        suggestion_id = self._new_id(anonymous)
        body: dict[str, Json] = {
            "suggestion": suggestion_id,
            "sop": sop.id if sop else "",
            "place": place,
            "place_title": sop.place_title(place) if sop else "",
            "sop_title": sop.title if sop else "",
            "version": sop.version if sop else 0,
            "language": sop.language if sop else "",
            "now": now,
            "better": better,
            "anonymous": anonymous,
            "owner": owner_hash(suggestion_id, person_id) if anonymous else "",
        }
        self._records.add(SUGGESTION, body, who="" if anonymous else person_id)
        self._bus.post(SuggestionsChanged())
        return self._own(person_id, suggestion_id).suggestion

    def mine(self, person_id: str) -> list[Suggestion]:
        """All that the person has sent, anonymous ones included, the newest first."""
        return [kept.suggestion for kept in self._all_of(person_id)]

    def reply(self, person_id: str, suggestion_id: str, text: str) -> None:
        """Answer the manager's question. `AnswerMissing` without words, `StepNotAllowed` when nothing was asked."""
        if not text.strip():
            raise AnswerMissing
        kept = self._own(person_id, suggestion_id)
        who = "" if kept.suggestion.anonymous else person_id
        if take(self._records, kept, Step.REPLIED, text.strip(), who=who):
            self._bus.post(SuggestionsChanged())

    def unseen_answers(self, person_id: str) -> list[Suggestion]:
        """Those on which the manager said something since the person last looked, the newest first."""
        return [kept.suggestion for kept in self._all_of(person_id) if kept.unseen]

    def mark_seen(self, person_id: str, suggestion_id: str) -> None:
        """The person has looked at all that was said so far."""
        kept = self._own(person_id, suggestion_id)
        if not kept.unseen:
            return
        who = "" if kept.suggestion.anonymous else person_id
        self._records.add(SEEN, {"suggestion": suggestion_id, "up_to": kept.steps[-1]}, who=who)
        self._bus.post(SuggestionsChanged())

    def _all_of(self, person_id: str) -> list[Kept]:
        return [kept for kept in reversed(all_kept(self._records).values()) if kept.is_by(person_id)]

    def _own(self, person_id: str, suggestion_id: str) -> Kept:
        """KeyError when it is not the person's own: no page offers that."""
        return {kept.suggestion.id: kept for kept in self._all_of(person_id)}[suggestion_id]

    def _new_id(self, anonymous: bool) -> str:
        """An id tells its time to the millisecond; that of an anonymous suggestion tells only the day."""
        moment = self._clock.now()
        return new_id(datetime.combine(moment.date(), time(), UTC) if anonymous else moment)
