"""The keys that suggestions are sealed to, as their records say: managers, the recovery sheet, and the open box.

Kinds: `manager-key {manager, public, wrapped}` (the newest of a manager counts), `manager-left {manager}`,
`recovery-key {public}` (the newest counts), `box-key {public, secret}`. The box key stands in the clear: it is what
texts are sealed to while there is no manager, and it is erased once they are sealed to one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sopapp.base.clock import from_text
from sopapp.people.seal import KeyPair, is_public, new_pair
from sopapp.people.secret import is_seal
from sopapp.people.wrapping import is_lock
from sopapp.store.record import Json, Record
from sopapp.store.records import Records

MANAGER, LEFT, RECOVERY, BOX = "manager-key", "manager-left", "recovery-key", "box-key"


@dataclass(frozen=True, slots=True)
class Manager:
    """`id` is the person's; `since` is when they first got a key, `wrapped` opens with their passphrase."""

    id: str
    public: str
    wrapped: Mapping[str, Json]
    since: datetime


class Keys:
    """Which keys there are; nothing here opens anything."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def managers(self) -> dict[str, Manager]:
        """Those who have not left, in the order in which they came."""
        left, found = self._left(), dict[str, Manager]()
        for record in self._records.of(MANAGER):
            manager, wrapped = str(record.body.get("manager", "")), record.body.get("wrapped")
            if not (manager and _place(record) > left.get(manager, (-1, "")) and is_lock(wrapped)):
                continue
            if is_public(record.body.get("public")):
                since = found[manager].since if manager in found else from_text(record.at)
                found[manager] = Manager(manager, str(record.body["public"]), wrapped, since)
        return found

    def recovery(self) -> str:
        """The public key of the newest recovery sheet; "" when none was made."""
        kept = [record.body.get("public") for record in self._records.of(RECOVERY)]
        return next((str(public) for public in reversed(kept) if is_public(public)), "")

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
        """The records that hold a wrapped key of this manager."""
        return [record.id for record in self._records.matching(MANAGER, manager=manager)]

    def _left(self) -> dict[str, tuple[int, str]]:
        return {str(record.body.get("manager")): _place(record) for record in self._records.of(LEFT)}

    def _box(self) -> str:
        own = [record for record in self._records.of(BOX) if record.device == self._records.device]
        kept = [str(record.body["public"]) for record in own if _is_box(record)]
        if kept:
            return kept[-1]
        pair: KeyPair = new_pair()
        self._records.add(BOX, {"public": pair.public, "secret": pair.secret})
        return pair.public


def _is_box(record: Record) -> bool:
    return is_public(record.body.get("public")) and isinstance(record.body.get("secret"), str)


def _place(record: Record) -> tuple[int, str]:
    return record.lamport, record.device
