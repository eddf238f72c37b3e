"""The suggestion box: whoever does the work says what would be better, and sees what became of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, time

from sopapp.base.clock import Clock
from sopapp.base.errors import AnswerMissing, CodeUnknown, SuggestionIncomplete
from sopapp.base.events import Bus
from sopapp.base.ids import new_id
from sopapp.library.sop import Sop
from sopapp.people.code import pair_of_code
from sopapp.people.vaults import Vaults
from sopapp.store.apart import Apart
from sopapp.store.record import Json
from sopapp.store.records import Records
from sopapp.suggestions.kept import Kept, all_kept
from sopapp.suggestions.kinds import SEEN, SUGGESTION
from sopapp.suggestions.sealed_texts import SealedTexts
from sopapp.suggestions.steps import Steps
from sopapp.suggestions.suggestion import State, Step, Suggestion, SuggestionsChanged

_CLOSED = frozenset({State.DECLINED, State.DONE})


class SuggestionBox:
    """What one person may do: send, reply when asked, and read what the manager said."""

    def __init__(
        self, records: Records, texts: SealedTexts, vaults: Vaults, apart: Apart, *, clock: Clock, bus: Bus
    ) -> None:
        self._records = records
        self._texts = texts
        self._vaults = vaults
        self._apart = apart
        self._steps = Steps(records, texts, vaults, apart)
        self._clock = clock
        self._bus = bus

    def send(
        self, person_id: str, *, sop: Sop | None, place: str, now: str, better: str, anonymous: bool
    ) -> Suggestion:
        """Keep a suggestion and return it; the very same one, while it is open, is not kept twice.

        `SuggestionIncomplete` unless both texts say something. Of an anonymous one no record tells who sent it, nor
        when to the hour; its author finds it by its `code`, which is remembered behind their PIN, or else until they
        sign out.
        """
        now, better = now.strip(), better.strip()
        if not (now and better):
            raise SuggestionIncomplete
        about = (sop.id if sop else "", place, now, better, anonymous)
        for sent in self.mine(person_id):
            if sent.state not in _CLOSED and (sent.sop, sent.place, sent.now, sent.better, sent.anonymous) == about:
                return sent
        words: dict[str, Json] = {
            "sop": sop.id if sop else "",
            "place": place,
            "place_title": sop.place_title(place) if sop else "",
            "sop_title": sop.title if sop else "",
            "version": sop.version if sop else 0,
            "language": sop.language if sop else "",
            "now": now,
            "better": better,
        }
        suggestion_id = self._keep(person_id, words, anonymous)
        self._bus.post(SuggestionsChanged())
        return self._shown(person_id, [self._own(person_id, suggestion_id)])[0]

    def mine(self, person_id: str) -> list[Suggestion]:
        """All that the person has sent, the newest first; anonymous ones when their codes are at hand."""
        return self._shown(person_id, self._all_of(person_id))

    def find(self, person_id: str, code: str) -> Suggestion:
        """The suggestion that this code was shown for; it is the person's own again. `CodeUnknown`."""
        reader = pair_of_code(code).public
        if not any(kept.reader == reader for kept in all_kept(self._records).values()):
            raise CodeUnknown
        self._vaults.add_code(person_id, code)
        self._bus.post(SuggestionsChanged())
        return next(each for each in self.mine(person_id) if self._own(person_id, each.id).reader == reader)

    def reply(self, person_id: str, suggestion_id: str, text: str) -> None:
        """Answer the manager's question. `AnswerMissing` without words, `StepNotAllowed` when nothing was asked."""
        if not text.strip():
            raise AnswerMissing
        kept = self._own(person_id, suggestion_id)
        who = "" if kept.suggestion.anonymous else person_id
        secrets = self._vaults.secrets(person_id)
        if self._steps.take(kept, Step.REPLIED, text.strip(), who=who, secrets=secrets):
            self._bus.post(SuggestionsChanged())

    def unseen_answers(self, person_id: str) -> list[Suggestion]:
        """Those about which the manager has said something since the person last looked."""
        return self._shown(person_id, [kept for kept in self._all_of(person_id) if self._is_unseen(person_id, kept)])

    def mark_seen(self, person_id: str, suggestion_id: str) -> None:
        """The person has looked at all that was said so far. For an anonymous one no record says so."""
        kept = self._own(person_id, suggestion_id)
        if not self._is_unseen(person_id, kept):
            return
        if kept.suggestion.anonymous:
            self._vaults.mark_seen(person_id, suggestion_id, len(kept.steps))
        else:
            self._records.add(SEEN, {"suggestion": suggestion_id, "up_to": kept.steps[-1].id}, who=person_id)
        self._bus.post(SuggestionsChanged())

    def _keep(self, person_id: str, words: Mapping[str, Json], anonymous: bool) -> str:
        """The words first: without the record that names them they are nothing yet."""
        now = self._clock.now()
        if not anonymous:
            reader, suggestion_id = self._vaults.public(person_id), new_id(now)
            text = self._texts.keep(words, reader)
            body = _body(suggestion_id, anonymous, reader, text)
            self._records.add(SUGGESTION, body, who=person_id)
            return suggestion_id
        reader = self._vaults.new_code(person_id).public
        journal, suggestion_id = self._apart.new_journal(), new_id(datetime.combine(now.date(), time(), UTC))
        text = self._texts.keep(words, reader, journal)
        self._apart.add(journal, SUGGESTION, _body(suggestion_id, anonymous, reader, text))
        return suggestion_id

    def _is_unseen(self, person_id: str, kept: Kept) -> bool:
        seen = self._vaults.seen(person_id, kept.suggestion.id) if kept.suggestion.anonymous else kept.seen
        return kept.unseen(seen)

    def _shown(self, person_id: str, all_of: list[Kept]) -> list[Suggestion]:
        names = [name for kept in all_of for name in kept.texts]
        words, codes = self._texts.read(names, self._vaults.secrets(person_id)), self._vaults.codes(person_id)
        return [replace(kept.with_words(words), notes=(), code=codes.get(kept.reader, "")) for kept in all_of]

    def _all_of(self, person_id: str) -> list[Kept]:
        readers = self._vaults.codes(person_id)
        return [kept for kept in reversed(all_kept(self._records).values()) if kept.is_by(person_id, readers)]

    def _own(self, person_id: str, suggestion_id: str) -> Kept:
        """KeyError when it is not the person's own: no page offers that."""
        return {kept.suggestion.id: kept for kept in self._all_of(person_id)}[suggestion_id]


def _body(suggestion: str, anonymous: bool, reader: str, text: str) -> dict[str, Json]:
    return {"suggestion": suggestion, "anonymous": anonymous, "reader": reader, "text": text}
