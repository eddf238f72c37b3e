"""A manager's key behind a passphrase: made, and opened again. All of it is slow (scrypt takes 0.3 s)."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from secrets import token_hex

from sopapp.base.errors import PassphrasesDiffer, PassphraseTooShort, SealBroken
from sopapp.people.keys import Manager
from sopapp.people.seal import KeyPair, new_pair, pair_with, unseal
from sopapp.people.secret import PASSPHRASE_COST, opens
from sopapp.people.wrapping import unwrapped, wrapped
from sopapp.store.record import Json

PASSPHRASE_LEAST = 12  # characters


@dataclass(frozen=True, slots=True)
class NewKey:
    """A manager's key behind a new passphrase, not yet kept. `opener` is a secret that opens what was sealed so far."""

    manager: str
    pair: KeyPair
    wrapped: Json
    opener: str = field(default="", repr=False)
    stays_locked: bool = False  # it is somebody else's, and the page stays as it is
    others_leave: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Whose passphrase it was, the key behind it, and the `opener` while texts are still sealed to that alone."""

    manager: str
    secret: str = field(repr=False)
    opener: str = field(default="", repr=False)


def check(first: str, second: str) -> None:
    """`PassphraseTooShort`, `PassphrasesDiffer`."""
    if len(first.strip()) < PASSPHRASE_LEAST:
        raise PassphraseTooShort(PASSPHRASE_LEAST)
    if first != second:
        raise PassphrasesDiffer


def new_key(manager: str, passphrase: str) -> NewKey:
    pair = new_pair()
    return NewKey(manager, pair, wrapped(pair.secret, passphrase, PASSPHRASE_COST))


def whose(text: str, managers: Iterable[Manager]) -> Opened | None:
    """The first manager whose passphrase it is; a lock that holds another key than it says opens nothing."""
    for manager in managers:
        with contextlib.suppress(SealBroken):
            secret = unwrapped(manager.wrapped, text)
            if pair_with(secret).public == manager.public:
                return Opened(manager.id, secret, _opener(manager, secret))
    return None


def old_style(text: str, seal: Json, person: str) -> NewKey | None:
    """A key behind the passphrase of a program that had none yet, when it is the right one."""
    if seal is None or not opens(text, seal):
        return None
    return new_key(person or token_hex(16), text)


def _opener(manager: Manager, secret: str) -> str:
    with contextlib.suppress(SealBroken):
        return unseal(manager.opener, [secret]).decode("ascii", "replace").strip()
    return ""
