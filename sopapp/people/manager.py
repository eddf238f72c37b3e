"""The managers' page: whose passphrase opens it, who else may, and what happens when a passphrase is lost.

The slow half of each verb (scrypt takes 0.3 s) can be done in any thread; the quick half keeps what came of it.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from secrets import token_hex

from sopapp.base.errors import (
    DiskFull,
    FolderNotWritable,
    LastManager,
    ManagerLocked,
    PassphraseGivenUp,
    WrongPassphrase,
    WrongRecoveryWords,
)
from sopapp.base.events import Bus, Event
from sopapp.people.key_records import KeyRecords
from sopapp.people.keys import Keys, Manager, RefusedKey
from sopapp.people.opening import NewKey, Opened, check, new_key, old_style, whose
from sopapp.people.people import SignedIn, SignedOut
from sopapp.people.recovery import new_words, pair_of_words
from sopapp.people.remembered import Remembered
from sopapp.people.seal import KeyPair, is_pair
from sopapp.people.secret import PASSPHRASE_COST
from sopapp.people.tries import Tries
from sopapp.people.wrapping import wrapped
from sopapp.store.records import Records, RecordsArrived


@dataclass(frozen=True, slots=True)
class ManagerAccessChanged(Event):
    """The managers' page was opened, closed, or has got a passphrase."""


@dataclass(frozen=True, slots=True)
class ManagerKeysChanged(Event):
    """Texts must be sealed anew, now, while there is a key that opens them."""


