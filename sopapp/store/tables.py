"""The records in memory: TinyDB tables, one for each kind, that never write anything themselves.

TinyDB's own table copies all documents at every insert. Ours changes the live dictionary in place, through the
extension points that TinyDB documents (a Storage, `table_class`, `document_id_class`, `_read_table`, `_update_table`),
so that one record more costs the same whether there are ten or a hundred thousand.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import reduce
from operator import and_
from typing import Any

from tinydb import Query, TinyDB
from tinydb.queries import QueryInstance
from tinydb.storages import Storage
from tinydb.table import Table

from sopapp.store.record import Json, Written


class _LiveStorage(Storage):
    """Holds the tables; reading hands out the very dictionaries, writing has nothing left to do."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Any]] = {}

    def read(self) -> dict[str, dict[str, Any]]:
        return self.tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        self.tables = data


class _RecordTable(Table):
    document_id_class = str  # type: ignore[assignment]  # a record's id; TinyDB's types know only numbers

    def _read_table(self) -> dict[str, Mapping[str, Any]]:
        return self._live()

    def _update_table(self, updater: Callable[[dict[Any, Any]], None]) -> None:
        updater(self._live())
        self.clear_cache()

    def _live(self) -> dict[str, Any]:
        tables = self._storage.read()
        assert tables is not None
        return tables.setdefault(self.name, {})


class _RecordDatabase(TinyDB):
    table_class = _RecordTable


class Tables:
    """What is handed out is what is kept: callers copy it before anybody else sees it."""

    def __init__(self) -> None:
        self._database = _RecordDatabase(storage=_LiveStorage)
        tables = self._database.storage.read()
        assert tables is not None
        self._live: dict[str, dict[str, Any]] = tables
        self._by_id: dict[str, Written] = {}
        self._asked: set[str] = set()  # kinds whose answers TinyDB may remember

    def put_all(self, records: Iterable[Written]) -> Iterator[Written]:
        """As TinyDB's `insert` of each, but the table holds these very documents and not copies.

        One by one, it tells what is there under its id now: the record itself, or the one that was there before and
        stays.
        """
        by_id, live, asked = self._by_id, self._live, self._asked
        for written in records:
            record_id, kind = written["id"], written["kind"]
            there = by_id.setdefault(record_id, written)
            if there is written:
                if kind not in live:
                    live[kind] = {}
                live[kind][record_id] = written
                if kind in asked:
                    asked.remove(kind)
                    self._database.table(kind).clear_cache()
            yield there

    def hide(self, written: Written) -> None:
        """Its header is still found by its id; no query finds it."""
        self._by_id[written["id"]] = written
        self._database.table(written["kind"]).remove(doc_ids=[written["id"]])

    def find(self, record_id: str) -> Written | None:
        return self._by_id.get(record_id)

    def of(self, kind: str, by: Collection[str] | None = None) -> list[Written]:
        table = self._live.get(kind, {}).values()
        return _in_order(table if by is None else [written for written in table if written["who"] in by])

    def kinds(self) -> list[str]:
        return sorted(self._database.tables())

    def matching(self, kind: str, fields: Mapping[str, Json]) -> list[Written]:
        """Those whose body has all of these values; a field that a body lacks equals nothing."""
        if not fields:
            return self.of(kind)
        self._asked.add(kind)
        body = Query()["body"]
        conditions: list[QueryInstance] = [body[name] == value for name, value in fields.items()]
        return _in_order(self._database.table(kind).search(reduce(and_, conditions)))


def _in_order(documents: Iterable[Written]) -> list[Written]:
    return sorted(documents, key=lambda written: (written["lamport"], written["device"]))
