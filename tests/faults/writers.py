"""Processes that write until they are done or killed: a parent that has all modules loaded forks them in a moment.

`python -m tests.faults.writers` is that parent: it reads `start SUBJECT DATA NAME COUNT EVERY WORDS` and answers with a
process id, and `wait ID` and answers once that process has ended.
"""

import os
import subprocess
import sys
from itertools import count
from pathlib import Path
from types import TracebackType

from tests.faults.subjects import SUBJECTS, Subject

_ROOT = Path(__file__).parents[2]


class Writers:
    """The parent, to be used in `with`."""

    def __enter__(self) -> "Writers":
        """Start it."""
        command = [sys.executable, "-m", "tests.faults.writers"]
        environment = {**os.environ, "PYTHONPATH": str(_ROOT)}
        self._parent = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT, env=environment
        )
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End it and, if a test failed, whatever it still has running."""
        self._parent.communicate()

    def start(self, subject: Subject, data: Path, name: str, most: int, every: int, words: Path) -> int:
        """The id of a process that keeps `most` records (0: until it is killed) and says so in the file `words`."""
        return int(self._ask("start", subject.name, str(data), name, str(most), str(every), str(words)))

    def wait(self, process: int) -> None:
        self._ask("wait", str(process))

    def _ask(self, *words: str) -> str:
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write("\t".join(words) + "\n")
        self._parent.stdin.flush()
        return self._parent.stdout.readline()


def said(words: Path) -> list[str]:
    """What a writer has said; a word that its death cut short was not said."""
    text = words.read_text(encoding="utf-8") if words.exists() else ""
    return text.split("\n")[:-1]


def _write(subject: Subject, data: Path, name: str, most: int, every: int, words: Path) -> None:
    """Keep records, erase one in `every`, and say each thing once it is done."""
    descriptor = os.open(words, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    store = subject.open(data)
    for number in range(most) if most else count():
        text = f"<{name}-{number}> " + "x" * (number * 37 % 3000)
        record_id = store.add(text)
        os.write(descriptor, f"+{record_id} {text}\n".encode())
        if every and number % every == every - 1:
            os.write(descriptor, f"?{record_id}\n".encode())
            store.erase(record_id)
            os.write(descriptor, f"-{record_id}\n".encode())


def _child(subject: str, data: str, name: str, most: str, every: str, words: str) -> None:
    try:
        _write(SUBJECTS[subject], Path(data), name, int(most), int(every), Path(words))
    except Exception as error:  # noqa: BLE001  # what it has not said is missed by whoever compares
        Path(words).with_suffix(".failed").write_text(f"{type(error).__name__}: {error}", encoding="utf-8")
    finally:
        os._exit(0)


def _serve() -> None:
    import filelock  # noqa: F401  # so that no child need load it

    for line in sys.stdin:
        verb, *words = line.rstrip("\n").split("\t")
        if verb == "start":
            process = os.fork()
            if process == 0:
                _child(*words)
            print(process, flush=True)
        else:
            os.waitpid(int(words[0]), 0)
            print("ended", flush=True)


if __name__ == "__main__":
    _serve()
