"""A choice of a few sentences, below one another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.one_of import OneOf
from sopapp.ui.widgets.sizes import px


class Picks(QWidget):
    """Radio buttons whose words wrap; `about` is the question, for those who do not see it. Empty at first."""

    changed = Signal()
    settled = Signal()  # by a click, Enter or a number: this one, and on

    def __init__(self, sentences: Sequence[str], about: str) -> None:
        super().__init__()
        self.setAccessibleName(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        radios = []
        for number, sentence in enumerate(sentences, 1):
            radio = QRadioButton()
            radio.setAccessibleName(f"{number}. {sentence}")
            radio.setAccessibleDescription(about)
            column.addWidget(_Pick(radio, number, sentence))
            radios.append(radio)
        self._group = OneOf(radios)
        self._group.changed.connect(self.changed)
        self._group.settled.connect(self.settled)
        for radio in radios:
            radio.clicked.connect(self.settled)

    @property
    def chosen(self) -> int:
        """-1 while none is."""
        return self._group.chosen

    @property
    def stop(self) -> QWidget:
        """The button that has the keyboard when these have."""
        return self._group.stop

    def choose(self, number: int) -> None:
        """Nothing is sent; -1 for none."""
        self._group.choose(number)


class _Pick(QWidget):
    """A click on the words chooses, too."""

    def __init__(self, radio: QRadioButton, number: int, sentence: str) -> None:
        super().__init__()
        self._radio = radio
        key, words = Label(str(number), "muted"), Label(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        for label in (key, words):
            label.setContentsMargins(0, px(8), 0, px(8))  # the first line beside the button
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._radio.setFocus()
            self._radio.click()
