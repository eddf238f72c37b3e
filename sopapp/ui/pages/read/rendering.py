"""Procedures as HTML: made once, and long ones off the GUI thread."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject

from sopapp.base.errors import SopAppError
from sopapp.library.render import Rendered, render
from sopapp.ui.pages.read.reading import Reading
from sopapp.ui.render_words import callout_words, step_labels
from sopapp.ui.tasks import Tasks

_LONG = 1_000  # words; a shorter text is ready before a worker would have begun
_KEPT = 64

Key = tuple[object, ...]


class Renderings(QObject):
    """For one window, that is for one language of its words. Colours come with the style sheet, not with the HTML."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._made: OrderedDict[Key, Rendered] = OrderedDict()
        self._wanted: Key = ()
        self._on_done: Callable[[Rendered], None] = lambda _rendered: None

    def want(self, reading: Reading, on_done: Callable[[Rendered], None]) -> None:
        """Call `on_done` with the HTML: at once when it is there or short, else when a worker has made it.

        Only what was wanted last is handed out.
        """
        key = self.key(reading)
        self._wanted, self._on_done = key, on_done
        ready = self._made.get(key)
        if ready is not None:
            self._made.move_to_end(key)
            on_done(ready)
            return
        words, labels = callout_words(), step_labels(reading.practised) if reading.sop.steps else None
        changed = frozenset(reading.changes.steps)

        def work() -> tuple[Key, Rendered]:
            return key, render(reading.sop, labels, reading.stale, changed, words)

        if reading.sop.body.count(" ") < _LONG:
            self._deliver(work())
        else:
            self._tasks.run(work, self._deliver, _no_error)

    def _deliver(self, made: tuple[Key, Rendered]) -> None:
        key, rendered = made
        self._made[key] = rendered
        while len(self._made) > _KEPT:
            self._made.popitem(last=False)
        if key == self._wanted:
            self._on_done(rendered)

    @staticmethod
    def key(reading: Reading) -> Key:
        """Two readings with the same key look the same."""
        sop = reading.sop
        return (
            sop.id, sop.language, sop.hash, sop.title, tuple(sorted(reading.stale.items())), reading.changes.steps,
            reading.practised,
        )  # fmt: skip


def _no_error(error: SopAppError) -> None:
    """Rendering raises none of ours."""
    raise error
