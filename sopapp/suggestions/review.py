"""What the manager does with suggestions. Nothing here says who wrote an anonymous one, nor at what hour."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sopapp.base.errors import AnswerMissing, ManagerLocked, NoteMissing
from sopapp.base.events import Bus
from sopapp.people.manager import ManagerAccess
from sopapp.people.vaults import Vaults
from sopapp.store.apart import Apart
from sopapp.store.records import Records
from sopapp.suggestions.kept import all_kept
from sopapp.suggestions.kinds import NOTE
from sopapp.suggestions.sealed_texts import SealedTexts
from sopapp.suggestions.steps import Steps
from sopapp.suggestions.suggestion import Step, Suggestion, SuggestionsChanged
from sopapp.suggestions.workflow import WAITING


class SuggestionReview:
    """Every verb but `waiting` raises `ManagerLocked` until the manager's page is open; doing it twice is harmless."""

    def __init__(
        self, records: Records, texts: SealedTexts, vaults: Vaults, apart: Apart, *, access: ManagerAccess, bus: Bus
    ) -> None:
        self._records = records
        self._texts = texts
        self._steps = Steps(records, texts, vaults, apart)
        self._access = access
        self._bus = bus

    def all(self) -> list[Suggestion]:
        """All suggestions, the newest first. Times of an anonymous one are days, and it is sorted by its day alone."""
        self._must_be_open()
        known = all_kept(self._records).values()
        words = self._texts.read([name for kept in known for name in kept.texts], self._access.secrets())
        shown = [_for_manager(kept.with_words(words)) for kept in known]
        return sorted(shown, key=lambda suggestion: (suggestion.at, suggestion.id), reverse=True)

    def waiting(self) -> int:
        """How many wait for an answer; a number tells no secret, so it may be asked while locked."""
        return sum(kept.suggestion.state in WAITING for kept in all_kept(self._records).values())

    def read(self, suggestion_id: str) -> None:
        self._take([suggestion_id], Step.READ)

    def ask(self, suggestion_id: str, text: str) -> None:
        """Ask the author back; `AnswerMissing` without a question."""
        self._take([suggestion_id], Step.ASKED, _needed(text))

    def accept(self, suggestion_id: str, text: str = "") -> None:
        """Say that it will be done."""
        self._take([suggestion_id], Step.ACCEPTED, text.strip())

    def decline(self, suggestion_id: str, reason: str) -> None:
        """Say why it will not be done; `AnswerMissing` without a reason."""
        self._take([suggestion_id], Step.DECLINED, _needed(reason))

    def done(self, suggestion_ids: Iterable[str], version: int) -> None:
        """Say that the published `version` of the procedure does it."""
        known = all_kept(self._records)
        self._take([each for each in suggestion_ids if each in known], Step.DONE, version=version)

    def reopen(self, suggestion_id: str) -> None:
        """Take an answer back, so that another can be given."""
        self._take([suggestion_id], Step.REOPENED)

    def note(self, suggestion_id: str, text: str) -> None:
        """Keep a word that only managers ever read; `NoteMissing` without any."""
        self._must_be_open()
        if not text.strip():
            raise NoteMissing
        kept = all_kept(self._records)[suggestion_id]
        name = self._texts.keep({"said": text.strip()})
        self._records.add(NOTE, {"suggestion": kept.suggestion.id, "text": name})
        self._bus.post(SuggestionsChanged())

    def _take(self, suggestion_ids: Iterable[str], step: Step, text: str = "", version: int = 0) -> None:
        """KeyError for an id that is none: no page offers that."""
        self._must_be_open()
        known = all_kept(self._records)
        secrets = self._access.secrets()
        taken = [self._steps.take(known[each], step, text, version=version, secrets=secrets) for each in suggestion_ids]
        if any(taken):
            self._bus.post(SuggestionsChanged())

    def _must_be_open(self) -> None:
        if not self._access.unlocked:
            raise ManagerLocked


def _needed(text: str) -> str:
    if not text.strip():
        raise AnswerMissing
    return text.strip()


def _for_manager(suggestion: Suggestion) -> Suggestion:
    if not suggestion.anonymous:
        return suggestion
    messages = tuple(replace(message, at=_day(message.at)) for message in suggestion.messages)
    return replace(suggestion, at=_day(suggestion.at), messages=messages)


def _day(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)
