"""Tells on the GUI thread what the crash net caught: one dialog at a time."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from sopapp.base.errors import SopAppError
from sopapp.ui.crash import CrashNet
from sopapp.ui.dialogs.crash_dialog import CrashDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.main_window import MainWindow
from sopapp.ui.opening import OpeningWindow


class CrashTeller(QObject):
    """An error that a person can mend goes to the message line; a bug opens a dialog, the same bug only once."""

    quit_wanted = Signal()
    _caught = Signal(object, str)

    def __init__(self, net: CrashNet, window: MainWindow | OpeningWindow) -> None:
        super().__init__(window)
        self._net = net
        self._window = window
        self._told: set[str] = set()
        self._dialog: CrashDialog | None = None
        # Queued: the fault may lie in another thread, or in the middle of a paint.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        net.tell = self._caught.emit

    def _show(self, error: BaseException, trace: str) -> None:
        if isinstance(error, KeyboardInterrupt):
            self.quit_wanted.emit()
        elif isinstance(error, SopAppError):
            self._window.say(error_text(error), "bad")
        elif self._dialog is not None:
            return  # it is in the log, and one dialog is enough
        elif trace in self._told:
            text = QCoreApplication.translate(
                "CrashTeller", "The same fault happened again. It is written down in {log}."
            )
            self._window.say(text.format(log=self._net.log), "bad")
        else:
            self._told.add(trace)
            self._dialog = CrashDialog(trace, self._net.log, self._window)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()

    def _closed(self, _result: int) -> None:
        if self._dialog is not None and self._dialog.quit_chosen:
            self.quit_wanted.emit()
        self._dialog = None
