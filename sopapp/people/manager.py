"""The managers' page: whose passphrase opens it, who else may, and what happens when a passphrase is lost.

The slow half of each verb (scrypt takes 0.3 s) can be done in any thread; the quick half keeps what came of it.
"""

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from secrets import token_hex

from sopapp.base.errors import (
    LastManager,
    ManagerLocked,
    PassphrasesDiffer,
    PassphraseTooShort,
    SealBroken,
    WrongPassphrase,
    WrongRecoveryWords,
)
from sopapp.base.events import Bus, Event
from sopapp.people.keys import LEFT, MANAGER, RECOVERY, Keys, Manager
from sopapp.people.people import SignedIn, SignedOut
from sopapp.people.recovery import new_words, pair_of_words
from sopapp.people.seal import KeyPair, new_pair
from sopapp.people.secret import PASSPHRASE_COST, opens
from sopapp.people.tries import Tries
from sopapp.people.wrapping import unwrapped, wrapped
from sopapp.store.record import Json
from sopapp.store.records import Records

PASSPHRASE_LEAST = 12  # characters


@dataclass(frozen=True, slots=True)
class ManagerAccessChanged(Event):
    """The managers' page was opened, closed, or has got a passphrase."""


@dataclass(frozen=True, slots=True)
class ManagerKeysChanged(Event):
    """Texts must be sealed anew, now, while there is a key that opens them."""


