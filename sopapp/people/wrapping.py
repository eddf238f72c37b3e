"""A secret key behind a passphrase or PIN: scrypt turns the text into a key, and that key opens the other."""

import secrets
from collections.abc import Mapping
from typing import TypeGuard

from sopapp.base.errors import SealBroken
from sopapp.people.seal import KeyPair, is_public, pair_of, seal, unseal
from sopapp.people.secret import is_costly, stretched
from sopapp.store.record import Json

Lock = Mapping[str, Json]
"""`{salt, n, r, p, public}`: how the text becomes a key, and what is sealed to that key."""


def new_lock(text: str, cost: int) -> dict[str, Json]:
    """A lock that `text` opens; `cost` is scrypt's n."""
    lock: dict[str, Json] = {"salt": secrets.token_bytes(16).hex(), "n": cost, "r": 8, "p": 1}
    return {**lock, "public": _pair(text, lock).public}


def secret_of(text: str, lock: Lock) -> str:
    """The secret key that this text makes of the lock; whether it is the right one shows when something is opened."""
    return _pair(text, lock).secret


def is_lock(value: Json) -> TypeGuard[Lock]:
    """Whether it has every part, and asks for no more memory than one may."""
    return isinstance(value, Mapping) and is_costly(value) and is_public(value.get("public"))


def wrapped(secret: str, text: str, cost: int) -> dict[str, Json]:
    """The secret key, to be kept where others may read it: a lock, and what it holds in `age`."""
    lock = new_lock(text, cost)
    return {**lock, "age": seal(secret.encode(), [str(lock["public"])])}


def unwrapped(kept: Lock, text: str) -> str:
    """The secret key again; `SealBroken` when `text` is not what it was wrapped with."""
    if not is_lock(kept):
        raise SealBroken
    return unseal(str(kept.get("age")), [secret_of(text, kept)]).decode("utf-8", "replace").strip()


def _pair(text: str, lock: Lock) -> KeyPair:
    n, r, p = (int(str(lock[name])) for name in ("n", "r", "p"))
    return pair_of(stretched(text, bytes.fromhex(str(lock["salt"])), n, r, p))
