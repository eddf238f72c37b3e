"""Whether a window can be shown at all. Qt aborts the process when it cannot; we look first and say so."""

import ctypes
import re
import socket
from collections.abc import Mapping
from pathlib import Path

from sopapp.base.errors import NoDisplay, WindowLibraryMissing

_DISPLAY = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)")
_FIRST_PORT = 6000  # of X11 over TCP
_PATIENCE = 2.0  # seconds
_XCB_LIBRARY = "libxcb-cursor.so.0"  # Qt needs it since 6.5, and many desktops come without


def check_display(environment: Mapping[str, str], system: str) -> None:
    """Return when there is a screen to draw on, else raise `NoDisplay` or `WindowLibraryMissing`.

    `system` is `sys.platform`; only X11 and Wayland can be missing.
    """
    platform = environment.get("QT_QPA_PLATFORM", "")
    if not system.startswith(("linux", "freebsd")) or (platform and not platform.startswith(("xcb", "wayland"))):
        return
    if _wayland_answers(environment):
        return
    if not _x11_answers(environment.get("DISPLAY", "")):
        raise NoDisplay
    try:
        ctypes.CDLL(_XCB_LIBRARY)
    except OSError as error:
        raise WindowLibraryMissing(_XCB_LIBRARY, "libxcb-cursor0") from error


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name, folder = environment.get("WAYLAND_DISPLAY", ""), environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _connects(socket.AF_UNIX, str(Path(folder) / name))


def _x11_answers(display: str) -> bool:
    found = _DISPLAY.match(display)
    if found is None:
        return False
    number = int(found["number"])
    if found["host"] not in ("", "unix"):
        return _connects(socket.AF_INET, (found["host"], _FIRST_PORT + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(_PATIENCE)
        try:
            probe.connect(address)
        except OSError:
            return False
        return True
