"""The words of suggestions and answers, sealed to the managers and to whoever sent the suggestion.

Words stand in records of their own, `sealed-text {text, copy, to, reader, box, age}`, which other records name by
`text`. So they can be sealed anew for other managers and the copy before erased, while everything around them stays.
`to` tells for whom a copy is without telling who that is; `box` is the open box it was sealed to while there was no
manager. The words themselves are JSON that names its text again, so that no sealed words can be put in another's place.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from secrets import token_hex

from sopapp.base.errors import SealBroken
from sopapp.base.events import Bus
from sopapp.people.manager import ManagerAccess, ManagerAccessChanged, ManagerKeysChanged
from sopapp.people.people import SignedIn, SignedOut
from sopapp.people.seal import is_public, seal, unseal
from sopapp.store.apart import Apart
from sopapp.store.record import Json, Record
from sopapp.store.records import Records

TEXT = "sealed-text"
Words = Mapping[str, Json]


class SealedTexts:
    """Keeps words and gives them back to whoever has a key."""

    def __init__(self, records: Records, access: ManagerAccess, apart: Apart, bus: Bus) -> None:
        self._records = records
        self._access = access
        self._apart = apart
        self._open: dict[tuple[str, tuple[str, ...]], Words | None] = {}  # what was opened, or would not open
        for event in (SignedIn, SignedOut, ManagerAccessChanged):
            bus.subscribe(event, lambda _: self._open.clear())
        bus.subscribe(ManagerKeysChanged, lambda _: self.seal_anew())

    def keep(self, words: Words, reader: str = "", journal: str = "") -> str:
        """Seal and keep words, and return the name to ask for them by.

        `reader`: the key of who else may read them. `journal`: one apart, for who must not be known by the order.
        """
        text = token_hex(16)
        self._add(text, words, reader, 1, self._access.keys.recipients(), journal)
        return text

    def read(self, names: Iterable[str], secrets: Iterable[str]) -> dict[str, Words]:
        """Those of these words that one of the keys opens; what will not open is left out."""
        keys, copies = tuple(secrets), self._copies()
        found: dict[str, Words] = {}
        for name in names:
            opened = (self._opened(record, keys) for record in reversed(copies.get(name, [])))
            words = next((each for each in opened if each is not None), None)
            if words is not None:
                found[name] = words
        return found

    def seal_anew(self) -> None:
        """Seal everything that can be opened to the managers there are now, and erase every copy that was for others.

        Doing it twice is harmless, and so is a death in between: the next time goes on.
        """
        secrets, managers = self._access.secrets(), self._access.keys.recipients()
        now = _fingerprint(managers)
        spent: list[str] = []
        for name, copies in sorted(self._copies().items()):
            if copies[-1].body.get("to") == now or self._add_copy(name, copies, secrets, managers):
                spent += [record.id for record in copies if record.body.get("to") != now]
        boxes = {str(copies[-1].body.get("box", "")) for copies in self._copies().values()}
        spent += self._access.keys.spent_boxes(frozenset(boxes))
        if spent:
            self._records.erase(spent)
        self._apart.blank()

    def _add_copy(self, name: str, copies: list[Record], secrets: tuple[str, ...], managers: tuple[str, ...]) -> bool:
        """False when none of the keys opens it: then it stays as it is."""
        words = next((words for each in reversed(copies) if (words := self._opened(each, secrets)) is not None), None)
        if words is None:
            return False
        newest = copies[-1]
        self._add(name, words, str(newest.body.get("reader", "")), _copy(newest) + 1, managers)
        return True

    def _add(  # noqa: PLR0917
        self, text: str, words: Words, reader: str, copy: int, managers: tuple[str, ...], journal: str = ""
    ) -> None:
        readers = [reader] if is_public(reader) else []
        body: dict[str, Json] = {
            "text": text,
            "copy": copy,
            "to": _fingerprint(managers),
            "reader": reader,
            "box": managers[0] if managers[0] in self._access.keys.boxes() else "",
            "age": seal(json.dumps({**words, "text": text}, ensure_ascii=False).encode(), [*managers, *readers]),
        }
        if journal:
            self._apart.add(journal, TEXT, body)
        else:
            self._records.add(TEXT, body)

    def _copies(self) -> dict[str, list[Record]]:
        """All copies of each text, the newest last. Journals apart count for themselves, so copies are numbered."""
        found: defaultdict[str, list[Record]] = defaultdict(list)
        for record in self._records.of(TEXT):
            found[str(record.body.get("text", ""))].append(record)
        return {name: sorted(copies, key=_copy) for name, copies in found.items() if name}

    def _opened(self, record: Record, secrets: tuple[str, ...]) -> Words | None:
        at = (record.id, secrets)
        if at not in self._open:
            self._open[at] = _words(record, secrets)
        return self._open[at]


def _words(record: Record, secrets: tuple[str, ...]) -> Words | None:
    try:
        words = json.loads(unseal(str(record.body.get("age", "")), secrets))
    except (SealBroken, ValueError):
        return None
    return words if isinstance(words, dict) and words.get("text") == record.body["text"] else None


def _fingerprint(publics: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(set(publics))).encode()).hexdigest()[:32]


def _copy(record: Record) -> int:
    copy = record.body.get("copy")
    return copy if type(copy) is int else 0
