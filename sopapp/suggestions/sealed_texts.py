"""The words of suggestions and answers, sealed to the managers and to whoever sent the suggestion.

Words stand in records of their own, `sealed-text {text, copy, to, reader, box, age}`, which other records name by
`text`. So they can be sealed anew for other managers and the copy before erased, while everything around them stays.
`to` tells for whom a copy is without telling who that is; `box` is the open box it was sealed to while there was no
manager. The words themselves are JSON that names its text again, so that no sealed words can be put in another's place.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from secrets import token_hex

from sopapp.base.errors import SealBroken
from sopapp.base.events import Bus
from sopapp.people.manager import ManagerAccess, ManagerAccessChanged
from sopapp.people.people import SignedIn, SignedOut
from sopapp.people.seal import is_public, seal, unseal
from sopapp.store.apart import Apart
from sopapp.store.record import Json, Record
from sopapp.store.records import Records

TEXT = "sealed-text"
_MOST_COPIES = 2**62
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

    def keep(self, words: Words, reader: str = "", journal: str = "") -> str:
        """Seal and keep words, and return the name to ask for them by.

        `reader`: the key of who else may read them. `journal`: one apart, for who must not be known by the order.
        """
        name, slow = self.sealed(words, reader)
        if journal:
            self._apart.add(journal, TEXT, slow())
        else:
            self._records.add(TEXT, slow())
        return name

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

    def outdated(self) -> list[str]:
        """The names of words whose newest copy is not for the managers there are now; their order says nothing."""
        now = _fingerprint(self._access.keys.recipients())
        return sorted(name for name, copies in self._copies().items() if copies[-1].body.get("to") != now)

    def sealing(self, names: Iterable[str], secrets: Iterable[str]) -> Callable[[], list[dict[str, Json]]]:
        """The slow half of sealing these anew, for any thread; what none of the keys opens is left as it is."""
        all_of, keys, managers = self._copies(), tuple(secrets), self._access.keys.recipients()
        box, copies = self._box(managers), [all_of[name] for name in names]
        return lambda: [body for each in copies if (body := _sealed_anew(each, keys, managers, box))]

    def keep_copies(self, bodies: Iterable[Mapping[str, Json]]) -> None:
        """The quick half. Copies for managers who have changed meanwhile are left out: those are sealed once more."""
        now = _fingerprint(self._access.keys.recipients())
        for body in bodies:
            if body["to"] == now:
                self._records.add(TEXT, body)

    def erase_spent(self) -> None:
        """Erase every copy of which there is one for the managers of now, and the boxes that guard nothing any more."""
        now, all_of = _fingerprint(self._access.keys.recipients()), self._copies().values()
        spent = [
            record.id
            for copies in all_of
            if copies[-1].body.get("to") == now
            for record in copies
            if record.body.get("to") != now
        ]
        boxes = {str(copies[-1].body.get("box", "")) for copies in all_of}
        spent += self._access.keys.spent_boxes(frozenset(boxes))
        if spent:
            self._records.erase(spent)
        self._apart.blank()

    def sealed(self, words: Words, reader: str = "") -> tuple[str, Callable[[], dict[str, Json]]]:
        """A name for new words, and the slow half of sealing them; hand what it returns to `keep_new`."""
        name, managers = token_hex(16), self._access.keys.recipients()
        box = self._box(managers)
        return name, lambda: _body(name, words, reader, 1, managers, box)

    def keep_new(self, body: Mapping[str, Json]) -> None:
        """The quick half, for new words."""
        self._records.add(TEXT, body)

    def _box(self, managers: tuple[str, ...]) -> str:
        return managers[0] if managers[0] in self._access.keys.boxes() else ""

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


def _sealed_anew(
    copies: list[Record], secrets: tuple[str, ...], managers: tuple[str, ...], box: str
) -> dict[str, Json] | None:
    """The next copy; None when none of the keys opens one."""
    words = next((words for each in reversed(copies) if (words := _words(each, secrets)) is not None), None)
    if words is None:
        return None
    newest = copies[-1].body
    return _body(str(newest["text"]), words, str(newest.get("reader", "")), _copy(copies[-1]) + 1, managers, box)


def _body(  # noqa: PLR0917
    text: str, words: Words, reader: str, copy: int, managers: tuple[str, ...], box: str
) -> dict[str, Json]:
    readers = [reader] if is_public(reader) else []
    said = json.dumps({**words, "text": text}, ensure_ascii=False).encode("utf-8", "replace")
    sealed = seal(said, [*managers, *readers])
    return {"text": text, "copy": copy, "to": _fingerprint(managers), "reader": reader, "box": box, "age": sealed}


def _fingerprint(publics: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(set(publics))).encode()).hexdigest()[:32]


def _copy(record: Record) -> int:
    """A number that nobody gets to counts for none: one more than it could be too long to be written."""
    copy = record.body.get("copy")
    return copy if type(copy) is int and copy < _MOST_COPIES else 0
