"""What a story may have held, to be sorted: said, felt, or not said."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sopapp.library.moments import Heard, Mark
from sopapp.ui.pages.practise.moment_words import heard_text
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.segments import Segments
from sopapp.ui.widgets.side_by_side import SideBySide

_NARROW = 560  # px at 100 %: with less the three words stand below the statement
_HEARD = tuple(Heard)
_KEYS = "SFN"  # the same in every language: the page says them


class MarkRows(Card):
    """One row a mark. A letter or a number sorts it and goes on to the next."""

    changed = Signal()
    went_to = Signal(QWidget)  # by a key
    finished = Signal()  # a key sorted the last one

    def __init__(self, scene: Scene, marks: Sequence[Mark]) -> None:
        super().__init__()
        self._marks = marks
        self._rows: list[Segments] = []
        for number, mark in enumerate(marks):
            if number:
                self.body.addWidget(_line())
            self.body.addWidget(self._row(number, scene.text(f"{scene.node.id}.marks.{mark.id}.say")))

    @property
    def sorted_all(self) -> bool:
        return all(row.chosen >= 0 for row in self._rows)

    @property
    def sorted(self) -> Mapping[str, Heard]:
        """What was taken for what, so far."""
        pairs = zip(self._marks, self._rows, strict=True)
        return {mark.id: _HEARD[row.chosen] for mark, row in pairs if row.chosen >= 0}

    @property
    def stop(self) -> QWidget:
        """The first that is not sorted yet, else the first."""
        return next((row for row in self._rows if row.chosen < 0), self._rows[0]).stop

    def hear(self, asked: str) -> None:
        """What is asked: read aloud with the first mark."""
        first = self._rows[0].stop
        first.setAccessibleDescription(f"{asked} {first.accessibleDescription()}")

    def show_sorted(self, marks: Mapping[str, Heard]) -> None:
        for mark, row in zip(self._marks, self._rows, strict=True):
            row.choose(_HEARD.index(marks[mark.id]) if mark.id in marks else -1)
        self._sort()

    def _sort(self) -> None:
        """Once all are sorted, the numbers are those of what comes next."""
        for row in self._rows:
            row.take_numbers(not self.sorted_all)
        self.changed.emit()

    def _row(self, number: int, words: str) -> QWidget:
        segments = Segments([heard_text(heard) for heard in _HEARD], words, keys=_KEYS)
        segments.changed.connect(self._sort)
        segments.settled.connect(self._go_on)
        segments.left.connect(lambda by: self._step(number + by))
        self._rows.append(segments)
        row = SideBySide(_NARROW, gap=8)
        row.row.addWidget(Label(words), 1)
        row.row.addWidget(segments)
        return row

    def _go_on(self) -> None:
        if self.sorted_all:
            self.finished.emit()
        else:
            self._go_to(self.stop)

    def _step(self, number: int) -> None:
        if 0 <= number < len(self._rows):
            self._go_to(self._rows[number].stop)

    def _go_to(self, widget: QWidget) -> None:
        widget.setFocus()
        self.went_to.emit(widget)


def meanings() -> str:
    """What the three words stand for, and their keys."""
    return QCoreApplication.translate(
        "Moment",
        "Said (key S or 1): it was in the words. Felt (F or 2): you could tell, though nobody said it. "
        "Not said (N or 3): it never came up.",
    )


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("piece", "line")
    return line
