"""Which records have been erased: those that an `erase` record names, and those whose bodies are gone.

An `erase` record `{ids: […]}` is kept first; the bodies leave the disk after it. So a death in between loses no
erasure, and the records it names may arrive before or after it, on any device.
"""

from collections.abc import Callable, Iterator

from sopapp.store.record import Written, is_blank

ERASE = "erase"


class Erased:
    def __init__(self, device: str) -> None:
        self.ids: set[str] = set()
        self.on_disk: set[str] = set()  # those whose bodies are still in this device's journal
        self._device = device

    def has(self, written: Written) -> bool:
        return written["kind"] != ERASE and (written["id"] in self.ids or is_blank(written))

    def concerns(self, arrived: Written) -> bool:
        """Whether anything is to be hidden for its sake; quick, for it is asked of every record."""
        return not arrived["body"] or arrived["kind"] == ERASE or arrived["id"] in self.ids

    def found_in(self, arrived: Written, find: Callable[[str], Written | None]) -> Iterator[Written]:
        """The records that are to be hidden now that this one is here, without their bodies."""
        if arrived["kind"] == ERASE:
            ids = _ids_of(arrived)
            self.ids.update(ids)
            known = (find(each) for each in ids)
            yield from (self._without_body(written) for written in known if written and written["kind"] != ERASE)
        elif self.has(arrived):
            yield self._without_body(arrived)

    def _without_body(self, written: Written) -> Written:
        if written["body"] and written["device"] == self._device:
            self.on_disk.add(written["id"])
        written["body"] = {}
        return written


def _ids_of(erase: Written) -> list[str]:
    ids = erase["body"].get("ids")
    return [each for each in ids if isinstance(each, str)] if isinstance(ids, list) else []
