"""A make-believe disk: which files a computer may find after it died in the middle of these calls.

What POSIX promises and no more. What was written is safe once the file is synced, a name once its folder is. Before
that each write may have arrived whole, in part, as zeros of the right length, or not at all, and in any order; names
arrive in order, as all file systems with a journal do.
"""

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.faults.watching import Call

_SECTOR = 512


@dataclass
class _File:
    data: bytearray = field(default_factory=bytearray)
    waiting: list[Call] = field(default_factory=list)


@dataclass
class _Folder:
    names: dict[str, int | None] = field(default_factory=dict)  # None: a folder
    waiting: list[Call] = field(default_factory=list)


class Disk:
    """`lazy`: what is not synced may be forgotten, as in a power cut; else all is kept, as when a process dies."""

    def __init__(self, calls: Sequence[Call], lazy: bool) -> None:
        self._files: dict[int, _File] = defaultdict(_File)
        self._folders: dict[str, _Folder] = defaultdict(_Folder)
        self._lazy = lazy
        for call in calls:
            self._take(call)

    def _take(self, call: Call) -> None:
        if call.what in ("write", "truncate"):
            self._files[call.node].waiting.append(call)
        elif call.what in ("create", "rename", "unlink", "mkdir"):
            self._folders[_parent(call.name)].waiting.append(call)
        elif call.what == "sync":
            self._arrive(self._files[call.node])
        elif call.what == "sync-folder":
            self._settle(self._folders[call.name], len(self._folders[call.name].waiting))
        if not self._lazy:
            for file in self._files.values():
                self._arrive(file)
            for folder in self._folders.values():
                self._settle(folder, len(folder.waiting))

    def _arrive(self, file: _File) -> None:
        for call in file.waiting:
            _apply(file.data, call)
        file.waiting.clear()

    def _settle(self, folder: _Folder, count: int) -> None:
        for call in folder.waiting[:count]:
            names = folder.names
            if call.what == "create":
                names[call.name] = call.node
            elif call.what == "mkdir":
                names[call.name] = None
            elif call.what == "unlink":
                names.pop(call.name, None)
            elif call.name in names:
                names[call.to] = names.pop(call.name)
        del folder.waiting[:count]

    def fall(self, dice: random.Random) -> None:
        """The power goes: of what is still waiting, chance says what arrived. One time in four nothing, or all, did."""
        mood = dice.random()
        for folder in self._folders.values():
            waiting = len(folder.waiting)
            self._settle(folder, 0 if mood < 0.25 else waiting if mood < 0.5 else dice.randint(0, waiting))
        for file in self._files.values():
            if mood < 0.25:
                file.waiting.clear()
            elif mood >= 0.5:
                file.waiting = [part for call in file.waiting for part in _what_arrived(call, dice)]
            self._arrive(file)

    def put_into(self, folder: Path) -> None:
        """Make the files that a computer finds when it is started again."""
        for name, node in sorted(self._names("")):
            path = folder / name
            if node is None:
                path.mkdir()
            else:
                path.write_bytes(self._files[node].data)

    def _names(self, folder: str) -> list[tuple[str, int | None]]:
        names = list(self._folders[folder].names.items())
        return names + [inner for name, node in names if node is None for inner in self._names(name)]


def _parent(name: str) -> str:
    return str(PurePosixPath(name).parent).removeprefix(".")


def _apply(data: bytearray, call: Call) -> None:
    if call.what == "truncate":
        del data[call.at :]
        data.extend(bytes(call.at - len(data)))
    else:
        data.extend(bytes(max(0, call.at - len(data))))
        data[call.at : call.at + len(call.data)] = call.data


def _what_arrived(call: Call, dice: random.Random) -> list[Call]:
    """A write that came whole, cut, as zeros, or with some of its sectors only; or that never came."""
    way = dice.randrange(5)
    if way == 0:
        return []
    if way == 1 or call.what == "truncate":
        return [call]
    if way == 2:
        return [part_of(call, dice.randint(0, len(call.data)))]
    sectors = bytearray(len(call.data))
    for start in range(-(call.at % _SECTOR), len(call.data), _SECTOR):
        if way == 4 and dice.random() < 0.5:
            piece = slice(max(0, start), start + _SECTOR)
            sectors[piece] = call.data[piece]
    return [Call("write", call.node, at=call.at, data=bytes(sectors))]


def part_of(call: Call, length: int) -> Call:
    return Call("write", call.node, at=call.at, data=call.data[:length])