class ManagerAccess:
    """Whether the managers' page is open, and with whose key; it never is when the program starts."""

    def __init__(self, records: Records, bus: Bus, tries: Tries, remembered: Remembered) -> None:
        self.keys = Keys(records, remembered)
        self._kept = KeyRecords(records, self.keys)
        self._records = records
        self._bus = bus
        self._tries = tries
        self._open: Opened | None = None
        self._person = ""
        self.keys.remember()
        bus.subscribe(RecordsArrived, lambda _: self._look_again())
        bus.subscribe(SignedIn, lambda event: self._sat_down(event.person_id))
        bus.subscribe(SignedOut, lambda _: self._sat_down(""))

    @property
    def is_set(self) -> bool:
        """Whether there is a passphrase at all."""
        return self._has_managers or self.keys.old_passphrase() is not None

    @property
    def unlocked(self) -> bool:
        return self._open is not None

    @property
    def person(self) -> str:
        """Who is signed in; "" for nobody."""
        return self._person

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
        own = (self._open.secret, self._open.opener) if self._open else ()
        return (*(secret for secret in own if secret), *self.keys.open_secrets())

    def refused(self) -> list[RefusedKey]:
        """Keys that somebody has put into the records without a manager; nothing is sealed to them."""
        return self.keys.refused()

    def erase_refused(self) -> None:
        """Take them out of the records; `ManagerLocked`."""
        self._must_be_open()
        self._records.erase([refused.record for refused in self.refused()], who=self.manager)
        self._bus.post(ManagerAccessChanged())

    def set_passphrase(self, first: str, second: str) -> None:
        """Set it, typed twice, or change one's own while unlocked; opens the page.

        `ManagerLocked`, `PassphraseTooShort`, `PassphrasesDiffer`. Takes about 0.3 s.
        """
        self.adopt(self.sealing(first, second)())

    def sealing(self, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of `set_passphrase`; hand what it returns to `adopt`. Raises the same."""
        self._must_allow_another()
        check(first, second)
        if self._open is None or self._open.manager not in self.keys.managers():
            manager = self.manager or self._person or token_hex(16)
            return lambda: new_key(manager, first)
        manager, secret = self._open.manager, self._open.secret
        pair = KeyPair(secret, self.keys.managers()[manager].public)
        return lambda: NewKey(manager, pair, wrapped(secret, first, PASSPHRASE_COST))

    def changing(self, current: str, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of changing one's own: whoever finds the page open must know the passphrase of now.

        Errors as `sealing` and `trying`; the slow half raises `WrongPassphrase`.
        """
        opened, change = self._must_be_open(), self.sealing(first, second)
        own = self.keys.managers()[opened.manager]
        self._tries.count()

        def slow() -> NewKey:
            if whose(current, [own]) is None:
                raise WrongPassphrase
            return change()

        return slow

    def adding(self, person_id: str, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of making another person a manager, who types a passphrase of their own; errors as above."""
        self._must_be_open()
        check(first, second)
        return lambda: replace(new_key(person_id, first), stays_locked=True)

    def recovering(self, words: str, manager: str, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of a new passphrase for a manager who lost theirs, with the words of the recovery sheet.

        `WrongRecoveryWords`, `PassphraseTooShort`, `PassphrasesDiffer`.
        """
        pair = pair_of_words(words)
        if pair.public != self.keys.recovery():
            raise WrongRecoveryWords
        check(first, second)
        return lambda: replace(new_key(manager or self._person or token_hex(16), first), opener=pair.secret)

    def starting_anew(self, first: str, second: str) -> Callable[[], NewKey]:
        """The slow half of going on without the old passphrases and without the sheet: the sealed texts stay shut.

        Anybody at this PC may; every manager before is told so at the next try, and can `take_back` the page.
        """
        check(first, second)
        return lambda: replace(new_key(self._person or token_hex(16), first), others_leave=True)

    def adopt(self, new: NewKey) -> None:
        """The quick half of all of these; `ManagerLocked` when another window was faster."""
        if not (new.opener or new.others_leave):
            self._must_allow_another()
        self._keep(new)

    def leave(self, manager: str) -> None:
        """From now on this manager opens nothing, what was sealed before included; `LastManager`, `ManagerLocked`."""
        opened = self._must_be_open()
        managers = self.keys.managers()
        if len(managers) < 2:
            raise LastManager
        if manager not in managers:
            return
        self._kept.end(managers[manager], opened)
        self._bus.post(ManagerKeysChanged())
        if manager == self.manager:
            self._open = None
        self._bus.post(ManagerAccessChanged())

    def make_recovery(self) -> str:
        """The 24 words of a new recovery sheet, to be printed and not kept; the one before opens nothing any more."""
        opened, words = self._must_be_open(), new_words()
        self._kept.add_recovery(pair_of_words(words).secret, opened)
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
        given_up = self.keys.given_up()
        return lambda: whose(text, managers) or old_style(text, old, person) or whose(text, given_up)

    def enter(self, opened: Opened | NewKey | None) -> None:
        """The quick half of `unlock`; `WrongPassphrase`, also for a key that has ended meanwhile.

        `PassphraseGivenUp` for one that opened the page until somebody started anew: `take_back` is for them.
        """
        if opened is None:
            raise WrongPassphrase
        if isinstance(opened, NewKey):
            self._keep(opened)
            return
        if not self._is_current(opened):
            self._given_up(opened)
            self._tries.forget()
            raise PassphraseGivenUp
        self._tries.forget()
        self._open = opened
        self._kept.bring_in(opened)
        self._bus.post(ManagerKeysChanged())
        self._bus.post(ManagerAccessChanged())

    def take_back(self, opened: Opened) -> None:
        """Undo that somebody started anew: their key ends, and whoever managed it before does so again.

        `WrongPassphrase` for a key that was not given up. What was sealed since stays shut.
        """
        self._kept.take_back(self._given_up(opened), opened.secret)
        self._open = opened
        self._bus.post(ManagerKeysChanged())
        self._bus.post(ManagerAccessChanged())

    def lock(self) -> None:
        if self._open is not None:
            self._open = None
            self._bus.post(ManagerAccessChanged())

    def all_is_sealed(self, secrets: tuple[str, ...]) -> None:
        """Everything that these keys open is sealed to the managers of now: no key of before among them is needed."""
        if self._open is not None and self._open.opener in secrets:
            self._kept.drop_opener(self._open)
            self._open = replace(self._open, opener="")

    def _given_up(self, opened: Opened) -> Manager:
        for manager in self.keys.given_up():
            if manager.id == opened.manager and is_pair(manager.public, opened.secret):
                return manager
        raise WrongPassphrase

    def _keep(self, new: NewKey) -> None:
        self._kept.keep(new, self._open)
        self._tries.forget()
        if not new.stays_locked:
            self._open = Opened(new.manager, new.pair.secret, new.opener)
        self._bus.post(ManagerKeysChanged())
        self._bus.post(ManagerAccessChanged())

    def _sat_down(self, person_id: str) -> None:
        self._person = person_id
        self.lock()
        if person_id:  # now, for made with the first text the box would tell when that was sent
            with contextlib.suppress(DiskFull, FolderNotWritable):
                self.keys.recipients()

    @property
    def _has_managers(self) -> bool:
        return bool(self.keys.managers()) or self.keys.awaits_managers

    def _must_allow_another(self) -> None:
        if self.is_set:
            self._must_be_open()

    def _look_again(self) -> None:
        """Another PC or window has written: the key that opened this page may have ended there."""
        self.keys.remember()
        if self._open is not None and not self._is_current(self._open):
            self.lock()

    def _is_current(self, opened: Opened) -> bool:
        manager = self.keys.managers().get(opened.manager)
        return manager is not None and is_pair(manager.public, opened.secret)

    def _must_be_open(self) -> Opened:
        if self._open is None or not self._is_current(self._open):
            self.lock()
            raise ManagerLocked
        return self._open
