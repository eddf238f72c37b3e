"""Hostile libraries, one after the other, to a reader in a process of its own: it may die or hang there.

`python -m tests.faults.reading READER` is that process: it reads `SEED NUMBER` lines and answers each with one of JSON.
"""

import contextlib
import json
import os
import random
import resource
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.hostile import SECRET, a_library, put
from tests.faults.memory import folder_in_memory

PUSH, RELEASE = 500, 100_000
WEAKEST = 60  # after so many a reader that takes no care is hurt, beyond doubt
LONGEST = 1.0  # seconds of computing that a text may take, until it is on the screen
_PATIENCE = 20.0  # seconds on the clock before a reader is taken for hanging: other programs may hold it up
_SHOWN = 10  # one library in so many goes on the screen
_MEMORY = 3 * 2**30  # bytes of addresses
_ROOT = Path(__file__).parents[2]
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301010018dd8db0"
    "0000000049454e44ae426082"
)
HUGE = PICTURE[:16] + (60_000).to_bytes(4, "big") * 2 + PICTURE[24:]


@dataclass
class Hurt:
    """What the texts did to a reader. `slowest` is in milliseconds of computing."""

    runs: int = 0
    crashes: int = 0
    hangs: int = 0
    slow: int = 0
    network: int = 0
    outside: int = 0
    slowest: float = 0
    examples: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        return not (self.crashes or self.hangs or self.slow or self.network or self.outside)

    def take(self, number: int, answer: dict[str, Any] | None) -> None:
        self.runs += 1
        told = answer or {"hang": "no answer"}
        self.crashes += "crash" in told
        self.hangs += "hang" in told
        self.network += told.get("network", 0)
        self.outside += told.get("outside", 0)
        self.slowest = max(self.slowest, told.get("ms", 0))
        slow = told.get("ms", 0) > LONGEST * 1000
        self.slow += slow
        said = [told[word] for word in ("crash", "hang") if word in told] + told.get("examples", [])
        if (said or slow) and len(self.examples) < 10:
            self.examples.append(f"text {number}: {'; '.join(said) or 'slow'}, {told.get('ms', 0):.0f} ms")


def hostile_texts(reader: str, runs: int, seed: int, until_hurt: bool = False) -> Hurt:
    """`until_hurt`: the first text that hurts is enough."""
    hurt = Hurt()
    worker = _Worker(reader)
    for number in range(runs):
        hurt.take(number, worker.ask(f"{seed} {number}"))
        if until_hurt and not hurt.sound:
            break
    worker.end()
    return hurt


class _Worker:
    def __init__(self, reader: str) -> None:
        self._reader = reader
        self._start()

    def ask(self, line: str) -> dict[str, Any] | None:
        """None when it hangs; a reader that died or hung is replaced."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()
        ready, _, _ = select.select([self._process.stdout], [], [], _PATIENCE)
        answer = self._process.stdout.readline() if ready else b""
        if answer:
            return dict(json.loads(answer))
        self.end()
        self._start()
        return {"crash": "the process died"} if ready else None

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _start(self) -> None:
        environment = {**os.environ, "PYTHONPATH": str(_ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.reading", self._reader],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=_ROOT, env=environment,
        )  # fmt: skip


@contextlib.contextmanager
def a_place() -> Iterator[tuple[Path, Path]]:
    """A folder with a secret, and in it the library's own with pictures of all sorts."""
    with folder_in_memory() as folder:
        outside, root = Path(folder), Path(folder) / "library"
        (outside / SECRET).write_bytes(PICTURE)
        for place in (root, root / "sops" / "listen", root / "b"):
            put({"ok.png": PICTURE, "huge.png": HUGE}, place)
            (place / "folder.png").mkdir()
            (place / "link.png").symlink_to(outside / SECRET)
            (place / "circle.png").symlink_to("circle.png")
        yield outside, root


def _serve(name: str) -> None:
    from tests.faults.readers import READERS
    from tests.faults.sentry import Sentry, Watcher

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    reader = READERS[name]()
    with a_place() as (outside, root):
        sentry, watcher = Sentry(root), Watcher(outside)
        for line in sys.stdin:
            dice = random.Random(line)
            files = a_library(dice, outside)
            put(files, root)
            shows = int(line.split()[1]) % _SHOWN == 0
            told: dict[str, Any] = {}
            start = time.process_time()
            try:
                with sentry.watching():
                    reader.read(root, dice, shows)
            except Exception as error:  # noqa: BLE001  # whatever it is, the next text waits
                told["crash"] = f"{type(error).__name__}: {error}"[:300]
            told["ms"] = (time.process_time() - start) * 1000
            for opened in watcher.opened():
                if opened != root.name:
                    sentry.found_outside(f"opens {opened}")
            told |= {"network": sentry.network, "outside": sentry.outside, "examples": sentry.examples[:3]}
            print(json.dumps(told), flush=True)
            for written in files:
                (root / written).unlink()


if __name__ == "__main__":
    _serve(sys.argv[1])
