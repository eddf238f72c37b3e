"""Opening the window. Nothing of Qt is imported before it is sure that there is a screen and the crash net hangs."""

import os
import sys

from sopapp.base.paths import Paths
from sopapp.ui.crash import CrashNet
from sopapp.ui.display import check_display


def run(paths: Paths) -> int:
    """Open the window over these folders and return its exit code once it is closed.

    Raises `NoDisplay` or `WindowLibraryMissing` when there is no screen, and what `bootstrap.build` raises.
    """
    check_display(os.environ, sys.platform)
    net = CrashNet(paths.logs)
    net.hang()
    try:
        from sopapp.ui.desktop import Desktop

        return Desktop(paths, net).run()
    finally:
        net.take_down()
