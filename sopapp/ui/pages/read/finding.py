"""Find in the text: a line that comes and goes, and the places found."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTextBoundaryFinder, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QWidget

from sopapp.ui.look import Look
from sopapp.ui.pages.read.sheet import Sheet
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.search_field import SearchField

_MOST = 1_000  # places marked; more help nobody


class FindBar(QWidget):
    """Enter and F3 go to the next place, Shift+F3 to the one before, Esc closes."""

    closed = Signal()

    def __init__(self, look: Look, sheet: Sheet) -> None:
        super().__init__()
        self._look = look
        self._sheet = sheet
        self._found: list[QTextCursor] = []
        self._current = -1
        self.setProperty("surface", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self.hide()

    def show_bar(self) -> None:
        """Open it, or go back to it with all of its text selected."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self._search(self._field.text().strip())

    def close_bar(self) -> None:
        self.hide()
        self._found, self._current = [], -1
        self._mark()
        self.closed.emit()

    def search_again(self) -> None:
        """Another text is on the sheet."""
        if not self.isHidden():
            self._find(self._field.text().strip())
            self._mark()

    def step(self, by: int) -> None:
        """Go to the next place (1) or to the one before (-1), round and round."""
        if self._found and not self.isHidden():
            self._current = (self._current + by) % len(self._found)
            self._mark()
            self._show_current()

    def _build(self) -> None:
        px = self._look.theme.px
        self._field = SearchField(self._look, QCoreApplication.translate("ReadPage", "Find in this text"))
        self._field.setMaximumWidth(px(360))
        self._field.searched.connect(self._search)
        self._field.next.connect(lambda: self.step(1))
        self._count = Label("", "caption")
        before = self._button("chevron-up", QCoreApplication.translate("ReadPage", "The place before (Shift+F3)"))
        before.clicked.connect(lambda: self.step(-1))
        after = self._button("chevron-down", QCoreApplication.translate("ReadPage", "The next place (F3)"))
        after.clicked.connect(lambda: self.step(1))
        close = self._button("x", QCoreApplication.translate("ReadPage", "Close (Esc)"))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(8), px(6))
        row.setSpacing(px(4))
        row.addWidget(self._field, 3)
        row.addSpacing(px(8))
        row.addWidget(self._count, 2)
        for button in (before, after, close):
            row.addWidget(button)
        self.in_tab_order = (self._field, before, after, close)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_bar)

    def _button(self, icon: str, name: str) -> IconButton:
        return IconButton(self._look, icon, name)

    def _search(self, text: str) -> None:
        self._find(text)
        top = self._sheet.top_position()
        self._current = next((i for i, c in enumerate(self._found) if c.position() >= top), 0 if self._found else -1)
        self._mark()
        self._show_current()

    def _find(self, text: str) -> None:
        document, at = self._sheet.document(), 0
        self._found = []
        while text and len(self._found) < _MOST:
            cursor = document.find(text, at)
            if cursor.isNull():
                break
            at = max(cursor.selectionEnd(), at + 1)
            self._found.append(_whole_letters(cursor))
        self._current = min(self._current, len(self._found) - 1)

    def _mark(self) -> None:
        self._count.setText(self._count_text())
        tokens, marks = self._look.theme.tokens, []
        for number, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            current = number == self._current
            mark.format.setBackground(QColor(tokens.primary if current else tokens.warn_bg))
            mark.format.setForeground(QColor(tokens.on_primary if current else tokens.warn))
            marks.append(mark)
        self._sheet.setExtraSelections(marks)

    def _count_text(self) -> str:
        if not self._field.text().strip():
            return ""
        if not self._found:
            return QCoreApplication.translate("ReadPage", "Not found here")
        text = QCoreApplication.translate("ReadPage", "{number} of {count}")
        return text.format(number=self._current + 1, count=len(self._found))

    def _show_current(self) -> None:
        """Scroll so that the place found stands in the upper third, unless it can be seen already."""
        if self._current < 0:
            return
        rect = self._sheet.cursorRect(self._found[self._current])
        if rect.top() < 0 or rect.bottom() > self._sheet.viewport().height():
            bar = self._sheet.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self._sheet.viewport().height() // 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.theme.px(200), super().minimumSizeHint().height())


def _whole_letters(cursor: QTextCursor) -> QTextCursor:
    """The same place, widened to whole letters: a mark that ends between a letter and its sign would tear it."""
    block = cursor.document().findBlock(cursor.selectionStart())
    text, first = block.text(), block.position()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    start, end = cursor.selectionStart() - first, cursor.selectionEnd() - first
    finder.setPosition(start)
    if not finder.isAtBoundary():
        start = max(finder.toPreviousBoundary(), 0)
    finder.setPosition(min(end, len(text)))
    if not finder.isAtBoundary():
        end = finder.toNextBoundary()
    whole = QTextCursor(cursor)
    whole.setPosition(first + start)
    whole.setPosition(first + end, QTextCursor.MoveMode.KeepAnchor)
    return whole
