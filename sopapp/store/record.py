"""A fact about people: a header and a body, never edited once it is kept.

A `Written` is a record as its journal has it, with any field that only a later version knows; a `Record` is what the
other rooms get: typed, and a copy, so that nobody can change what is kept.
"""

import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from itertools import chain
from operator import itemgetter
from sys import intern
from typing import Any, TypeAlias, TypeGuard

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
Written: TypeAlias = dict[str, Any]

VERSION = 1
_HEADER: Mapping[str, type] = {
    "v": int,
    "id": str,
    "kind": str,
    "branch": str,
    "device": str,
    "seq": int,
    "lamport": int,
    "at": str,
    "who": str,
    "prev": str,
    "body_hash": str,
}
_AT = 7  # the place of "at" among them
_encoder = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)
_strict = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
_KNOWN = frozenset({*_HEADER, "body"})
_TYPES = tuple(_HEADER.values())
_header_values: Callable[[Written], tuple[Any, ...]] = itemgetter(*_HEADER)  # in the order of the fields of `Record`
_all_values: Callable[[Written], tuple[Any, ...]] = itemgetter(*_HEADER, "body")
_ALL_TYPES = (*_TYPES, dict)


@dataclass(frozen=True, slots=True)
class Record:
    """`seq` counts 1, 2, 3… on its device; (`lamport`, `device`) orders all records; `who` is a person's id or "".

    `at` is UTC, ISO 8601. `prev` is the hash of the header before it on the same device, "" for the first.
    `more` holds header fields that a later version of the program has added.
    """

    v: int
    id: str
    kind: str
    branch: str
    device: str
    seq: int
    lamport: int
    at: str
    who: str
    prev: str
    body_hash: str
    body: Mapping[str, Json]
    more: Mapping[str, Json] = field(default_factory=dict)


def record_from(written: Written) -> Record:
    """A record whose body shares nothing with what is kept; empty when it is nested deeper than any of ours."""
    body, more = {}, {}
    with contextlib.suppress(RecursionError):
        body = copy_of(written["body"])
        if len(written) > len(_KNOWN):
            more = {name: copy_of(value) for name, value in written.items() if name not in _KNOWN}
    values: tuple[Any, ...] = (*_header_values(written), body, more)
    return Record(*values)


def compose(body: Mapping[str, Json], **header: Json) -> Written:
    """Header and body as they will be read back from disk; the body is a copy. ValueError for NaN and infinity."""
    payload = _strict.encode(body).encode("utf-8", "replace")
    return {**header, "body_hash": digest(payload), "body": json.loads(payload)}


def canonical(value: object) -> bytes:
    """JSON that is the same for the same value: sorted keys, no spaces, UTF-8; half a surrogate pair becomes `?`.

    A journal from elsewhere may hold NaN and infinity; they are written as they are read.
    """
    return _encoder.encode(value).encode("utf-8", "replace")


def digest(data: bytes) -> str:
    return sha256(data).hexdigest()


_NOTHING = digest(b"{}")


def header_of(written: Written) -> Written:
    return {name: value for name, value in written.items() if name != "body"}


def header_hash(written: Written) -> str:
    """What the next record of the same device names as `prev`; the body counts through `body_hash`."""
    return digest(canonical(header_of(written)))


def are_records(values: Sequence[Any]) -> bool:
    """As `is_record` of each, but all in one go, which is cheaper for many."""
    try:
        found = [*chain.from_iterable(map(_all_values, values))]
        return [*map(type, found)] == [*_ALL_TYPES] * len(values) and _are_times(found[_AT :: len(_ALL_TYPES)])
    except (KeyError, IndexError, TypeError):  # one lacks a field, or is no object at all
        return False


def is_blank(written: Written) -> bool:
    """Whether its body was taken out after it was kept: the header, and so the chain, still name the body it had."""
    return not written["body"] and written["body_hash"] != _NOTHING


def is_record(value: object) -> TypeGuard[Written]:
    """Whether it has every field of a header, each of its type and `at` a time, and a body."""
    try:
        if type(value) is not dict or type(value["body"]) is not dict:
            return False
        return (*map(type, _header_values(value)),) == _TYPES and _are_times([value["at"]])
    except KeyError:
        return False


def _are_times(texts: Sequence[str]) -> bool:
    """Whether each is one in UTC: whoever shows a record reads it, and must not fail over a line from elsewhere."""
    try:
        return {text[-1:] for text in texts} == {"Z"} and bool([*map(datetime.fromisoformat, texts)])
    except ValueError:
        return False


def lean(records: Sequence[Written]) -> Sequence[Written]:
    """The same records, sharing the values that many have in common; those that are read together share names too."""
    for written in records:
        written["kind"] = intern(written["kind"])
        written["branch"] = intern(written["branch"])
        written["device"] = intern(written["device"])
        written["who"] = intern(written["who"])
    return records


def copy_of(value: Any) -> Any:
    """A copy of JSON down to its leaves; several times faster than `copy.deepcopy`."""
    if isinstance(value, dict):
        return {key: copy_of(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copy_of(item) for item in value]
    return value
