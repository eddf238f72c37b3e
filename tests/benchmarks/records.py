"""The store at 100, 10,000 and 100,000 records, against a bare write + fsync and TinyDB as it comes, in one run.

`uv run python -m tests.benchmarks.records [COUNT …]` prints medians and their ratios. Ours and the other are measured
in turn, so that a change in the machine's speed hits both.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from tinydb import TinyDB

from sopapp.base.clock import SystemClock, to_text
from sopapp.base.events import Bus
from sopapp.base.ids import new_id
from sopapp.store.line import line_of
from sopapp.store.record import Json, Written, compose, header_hash
from sopapp.store.records import Records

_APPENDS = 300
_OPENINGS = 5


def took(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def decisions(count: int) -> Sequence[Written]:
    """Records as a year of practice leaves them."""
    written, now = list[Written](), SystemClock().now()
    for seq in range(1, count + 1):
        body = {"attempt": new_id(now), "node": f"node-{seq % 7}", "choice": "listen-first", "credit": 0.5}
        header = {"v": 1, "id": new_id(now), "kind": "decision", "branch": "", "device": "here", "seq": seq}
        prev = header_hash(written[-1]) if written else ""
        written.append(
            compose(body, **header, lamport=seq, at=to_text(now), who=f"person-{seq % 50}", prev=prev)  # type: ignore[arg-type]
        )
    return written


def main() -> None:
    for count in [int(word) for word in sys.argv[1:]] or [100, 10_000, 100_000]:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder), count)


def measure(folder: Path, count: int) -> None:
    written = decisions(count)
    (folder / "records").mkdir()
    (folder / "records" / "here.jsonl").write_bytes(b"".join(map(line_of, written)))
    with closing(TinyDB(folder / "db.json")) as database:
        database.insert_multiple(written)
    line = line_of(written[-1])
    del written
    print(f"{count:>9,} records: {_opening(folder)}; {_appending(folder, line)}", flush=True)


def _opening(folder: Path) -> str:
    """TinyDB reads when first asked, so both are asked for one record."""

    def ours() -> object:
        return _open(folder).get("none")

    def plain() -> object:
        with closing(TinyDB(folder / "db.json")) as database:
            return database.get(doc_id=1)

    return _compared("open", "TinyDB", [(took(ours), took(plain)) for _ in range(_OPENINGS)])


def _appending(folder: Path, line: bytes) -> str:
    records = _open(folder)
    body: dict[str, Json] = {"attempt": "a" * 36, "node": "node-1", "choice": "listen-first", "credit": 0.5}
    descriptor = os.open(folder / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def bare() -> None:
        os.write(descriptor, line)
        os.fsync(descriptor)

    pairs = [(took(lambda: records.add("decision", body, "person-1")), took(bare)) for _ in range(_APPENDS)]
    os.close(descriptor)
    return _compared("append", "bare write + fsync", pairs)


def _open(folder: Path) -> Records:
    return Records(folder / "records", "here", SystemClock(), Bus())


def _compared(what: str, other: str, pairs: Sequence[tuple[float, float]]) -> str:
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    return f"{what} {ours:.3g} ms, {other} {theirs:.3g} ms, ratio {ours / theirs:.2f}"


if __name__ == "__main__":
    main()
