"""The keys that suggestions are sealed to, as their records say: managers, the recovery sheet, and the open box.

Kinds: `manager-key {manager, public, signing, wrapped, turn, signature, since, opener}` (the newest of a manager
counts, and of one key the lock with the greatest `turn`: one of before, put there again, does not shut them out),
`manager-left {manager}`, `recovery-key {public, signing}` (the newest counts), each with `{ends, by, vouched}` as
`trust.py` says, and `box-key {public, secret}`. The box key stands in the clear: it is what texts are sealed to while
there is no manager, and it is erased once they are sealed to one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sopapp.base.clock import from_text
from sopapp.people.remembered import Remembered
from sopapp.people.seal import KeyPair, is_pair, new_pair
from sopapp.people.secret import is_seal
from sopapp.people.trust import LEFT, MANAGER, RECOVERY, Trust, Verdict, is_given_up, judged
from sopapp.store.record import Json, Record
from sopapp.store.records import Records

BOX = "box-key"
_VOUCH = ("manager", "public", "signing", "ends", "by", "vouched")


@dataclass(frozen=True, slots=True)
class Manager:
    """`id` is the person's; `since` is when they first got a key, `wrapped` opens with their passphrase."""

    id: str
    public: str
    wrapped: Mapping[str, Json]
    since: datetime
    body: Mapping[str, Json] = field(repr=False)  # as it is kept

    @property
    def vouch(self) -> dict[str, Json]:
        """The part that makes the key trusted, without its lock."""
        return {name: self.body[name] for name in _VOUCH if name in self.body}

    @property
    def vouched_by(self) -> str:
        """Whose key; none for one from before there were signatures."""
        return str(self.body.get("by", ""))

    @property
    def turn(self) -> int:
        """Which lock on the key it is; 0 for one from before they were counted."""
        turn = self.body.get("turn")
        return turn if type(turn) is int else 0

    @property
    def opener(self) -> str:
        """A key sealed to this one, while texts are still sealed to that alone; or nothing."""
        return str(self.body.get("opener", ""))


@dataclass(frozen=True, slots=True)
class RefusedKey:
    """A key for which no manager has vouched: nothing is sealed to it. `manager`: who it says it is, "" for a sheet."""

    record: str
    manager: str
    at: datetime


