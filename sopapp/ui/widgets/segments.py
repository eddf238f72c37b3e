"""A choice of a few short words, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.one_of import OneOf


class Segments(QWidget):
    """Radio buttons in a row that wraps; `about` says of what, for those who do not see it. Empty at first.

    `keys` are letters, one for each word. `clearable`: a press on the chosen word takes the choice back.
    """

    changed = Signal()
    settled = Signal()  # chosen by a key that means: this one, and on
    left = Signal(int)  # Up (-1) or Down (1)

    def __init__(self, words: Sequence[str], about: str, *, keys: str = "", clearable: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(about)
        row = FlowLayout(self, gap=6)
        radios = [QRadioButton(word, self) for word in words]
        for radio, word in zip(radios, words, strict=True):
            radio.setProperty("kind", "segment")
            radio.setAccessibleName(word)
            radio.setAccessibleDescription(about)
            row.addWidget(radio)
        self._group = OneOf(radios, keys=keys, across=True, clearable=clearable)
        self._group.changed.connect(self.changed)
        self._group.settled.connect(self.settled)
        self._group.left.connect(self.left)

    @property
    def chosen(self) -> int:
        """-1 while none is."""
        return self._group.chosen

    @property
    def stop(self) -> QWidget:
        """The button that has the keyboard when these have."""
        return self._group.stop

    def take_numbers(self, wanted: bool) -> None:
        """Whether the number keys are these words', as at first, or whosever else they are."""
        self._group.numbers = wanted

    def choose(self, number: int) -> None:
        """Nothing is sent; -1 for none."""
        self._group.choose(number)

    def toggle(self, number: int) -> None:
        """As a person would by a key: chosen again, it is taken back."""
        self._group.choose(-1 if number == self.chosen else number)
        self.changed.emit()
