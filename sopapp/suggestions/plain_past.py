"""What the program kept in the clear before it could seal: read as it is, and sealed once there is a manager.

Then a record without the words takes its place, with the time of the first (of one without a name only the day), and
the plain one is erased. What found an anonymous author again, a hash that anybody could work out who knew the people,
goes with it: the author gets a code, behind their PIN. Who has no PIN, or has not signed in with it since, gets none,
for a key that lies open would tell who they are. The header of the plain record stays, and tells the minute: nothing
can take that back.
"""

import hashlib
from collections.abc import Callable, Container, Iterable, Mapping

from sopapp.people.code import new_code, pair_of_code
from sopapp.people.vaults import Vaults
from sopapp.store.record import Json, Record
from sopapp.store.records import Records
from sopapp.suggestions.kinds import STEP, SUGGESTION
from sopapp.suggestions.sealed_texts import SealedTexts

_BY_AUTHOR = "replied"
_WORDS = ("sop", "place", "sop_title", "place_title", "version", "language", "now", "better")
Anew = tuple[Record, Mapping[str, Json], Mapping[str, Json] | None]
"""A plain record, the body that takes its place, and the record of its sealed words, if it has any."""


def is_plain(record: Record) -> bool:
    """Whether its words stand in it: a suggestion's always did, and those of a step when it had no turn yet."""
    return "better" in record.body or ("step" in record.body and "turn" not in record.body)


def plain_words(record: Record) -> Mapping[str, Json]:
    """The words in the form in which they are sealed."""
    if "step" in record.body:
        return {"said": record.body.get("text", "")}
    return {name: record.body[name] for name in _WORDS if name in record.body}


def owner_hash(suggestion_id: str, person_id: str) -> str:
    """By this an anonymous author was found again."""
    return hashlib.sha256(f"{suggestion_id}:{person_id}".encode("utf-8", "replace")).hexdigest()


