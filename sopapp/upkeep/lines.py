"""What upkeep asks of a journal's bytes, without opening the store."""

from collections.abc import Iterator, Mapping
from datetime import date

from sopapp.store.erased import ERASE
from sopapp.store.line import parsed
from sopapp.store.record import Written, header_hash

FOLDER, ENDING = "records", ".jsonl"


def lines_of(data: bytes) -> list[bytes]:
    """Lines end with a line feed alone: a damaged one may hold a carriage return. The last may be torn."""
    parts = data.split(b"\n")
    return [part + b"\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def whole(data: bytes) -> bytes:
    """Without the torn tail, which is somebody's write in this very moment, or nobody's any more."""
    return data[: data.rfind(b"\n") + 1]


def before(data: bytes, day: date) -> bytes:
    """The lines of the days before this one (UTC)."""
    written = ((line, parsed(line)) for line in lines_of(data))
    return b"".join(line for line, record in written if record is None or record["at"][:10] < day.isoformat())


def erased_ids(journals: Mapping[str, bytes]) -> frozenset[str]:
    """The records that the `erase` records in these journals name."""
    mark = f'"kind":"{ERASE}"'.encode()
    found = (parsed(line) for data in journals.values() if mark in data for line in lines_of(data) if mark in line)
    lists = (written["body"].get("ids") for written in found if written is not None and written["kind"] == ERASE)
    return frozenset(each for ids in lists if isinstance(ids, list) for each in ids if isinstance(each, str))


def head(data: bytes) -> tuple[int, str] | None:
    """Number and header's hash of the last sound record."""
    for line in reversed(lines_of(data)):
        written = parsed(line)
        if written is not None:
            return written["seq"], header_hash(written)
    return None


def ids_in(journals: Mapping[str, bytes]) -> set[str]:
    """The ids of all sound records in these journals."""
    return {written["id"] for data in journals.values() for written in records_in(data)}


def records_in(data: bytes) -> Iterator[Written]:
    """All sound records of a journal."""
    return (written for line in lines_of(data) if (written := parsed(line)) is not None)
