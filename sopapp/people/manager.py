"""The manager's page: who knows the passphrase may open it, and it closes when another person sits down."""

from collections.abc import Callable
from dataclasses import dataclass

from sopapp.base.errors import ManagerLocked, PassphrasesDiffer, PassphraseTooShort, WrongPassphrase
from sopapp.base.events import Bus, Event
from sopapp.people.people import SignedIn, SignedOut
from sopapp.people.secret import PASSPHRASE_COST, is_seal, opens, sealed
from sopapp.store.record import Json
from sopapp.store.records import Records

PASSPHRASE_LEAST = 12  # characters


@dataclass(frozen=True, slots=True)
class ManagerAccessChanged(Event):
    """The manager's page was opened, closed, or has got a passphrase."""


class ManagerAccess:
    """Whether the manager's page is open; it never is when the program starts."""

    def __init__(self, records: Records, bus: Bus) -> None:
        self._records = records
        self._bus = bus
        self._unlocked = False
        bus.subscribe(SignedIn, lambda _: self.lock())
        bus.subscribe(SignedOut, lambda _: self.lock())

    @property
    def is_set(self) -> bool:
        """Whether there is a passphrase at all."""
        return self._seal() is not None

    @property
    def unlocked(self) -> bool:
        return self._unlocked

    def set_passphrase(self, first: str, second: str) -> None:
        """Set it, typed twice, or change it while unlocked; opens the page.

        `ManagerLocked`, `PassphraseTooShort`, `PassphrasesDiffer`. Takes about 0.3 s.
        """
        self.adopt(self.sealing(first, second)())

    def sealing(self, first: str, second: str) -> Callable[[], Json]:
        """The slow half of `set_passphrase`, for any thread; hand what it returns to `adopt`. Raises the same."""
        self._must_allow_another()
        if len(first.strip()) < PASSPHRASE_LEAST:
            raise PassphraseTooShort(PASSPHRASE_LEAST)
        if first != second:
            raise PassphrasesDiffer
        return lambda: sealed(first, PASSPHRASE_COST)

    def adopt(self, seal: Json) -> None:
        """The quick half of `set_passphrase`; `ManagerLocked` when another window was faster."""
        self._must_allow_another()
        self._records.add("manager-key", {"scrypt": seal})
        self._change(unlocked=True)

    def unlock(self, text: str) -> None:
        """Open the page; `WrongPassphrase`. Takes about 0.3 s."""
        self.enter(self.trying(text)())

    def trying(self, text: str) -> Callable[[], bool]:
        """The slow half of `unlock`, for any thread; hand what it returns to `enter`."""
        seal = self._seal()
        return lambda: opens(text, seal)

    def enter(self, right: bool) -> None:
        """The quick half of `unlock`; `WrongPassphrase`."""
        if not right:
            raise WrongPassphrase
        self._change(unlocked=True)

    def lock(self) -> None:
        if self._unlocked:
            self._change(unlocked=False)

    def _must_allow_another(self) -> None:
        if self.is_set and not self._unlocked:
            raise ManagerLocked

    def _change(self, *, unlocked: bool) -> None:
        self._unlocked = unlocked
        self._bus.post(ManagerAccessChanged())

    def _seal(self) -> Json:
        """The newest passphrase's seal, or None."""
        seals = [record.body.get("scrypt") for record in self._records.of("manager-key")]
        return next((seal for seal in reversed(seals) if is_seal(seal)), None)
