"""The real window, held still for a picture."""

from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from sopapp.bootstrap import Services
from sopapp.ui.desktop import make_application
from sopapp.ui.dressing import dressed
from sopapp.ui.language import Languages
from sopapp.ui.main_window import MainWindow
from sopapp.ui.tasks import Tasks

_ROUNDS = 20  # of events; work in the background may ask for more work when it is done


class TourWindow:
    """Opens with these services, and closes at the end of the `with`."""

    def __init__(self, services: Services, size: tuple[int, int]) -> None:
        self._app = make_application(services.paths)
        self._tasks = Tasks()
        languages = Languages(services.paths.resources / "i18n")
        look = dressed(self._app, services.settings.now, languages, services.paths.resources)
        self._window = MainWindow(services, self._tasks, languages, look)
        self._window.resize(*size)

    def __enter__(self) -> "TourWindow":
        self._window.show()
        self._settle()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tasks.close()
        self._window.close()
        self._window.deleteLater()
        self._settle()

    def go(self, page: str, target: str) -> None:
        """Open the place as its key or a link would."""
        self._settle()
        self._window.go(page, target)
        self._window.page(page).focus_first()

    def save(self, path: Path) -> None:
        """Save what the window shows once nothing is under way any more."""
        self._settle()
        self._window.grab().save(str(path))

    def _settle(self) -> None:
        for _ in range(_ROUNDS):
            self._tasks.wait_all()
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._app.setOverrideCursor(Qt.CursorShape.ArrowCursor)
        self._app.restoreOverrideCursor()
