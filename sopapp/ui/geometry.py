"""Where the window was, and how large."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

_LEAST = (640, 480)
_FIRST = (1180, 780)


def place_window(window: QMainWindow, kept: str) -> None:
    """Put the window where it was kept; the first time in a good size, within the screen."""
    window.setMinimumSize(*_LEAST)
    if kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode())):
        return
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(_FIRST[0], screen.width()), min(_FIRST[1], screen.height()))


def geometry_text(window: QMainWindow) -> str:
    """Size and place in the form that `place_window` takes."""
    return bytes(window.saveGeometry().toBase64().data()).decode()
