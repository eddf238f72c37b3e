"""The window's keys: one table, for the window that obeys them and the dialog that lists them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Shortcut:
    """`keys` in Qt's portable text; `action` names what the window does."""

    keys: str
    action: str
    text: str

    @property
    def shown(self) -> str:
        """The keys as this system writes them."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)


def shortcuts() -> list[Shortcut]:
    """All keys that work everywhere in the window, in the language of now."""
    return [
        Shortcut("Ctrl+1", "today", QCoreApplication.translate("shortcuts", "Today")),
        Shortcut("Ctrl+2", "read", QCoreApplication.translate("shortcuts", "Read")),
        Shortcut("Ctrl+3", "practise", QCoreApplication.translate("shortcuts", "Practise")),
        Shortcut("Ctrl+4", "suggest", QCoreApplication.translate("shortcuts", "Suggest")),
        Shortcut("Ctrl+5", "manage", QCoreApplication.translate("shortcuts", "Manage")),
        Shortcut("Ctrl+,", "settings", QCoreApplication.translate("shortcuts", "Settings")),
        Shortcut("Ctrl+K", "search", QCoreApplication.translate("shortcuts", "Search all procedures")),
        Shortcut("Ctrl+F", "find", QCoreApplication.translate("shortcuts", "Find in the open procedure")),
        Shortcut("Ctrl++", "larger", QCoreApplication.translate("shortcuts", "Larger text")),
        Shortcut("Ctrl+-", "smaller", QCoreApplication.translate("shortcuts", "Smaller text")),
        Shortcut(
            "Ctrl+L", "switch", QCoreApplication.translate("shortcuts", "Leave, so that somebody else can use it")
        ),
        Shortcut("F1", "help", QCoreApplication.translate("shortcuts", "This list")),
        Shortcut("Ctrl+Q", "quit", QCoreApplication.translate("shortcuts", "Close the program")),
    ]


def local_keys() -> list[tuple[str, str]]:
    """Keys that work where they are needed, for the list only."""
    number = QCoreApplication.translate("shortcuts", "1 to 9")
    enter = QKeySequence(Qt.Key.Key_Return).toString(QKeySequence.SequenceFormat.NativeText)
    sure = QCoreApplication.translate("shortcuts", "Alt+1 to Alt+3")
    move = QCoreApplication.translate("shortcuts", "Alt+Up, Alt+Down")
    sign = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
    back = QKeySequence("Alt+Left").toString(QKeySequence.SequenceFormat.NativeText)
    escape = QKeySequence(Qt.Key.Key_Escape).toString(QKeySequence.SequenceFormat.NativeText)
    return [
        (number, QCoreApplication.translate("shortcuts", "Give that answer in a role-play")),
        (sure, QCoreApplication.translate("shortcuts", "Say how sure you are of an answer")),
        (move, QCoreApplication.translate("shortcuts", "Move a reply up or down when you put them in order")),
        ("S, F, N", QCoreApplication.translate("shortcuts", "Sort what was said, felt, or not said")),
        (sign, QCoreApplication.translate("shortcuts", "Sign that you have read this; in the editor, publish")),
        (back, QCoreApplication.translate("shortcuts", "Back to the text in which you followed a link")),
        ("F3", QCoreApplication.translate("shortcuts", "The next place found")),
        (enter, QCoreApplication.translate("shortcuts", "Open or press what has the focus")),
        (escape, QCoreApplication.translate("shortcuts", "Close a dialog or the find bar")),
    ]


def bind(window: QWidget, obey: Callable[[str], None]) -> None:
    """Have `obey` called with the action of each key pressed anywhere in the window."""
    for shortcut in shortcuts():
        key = QShortcut(QKeySequence(shortcut.keys), window)
        if shortcut.keys == "Ctrl++":
            key.setKeys([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])  # where + needs Shift
        key.activated.connect(lambda action=shortcut.action: obey(action))