@dataclass(frozen=True, slots=True)
class NewKey:
    """A manager's key behind a new passphrase, not yet kept. `opener` is a secret that opens what was sealed so far."""

    manager: str
    pair: KeyPair
    wrapped: Json
    opener: str = ""
    stays_locked: bool = False  # it is somebody else's, and the page stays as it is
    others_leave: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Whose passphrase it was, and the key behind it."""

    manager: str
    secret: str


class ManagerAccess:
    """Whether the managers' page is open, and with whose key; it never is when the program starts."""

    def __init__(self, records: Records, bus: Bus, tries: Tries) -> None:
        self.keys = Keys(records)
        self._records = records
        self._bus = bus
        self._tries = tries
        self._open: Opened | None = None
        self._person = ""
        bus.subscribe(SignedIn, lambda event: self._sat_down(event.person_id))
        bus.subscribe(SignedOut, lambda _: self._sat_down(""))

    @property
    def is_set(self) -> bool:
        """Whether there is a passphrase at all."""
        return bool(self.keys.managers()) or self.keys.old_passphrase() is not None

    @property
    def unlocked(self) -> bool:
        return self._open is not None

    @property
    def manager(self) -> str:
        """Whose passphrase opened the page; "" while it is locked."""
        return self._open.manager if self._open else ""

    @property
    def has_recovery(self) -> bool:
        return bool(self.keys.recovery())

    def managers(self) -> list[Manager]:
        """Those who have a passphrase, in the order in which they came."""
        return list(self.keys.managers().values())

    def secrets(self) -> tuple[str, ...]:
        """The keys that are at hand: the open manager's, and those that lie open to everybody."""
        own = (self._open.secret,) if self._open else ()
        return (*own, *self.keys.open_secrets())

    def set_passphrase(self, first: str, second: str) -> None:
        """Set it, typed twice, or change one's own while unlocked; opens the page.

        `ManagerLocked`, `PassphraseTooShort`, `PassphrasesDiffer`. Takes about 0.3 s.
        """
        self.adopt(self.sealing(first, second)())

    def sealing(self, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of `set_passphrase`; hand what it returns to `adopt`. Raises the same."""
        self._must_allow_another()
        _check(first, second)
        if self._open is None or self._open.manager not in self.keys.managers():
            manager = self.manager or self._person or token_hex(16)
            return lambda: _new_key(manager, first)
        manager, secret = self._open.manager, self._open.secret
        pair = KeyPair(secret, self.keys.managers()[manager].public)
        return lambda: NewKey(manager, pair, wrapped(secret, first, PASSPHRASE_COST))

    def adding(self, person_id: str, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of making another person a manager, who types a passphrase of their own; errors as above."""
        self._must_be_open()
        _check(first, second)
        return lambda: replace(_new_key(person_id, first), stays_locked=True)

    def recovering(self, words: str, manager: str, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of a new passphrase for a manager who lost theirs, with the words of the recovery sheet.

        `WrongRecoveryWords`, `PassphraseTooShort`, `PassphrasesDiffer`.
        """
        pair = pair_of_words(words)
        if pair.public != self.keys.recovery():
            raise WrongRecoveryWords
        _check(first, second)
        return lambda: replace(_new_key(manager or self._person or token_hex(16), first), opener=pair.secret)

    def starting_anew(self, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of going on without the old passphrases and without the sheet: the sealed texts stay shut.

        Anybody at this PC may; it shows to every manager before, whose passphrase opens nothing any more.
        """
        _check(first, second)
        return lambda: replace(_new_key(self._person or token_hex(16), first), others_leave=True)

    def adopt(self, new: NewKey) -> None:
        """The quick half of all of these; `ManagerLocked` when another window was faster."""
        if not (new.opener or new.others_leave):
            self._must_allow_another()
        self._keep(new)

    def leave(self, manager: str) -> None:
        """From now on this manager opens nothing, what was sealed before included; `LastManager`, `ManagerLocked`."""
        self._must_be_open()
        managers = self.keys.managers()
        if len(managers) < 2:
            raise LastManager
        if manager not in managers:
            return
        self._records.add(LEFT, {"manager": manager}, who=self.manager)
        self._records.erase(self.keys.records_of(manager), who=self.manager)
        self._bus.post(ManagerKeysChanged())
        if manager == self.manager:
            self._open = None
        self._bus.post(ManagerAccessChanged())

    def make_recovery(self) -> str:
        """The 24 words of a new recovery sheet, to be printed and not kept; the one before opens nothing any more."""
        self._must_be_open()
        words = new_words()
        self._records.add(RECOVERY, {"public": pair_of_words(words).public}, who=self.manager)
        self._bus.post(ManagerKeysChanged())
        self._bus.post(ManagerAccessChanged())
        return words

    def unlock(self, text: str) -> None:
        """Open the page; `WrongPassphrase`, `TryAgainLater`. Takes about 0.3 s for each manager."""
        self.enter(self.trying(text)())

    def trying(self, text: str) -> Callable[[], Opened | NewKey | None]:
        """The slow half of `unlock`; hand what it returns to `enter`. `TryAgainLater` after many wrong ones."""
        self._tries.count()
        managers = sorted(self.keys.managers().values(), key=lambda manager: manager.id != self._person)
        old, person = None if managers else self.keys.old_passphrase(), self._person
        return lambda: _whose(text, managers) or _old_style(text, old, person)

    def enter(self, opened: Opened | NewKey | None) -> None:
        """The quick half of `unlock`; `WrongPassphrase`."""
        if opened is None:
            raise WrongPassphrase
        if isinstance(opened, NewKey):
            self._keep(opened)
            return
        self._tries.forget()
        self._open = opened
        self._bus.post(ManagerKeysChanged())
        self._bus.post(ManagerAccessChanged())

    def lock(self) -> None:
        if self._open is not None:
            self._open = None
            self._bus.post(ManagerAccessChanged())

    def _keep(self, new: NewKey) -> None:
        if new.others_leave:
            for manager in self.keys.managers():
                self._records.add(LEFT, {"manager": manager})
        old = self.keys.records_of(new.manager)
        body: dict[str, Json] = {"manager": new.manager, "public": new.pair.public, "wrapped": new.wrapped}
        self._records.add(MANAGER, body, who=new.manager)
        if not new.others_leave:
            self._records.erase(old, who=new.manager)
        self._tries.forget()
        if not new.stays_locked:
            self._open = Opened(new.manager, new.opener or new.pair.secret)
        self._bus.post(ManagerKeysChanged())
        if not new.stays_locked:
            self._open = Opened(new.manager, new.pair.secret)
        self._bus.post(ManagerAccessChanged())

    def _sat_down(self, person_id: str) -> None:
        self._person = person_id
        self.lock()

    def _must_allow_another(self) -> None:
        if self.is_set:
            self._must_be_open()

    def _must_be_open(self) -> None:
        if not self.unlocked:
            raise ManagerLocked


def _check(first: str, second: str) -> None:
    if len(first.strip()) < PASSPHRASE_LEAST:
        raise PassphraseTooShort(PASSPHRASE_LEAST)
    if first != second:
        raise PassphrasesDiffer


def _new_key(manager: str, passphrase: str) -> NewKey:
    pair = new_pair()
    return NewKey(manager, pair, wrapped(pair.secret, passphrase, PASSPHRASE_COST))


def _whose(text: str, managers: Iterable[Manager]) -> Opened | None:
    """The first manager whose passphrase it is."""
    for manager in managers:
        with contextlib.suppress(SealBroken):
            return Opened(manager.id, unwrapped(manager.wrapped, text))
    return None


def _old_style(text: str, seal: Json, person: str) -> NewKey | None:
    """A key behind the passphrase of a program that had none yet, when it is the right one."""
    if seal is None or not opens(text, seal):
        return None
    return _new_key(person or token_hex(16), text)
