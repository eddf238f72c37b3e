"""Where the window was, and how large."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow

_LEAST = (640, 480)
_FIRST = (1180, 780)
_EDGE = 48  # px of a screen that a dialog's frame and title take


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


def resize_dialog(dialog: QDialog, width: int, height: int) -> None:
    """That large, if the screen and the window below are: large letters must not push the buttons below their edge."""
    parent = dialog.parentWidget()
    screen = (parent.screen() if parent is not None else QGuiApplication.primaryScreen()).availableGeometry()
    room = QSize(screen.width() - _EDGE, screen.height() - _EDGE)
    if parent is not None and isinstance(parent.window(), QMainWindow):
        room = room.boundedTo(parent.window().size().expandedTo(QSize(*_LEAST)))
    dialog.resize(QSize(width, height).boundedTo(room))
