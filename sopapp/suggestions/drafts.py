"""What somebody was typing into the suggestion box; it survives a power cut and is offered again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from sopapp.base.files import delete
from sopapp.base.json_file import read_json, write_json
from sopapp.suggestions.kept import owner_hash


@dataclass(frozen=True, slots=True)
class Draft:
    """A suggestion not yet sent; `sop_id` and `place` are "" for the shop as a whole."""

    sop_id: str = ""
    place: str = ""
    now: str = ""
    better: str = ""
    anonymous: bool = False

    @property
    def empty(self) -> bool:
        return not (self.now.strip() or self.better.strip())


class SuggestionDrafts:
    """One draft a person, and one a question to the person, each in a file of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, person_id: str, draft: Draft) -> None:
        """Durable before it returns; without words it is no draft, unless the wish for no name is to be remembered."""
        if draft.empty and not draft.anonymous:
            self.discard(person_id)
        else:
            write_json(self._path(person_id), asdict(draft))

    def of(self, person_id: str) -> Draft | None:
        """The person's draft. A damaged file is kept aside under another name, and counts as none."""
        return read_json(self._path(person_id), _draft)

    def discard(self, person_id: str) -> None:
        delete(self._path(person_id))

    def keep_reply(self, person_id: str, suggestion_id: str, text: str) -> None:
        """The same for an answer to the manager's question; an empty one is discarded."""
        path = self._reply_path(person_id, suggestion_id)
        if text.strip():
            write_json(path, {"text": text})
        else:
            path.unlink(missing_ok=True)

    def reply(self, person_id: str, suggestion_id: str) -> str:
        """The answer that was being typed; "" for none."""
        return read_json(self._reply_path(person_id, suggestion_id), _reply) or ""

    def _reply_path(self, person_id: str, suggestion_id: str) -> Path:
        """The name of the file tells no more about who wrote an anonymous suggestion than its record does."""
        return self._folder / f"{owner_hash(suggestion_id, person_id)}.reply.json"

    def _path(self, person_id: str) -> Path:
        return self._folder / f"{person_id}.suggestion.json"


def _reply(data: Mapping[str, object]) -> str:
    return str(data["text"])


def _draft(data: Mapping[str, object]) -> Draft:
    texts = [data[key] for key in ("sop_id", "place", "now", "better")]
    sop_id, place, now, better = (text for text in texts if isinstance(text, str))
    return Draft(sop_id, place, now, better, data["anonymous"] is True)