class Keys:
    """Which keys there are; nothing here opens anything."""

    def __init__(self, records: Records, remembered: Remembered) -> None:
        self._records = records
        self._remembered = remembered
        self._judged: tuple[object, Verdict] | None = None  # of which records and memory, and how they were judged

    def managers(self) -> dict[str, Manager]:
        """Those who have not left, in the order in which they came."""
        return _newest(self._verdict().managers)

    def given_up(self) -> list[Manager]:
        """The managers of before somebody started anew; what was sealed to them is still there."""
        trust = self.trust
        return [*_newest(record for record in self._of_keys() if is_given_up(record, trust)).values()]

    @property
    def awaits_managers(self) -> bool:
        """Whether a manager's key is trusted that is not here: two files of one folder need not arrive together."""
        trust = self.trust
        return any(owner and key in trust.known and key not in trust.ended for key, owner in trust.owners.items())

    def recovery(self) -> str:
        """The public key of the newest recovery sheet; "" when none was made."""
        return self._verdict().recovery

    def refused(self) -> list[RefusedKey]:
        """Keys that somebody has put there without a manager, or that a PC made while it could not know of any."""
        refused = self._verdict().refused
        return [RefusedKey(each.id, str(each.body.get("manager", "")), from_text(each.at)) for each in refused]

    @property
    def trust(self) -> Trust:
        return self._verdict().trust

    def remember(self) -> None:
        """Write down what is trusted now, if that is more than before; without a manager there is nothing to trust."""
        trust = self.trust
        if trust.known and trust != self._remembered.read():
            self._remembered.keep_if_possible(trust)

    def learn(self, public: str, signing: str) -> None:
        """From now on this key, which had no signing key yet, signs with that. `DiskFull`, `FolderNotWritable`."""
        trust = self.trust
        self._remembered.keep(Trust({**trust.known, public: signing}, trust.ended, trust.owners))

    def begin_anew(self, public: str, signing: str, manager: str) -> None:
        """Trust this key as the first, and none of before. `DiskFull`, `FolderNotWritable`."""
        ended = {*self.trust.ended, *self.trust.known} - {public}
        self._remembered.keep(Trust({public: signing}, frozenset(ended), {public: manager}))

    def take_back(self, back: Sequence[Manager]) -> None:
        """Trust these again, who were given up, and what they vouch for; none of now. Errors as `begin_anew`."""
        before = self.trust
        known = {each.public: str(each.body.get("signing", "")) for each in back}
        seed = Trust(known, owners={each.public: each.id for each in back})
        after = judged(self._of_keys(), seed).trust
        ended = after.ended | ((before.ended | before.known.keys()) - after.known.keys())
        self._remembered.keep(Trust(after.known, ended, after.owners))

    def old_passphrase(self) -> Json:
        """The seal of a passphrase from before there were keys, or None."""
        seals = [record.body.get("scrypt") for record in self._records.of(MANAGER)]
        return next((seal for seal in reversed(seals) if is_seal(seal)), None)

    def recipients(self) -> tuple[str, ...]:
        """What a text for the managers is sealed to. Without a manager that is this device's box, made when needed."""
        managers = [manager.public for manager in self.managers().values()]
        if not managers:
            return (self._box(),)
        return tuple(public for public in (*managers, self.recovery()) if public)

    def open_secrets(self) -> tuple[str, ...]:
        """The keys of all boxes that are still in the clear: anybody with the files has them."""
        return tuple(str(record.body.get("secret")) for record in self._records.of(BOX) if _is_box(record))

    def boxes(self) -> frozenset[str]:
        """The public keys of all boxes that are still in the clear."""
        return frozenset(str(record.body["public"]) for record in self._records.of(BOX) if _is_box(record))

    def spent_boxes(self, in_use: frozenset[str]) -> list[str]:
        """The records of this device's boxes that guard nothing any more; `in_use` are public keys."""
        if not self.managers():
            return []
        own = [record for record in self._records.of(BOX) if record.device == self._records.device]
        return [record.id for record in own if record.body.get("public") not in in_use]

    def records_of(self, manager: str) -> list[str]:
        """The records that hold a wrapped key of this manager; those that only vouch for one of before stay."""
        found = self._records.matching(MANAGER, manager=manager)
        return [record.id for record in found if "wrapped" in record.body]

    def sheets(self, public: str, *, vouched: bool = False) -> list[str]:
        """The records of this sheet's key; with `vouched` only those that somebody vouches for."""
        found = self._records.matching(RECOVERY, public=public)
        return [record.id for record in found if "vouched" in record.body or not vouched]

    def _verdict(self) -> Verdict:
        """Judged anew only when there are other records, or more is remembered: it is asked for with each text."""
        records = self._of_keys()
        basis = (self._remembered.stamp, tuple(record.id for record in records))
        if self._judged is None or self._judged[0] != basis:
            self._judged = basis, judged(records, self._remembered.read())
        return self._judged[1]

    def _of_keys(self) -> Sequence[Record]:
        records = [record for kind in (MANAGER, LEFT, RECOVERY) for record in self._records.of(kind)]
        return sorted(records, key=_place)

    def _box(self) -> str:
        own = [record for record in self._records.of(BOX) if record.device == self._records.device]
        kept = [str(record.body["public"]) for record in own if _is_box(record)]
        if kept:
            return kept[-1]
        pair: KeyPair = new_pair()
        self._records.add(BOX, {"public": pair.public, "secret": pair.secret})
        return pair.public


def _newest(records: Iterable[Record]) -> dict[str, Manager]:
    """Of each manager, in the order in which they came; the oldest record comes first."""
    found = dict[str, Manager]()
    for record in records:
        manager, body = str(record.body.get("manager", "")), record.body
        before, wrapped = found.get(manager), body["wrapped"]
        since = before.since if before is not None else _since(record)
        if manager and isinstance(wrapped, Mapping):
            new = Manager(manager, str(body["public"]), wrapped, since, body)
            if before is None or before.public != new.public or before.turn <= new.turn:
                found[manager] = new
    return found


def _is_box(record: Record) -> bool:
    """Whether its secret opens what is sealed to it; among other keys, one that is none would open nothing at all."""
    return is_pair(record.body.get("public"), record.body.get("secret"))


def _since(record: Record) -> datetime:
    """A record that took the place of another tells when the first one came."""
    try:
        return from_text(str(record.body.get("since", record.at)))
    except ValueError:
        return from_text(record.at)


def _place(record: Record) -> tuple[int, str]:
    return record.lamport, record.device
