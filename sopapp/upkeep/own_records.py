"""What the program knows about one person, as a file that they take along."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sopapp.base.clock import Clock, to_text
from sopapp.base.files import write_text
from sopapp.people.person import Person
from sopapp.store.records import Records
from sopapp.upkeep import dictionary
from sopapp.upkeep.erasing import LEFT_BY, NAMING
from sopapp.upkeep.export import rows


def write_own_records(records: Records, person: Person, suggestions: Sequence[Any], clock: Clock, path: Path) -> int:
    """Write all records that name the person or that they left, and their suggestions (dataclasses); how many.

    One JSON file that explains itself. `DiskFull`, `FolderNotWritable`.
    """
    kinds = {
        kind: [row for row in rows(records, kind) if person.id in (row["who"], row.get("person"))]
        for kind in dict.fromkeys((*NAMING, *LEFT_BY, *records.kinds()))
        if kind not in ("suggestion", "suggestion-step")
    }
    data = {
        "person": {"id": person.id, "name": person.name},
        "written": to_text(clock.now()),
        "records": {kind: found for kind, found in kinds.items() if found},
        "suggestions": [asdict(suggestion) for suggestion in suggestions],
        "dictionary": dictionary.rows(),
    }
    write_text(path, json.dumps(data, indent=2, ensure_ascii=False, default=str) + "\n")
    return sum(map(len, kinds.values())) + len(suggestions)
