"""Where the Markdown of a procedure is written: plain text in even letters, nothing that disturbs Tamil."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from sopapp.ui.fonts import MONO_FAMILIES
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.pieces import Piece, around, insertion, placeholder
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit


class SourceEdit(PlainTextEdit):
    """Tab leaves it, as it leaves any field. `left`: the keyboard went elsewhere; `line_changed`: the cursor's line."""

    left = Signal()
    line_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._line = -1
        self.setAccessibleName(QCoreApplication.translate("Editor", "Text in Markdown"))
        font = QFont(look.theme.font(14))
        font.setFamilies(MONO_FAMILIES)
        self.setFont(font)
        # The window's style sheet names the family of all widgets; only a rule of the widget's own outranks it.
        self.setStyleSheet(
            f"font-family: {', '.join(repr(name) for name in MONO_FAMILIES)}; font-size: {look.theme.px(14)}px;"
        )
        self.setTabChangesFocus(True)
        self.cursorPositionChanged.connect(self._cursor_moved)

    @property
    def line(self) -> int:
        """The line that the cursor is on, from 0."""
        return self.textCursor().blockNumber()

    def show_text(self, text: str) -> None:
        """Another text; undo does not go back behind it."""
        self.setPlainText(text)
        self._line = -1

    def go_to_line(self, line: int, words: str = "") -> None:
        """Put the cursor there, `words` selected where they stand on that line, and the line near the top."""
        block = self.document().findBlockByNumber(min(max(line, 0), self.blockCount() - 1))
        cursor = QTextCursor(block)
        found = block.text().find(words) if words else -1
        if found >= 0:
            cursor.setPosition(block.position() + found)
            cursor.setPosition(block.position() + found + len(words), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        QTimer.singleShot(0, self, self._settle)

    def put_in(self, piece: Piece) -> None:
        """Put a piece in at the cursor, and select what the writer will replace."""
        cursor = self.textCursor()
        if piece in (Piece.BOLD, Piece.LINK):
            self._put_around(cursor, piece)
        else:
            self._put_lines(cursor, piece)
        self.setFocus()

    def _put_around(self, cursor: QTextCursor, piece: Piece) -> None:
        words = cursor.selectedText().replace("\u2029", " ") or placeholder(piece)
        start = cursor.selectionStart()
        text = around(piece, words)
        cursor.insertText(text)
        inner = start + text.index(words)
        target = text.find("sop:")
        first, last = (start + target, start + target + 4) if target >= 0 else (inner, inner + len(words))
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _put_lines(self, cursor: QTextCursor, piece: Piece) -> None:
        what = insertion(piece, self.toPlainText(), cursor.blockNumber())
        block = self.document().findBlockByNumber(what.line)
        if block.isValid():
            cursor.setPosition(block.position())
            text = what.text if block.text().strip() == "" else f"{what.text}\n"
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            text = f"\n{what.text}"
        start = cursor.position()
        cursor.insertText(text)
        first = start + text.index(what.placeholder)
        cursor.setPosition(first)
        cursor.setPosition(first + len(what.placeholder), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _cursor_moved(self) -> None:
        """Mark the line lightly; a selection of its own leaves the letters' shaping alone."""
        mark = QTextEdit.ExtraSelection()
        cursor = self.textCursor()
        cursor.clearSelection()
        mark.cursor = cursor
        mark.format.setBackground(self.palette().alternateBase())
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark])
        if self.line != self._line:
            self._line = self.line
            self.line_changed.emit(self._line)

    def _settle(self) -> None:
        """Scroll the cursor's line to the upper third."""
        bar = self.verticalScrollBar()
        block: QTextBlock = self.document().findBlockByNumber(0)
        row = 0
        while block.isValid() and block.blockNumber() < self.line:
            row += block.lineCount()
            block = block.next()
        bar.setValue(max(row - bar.pageStep() // 4, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is for the page, not for the text."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
