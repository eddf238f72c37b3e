"""Taking a step with a suggestion: its words are sealed, and an author without a name leaves none."""

from collections.abc import Iterable

from sopapp.people.person import is_person_id
from sopapp.people.vaults import Vaults
from sopapp.store.apart import Apart
from sopapp.store.record import Json
from sopapp.store.records import Records
from sopapp.suggestions.kept import Kept
from sopapp.suggestions.kinds import STEP
from sopapp.suggestions.sealed_texts import SealedTexts
from sopapp.suggestions.suggestion import Step
from sopapp.suggestions.workflow import after, nothing_new


class Steps:
    def __init__(self, records: Records, texts: SealedTexts, vaults: Vaults, apart: Apart) -> None:
        self._records = records
        self._texts = texts
        self._vaults = vaults
        self._apart = apart

    def take(
        self, kept: Kept, step: Step, text: str = "", *, secrets: Iterable[str], version: int = 0, who: str = ""
    ) -> bool:
        """Keep one step; False when the very same was said before. `StepNotAllowed` as `workflow.after`.

        `secrets`: the keys of whoever takes it, to see what was said before.
        """
        suggestion = kept.with_words(self._texts.read(kept.texts, secrets))
        said = [message.text for message in suggestion.messages if message.step is step]
        if nothing_new(suggestion.state, step) and (not text or text in said[-1:]):
            return False
        after(suggestion.state, step)
        journal = self._journal(kept) if step is Step.REPLIED else ""
        name = self._texts.keep({"said": text}, self.reader_of(kept), journal) if text else ""
        body: dict[str, Json] = {"suggestion": suggestion.id, "step": step.value, "text": name}
        body |= {"version": version, "turn": len(kept.steps) + 1}
        if journal:
            self._apart.add(journal, STEP, body)
        else:
            self._records.add(STEP, body, who)
        return True

    def reader_of(self, kept: Kept) -> str:
        """The author's key: of a named one the one that they have here now, which another may have replaced since."""
        if kept.suggestion.anonymous:
            return kept.reader
        author = kept.suggestion.author_id
        is_here = is_person_id(author) and self._vaults.is_here(author)
        return self._vaults.public(author) if is_here or not kept.reader else kept.reader

    def _journal(self, kept: Kept) -> str:
        return (kept.journal or self._apart.new_journal()) if kept.suggestion.anonymous else ""
