"""A sheet of paper on the desk: groups what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.sizes import px


class Card(QFrame):
    """Put widgets into `body`."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.setProperty("piece", "card")
        self.setAccessibleName(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(12))
        if title:
            self.body.addWidget(Label(title, "h2"))
