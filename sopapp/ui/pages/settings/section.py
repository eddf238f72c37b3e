"""A card of the settings that shows services."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout


class Section(Card):
    """`refresh` is the only one that reads services into it; `said` goes to the message line."""

    said = Signal(str, str)

    def refresh(self) -> None:
        """Bring it up to date."""


def in_a_row(*widgets: QWidget) -> QWidget:
    """Side by side, and below each other where there is no room."""
    row = QWidget()
    flow = FlowLayout(row)
    for widget in widgets:
        flow.addWidget(widget)
    return row
