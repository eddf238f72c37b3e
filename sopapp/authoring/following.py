"""What somebody else publishes, in another window or on another PC, is shown here too."""

from sopapp.authoring.publishing import PUBLICATION
from sopapp.base.events import Bus
from sopapp.base.ids import is_kebab
from sopapp.library.library import Library
from sopapp.store.records import Records, RecordsArrived


class Following:
    """Rereads a procedure once for every publication of it that arrives from elsewhere."""

    def __init__(self, library: Library, records: Records, bus: Bus) -> None:
        self._library = library
        self._records = records
        self._known = {record.id for record in records.of(PUBLICATION)}
        bus.subscribe(RecordsArrived, lambda _event: self._catch_up())

    def _catch_up(self) -> None:
        """A library that is not shown yet will be read with all that is published by then."""
        fresh = [record for record in self._records.of(PUBLICATION) if record.id not in self._known]
        self._known.update(record.id for record in fresh)
        if not self._library.loaded:
            return
        for sop_id in dict.fromkeys(str(record.body.get("sop")) for record in fresh):
            if sop_id in self._library.catalogue.sops or is_kebab(sop_id):
                self._library.reread(sop_id)
