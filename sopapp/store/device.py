"""Which journal is this PC's: one for each machine and account, shared by all processes of theirs.

Two PCs on one shared folder have two files in `devices/`, and so two journals that need no lock between them.
"""

import contextlib
import os
import platform
import re
from pathlib import Path
from secrets import token_hex

from sopapp.base.errors import DiskFull, FolderNotWritable, UnreadableFile
from sopapp.base.files import read_text, write_text
from sopapp.store.line import parsed
from sopapp.store.record import digest

_ID = re.compile(r"[0-9a-f]{32}")
_MACHINE_ID = Path("/etc/machine-id")
_END = 256 * 1024  # bytes; a record longer than this would only cost a new device


def device_id(data: Path) -> str:
    """The id whose journal in `data` this PC goes on writing; a new one when there is none that can safely go on.

    A new one that cannot be kept is good for this time: nothing is needed for reading, and what is written may say so.
    """
    file = data / "devices" / f"{_machine()}.txt"
    kept = _kept_in(file)
    if kept and _may_go_on(data / "records", kept):
        return kept
    device = token_hex(16)
    with contextlib.suppress(DiskFull, FolderNotWritable):
        write_text(file, device + "\n")
    return device


def _machine() -> str:
    """Tells this machine and account from others that see the same folder; says nothing about them."""
    machine = ""
    with contextlib.suppress(OSError):
        machine = _MACHINE_ID.read_text(encoding="utf-8", errors="replace").strip()
    account = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return digest("\n".join((platform.node(), machine, account)).encode("utf-8", "replace"))[:16]


def _kept_in(file: Path) -> str:
    try:
        text = read_text(file).strip()
    except UnreadableFile:
        return ""
    return text if _ID.fullmatch(text) else ""


def _may_go_on(records: Path, device: str) -> bool:
    """Whether its journal is there, ends in a sound record, and has no copy beside it that another PC may go on with.

    After a lost or damaged end nobody knows which numbers were given away, and a number must never be given twice.
    """
    own = records / f"{device}.jsonl"
    others = (path for path in records.glob("*.jsonl") if path != own)
    return _device_of(_last_line(own)) == device and all(_device_of(_first_line(path)) != device for path in others)


def _device_of(line: bytes) -> str:
    written = parsed(line)
    return "" if written is None else str(written["device"])


def _first_line(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline(_END)
    except OSError:
        return b""


def _last_line(path: Path) -> bytes:
    """The last whole line; a torn tail after it does not count."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _END))
            lines = file.read().split(b"\n")
    except OSError:
        return b""
    return lines[-2] + b"\n" if len(lines) > 1 else b""
