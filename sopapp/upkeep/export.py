"""Records as files for other programs: one table a kind, and the data dictionary that explains them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sopapp.base.errors import FileThere, UnknownFileType, UnknownKind
from sopapp.base.files import is_file, is_folder, write_text
from sopapp.store.record import Json, Record
from sopapp.store.records import Records
from sopapp.upkeep import dictionary
from sopapp.upkeep.spreadsheet import Form, Row, written

DICTIONARY = "dictionary"
_UNTOLD = frozenset({"box-key"})  # nothing but a key
_SHY = ("suggestion", "sealed")  # kinds that begin so tell no time, no order and no PC
_NAME_OF_WORDS = re.compile(r"[0-9a-f]{32}|")


def kinds(records: Records) -> list[str]:
    """Every kind that can be exported: those that the dictionary knows, and any other that there is."""
    return sorted({*dictionary.KINDS, *records.kinds()} - _UNTOLD)


def export(records: Records, kind: str, path: Path) -> int:
    """Write all records of a kind, or the "dictionary", to a new `.csv` or `.jsonl` file; how many rows.

    `UnknownKind`, `UnknownFileType`, `FileThere`, `DiskFull`, `FolderNotWritable`. Erased records are in no export but
    for the `erase` records that name them.
    """
    form = _form(path)
    known = [*kinds(records), DICTIONARY]
    if kind not in known:
        raise UnknownKind(kind, ", ".join(known))
    _refuse_those_there([path])
    table = dictionary.rows() if kind == DICTIONARY else rows(records, kind)
    write_text(path, written(table, columns(table, kind), form))
    return len(table)


def export_all(records: Records, folder: Path, form: Form) -> list[Path]:
    """One file for each kind of which there are records, and the dictionary; the files. Errors as `export`."""
    here = [kind for kind in kinds(records) if rows(records, kind)]
    paths = {kind: folder / f"{kind}{form}" for kind in [*here, DICTIONARY]}
    _refuse_those_there(paths.values())
    for kind, path in paths.items():
        export(records, kind, path)
    return list(paths.values())


def rows(records: Records, kind: str) -> list[Row]:
    """The records of a kind as rows, oldest first; those that must not tell their order, by day and id."""
    names = {str(record.body.get("person")): str(record.body.get("name")) for record in records.of("person")}
    found: list[Row] = [_row(record, names) for record in records.of(kind)]
    if not kind.startswith(_SHY):
        return found
    return sorted(({**row, "at": str(row["at"])[:10]} for row in found), key=lambda row: (str(row["at"]), str(row)))


def columns(table: Sequence[Row], kind: str) -> list[str]:
    """Those of the dictionary that are there, then all others."""
    there = dict.fromkeys(name for row in table for name in row)
    told = [name for name in (*dictionary.COLUMNS, *dictionary.KINDS.get(kind, {})) if name in there]
    return [*told, *(name for name in there if name not in told)] or [*dictionary.COLUMNS]


def _row(record: Record, names: Mapping[str, str]) -> dict[str, Json]:
    header: dict[str, Json] = {"at": record.at, "who": record.who, "name": names.get(record.who, "")}
    if not record.kind.startswith(_SHY):
        header = {"id": record.id, **header, "device": record.device}
    body = {name: value for name, value in record.body.items() if name not in dictionary.SECRET}
    if record.kind.startswith(_SHY) and not _NAME_OF_WORDS.fullmatch(str(body.get("text", ""))):
        del body["text"]  # words in the clear, from before they were sealed
    if "name" in body:  # the name that was given then says more
        del header["name"]
    return header | {(f"body_{name}" if name in header else name): value for name, value in body.items()}


def _refuse_those_there(paths: Iterable[Path]) -> None:
    for path in paths:
        if is_file(path) or is_folder(path):
            raise FileThere(path)


def _form(path: Path) -> Form:
    try:
        return Form(path.suffix.lower())
    except ValueError:
        raise UnknownFileType(path.name, " / ".join(Form)) from None
