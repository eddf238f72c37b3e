"""Backups that nobody has to think of, made beside the work."""

from PySide6.QtCore import QObject, QTimer

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.store.records import RecordsErased
from sopapp.ui.error_text import error_text
from sopapp.ui.main_window import MainWindow
from sopapp.ui.tasks import Tasks

_LOOK_EVERY = 5 * 60 * 1000  # ms; whether a backup is due is the schedule's to say
_SOON = 3 * 1000  # ms after the start, and after an erasure


class BackupsByThemselves(QObject):
    """Looks from time to time in the worker thread; a backup that fails is told once, and tried again."""

    def __init__(self, services: Services, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._tasks = tasks
        self._window = window
        self._told = False
        self._often = QTimer(self, interval=_LOOK_EVERY)
        self._often.timeout.connect(self.look)
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.look)

    def start(self) -> None:
        """Begin; what is erased from now on also leaves the backups within seconds."""
        self._services.bus.subscribe(RecordsErased, lambda _: self._soon.start())
        self._often.start()
        self._soon.start()

    def look(self) -> None:
        self._tasks.run(self._services.backups.keep_up, lambda _: None, self._failed)

    def _failed(self, error: SopAppError) -> None:
        if not self._told:
            self._told = True
            self._window.say(error_text(error), "warn")
