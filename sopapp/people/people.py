"""The people on this PC, and who of them is using it now."""

import contextlib
from dataclasses import dataclass
from secrets import token_hex

from sopapp.base.errors import DiskFull, FolderNotWritable, NameTaken, PinInvalid, WrongPin
from sopapp.base.events import Bus, Event
from sopapp.base.settings import SettingsFile
from sopapp.people.person import Person, is_person_id, same_name, shown_name, tidy_name
from sopapp.people.secret import PIN_COST, is_seal, opens, sealed
from sopapp.people.vaults import Vaults
from sopapp.store.record import Json
from sopapp.store.records import Records

PIN_LEAST, PIN_MOST = 4, 8  # digits


@dataclass(frozen=True, slots=True)
class SignedIn(Event):
    person_id: str


@dataclass(frozen=True, slots=True)
class SignedOut(Event):
    """Nobody is using the program now."""


class People:
    """Who there is, and who has signed in."""

    def __init__(self, records: Records, settings: SettingsFile, vaults: Vaults, bus: Bus) -> None:
        self._records = records
        self._vaults = vaults
        self._settings = settings
        self._bus = bus
        self._current = ""
        self._lately: list[str] = []  # who signed in since the program started, the last one first

    @property
    def current(self) -> Person | None:
        """Who is signed in."""
        return self._by_id().get(self._current)

    def all(self) -> list[Person]:
        """Everybody: who used this PC last comes first, then by name."""
        used = [*self._lately, self._settings.now.last_person]

        def place(person: Person) -> tuple[int, str]:
            return used.index(person.id) if person.id in used else len(used), person.name.casefold()

        return sorted(self._by_id().values(), key=place)

    def add(self, name: str) -> Person:
        """A new person, not yet signed in; `NameMissing`, `NameTaken`."""
        person_id = token_hex(16)
        return self._named(person_id, name)

    def sign_in(self, person_id: str, pin: str = "") -> Person:
        """Let this person use the program; `WrongPin`. Without a PIN of theirs none is asked. KeyError: no such id."""
        person = self._by_id()[person_id]
        if person.has_pin and not opens(pin, self._pins()[person_id]):
            raise WrongPin
        self._vaults.sign_in(person_id, pin if person.has_pin else "")
        self._current = person_id
        self._lately = [person_id, *(other for other in self._lately if other != person_id)]
        with contextlib.suppress(DiskFull, FolderNotWritable):  # a comfort only; reading must go on without it
            self._settings.change(last_person=person_id)
        self._bus.post(SignedIn(person_id))
        return person

    def sign_out(self) -> None:
        if self._current:
            self._current = ""
            self._vaults.sign_out()
            self._bus.post(SignedOut())

    def set_pin(self, pin: str | None) -> None:
        """Give the person who is signed in a PIN of 4 to 8 digits, or with None take it away; `PinInvalid`."""
        person_id = self._signed_in()
        seal: Json = None
        if pin is not None:
            if not (pin.isascii() and pin.isdecimal() and PIN_LEAST <= len(pin) <= PIN_MOST):
                raise PinInvalid(PIN_LEAST, PIN_MOST)
            seal = sealed(pin, PIN_COST)
            self._vaults.relock(person_id, pin)
        else:
            self._vaults.unlock_for_good(person_id)
        self._records.add("pin", {"person": person_id, "scrypt": seal}, who=person_id)

    def rename(self, name: str) -> Person:
        """Give the person who is signed in another name; `NameMissing`, `NameTaken`."""
        return self._named(self._signed_in(), name)

    def _named(self, person_id: str, text: str) -> Person:
        name = tidy_name(text)
        people = self._by_id()
        for other in people.values():
            if other.id != person_id and same_name(other.name, name):
                raise NameTaken(other.name)
        if person_id not in people or people[person_id].name != name:
            self._records.add("person", {"person": person_id, "name": name}, who=person_id)
        return self._by_id()[person_id]

    def _by_id(self) -> dict[str, Person]:
        pins, people = self._pins(), {}
        for record in self._records.of("person"):
            person_id, name = record.body.get("person"), record.body.get("name")
            if isinstance(person_id, str) and is_person_id(person_id) and isinstance(name, str):
                people[person_id] = Person(person_id, shown_name(name), person_id in pins)
        return people

    def _pins(self) -> dict[str, Json]:
        """The PINs in force: the newest that can be understood, unless it took the PIN away."""
        bodies = [record.body for record in self._records.of("pin")]
        newest = {
            str(body.get("person")): seal for body in bodies if (seal := body.get("scrypt")) is None or is_seal(seal)
        }
        return {person_id: seal for person_id, seal in newest.items() if seal is not None}

    def _signed_in(self) -> str:
        if not self._current:
            raise RuntimeError("nobody is signed in")
        return self._current
