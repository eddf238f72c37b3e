"""Replies in an order that one changes: by keys, by buttons, or by dragging a row with the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.side_by_side import SideBySide

_NARROW = 300  # px at 100 %: with less the buttons stand below the words
_BY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RankRow(QFrame):
    """One reply. `moved` asks for another place, `left` for the keyboard to go to the row above or below."""

    moved = Signal(int)  # the place asked for, from 0
    left = Signal(int)
    dragged = Signal(QPoint)  # the mouse holds it here, on the screen

    def __init__(self, look: Look, key: str, text: str) -> None:
        super().__init__()
        self.key = key
        self._text = text
        self._place = 0
        self.setProperty("piece", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._number = Label("", "strong")
        self._up = IconButton(look, "chevron-up", QCoreApplication.translate("Rank", "Move up (Alt+Up)"))
        self._down = IconButton(look, "chevron-down", QCoreApplication.translate("Rank", "Move down (Alt+Down)"))
        px = look.theme.px
        words = Label(text)
        for label in (self._number, words):
            label.setContentsMargins(0, px(8), 0, px(8))  # the first line beside the buttons
        beside = SideBySide(_NARROW, gap=4)
        beside.row.addWidget(words, 1)
        beside.row.addWidget(self._buttons())
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(4), px(6), px(4))
        row.setSpacing(px(12))
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(beside, 1)

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button, by in ((self._up, -1), (self._down, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has keys of its own
            button.clicked.connect(lambda _on=False, by=by: self.moved.emit(self._place + by))
            row.addWidget(button)
        row.addStretch(1)
        return buttons

    def show_place(self, place: int, count: int) -> None:
        self._place = place
        self._number.setText(str(place + 1))
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)
        name = QCoreApplication.translate("Rank", "Place {place} of {count}: {text}")
        self.setAccessibleName(name.format(place=place + 1, count=count, text=self._text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to another row, with Alt they take this one along; a number is a place."""
        by, number = _BY.get(Qt.Key(event.key()), 0), event.text()
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self._place + by)
        elif by:
            self.left.emit(self._place + by)
        elif number in tuple("123456789"):
            self.moved.emit(int(number) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(event.globalPosition().toPoint())


class RankRows(QWidget):
    """Best first, worst last."""

    changed = Signal()
    went_to = Signal(QWidget)

    def __init__(self, look: Look, replies: Sequence[tuple[str, str]]) -> None:
        """`replies` are keys and words, in the order in which they are first shown."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(8))
        self._rows: list[RankRow] = []
        for key, text in replies:
            row = RankRow(look, key, text)
            row.moved.connect(lambda place, row=row: self._move(row, place))
            row.left.connect(self._go_to)
            row.dragged.connect(lambda spot, row=row: self._drag(row, spot))
            self._rows.append(row)
            self._column.addWidget(row)
        self._number()

    @property
    def order(self) -> tuple[str, ...]:
        return tuple(row.key for row in self._rows)

    @property
    def stop(self) -> QWidget:
        return self._rows[0]

    def show_order(self, order: Sequence[str]) -> None:
        """Keys that are not here are passed over; what is not named comes last."""
        places = {key: place for place, key in enumerate(order)}
        self._rows.sort(key=lambda row: places.get(row.key, len(order)))
        for row in self._rows:
            self._column.removeWidget(row)
        for row in self._rows:
            self._column.addWidget(row)
        self._number()

    def _move(self, row: RankRow, place: int) -> None:
        if not 0 <= place < len(self._rows) or self._rows[place] is row:
            return
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._number()
        row.setFocus()
        for before, after in zip(self._rows, self._rows[1:], strict=False):
            self.setTabOrder(before, after)
        self.changed.emit()
        self.went_to.emit(row)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus()
            self.went_to.emit(self._rows[place])

    def _drag(self, row: RankRow, spot: QPoint) -> None:
        """It takes the place of the row that the mouse has come to the middle of."""
        y = self.mapFromGlobal(spot).y()
        here = self._rows.index(row)
        for place, other in enumerate(self._rows):
            middle = other.geometry().center().y()
            if (place < here and y < middle) or (place > here and y > middle):
                self._move(row, place)
                return

    def _number(self) -> None:
        for place, row in enumerate(self._rows):
            row.show_place(place, len(self._rows))
