"""How sure somebody is of the answer they are about to give; nobody has to say."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sopapp.roleplay.answer import Certainty
from sopapp.ui.pages.practise.moment_words import certainty_text
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.segments import Segments
from sopapp.ui.widgets.tooltip import set_tooltip

_ALL = tuple(Certainty)


class CertaintyRow(QWidget):
    """Nothing is chosen at first, and a second press takes a choice back. Alt+1 to Alt+3 from anywhere."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        question = QCoreApplication.translate("Certainty", "How sure are you?")
        self._segments = Segments([certainty_text(certainty) for certainty in _ALL], question, clearable=True)
        self._segments.take_numbers(False)  # they are the answers'
        self._segments.changed.connect(self.changed)
        hint = QCoreApplication.translate("Certainty", "Only if you like. Keys: Alt+1 to Alt+{count}")
        set_tooltip(self._segments, hint.format(count=len(_ALL)))
        row = FlowLayout(self, gap=10)
        row.addWidget(Label(question, "caption"))
        row.addWidget(self._segments)
        for number in range(len(_ALL)):
            key = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            key.setAutoRepeat(False)
            key.activated.connect(lambda at=number: self._segments.toggle(at))

    @property
    def certainty(self) -> Certainty | None:
        return _ALL[self._segments.chosen] if self._segments.chosen >= 0 else None

    def show_certainty(self, certainty: Certainty | None) -> None:
        self._segments.choose(_ALL.index(certainty) if certainty is not None else -1)
