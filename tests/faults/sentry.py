"""Notices what a reader must never do: speak to a network, start a program, touch a file that is not its own."""

import contextlib
import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "telnetlib.", "nntplib.")
_PROGRAMS = (
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "os.startfile",
    "webbrowser.",
    "pty.",
)
_CHANGES = (
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.truncate",
    "os.chmod",
    "os.chown",
    "shutil.",
)
_LISTS = ("os.listdir", "os.scandir", "glob.")
_IN_OPEN, _IN_NONBLOCK = 0x20, 0o4000


class Sentry:
    """Counts, between `watching` and its end; an audit hook cannot be taken away again, so it lives in its process.

    A reader may read and list its own folder, and what Python itself lies in (it imports late). Nothing else.
    """

    def __init__(self, folder: Path) -> None:
        self.network = 0
        self.outside = 0
        self.examples: list[str] = []
        self._on = False
        self._own = os.path.realpath(folder)
        code = (sys.prefix, sys.base_prefix, *sys.path)
        self._readable = (self._own, *(os.path.realpath(place) for place in code if place), "/usr/share", "/etc/fonts")
        sys.addaudithook(self._hear)

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        self.network = self.outside = 0
        self.examples = []
        self._on = True
        try:
            yield
        finally:
            self._on = False

    def found_outside(self, what: str) -> None:
        self.outside += 1
        self.examples.append(what)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if event.startswith(_NETWORK):
            self.network += 1
            self.examples.append(f"{event} {args!r:.200}")
        elif event.startswith((*_PROGRAMS, *_CHANGES)):
            self.found_outside(f"{event} {args!r:.200}")
        elif event == "open":
            self._opened(*args)
        elif event.startswith(_LISTS) and isinstance(args[0], str | bytes | os.PathLike):
            self._read(args[0])

    def _opened(self, path: object, mode: object, flags: object) -> None:
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC)
        if writes:
            self.found_outside(f"writes {path!r:.200}")
        elif isinstance(path, str | bytes | os.PathLike):
            self._read(path)

    def _read(self, path: "str | bytes | os.PathLike[str]") -> None:
        self._on = False  # looking at a path must not be heard itself
        try:
            whole = os.path.realpath(os.fsdecode(path))
        except ValueError:  # a NUL in it: no file is opened
            whole = self._own
        self._on = True
        if not any(whole == place or whole.startswith(place + os.sep) for place in self._readable):
            self.found_outside(f"reads {whole[:200]}")


class Watcher:
    """Hears also what Qt opens: every opening of a file in this folder, by whatever code."""

    def __init__(self, folder: Path) -> None:
        library = ctypes.CDLL(None, use_errno=True)
        self._events = library.inotify_init1(_IN_NONBLOCK)
        if self._events < 0 or library.inotify_add_watch(self._events, os.fsencode(folder), _IN_OPEN) < 0:
            raise OSError(ctypes.get_errno(), "inotify")

    def opened(self) -> list[str]:
        """The names of the files that were opened since the last time it was asked."""
        names = []
        with contextlib.suppress(BlockingIOError):
            data = os.read(self._events, 65536)
            while data:
                length = struct.unpack_from("iIII", data)[3]
                names.append(os.fsdecode(data[16 : 16 + length].rstrip(b"\0")))
                data = data[16 + length :]
        return [name for name in names if name]
