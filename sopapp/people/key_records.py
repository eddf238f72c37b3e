"""Writing the records of keys: each with the signature of whoever may vouch for it (`trust.py`)."""

from collections.abc import Mapping

from sopapp.base.clock import to_text
from sopapp.people.keys import Keys, Manager
from sopapp.people.opening import NewKey, Opened
from sopapp.people.seal import pair_with, seal
from sopapp.people.signing import signer_of
from sopapp.people.trust import LEFT, MANAGER, RECOVERY, locked, vouched
from sopapp.store.record import Json
from sopapp.store.records import Records


class KeyRecords:
    """A key record that another takes the place of is erased, and with it the lock that an old passphrase opens."""

    def __init__(self, records: Records, keys: Keys) -> None:
        self._records = records
        self._keys = keys

    def keep(self, new: NewKey, opened: Opened | None) -> None:
        """A new key, or a new lock on one's own; whoever is `opened`, or has the sheet, vouches for it."""
        managers = self._keys.managers()
        before, spent = managers.get(new.manager), self._keys.records_of(new.manager)
        if new.opener:
            self._bring_in_sheet(new.opener)
        begins = new.others_leave or not managers
        if before is not None and before.public == new.pair.public:
            self._add(new, before.vouch, to_text(before.since))
        else:
            voucher = new.pair.secret if begins else new.opener or (opened.secret if opened else "")
            body: dict[str, Json] = {"manager": new.manager, "public": new.pair.public}
            body |= {"signing": signer_of(new.pair.secret).public, "ends": [before.public] if before else []}
            self._add(new, vouched(MANAGER, body, voucher))
        if begins:
            self._end_all(managers, new)
            self._keys.begin_anew(new.pair.public, signer_of(new.pair.secret).public, new.manager)
        if not new.others_leave:
            self._bury(before if before and before.public != new.pair.public else None, spent, new.manager)
        self._keys.remember()

    def take_back(self, manager: Manager, secret: str) -> None:
        """Make the managers of before somebody started anew those of now again; this one vouches for that."""
        back, ends = self._keys.given_up(), self._keys.managers()
        pair = pair_with(secret)
        body: dict[str, Json] = {"manager": manager.id, "public": pair.public, "signing": signer_of(secret).public}
        new = NewKey(manager.id, pair, manager.wrapped)
        self._add(new, vouched(MANAGER, {**body, "ends": []}, secret), to_text(manager.since))
        self._end_all(ends, new)
        self._keys.take_back([each for each in back if each.public not in {end.public for end in ends.values()}])

    def end(self, manager: Manager, opened: Opened) -> None:
        """The key of a manager is never sealed to again, and its lock is gone."""
        body = vouched(LEFT, {"manager": manager.id, "ends": [manager.public]}, opened.secret)
        self._records.add(LEFT, body, who=opened.manager)
        self._bury(manager, self._keys.records_of(manager.id), opened.manager)
        self._keys.remember()

    def add_recovery(self, secret: str, opened: Opened) -> None:
        """The sheet's key; the one before ends."""
        before = self._keys.recovery()
        body: dict[str, Json] = {"public": pair_with(secret).public, "signing": signer_of(secret).public}
        body["ends"] = [before] if before else []
        self._records.add(RECOVERY, vouched(RECOVERY, body, opened.secret), who=opened.manager)
        self._keys.remember()

    def bring_in(self, opened: Opened) -> None:
        """Give a key from before there were signatures one, now that it is at hand, and vouch for the others of then.

        Whoever does so first vouches for themselves. Those who come after sign for themselves too, as this folder
        remembers, until the first has vouched for them.
        """
        own, signer = self._keys.managers()[opened.manager], signer_of(opened.secret)
        if not self._keys.trust.known[own.public]:
            body: dict[str, Json] = {"manager": own.id, "public": own.public, "signing": signer.public, "ends": []}
            new = NewKey(own.id, pair_with(opened.secret), own.wrapped)
            spent = self._keys.records_of(own.id)
            self._add(new, vouched(MANAGER, body, opened.secret), to_text(own.since))
            self._keys.learn(own.public, signer.public)
            self._records.erase(spent, who=own.id)
        self._vouch_for_others(opened)
        self._keys.remember()

    def drop_opener(self, opened: Opened) -> None:
        """Nothing is sealed to the opener alone any more."""
        own = self._keys.managers().get(opened.manager)
        if own is not None and own.opener:
            spent = self._keys.records_of(own.id)
            self._add(NewKey(own.id, pair_with(opened.secret), own.wrapped), own.vouch, to_text(own.since))
            self._records.erase(spent, who=own.id)

    def _add(self, new: NewKey, vouch: Mapping[str, Json], since: str = "") -> None:
        body = locked({**vouch, "turn": self._turn(new)}, new.wrapped, new.pair.secret)
        if since:
            body["since"] = since
        if new.opener:
            body["opener"] = seal(new.opener.encode(), [new.pair.public])
        self._records.add(MANAGER, body, who=new.manager)

    def _turn(self, new: NewKey) -> int:
        before = self._keys.managers().get(new.manager)
        if before is None or before.public != new.pair.public:
            return 1
        return before.turn + (before.wrapped != new.wrapped)

    def _end_all(self, managers: Mapping[str, Manager], new: NewKey) -> None:
        for manager in managers.values():
            body = vouched(LEFT, {"manager": manager.id, "ends": [manager.public]}, new.pair.secret)
            self._records.add(LEFT, body)

    def _bury(self, manager: Manager | None, spent: list[str], who: str) -> None:
        """Erase records of a manager; of a key that has ended its vouch stays, for others may have theirs from it."""
        if manager is not None and manager.vouched_by:
            self._records.add(MANAGER, manager.vouch, who=who)
        self._records.erase(spent, who=who)

    def _bring_in_sheet(self, secret: str) -> None:
        """As `bring_in`, for a sheet from before there were signatures, whose words were just typed."""
        public, signer = pair_with(secret).public, signer_of(secret)
        if self._keys.trust.known.get(public) == "":
            spent = self._keys.sheets(public)
            body: dict[str, Json] = {"public": public, "signing": signer.public, "ends": []}
            self._records.add(RECOVERY, vouched(RECOVERY, body, secret))
            self._keys.learn(public, signer.public)
            self._records.erase(spent)

    def _vouch_for_others(self, opened: Opened) -> None:
        managers, known = self._keys.managers(), self._keys.trust.known
        own, sheet = managers[opened.manager], self._keys.recovery()
        if known.get(sheet) == "" and not self._keys.sheets(sheet, vouched=True):
            unsigned = self._keys.sheets(sheet)
            self._records.add(RECOVERY, vouched(RECOVERY, {"public": sheet, "ends": []}, opened.secret), who=own.id)
            self._records.erase(unsigned, who=own.id)
        is_first = own.vouched_by == own.public
        for other in managers.values():
            alone = is_first and other.vouched_by == other.public
            if other.id == own.id or (other.vouched_by and not alone):
                continue
            spent = self._keys.records_of(other.id)
            body = {**other.body, "signing": known[other.public], "ends": [], "since": to_text(other.since)}
            self._records.add(MANAGER, vouched(MANAGER, body, opened.secret), who=own.id)
            self._records.erase(spent, who=own.id)
