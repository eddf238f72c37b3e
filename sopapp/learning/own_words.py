"""What people said in their own words and wanted kept. A record names the words, which are sealed elsewhere.

`own-words {attempt, node, text}`: the newest of an attempt's node counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sopapp.base.clock import from_text
from sopapp.people.vaults import Vaults
from sopapp.store.record import Json
from sopapp.store.records import Records

OWN_WORDS = "own-words"


class SealedWords(Protocol):
    """Seals words to the managers there are, and anew when they change; suggestions keep theirs there too."""

    def keep(self, words: Mapping[str, Json], reader: str = "") -> str:
        """The name to ask for them by; `reader` is the key of who else may read them."""
        ...

    def read(self, names: Iterable[str], secrets: Iterable[str]) -> Mapping[str, Mapping[str, Json]]:
        """Those that one of the keys opens."""
        ...


@dataclass(frozen=True, slots=True)
class OwnWord:
    """What a person said at a node of an attempt."""

    person_id: str
    roleplay_id: str  # "" when the attempt is not there (any more)
    attempt_id: str
    node_id: str
    text: str
    at: datetime  # UTC


class OwnWords:
    """Own words that were kept: for their speaker, and for managers."""

    def __init__(self, records: Records, sealed: SealedWords, vaults: Vaults) -> None:
        self._records = records
        self._sealed = sealed
        self._vaults = vaults

    def keep(self, person_id: str, attempt_id: str, node_id: str, text: str) -> None:
        """Sealed to the managers and to the person; the same words again, or none, keep nothing new."""
        text = text.strip()
        if not text or (attempt_id, node_id, text) in {(w.attempt_id, w.node_id, w.text) for w in self.mine(person_id)}:
            return
        name = self._sealed.keep({"words": text}, self._vaults.public(person_id))
        body: dict[str, Json] = {"attempt": attempt_id, "node": node_id, "text": name}
        self._records.add(OWN_WORDS, body, who=person_id)

    def mine(self, person_id: str) -> list[OwnWord]:
        """The person's own, oldest first."""
        return self.read({person_id}, self._vaults.secrets(person_id))

    def read(self, people: Iterable[str], secrets: Iterable[str]) -> list[OwnWord]:
        """Those of these people that one of the keys (`ManagerAccess.secrets()`) opens, oldest first."""
        people = {*people}
        newest = {(r.body.get("attempt"), r.body.get("node")): r for r in self._records.of(OWN_WORDS, by=people)}
        words = self._sealed.read([str(record.body.get("text")) for record in newest.values()], secrets)
        played = {r.body.get("attempt"): str(r.body.get("roleplay")) for r in self._records.of("attempt", by=people)}
        opened = [(record, words.get(str(record.body.get("text")))) for record in newest.values()]
        return [
            OwnWord(
                person_id=record.who,
                roleplay_id=played.get(record.body.get("attempt"), ""),
                attempt_id=str(record.body.get("attempt")),
                node_id=str(record.body.get("node")),
                text=str(said.get("words", "")),
                at=from_text(record.at),
            )
            for record, said in opened
            if said is not None
        ]
