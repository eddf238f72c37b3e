"""Sealing anew beside the window: a few texts at a time, then the backups."""

from collections import deque

from PySide6.QtCore import QCoreApplication, QObject

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.suggestions.sealing_anew import TextsSealedAnew, Work
from sopapp.ui.error_text import error_text
from sopapp.ui.main_window import MainWindow
from sopapp.ui.tasks import Tasks
from sopapp.upkeep.backups import Backup


class SealingBeside(QObject):
    """Takes the work over from the services. What is broken off goes on when a manager opens the page the next time."""

    def __init__(self, services: Services, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._tasks = tasks
        self._window = window
        self._todo: deque[Work] = deque()
        self._keeping = False  # on the way through `_go_on`
        self._sealed = False  # whether there was anything to do
        services.sealing.carry_out = self._begin
        services.bus.subscribe(TextsSealedAnew, lambda _: self._note())

    def _begin(self, work: Work) -> None:
        if self._tasks.idle and not self._keeping:
            self._todo.clear()  # a fault in the program broke it off, and nobody goes on with it
        self._todo.append(work)
        if len(self._todo) == 1:
            self._go_on(None)

    def _go_on(self, result: object) -> None:
        """Keep what came of the last few, and have the next few sealed."""
        self._keeping = True
        try:
            slow = self._todo[0].send(result)
        except StopIteration:
            self._finished()
        except SopAppError as error:
            self._failed(error)
        else:
            self._tasks.run(slow, self._go_on, self._failed)
        finally:
            self._keeping = False

    def _failed(self, error: SopAppError) -> None:
        self._window.say(error_text(error), "warn")
        self._finished()

    def _note(self) -> None:
        self._sealed = True

    def _finished(self) -> None:
        self._todo.popleft()
        if self._todo:
            self._go_on(None)
        elif self._sealed:
            self._sealed = False
            self._tasks.run(self._clean, self._tell, lambda error: self._window.say(error_text(error), "warn"))

    def _clean(self) -> list[Backup]:
        self._services.backups.forget_erased()
        return self._services.backups.unreadable()

    def _tell(self, unreadable: list[Backup]) -> None:
        """Honestly: what lies elsewhere, or cannot be read, nobody has cleaned."""
        if unreadable:
            text = QCoreApplication.translate(
                "SealingAnew",
                "Everything is sealed anew. %n backup(s) cannot be read and may still hold open words: delete {names}.",
                "",
                len(unreadable),
            )
            self._window.say(text.format(names=", ".join(backup.path.name for backup in unreadable)), "warn")
            return
        text = QCoreApplication.translate(
            "SealingAnew",
            "Everything is sealed anew, in the backups here too. Copies that somebody took elsewhere are as they were:"
            " delete those.",
        )
        self._window.say(text, "ok")
