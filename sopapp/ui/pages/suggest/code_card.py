"""Finding a suggestion that was sent without a name, by its code."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout


class CodeCard(Card):
    """`wanted` carries what was typed."""

    wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.body.setSpacing(look.theme.px(8))
        self._code = QLineEdit(maxLength=40)
        self._code.setPlaceholderText("0000-0000-0000")
        self._code.returnPressed.connect(self._ask)
        label = QCoreApplication.translate("SuggestPage", "A code from a suggestion without a name")
        self._field = Field(label, self._code)
        self.body.addWidget(self._field)
        holder = QWidget()
        find = Button(look, QCoreApplication.translate("SuggestPage", "Show its answer"), "search")
        find.clicked.connect(self._ask)
        FlowLayout(holder).addWidget(find)
        self.body.addWidget(holder)

    def show_error(self, text: str) -> None:
        """Say what is wrong with the code; "" when it was right, and then the field is empty again."""
        self._field.show_error(text)
        if text:
            self._code.selectAll()
            self._code.setFocus()
        else:
            self._code.clear()

    def _ask(self) -> None:
        self.wanted.emit(self._code.text())
