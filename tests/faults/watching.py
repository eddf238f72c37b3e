"""Every call that changes a folder, noted as it happens, or refused: the system under the store, not the store."""

import builtins
import contextlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock


@dataclass(frozen=True, slots=True)
class Call:
    """`what`: create, write, truncate, sync, sync-folder, rename, unlink, mkdir, or `word` for what a writer says.

    `node` is the file itself, which keeps its number under any name; `name` and `to` are paths within the folder.
    """

    what: str
    node: int = 0
    name: str = ""
    to: str = ""
    at: int = 0
    data: bytes = b""


class Watch:
    """Notes the calls under `folder`; the one numbered `refuse_at` fails with `error` instead, once."""

    def __init__(self, folder: Path, refuse_at: int = -1, error: int = 0) -> None:
        self.calls: list[Call] = []
        self._folder = str(folder)
        self._nodes: dict[int, int] = {}
        self._made = 0
        self._count = -1
        self._refuse_at = refuse_at
        self._error = error

    @property
    def reached(self) -> bool:
        """Whether the call to be refused was made at all."""
        return self._count >= self._refuse_at

    def say(self, word: str) -> None:
        self.calls.append(Call("word", name=word))

    def next_call(self) -> None:
        self._count += 1
        if self._count == self._refuse_at:
            raise OSError(self._error, os.strerror(self._error))

    def note(self, what: str, descriptor: int = -1, **more: Any) -> None:
        node = self.node_of(descriptor) if descriptor >= 0 else 0
        self.calls.append(Call(what, node, **more))

    def node_of(self, descriptor: int) -> int:
        return self._nodes.get(os.fstat(descriptor).st_ino) or self.new_node(descriptor)

    def new_node(self, descriptor: int) -> int:
        self._made += 1
        self._nodes[os.fstat(descriptor).st_ino] = self._made
        return self._made

    def inside(self, path: Any) -> str | None:
        """The path within the folder, "" for itself; None for any other."""
        if isinstance(path, int):
            path = Path(f"/proc/self/fd/{path}").readlink()
        whole = str(Path(os.fsdecode(path)).absolute())
        if whole != self._folder and not whole.startswith(self._folder + os.sep):
            return None
        return whole[len(self._folder) + 1 :]

    def known(self, folder: Path) -> None:
        """Give the files that are there already their numbers."""
        for path in sorted(folder.rglob("*")):
            if path.is_dir():
                self.calls.append(Call("mkdir", name=str(path.relative_to(folder))))
            else:
                with path.open("rb") as file:
                    self.note("create", file.fileno(), name=str(path.relative_to(folder)))
                    self.note("write", file.fileno(), data=file.read())
                    self.note("sync", file.fileno())
        for path in (folder, *folder.rglob("*/")):
            self.calls.append(Call("sync-folder", name=str(path.relative_to(folder)).removeprefix(".")))


class _WatchedFile(io.FileIO):
    watch: Watch

    def write(self, data: Any) -> int:
        self.watch.next_call()
        count = super().write(data)
        at = os.lseek(self.fileno(), 0, os.SEEK_CUR) - count
        self.watch.note("write", self.fileno(), at=at, data=bytes(data[:count]))
        return count

    def truncate(self, size: int | None = None) -> int:
        self.watch.next_call()
        left = super().truncate(size)
        self.watch.note("truncate", self.fileno(), at=left)
        return left


@contextlib.contextmanager
def watching(folder: Path, refuse_at: int = -1, error: int = 0) -> Iterator[Watch]:
    """Watch what is done under this folder, from Python's own file functions down to `os`."""
    watch = Watch(folder, refuse_at, error)
    watch.known(folder)
    with contextlib.ExitStack() as patches:
        for owner, name, function in _watched_functions(watch):
            patches.enter_context(mock.patch.object(owner, name, function))
        yield watch


