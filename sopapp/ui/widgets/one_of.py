"""Radio buttons of which one, or none yet, is chosen: one stop for Tab, arrows and keys within."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK, _ON = (Qt.Key.Key_Left, Qt.Key.Key_Up), (Qt.Key.Key_Right, Qt.Key.Key_Down)


class OneOf(QObject):
    """Qt's own groups cannot be empty again, and make every button of an empty group a stop for Tab.

    `keys`: letters, one for each button; while `numbers` is set, its number chooses it, too. While a button of the
    group has the keyboard, these keys are the group's, whatever else in the window they stand for.
    """

    changed = Signal()  # a person chose another, or took the choice back
    settled = Signal()  # by a key that means: this one, and on
    left = Signal(int)  # Up (-1) or Down (1) in a group that lies across

    def __init__(
        self, radios: Sequence[QRadioButton], *, keys: str = "", across: bool = False, clearable: bool = False
    ) -> None:
        super().__init__(radios[0].parent())
        self.chosen = -1
        self.numbers = True
        self._radios = radios
        self._keys = keys.upper()
        self._across = across
        self._clearable = clearable
        for number, radio in enumerate(radios):
            radio.setAutoExclusive(False)
            radio.clicked.connect(lambda _on, at=number: self._click(at))
            radio.installEventFilter(self)
        self.choose(-1)

    @property
    def stop(self) -> QRadioButton:
        """The button that has the keyboard when the group has."""
        return self._radios[max(self.chosen, 0)]

    def choose(self, number: int) -> None:
        """-1 for none. Nothing is sent."""
        self.chosen = number
        for at, radio in enumerate(self._radios):
            radio.setChecked(at == number)
            stops = at == max(number, 0)
            radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, _radio: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self._number(event) >= 0)
            return event.isAccepted()
        return event.type() == QEvent.Type.KeyPress and self._obey(event)

    def _click(self, number: int) -> None:
        again = number == self.chosen
        self.choose(-1 if again and self._clearable else number)
        if not again or self._clearable:
            self.changed.emit()

    def _obey(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        key, number = Qt.Key(event.key()), self._number(event)
        if number >= 0:
            if not event.isAutoRepeat():  # a key held down would answer the next question, too
                self._take(number)
        elif key in _ENTER and not event.isAutoRepeat():
            self._take(max(self.chosen, 0))
        elif self._across and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in _BACK or key in _ON:
            self._step(-1 if key in _BACK else 1)
        else:
            return False
        return True

    def _number(self, event: QKeyEvent) -> int:
        """Which button the key stands for; -1 for none."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            return -1
        signs = "123456789"[: len(self._radios)] if self.numbers else ""
        typed = event.text().upper()
        found = (those.find(typed) for those in (self._keys, signs) if typed)
        return next((at for at in found if at >= 0), -1)

    def _take(self, number: int) -> None:
        if number != self.chosen:
            self.choose(number)
            self.changed.emit()
        self.stop.setFocus()
        self.settled.emit()

    def _step(self, by: int) -> None:
        """The next one; from an empty group the first."""
        here = next((at for at, radio in enumerate(self._radios) if radio.hasFocus()), 0)
        there = (here + by) % len(self._radios) if self.chosen >= 0 else here
        self.choose(there)
        self.stop.setFocus()
        self.changed.emit()
