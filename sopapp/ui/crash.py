"""What nobody foresaw: written down, told once, and survived.

Qt is not imported here: the net hangs before Qt is loaded, so that a windowed start without a console tells too.
"""

import faulthandler
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from sopapp import __version__
from sopapp.base.errors import SopAppError

_LARGEST_LOG = 512 * 1024  # bytes; beyond that the log becomes the old one, and the one before is dropped

Teller = Callable[[BaseException, str], None]


class CrashNet:
    """Takes every exception that reaches the top, in any thread; `tell` is the window's once there is one."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "sopapp.log"
        self.tell: Teller | None = None
        self._faults: IO[str] | None = None

    def hang(self) -> None:
        """Begin to take exceptions, and have the interpreter write down even its own death."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            self._faults = (self.log.parent / "faults.log").open("a", encoding="utf-8")
        except OSError:
            return  # a folder that takes no log takes no records either: that is told where it matters
        faulthandler.enable(self._faults)

    def take_down(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write a bug down and tell it; an error that a person can mend is only told."""
        text = "".join(traceback.format_exception(kind, error, trace))
        if not isinstance(error, SopAppError | KeyboardInterrupt):
            self.write(text)
        if self.tell is not None:
            self.tell(error, text)
        elif sys.stderr is not None:
            sys.__excepthook__(kind, error, trace)

    def write(self, text: str) -> None:
        """Add to the log, with the moment and the versions; a log that cannot be written is no second fault."""
        head = f"--- {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, sopapp {__version__}, {platform.platform()}"
        try:
            if self.log.exists() and self.log.stat().st_size > _LARGEST_LOG:
                self.log.replace(self.log.with_suffix(".1.log"))
            with self.log.open("a", encoding="utf-8") as file:
                file.write(f"{head}, Python {platform.python_version()}\n{text}\n")
        except OSError:
            if sys.stderr is not None:
                sys.stderr.write(text)

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)