class PlainPast:
    """Seals it, a few records at a time: see `sealing_anew.py`."""

    def __init__(self, records: Records, texts: SealedTexts, vaults: Vaults) -> None:
        self._records = records
        self._texts = texts
        self._vaults = vaults

    def records(self, secrets: Iterable[str] = ()) -> list[Record]:
        """Those that are to be sealed; their order tells nothing. `secrets` open what was sealed of it before."""
        plain, done, nameless = self._plain(), self._sealed_already(secrets), self._without_names()
        return sorted((each for each in plain if _mark(each, nameless) not in done), key=lambda each: each.body_hash)

    def lost_authors(self) -> int:
        """How many suggestions without a name will have no author to read the answer once they are sealed."""
        plain = [record for record in self.records() if "better" in record.body and _is_anonymous(record)]
        return sum(not self._author_of(record) for record in plain)

    def readers(self, records: Iterable[Record]) -> Mapping[str, str]:
        """The key of the author of each suggestion; one without a name gets a code, which goes into a vault."""
        found, codes = dict[str, str](), dict[str, list[str]]()
        for record in records:
            suggestion = str(record.body.get("suggestion", ""))
            if "better" in record.body and not _is_anonymous(record):
                found[suggestion] = self._vaults.public(record.who)
            elif "better" in record.body and (author := self._author_of(record)):
                code = new_code()
                codes.setdefault(author, []).append(code)
                found[suggestion] = pair_of_code(code).public
        if codes:
            self._vaults.hand_over(codes)
        kept = [each.body for each in self._records.of(SUGGESTION) if not is_plain(each)]
        return {**{str(body.get("suggestion", "")): str(body.get("reader", "")) for body in kept}, **found}

    def sealing(self, plain: Iterable[Record], readers: Mapping[str, str]) -> Callable[[], list[Anew]]:
        """The slow half, for any thread."""
        turns, anonymous = self._turns(), self._without_names()
        parts = []
        for record in plain:
            suggestion, words = str(record.body.get("suggestion", "")), plain_words(record)
            name, slow = self._texts.sealed(words, readers.get(suggestion, "")) if any(words.values()) else ("", None)
            body = _without_words(record, turns.get(record.id, 0), name, suggestion in anonymous)
            if "better" in record.body:
                body["reader"] = readers.get(suggestion, "")
            parts.append((record, body, slow))
        return lambda: [(record, body, slow() if slow else None) for record, body, slow in parts]

    def keep(self, anew: Iterable[Anew]) -> None:
        """The quick half: the words first, for without the record that names them they are nothing yet."""
        for plain, body, words in anew:
            if words is not None:
                self._texts.keep_new(words)
            self._records.add(plain.kind, body, who=plain.who)

    def erase_sealed(self, secrets: Iterable[str]) -> None:
        """Erase every plain record of which there is a sealed one that these keys open."""
        done, nameless = self._sealed_already(secrets), self._without_names()
        spent = [record.id for record in self._plain() if _mark(record, nameless) in done]
        if spent:
            self._records.erase(spent)

    def _plain(self) -> list[Record]:
        return [record for kind in (SUGGESTION, STEP) for record in self._records.of(kind) if is_plain(record)]

    def _sealed_already(self, secrets: Iterable[str]) -> set[tuple[str, ...]]:
        """The marks of what has a sealed record in its place, and is plain only because the program ended too early."""
        kept = [each for kind in (SUGGESTION, STEP) for each in self._records.of(kind) if not is_plain(each)]
        words = self._texts.read([str(each.body.get("text", "")) for each in kept if "sent" in each.body], secrets)
        nameless = self._without_names()
        return {_mark(each, nameless, words.get(str(each.body.get("text", "")))) for each in kept}

    def _turns(self) -> dict[str, int]:
        """Which step of its suggestion each plain record is, from 1."""
        count, turns = dict[str, int](), dict[str, int]()
        for record in filter(is_plain, self._records.of(STEP)):
            suggestion = str(record.body.get("suggestion", ""))
            turns[record.id] = count[suggestion] = count.get(suggestion, 0) + 1
        return turns

    def _without_names(self) -> set[str]:
        return {str(each.body.get("suggestion", "")) for each in self._records.of(SUGGESTION) if _is_anonymous(each)}

    def _author_of(self, record: Record) -> str:
        """The person, if there is a vault behind a PIN to which the code can go; or nothing."""
        suggestion, owner = str(record.body.get("suggestion", "")), record.body.get("owner")
        return next((person for person in self._vaults.locked() if owner_hash(suggestion, person) == owner), "")


def _without_words(record: Record, turn: int, text: str, anonymous: bool) -> dict[str, Json]:
    body: dict[str, Json] = {"suggestion": record.body.get("suggestion", ""), "text": text}
    body["sent"] = _sent(record, anonymous)
    if "step" in record.body:
        return {**body, "step": record.body["step"], "version": record.body.get("version", 0), "turn": turn}
    return {**body, "anonymous": anonymous}


def _mark(record: Record, nameless: Container[object], words: Mapping[str, Json] | None = None) -> tuple[str, ...]:
    """The same for a plain record and the one that took its place. `words`: of the latter.

    Of what an author without a name has said only the day is left, so there the words themselves are in it.
    """
    suggestion, step = str(record.body.get("suggestion", "")), str(record.body.get("step", ""))
    if not step:
        return (suggestion,)
    anonymous = suggestion in nameless
    said = (words or plain_words(record)).get("said") if anonymous and step == _BY_AUTHOR else ""
    return suggestion, step, _sent(record, anonymous), str(said)


def _sent(record: Record, anonymous: bool) -> str:
    """When it was said; of what an author without a name has said only the day."""
    sent = str(record.body.get("sent", record.at))
    return f"{sent[:10]}T00:00:00.000Z" if anonymous and record.body.get("step", _BY_AUTHOR) == _BY_AUTHOR else sent


def _is_anonymous(record: Record) -> bool:
    return record.body.get("anonymous") is True
