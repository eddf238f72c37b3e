"""Long work off the GUI thread; what comes of it arrives on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar, overload

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from shiboken6 import isValid

from sopapp.base.errors import SopAppError

T = TypeVar("T")
Report = Callable[[int, int], None]  # done so far, of how many


class Tasks(QObject):
    """One worker thread, so two pieces of work never meet. Call it from the GUI thread only.

    A result for a page that has been built anew in the meantime is dropped.
    """

    _finished = Signal(object)
    _reported = Signal(object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sopapp-work")
        self._waiting: dict[Future[Any], tuple[Callable[[Any], None], Callable[[SopAppError], None]]] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)

    @overload
    def run(
        self, work: Callable[[], T], on_done: Callable[[T], None], on_error: Callable[[SopAppError], None]
    ) -> None: ...
    @overload
    def run(
        self,
        work: Callable[[Report], T],
        on_done: Callable[[T], None],
        on_error: Callable[[SopAppError], None],
        progress: Report,
    ) -> None: ...
    def run(
        self,
        work: Callable[..., T],
        on_done: Callable[[T], None],
        on_error: Callable[[SopAppError], None],
        progress: Report | None = None,
    ) -> None:
        """Do `work` in the worker thread, then call `on_done` or `on_error` on the GUI thread.

        With `progress`, `work` is handed a callable to report with. Anything but a `SopAppError` is a bug: it is
        raised on the GUI thread, where the crash net takes it.
        """
        if progress is None:
            future = self._pool.submit(work)
        else:
            future = self._pool.submit(work, lambda done, total: self._reported.emit(progress, done, total))
        self._waiting[future] = (on_done, on_error)
        future.add_done_callback(self._finished.emit)

    def wait_all(self, seconds: float | None = None) -> None:
        """Come back when all work is done and delivered, or after so many seconds."""
        unfinished: set[Future[Any]] = set()
        while self._waiting and not unfinished:
            unfinished = wait(tuple(self._waiting), seconds).not_done
            QCoreApplication.sendPostedEvents(self)

    @property
    def idle(self) -> bool:
        """Whether there is nothing that is being done or waits for it."""
        return not self._waiting

    def close(self) -> None:
        """Finish what has begun, drop what has not, and deliver nothing more."""
        self._waiting.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, future: Future[Any]) -> None:
        if future not in self._waiting:
            return
        on_done, on_error = self._waiting.pop(future)
        try:
            result = future.result()
        except SopAppError as error:
            _call(on_error, error)
        else:
            _call(on_done, result)

    def _tell_progress(self, progress: Report, done: int, total: int) -> None:
        _call(progress, done, total)


def _call(callback: Callable[..., None], *values: object) -> None:
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(*values)
