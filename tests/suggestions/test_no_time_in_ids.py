"""An id made at nine o'clock tells nine o'clock, so that of a suggestion without a name is made at midnight."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sopapp.store.apart import is_apart
from tests.builders import SuggestionRoom
from tests.conftest import StillClock

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def moment_of(name: str) -> datetime:
    return datetime.fromtimestamp((UUID(name).int >> 80) / 1000, UTC)


def test_no_id_in_a_journal_apart_tells_more_than_the_day(tmp_path: Path, clock: StillClock) -> None:
    room = SuggestionRoom(tmp_path, clock)
    sent = room.box.send("ana", sop=None, place="", now="So.", better="Otherwise.", anonymous=True)
    room.review.ask(sent.id, "Where?")
    room.box.reply("ana", sent.id, "There.")
    journals = [path for path in room.records.journals() if is_apart(path.stem)]
    lines = [json.loads(line.split(" ", 1)[1]) for path in journals for line in path.read_text("utf-8").splitlines()]
    ids = {name for line in lines for name in _ID.findall(json.dumps(line))}
    assert sent.id in ids
    assert {moment_of(name) for name in ids} == {datetime(2026, 11, 22, tzinfo=UTC)}
