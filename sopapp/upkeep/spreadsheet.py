"""Tables as files: CSV that no spreadsheet takes for formulas, and JSON Lines."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from sopapp.store.record import Json

Row = Mapping[str, Json]

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_STARTS_A_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


class Form(StrEnum):
    """The ending of the file says which."""

    CSV = ".csv"
    JSON_LINES = ".jsonl"


def written(rows: Iterable[Row], columns: Sequence[str], form: Form) -> str:
    """The file's text. In CSV a text that could start a formula has `'` before it; `read_csv` takes that away."""
    if form is Form.JSON_LINES:
        return "".join(json.dumps(dict(row), ensure_ascii=False) + "\n" for row in rows)
    target = io.StringIO()
    sheet = csv.writer(target)
    sheet.writerow([_cell(name) for name in columns])
    sheet.writerows([_cell(row.get(name, "")) for name in columns] for row in rows)
    return "\ufeff" + target.getvalue()  # without the mark, Excel takes UTF-8 for something else


def read_csv(text: str) -> list[dict[str, str]]:
    """The cells of an exported file, as they were."""
    names, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    return [dict(zip(map(_unguarded, names), map(_unguarded, row), strict=True)) for row in rows]


def _cell(value: Json) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return _guarded(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True))


def _guarded(text: str) -> str:
    return f"'{text}" if _is_risky(text) else text


def _unguarded(text: str) -> str:
    return text[1:] if text.startswith("'") and _is_risky(text) else text


def _is_risky(text: str) -> bool:
    """Whether it could start a formula, also once somebody has taken apostrophes or spaces from its front."""
    bare = text.lstrip("' ")
    return bare.startswith(_STARTS_A_FORMULA) and _NUMBER.fullmatch(text) is None
