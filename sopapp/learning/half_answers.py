"""What somebody has answered and not given yet: half a list sorted, words half typed. It survives a power cut.

It is sealed to the person's own key, as own words are theirs alone until they want them kept.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from sopapp.base.errors import SealBroken
from sopapp.base.files import delete
from sopapp.base.json_file import read_json, write_json
from sopapp.people.seal import seal, unseal
from sopapp.people.vaults import Vaults


class HalfAnswers:
    """One for each attempt of a person, in a file of its own."""

    def __init__(self, folder: Path, vaults: Vaults) -> None:
        self._folder = folder
        self._vaults = vaults

    def keep(self, person_id: str, attempt_id: str, half: str) -> None:
        """Durable before it returns; "" is nothing to keep."""
        if not half:
            self.discard(person_id, attempt_id)
            return
        words = json.dumps({"attempt": attempt_id, "half": half}, ensure_ascii=False).encode("utf-8", "replace")
        write_json(self._path(person_id, attempt_id), {"age": seal(words, [self._vaults.public(person_id)])})

    def of(self, person_id: str, attempt_id: str) -> str:
        """What was kept last; "" for nothing, and while the person's PIN is needed.

        A damaged file, or one sealed to a key which the person has no more, is kept aside and counts as nothing.
        """
        secrets = self._vaults.secrets(person_id)
        if not secrets:
            return ""
        return read_json(self._path(person_id, attempt_id), lambda data: _half(data, secrets)) or ""

    def discard(self, person_id: str, attempt_id: str) -> None:
        delete(self._path(person_id, attempt_id))

    def _path(self, person_id: str, attempt_id: str) -> Path:
        """An attempt's id may come from another PC: as it is, it need not be fit for the name of a file."""
        attempt = hashlib.sha256(attempt_id.encode("utf-8", "replace")).hexdigest()[:16]
        return self._folder / f"{person_id}.{attempt}.answer.json"


def _half(data: Mapping[str, object], secrets: Iterable[str]) -> str:
    try:
        words = json.loads(unseal(str(data["age"]), secrets))
    except SealBroken as error:
        raise ValueError from error
    return str(words["half"])
