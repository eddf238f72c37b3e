"""Whose keys are trusted: the first manager's, and whatever one who is trusted has vouched for since.

A `manager-key` or `recovery-key` record names its key (`public`) and signing key (`signing`), the keys that it `ends`,
and who vouches for all this (`by`, with the signature `vouched`); `manager-left` only ends keys. The first manager
vouches for themselves and is trusted on first use. What is trusted from then on is remembered in `keys/trust.json`, so
that neither a record with an earlier date nor an erased one brings back a key that has ended. A key stays whose it was
when it was first vouched for: its own lock, copied into a record of somebody else or of a sheet, counts for nothing.

This stops who can write into the data folder and nothing else. It does not stop who replaces the program, or this file
of what is remembered: then the first key that is found is trusted again. Nor does it stop "Start anew", which everybody
at this PC may do; it opens nothing that was sealed before, and every manager of before can take the page back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sopapp.people.seal import is_public, pair_with
from sopapp.people.signing import is_signed, signer_of
from sopapp.people.wrapping import is_lock
from sopapp.store.record import Json, Record

MANAGER, LEFT, RECOVERY = "manager-key", "manager-left", "recovery-key"


@dataclass(frozen=True, slots=True)
class Trust:
    """`known`: keys, and what each signs with ("" for one from before there were signatures); `ended`: used no more.

    `owners`: keys, and the manager whose each is ("" for a sheet's).
    """

    known: Mapping[str, str]
    ended: frozenset[str] = frozenset()
    owners: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The records of keys that count, and those for which nobody who is trusted has vouched."""

    trust: Trust
    managers: tuple[Record, ...]
    recovery: str
    refused: tuple[Record, ...]


def vouched(kind: str, body: Mapping[str, Json], secret: str) -> dict[str, Json]:
    """The body with the signature of whoever has this secret key."""
    signed = {**body, "by": pair_with(secret).public}
    return {**signed, "vouched": signer_of(secret).sign(_statement(kind, signed))}


def locked(body: Mapping[str, Json], wrapped: Json, secret: str) -> dict[str, Json]:
    """The body of a key with its lock, which the key itself signs: nobody can put another lock in its place."""
    signer = signer_of(secret)
    return {**body, "signing": signer.public, "wrapped": wrapped, "signature": signer.sign(_lock(body, wrapped))}


def judged(records: Sequence[Record], remembered: Trust) -> Verdict:
    """What these records are worth, the oldest first, to who remembers this; nothing is known at first."""
    trust = remembered if remembered.known else _first_use(records)
    known, ended, owners = dict(trust.known), set(trust.ended), dict(trust.owners)
    managers, recoveries, refused = list[Record](), list[str](), list[Record]()
    for record in records:
        body, public = record.body, str(record.body.get("public", ""))
        vouches = _is_vouched(record, known, ended)
        if vouches:
            ended.update(_ends(record))
        if record.kind == LEFT or not is_public(public):
            continue
        if vouches:
            known[public] = known.get(public) or _signing(record)
            owners.setdefault(public, _owner(record))
        if known.get(public) != _signing(record):
            refused += [] if vouches else [record]  # one vouched for before it signed is only out of date
        elif owners.setdefault(public, _owner(record)) != _owner(record) or not _is_lock_signed(record):
            refused.append(record)
        elif record.kind == RECOVERY:
            recoveries.append(public)
        elif is_lock(body.get("wrapped")):
            managers.append(record)
    return Verdict(
        Trust(known, frozenset(ended), owners),
        tuple(record for record in managers if record.body["public"] not in ended),
        next((public for public in reversed(recoveries) if public not in ended), ""),
        tuple(record for record in refused if record.body["public"] not in ended),
    )


def is_given_up(record: Record, trust: Trust) -> bool:
    """Whether this is the lock of a key that ended because somebody started anew: of who left no lock is kept."""
    body = record.body
    ended = record.kind == MANAGER and bool(_owner(record)) and body.get("public") in trust.ended
    return ended and bool(_signing(record)) and is_lock(body.get("wrapped")) and _is_lock_signed(record)


def unsigned_managers(records: Iterable[Record]) -> dict[str, str]:
    """The managers of a program that did not sign, and their keys: whoever came after they had left last."""
    left, found = dict[str, int](), dict[str, tuple[int, str]]()
    for place, record in enumerate(records):
        manager, public = str(record.body.get("manager", "")), record.body.get("public")
        if record.kind == LEFT:
            left[manager] = place
        elif record.kind == MANAGER and manager and is_public(public) and is_lock(record.body.get("wrapped")):
            found[manager] = place, str(public)
    return {manager: public for manager, (place, public) in found.items() if place > left.get(manager, -1)}


def _first_use(records: Sequence[Record]) -> Trust:
    """The first manager alone, unless another started anew; without any signature all keys that are there."""
    own = [record for record in records if record.kind == MANAGER and _vouches_for_itself(record)]
    roots = {str(record.body["public"]): _signing(record) for record in reversed(own)}
    if roots:
        leaving = [record for record in records if record.kind == LEFT and _is_vouched(record, roots, ())]
        given_up = {key for record in leaving for key in _ends(record) if key != record.body["by"]}
        first = next((record for record in own if record.body["public"] not in given_up), own[0])
        return _all_vouched(records, first)
    owners = {public: manager for manager, public in unsigned_managers(records).items()}
    every = {str(record.body.get("public")): record.kind for record in records if is_public(record.body.get("public"))}
    sheets = [public for public, kind in every.items() if kind == RECOVERY and public not in owners]
    owners |= dict.fromkeys(sheets[-1:], "")
    known = dict.fromkeys(owners, "")
    return Trust(known, frozenset(every.keys() - known.keys()) if known else frozenset(), owners)


def _all_vouched(records: Sequence[Record], first: Record) -> Trust:
    """All that leads back to the first, in whatever order: who has left since, or a lock set anew, breaks no chain.

    Nothing is remembered, so nothing but a date, which can be forged, would tell a vouch from before the end of a key.
    """
    trust, found = Trust({}), [first]
    while found:
        trust = Trust(
            {**trust.known, **{str(each.body["public"]): _signing(each) for each in reversed(found)}},
            owners={**trust.owners, **{str(each.body["public"]): _owner(each) for each in reversed(found)}},
        )
        rest = (each for each in records if each.kind != LEFT and each.body.get("public") not in trust.known)
        found = [each for each in rest if is_public(each.body.get("public")) and _is_vouched(each, trust.known, ())]
    return trust


def _statement(kind: str, body: Mapping[str, Json]) -> dict[str, Json]:
    return {"kind": kind, **{name: body.get(name) for name in ("manager", "public", "signing", "ends", "by")}}


def _lock(body: Mapping[str, Json], wrapped: Json) -> dict[str, Json]:
    return {name: body[name] for name in ("public", "turn") if name in body} | {"wrapped": wrapped}


def _is_vouched(record: Record, known: Mapping[str, str], ended: Iterable[str]) -> bool:
    by = str(record.body.get("by", ""))
    trusted = by in known and by not in ended
    return trusted and is_signed(known[by], _statement(record.kind, record.body), record.body.get("vouched"))


def _vouches_for_itself(record: Record) -> bool:
    public = str(record.body.get("public", ""))
    return record.body.get("by") == public and is_public(public) and _is_vouched(record, {public: _signing(record)}, ())


def _is_lock_signed(record: Record) -> bool:
    """A record without a lock, and one from before there were signatures, has none to sign."""
    body, signing = record.body, _signing(record)
    if not signing or "wrapped" not in body:
        return True
    return is_signed(signing, _lock(body, body["wrapped"]), body.get("signature"))


def _owner(record: Record) -> str:
    return str(record.body.get("manager", "")) if record.kind == MANAGER else ""


def _signing(record: Record) -> str:
    return str(record.body.get("signing", ""))


def _ends(record: Record) -> list[str]:
    ends = record.body.get("ends")
    return [str(each) for each in ends] if isinstance(ends, list | tuple) else []
