"""Forgetting a person: their training records, PIN, drafts and name, here and in the backups.

Headers of records stay, so that nobody can quietly take out one record and call it an erasure; they name a number that
nothing leads back from. Suggestions stay as well: what somebody proposed belongs to the work, and loses its name.
"""

from collections.abc import Iterator
from itertools import chain

from sopapp.base.errors import ManagerLocked, StillManager
from sopapp.base.files import delete
from sopapp.base.paths import Paths
from sopapp.people.manager import ManagerAccess
from sopapp.people.people import People
from sopapp.people.person import is_file_of
from sopapp.people.vaults import Vaults
from sopapp.store.record import Record
from sopapp.store.records import Records

NAMING = ("person", "pin")
"""Kinds whose body names the person."""
OWN_WORDS = "own-words"
TRAINING = ("acknowledgement", "attempt", "decision", "attempt-ended", "attempt-abandoned", "review", "review-plan")
LEFT_BY = (*NAMING, *TRAINING, OWN_WORDS, "suggestion-seen")
"""Kinds that tell of the person who left them and of nobody else."""


class Erasing:
    """Only a manager may, from the manager's page; what was erased comes back from no backup."""

    def __init__(self, paths: Paths, records: Records, people: People, vaults: Vaults, access: ManagerAccess) -> None:
        self._paths = paths
        self._records = records
        self._people = people
        self._vaults = vaults
        self._access = access

    def records_of(self, person_id: str) -> list[str]:
        """The ids of the records that go."""
        named = chain.from_iterable(self._records.matching(kind, person=person_id) for kind in NAMING)
        left = chain.from_iterable(self._records.of(kind, by={person_id}) for kind in LEFT_BY)
        return list(dict.fromkeys(record.id for record in chain(named, left, self._words_of(person_id))))

    def must_be_allowed(self, person_id: str) -> None:
        """`ManagerLocked`; `StillManager` while they have a manager's key."""
        if not self._access.unlocked:
            raise ManagerLocked
        if person_id in {manager.id for manager in self._access.managers()}:
            name = next((person.name for person in self._people.all() if person.id == person_id), person_id)
            raise StillManager(name)

    def erase(self, person_id: str) -> int:
        """Forget the person, all but in backups: `Backups.forget_erased(person_id)` does that. How many records went.

        Errors of `must_be_allowed` and `Records.erase`. Doing it again finishes what an error broke off.
        """
        self.must_be_allowed(person_id)
        ids, signed_in = self.records_of(person_id), self._people.current
        for folder in (self._paths.drafts, self._paths.keys):
            for path in folder.glob("*"):
                if is_file_of(path.name, person_id):
                    delete(path)
        self._vaults.erase(person_id)
        self._records.erase(ids, who=self._access.manager)
        if signed_in is not None and signed_in.id == person_id:
            self._people.sign_out()
        return len(ids)

    def _words_of(self, person_id: str) -> Iterator[Record]:
        """The sealed words that the person's own records name; those records name nobody."""
        names = {record.body.get("text") for record in self._records.of(OWN_WORDS, by={person_id})}
        return (record for record in self._records.of("sealed-text") if record.body.get("text") in names)