def _watched_functions(watch: Watch) -> list[tuple[Any, str, Callable[..., Any]]]:
    opens = _watched_open(watch, io.open)
    by_descriptor: dict[str, Callable[..., Callable[..., Any]]] = {
        "fsync": _synced,
        "fdatasync": _synced,
        "write": _written,
        "pwrite": _written,
        "ftruncate": _cut,
    }
    by_name = {"replace": "rename", "rename": "rename", "unlink": "unlink", "remove": "unlink", "mkdir": "mkdir"}
    return [
        (io, "open", opens),
        (builtins, "open", opens),
        (os, "open", _watched_os_open(watch, os.open)),
        *((os, name, by(watch, getattr(os, name))) for name, by in by_descriptor.items()),
        *((os, name, _named(watch, getattr(os, name), what)) for name, what in by_name.items()),
    ]


def _watched_open(watch: Watch, system: Callable[..., Any]) -> Callable[..., Any]:
    def watched(
        file: Any, mode: str = "r", buffering: int = -1, encoding: Any = None, errors: Any = None,
        newline: Any = None, closefd: bool = True, opener: Any = None,
    ) -> Any:  # fmt: skip
        if not set(mode) & set("wax+") or watch.inside(file) is None:
            return system(file, mode, buffering, encoding, errors, newline, closefd, opener)
        raw = _opened(watch, file, mode.replace("b", "").replace("t", ""), closefd)
        if buffering == 0:
            return raw
        buffer = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        return buffer if "b" in mode else io.TextIOWrapper(buffer, encoding, errors, newline)

    return watched


def _opened(watch: Watch, file: Any, mode: str, closefd: bool) -> _WatchedFile:
    new = not isinstance(file, int) and not Path(file).exists()
    if new or "w" in mode:
        watch.next_call()
    raw = _WatchedFile(file, mode, closefd)
    raw.watch = watch
    if new:
        watch.new_node(raw.fileno())
        watch.note("create", raw.fileno(), name=watch.inside(file))
    elif "w" in mode and not isinstance(file, int):
        watch.note("truncate", raw.fileno(), at=0)
    return raw


def _watched_os_open(watch: Watch, system: Callable[..., int]) -> Callable[..., int]:
    def watched(path: Any, flags: int, *rest: Any, **more: Any) -> int:
        name = watch.inside(path)
        new = name is not None and bool(flags & os.O_CREAT) and not Path(path).exists()
        if new:
            watch.next_call()
        descriptor = system(path, flags, *rest, **more)
        if new:
            watch.new_node(descriptor)
            watch.note("create", descriptor, name=name)
        return descriptor

    return watched


def _synced(watch: Watch, system: Callable[[int], None]) -> Callable[[int], None]:
    def watched(descriptor: int) -> None:
        name = watch.inside(descriptor)
        if name is None:
            return system(descriptor)
        watch.next_call()
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            watch.note("sync-folder", name=name)
        else:
            watch.note("sync", descriptor)
        return None  # the disk is a make-believe one, so nothing need be waited for

    return watched


def _written(watch: Watch, system: Callable[..., int]) -> Callable[..., int]:
    def watched(descriptor: int, data: Any, *at: int) -> int:
        if stat.S_ISFIFO(os.fstat(descriptor).st_mode) or watch.inside(descriptor) is None:
            return system(descriptor, data, *at)
        watch.next_call()
        count = system(descriptor, data, *at)
        start = at[0] if at else os.lseek(descriptor, 0, os.SEEK_CUR) - count
        watch.note("write", descriptor, at=start, data=bytes(data[:count]))
        return count

    return watched


def _cut(watch: Watch, system: Callable[[int, int], None]) -> Callable[[int, int], None]:
    def watched(descriptor: int, length: int) -> None:
        watch.next_call()
        system(descriptor, length)
        watch.note("truncate", descriptor, at=length)

    return watched


def _named(watch: Watch, system: Callable[..., None], what: str) -> Callable[..., None]:
    def watched(path: Any, *rest: Any, **more: Any) -> None:
        name = watch.inside(path)
        if name is None:
            return system(path, *rest, **more)
        watch.next_call()
        system(path, *rest, **more)
        watch.note(what, name=name, to=watch.inside(rest[0]) if what == "rename" else "")
        return None

    return watched
