"""A PIN that its person has forgotten must not end their work here: a manager can take it away."""

from sopapp.base.errors import ManagerLocked
from sopapp.people.manager import ManagerAccess
from sopapp.people.people import People
from sopapp.people.vaults import Vaults
from sopapp.store.records import Records


class ForgottenPins:
    """Only a manager may, from the managers' page. Records stay; what was behind the PIN stays locked."""

    def __init__(self, records: Records, people: People, vaults: Vaults, access: ManagerAccess) -> None:
        self._records = records
        self._people = people
        self._vaults = vaults
        self._access = access

    def take_away(self, person_id: str) -> None:
        """From now on the person signs in without a PIN; without one, nothing happens. `ManagerLocked`.

        Their locked key is kept aside, and they get a new one, to which is sealed what is said to them from now on.
        The record names no manager: with the manager's records it would be erased, and the PIN be in force again.
        """
        if not self._access.unlocked:
            raise ManagerLocked
        current = self._people.current
        if current is not None and current.id == person_id:
            self._people.set_pin(None)  # their key is at hand, so that nothing is lost
        elif any(person.id == person_id and person.has_pin for person in self._people.all()):
            self._records.add("pin", {"person": person_id, "scrypt": None})
            self._vaults.begin_anew(person_id)
