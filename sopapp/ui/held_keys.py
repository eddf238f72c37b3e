"""Keys that are held down, told apart from keys pressed again.

Under X11 Qt tells them apart by what waits in its queue, and takes a held key for a new press whenever the program was
busy for a moment: one Enter would answer two questions. The X server itself repeats a key by a release and a press of
the same time, and no hand is as quick as that.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent

_QUICK = 10  # ms from a release to the next press: less than any hand needs


class HeldKeys(QObject):
    """A filter for the events of a `QWindow`: what a held key sends says so, in `isAutoRepeat`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._released = (0, 0)  # which key, and when

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.timestamp())
        elif self._is_held(event):
            if event.type() == QEvent.Type.KeyPress:
                QCoreApplication.sendEvent(window, _repeated(event))
            else:
                event.accept()  # no short cut: as a press it comes to whoever has the keyboard
            return True
        return False

    def _is_held(self, event: QKeyEvent) -> bool:
        key, at = self._released
        return event.key() == key and at > 0 and 0 <= event.timestamp() - at < _QUICK


def _repeated(event: QKeyEvent) -> QKeyEvent:
    held = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        True,
        event.count(),
    )
    held.setTimestamp(event.timestamp())
    return held
