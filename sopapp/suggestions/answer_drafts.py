"""What a manager was writing about a suggestion; it survives a power cut, and is offered again in the same form.

It is sealed to the manager's own key, as what they send is: whoever suggested something must not find a half-typed note
about it behind no more than their own PIN, or none.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from sopapp.base.errors import SealBroken
from sopapp.base.files import delete
from sopapp.base.json_file import read_json, write_json
from sopapp.people.manager import ManagerAccess
from sopapp.people.seal import seal, unseal
from sopapp.suggestions.suggestion import Step

_NOTE = "note"


class AnswerDrafts:
    """One text for each suggestion and step, all of a manager's in one file whose name tells of no suggestion."""

    def __init__(self, folder: Path, access: ManagerAccess) -> None:
        self._folder = folder
        self._access = access

    def keep(self, suggestion_id: str, step: Step | None, text: str) -> None:
        """Durable before it returns; without words it is discarded. `step` None is a note.

        While the managers' page is locked nothing is kept: there is nobody whose it could be.
        """
        public, before = self._public(), self._all()
        if not public:
            return
        left = {key: words for key, words in before.items() if key != _key(suggestion_id, step)}
        if text.strip():
            left[_key(suggestion_id, step)] = text
        if left == before:
            return
        if left:
            words = json.dumps(left, ensure_ascii=False).encode("utf-8", "replace")
            write_json(self._path(), {"age": seal(words, [public])})
        else:
            delete(self._path())

    def of(self, suggestion_id: str, step: Step | None) -> str:
        """What was being written; "" for nothing, and while the managers' page is locked."""
        return self._all().get(_key(suggestion_id, step), "")

    def _all(self) -> Mapping[str, str]:
        """A damaged file, or one for a key that the manager has no more, is kept aside and counts as none."""
        if not self._public():
            return {}
        return read_json(self._path(), self._opened) or {}

    def _opened(self, data: Mapping[str, object]) -> dict[str, str]:
        try:
            words: object = json.loads(unseal(str(data["age"]), self._access.secrets()))
        except SealBroken as error:
            raise ValueError from error
        if not isinstance(words, dict):
            raise TypeError(words)
        return {str(key): str(text) for key, text in words.items()}

    def _public(self) -> str:
        """The key of the manager who opened the page."""
        managers = {manager.id: manager.public for manager in self._access.managers()}
        return managers.get(self._access.manager, "")

    def _path(self) -> Path:
        return self._folder / f"{self._access.manager}.answers.json"


def _key(suggestion_id: str, step: Step | None) -> str:
    return f"{step.value if step is not None else _NOTE} {suggestion_id}"
