"""A thing to fill in, with its name above and a hint."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.sizes import px


class Field(QWidget):
    """`label` may hold an `&` before the letter that leads here with Alt; `hint` stands below the label."""

    def __init__(self, label: str, widget: QWidget, hint: str = "") -> None:
        super().__init__()
        self.widget = widget
        name = label.replace("&&", "\0").replace("&", "").replace("\0", "&")
        self.setAccessibleName(name)
        widget.setAccessibleName(name)
        widget.setAccessibleDescription(hint)
        title = Label(label, "strong")
        title.setBuddy(widget)
        title.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(title)
        if hint:
            column.addWidget(Label(hint, "caption"))
        column.addWidget(widget)
        self._wrong = Label("", "bad")
        self._wrong.hide()
        column.addWidget(self._wrong)

    def show_error(self, text: str) -> None:
        """Say below the field what is wrong with it; an empty text takes that away."""
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
