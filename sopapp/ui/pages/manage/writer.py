"""The text field with the buttons that put pieces of Markdown into it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.pages.manage.find_line import FindLine
from sopapp.ui.pages.manage.pieces import Piece
from sopapp.ui.pages.manage.source_edit import SourceEdit
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.tooltip import set_tooltip

_KEYS = {
    Piece.STEP: "Ctrl+Shift+S",
    Piece.HEADING: "Ctrl+Shift+H",
    Piece.NOTE: "Ctrl+Shift+N",
    Piece.WARNING: "Ctrl+Shift+W",
    Piece.TABLE: "Ctrl+Shift+T",
    Piece.QUOTE: "Ctrl+Shift+Q",
    Piece.BOLD: "Ctrl+B",
    Piece.LINK: "Ctrl+Shift+L",
}


class Writer(QWidget):
    """`edit` is the text field; `find_line` finds in it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.edit = SourceEdit(look)
        self.find_line = FindLine(look, self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(4))
        column.addWidget(self._tools())
        column.addWidget(self.find_line)
        column.addWidget(self.edit, 1)

    def _tools(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(QCoreApplication.translate("Editor", "Put in"))
        row = FlowLayout(holder, gap=2)
        for piece, words in _words().items():
            key = QKeySequence(_KEYS[piece])
            button = Button(self._look, words, kind="tool")
            shown = key.toString(QKeySequence.SequenceFormat.NativeText)
            set_tooltip(
                button,
                QCoreApplication.translate("Editor", "Put in: {what} ({key})").format(what=words, key=shown),
            )
            button.clicked.connect(lambda _=False, piece=piece: self.edit.put_in(piece))
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda piece=piece: self.edit.put_in(piece))
            row.addWidget(button)
        for keys, back in (("F3", False), ("Shift+F3", True)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda back=back: self.find_line.step(back))
        return holder


def _words() -> dict[Piece, str]:
    return {
        Piece.STEP: QCoreApplication.translate("Editor", "Step"),
        Piece.HEADING: QCoreApplication.translate("Editor", "Heading"),
        Piece.NOTE: QCoreApplication.translate("Editor", "Note"),
        Piece.WARNING: QCoreApplication.translate("Editor", "Warning"),
        Piece.TABLE: QCoreApplication.translate("Editor", "Table"),
        Piece.QUOTE: QCoreApplication.translate("Editor", "Quote"),
        Piece.BOLD: QCoreApplication.translate("Editor", "Bold"),
        Piece.LINK: QCoreApplication.translate("Editor", "Link"),
    }
