"""Reading the records beside the first paint: a few are there at once, many are waited for in a quiet window."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.store.records import Progress, Records
from sopapp.ui.geometry import place_window
from sopapp.ui.look import Look
from sopapp.ui.tasks import Report, Tasks
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.share_bar import ShareBar

_AT_ONCE = 0.1  # seconds in which some ten thousand records are read: their first page is the first thing painted
_A_WHILE = 1_000  # ms after which people want to see how far it is


class OpeningWindow(QMainWindow):
    """Stands where the window will be. Whoever closes it has changed their mind."""

    closed = Signal()

    def __init__(self, look: Look, place: str, a_while: int = _A_WHILE) -> None:
        """`place`: as `place_window`; `a_while`: ms until the bar is shown."""
        super().__init__()
        self.setWindowTitle("sopapp")
        place_window(self, place)
        text = QCoreApplication.translate("OpeningWindow", "Opening the records…")
        self._line = Label(text, "muted")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = ShareBar(look, 0, text)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the line stays where it is when the bar comes
        self._bar.setSizePolicy(policy)
        self._bar.setMaximumWidth(look.theme.px(320))
        self._bar.hide()
        QTimer.singleShot(a_while, self._bar, self._bar.show)
        central = QWidget()
        column = QVBoxLayout(central)
        column.addStretch()
        column.addWidget(self._line)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.setCentralWidget(central)

    def show_share(self, share: float) -> None:
        """How much has been read, from 0 to 1."""
        self._bar.show_share(share)

    def say(self, text: str, _tone: str = "neutral") -> None:
        """Show a sentence instead of the quiet line."""
        self._line.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


class Opening(QObject):
    """Reads the records in the worker thread; `window` is there only while they are waited for."""

    opened = Signal()

    def __init__(self, tasks: Tasks, make_window: Callable[[], OpeningWindow]) -> None:
        super().__init__()
        self._tasks = tasks
        self._make_window = make_window
        self._unwanted = threading.Event()
        self._share = 0.0
        self.window: OpeningWindow | None = None
        self.records: Records | None = None
        self.error: SopAppError | None = None

    def begin(self, read: Callable[[Progress], Records]) -> None:
        """When this returns, there are `records`, or an `error`, or a `window` that waits for them.

        Then `opened` follows; or the window is closed, by the person or for an `error`. None of the three: a bug, and
        the crash net has it.
        """
        self._tasks.run(lambda report: self._read(read, report), self._end, self._fail, self._show_share)
        self._tasks.wait_all(_AT_ONCE)
        if not self._tasks.idle:
            self.window = self._make_window()
            self.window.show_share(self._share)
            self.window.closed.connect(self._unwanted.set)
            self.window.show()

    def _read(self, read: Callable[[Progress], Records], report: Report) -> Records | None:
        """None when nobody waits for it any more."""

        def tell(done: int, whole: int) -> None:
            if self._unwanted.is_set():
                raise _Unwanted
            report(done, whole)

        try:
            return read(tell)
        except _Unwanted:
            return None

    def _show_share(self, done: int, whole: int) -> None:
        self._share = done / max(whole, 1)
        if self.window is not None:
            self.window.show_share(self._share)

    def _end(self, records: Records | None) -> None:
        if records is not None and not self._unwanted.is_set():
            self.records = records
            self.opened.emit()
            self._close_window()

    def _fail(self, error: SopAppError) -> None:
        self.error = error
        self._close_window()

    def _close_window(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None


class _Unwanted(BaseException):
    """Stops the reading; no fault, so that nothing on the way takes it for one."""
