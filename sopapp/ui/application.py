"""Opening the window. Nothing of Qt is imported before it is sure that there is a screen and the crash net hangs."""

import os
import sys
from collections.abc import Mapping

from sopapp.base.errors import NoDisplay
from sopapp.base.paths import Paths
from sopapp.ui.crash import CrashNet


def run(paths: Paths) -> int:
    """Open the window over these folders and return its exit code once it is closed.

    Raises `NoDisplay` when there is no screen, and what `bootstrap.build` raises.
    """
    if not has_display(os.environ, sys.platform):
        raise NoDisplay
    net = CrashNet(paths.logs)
    net.hang()
    try:
        from sopapp.ui.desktop import Desktop

        return Desktop(paths, net).run()
    finally:
        net.take_down()


def has_display(environment: Mapping[str, str], system: str) -> bool:
    """Whether Qt will find a screen; without one it would abort the process instead of saying so."""
    if not system.startswith(("linux", "freebsd")):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
