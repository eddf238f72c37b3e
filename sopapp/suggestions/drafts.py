"""What somebody was typing into the suggestion box; it survives a power cut and is offered again.

It is sealed to the person's own key: a draft without a name, under the name of a person, would tell whose it is.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from sopapp.base.errors import SealBroken
from sopapp.base.files import delete
from sopapp.base.json_file import read_json, write_json
from sopapp.people.seal import seal, unseal
from sopapp.people.vaults import Vaults

T = TypeVar("T")


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

    def __init__(self, folder: Path, vaults: Vaults) -> None:
        self._folder = folder
        self._vaults = vaults

    def keep(self, person_id: str, draft: Draft) -> None:
        """Durable before it returns; without words it is no draft, unless the wish for no name is to be remembered."""
        if draft.empty and not draft.anonymous:
            self.discard(person_id)
        else:
            self._write(self._path(person_id), person_id, asdict(draft))

    def of(self, person_id: str) -> Draft | None:
        """The person's draft. A damaged file is kept aside under another name, and counts as none.

        So does one that is sealed to a key which the person has no more; None while their PIN is needed.
        """
        return self._read(self._path(person_id), person_id, _draft)

    def discard(self, person_id: str) -> None:
        delete(self._path(person_id))

    def seal_the_past(self) -> None:
        """Seal the drafts that a program of before has left in the clear; twice is harmless."""
        for path in sorted(self._folder.glob("*.suggestion.json")):
            draft = read_json(path, lambda data: None if "age" in data else _draft(data))
            if draft is not None:
                self.keep(path.name.removesuffix(".suggestion.json"), draft)

    def keep_reply(self, person_id: str, suggestion_id: str, text: str) -> None:
        """The same for an answer to the manager's question; an empty one is discarded."""
        replies = {key: value for key, value in self._replies(person_id).items() if key != suggestion_id}
        if text.strip():
            replies[suggestion_id] = text
        if replies:
            self._write(self._replies_path(person_id), person_id, replies)
        else:
            delete(self._replies_path(person_id))

    def reply(self, person_id: str, suggestion_id: str) -> str:
        """The answer that was being typed; "" for none."""
        return self._replies(person_id).get(suggestion_id, "")

    def _replies(self, person_id: str) -> dict[str, str]:
        """All in one sealed file, whose name tells nothing of which suggestions are the person's."""
        return self._read(self._replies_path(person_id), person_id, _texts) or {}

    def _read(self, path: Path, person_id: str, parse: Callable[[Mapping[str, object]], T]) -> T | None:
        secrets = self._vaults.secrets(person_id)
        return read_json(path, lambda data: parse(_unsealed(data, secrets))) if secrets else None

    def _write(self, path: Path, person_id: str, data: Mapping[str, object]) -> None:
        words = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
        write_json(path, {"age": seal(words, [self._vaults.public(person_id)])})

    def _replies_path(self, person_id: str) -> Path:
        return self._folder / f"{person_id}.replies.json"

    def _path(self, person_id: str) -> Path:
        return self._folder / f"{person_id}.suggestion.json"


def _texts(data: Mapping[str, object]) -> dict[str, str]:
    return {key: str(value) for key, value in data.items()}


def _draft(data: Mapping[str, object]) -> Draft:
    texts = [data[key] for key in ("sop_id", "place", "now", "better")]
    sop_id, place, now, better = (text for text in texts if isinstance(text, str))
    return Draft(sop_id, place, now, better, data["anonymous"] is True)


def _unsealed(data: Mapping[str, object], secrets: Iterable[str]) -> Mapping[str, object]:
    """The draft's fields; a draft of a program from before sealing has them as they are."""
    if "age" not in data:
        return data
    try:
        words: object = json.loads(unseal(str(data["age"]), secrets))
    except SealBroken as error:
        raise ValueError from error
    if not isinstance(words, dict):
        raise TypeError(words)
    return words
