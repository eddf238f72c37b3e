"""Find in the text that is being written: a line that comes with Ctrl+F and goes with Esc."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit
from sopapp.ui.widgets.search_field import SearchField


class FindLine(QWidget):
    """Enter and F3 select the next place in the text, Shift+F3 the one before, round and round."""

    def __init__(self, look: Look, edit: PlainTextEdit) -> None:
        super().__init__()
        self._look = look
        self._edit = edit
        self._from = 0  # where the search began: typing on looks from there
        self._field = SearchField(look, QCoreApplication.translate("Editor", "Find in this text"))
        self._field.searched.connect(self._search)
        self._field.next.connect(lambda: self.step(back=False))
        self._none = Label("", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(4))
        row.addWidget(self._field, 3)
        row.addWidget(self._none, 1)
        for button in self._buttons():
            row.addWidget(button)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_line)
        self.hide()

    def show_line(self) -> None:
        """Open it, or go back to it with all of its text selected."""
        self._from = self._edit.textCursor().selectionStart()
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def close_line(self) -> None:
        """The keyboard goes back into the text, where the place found is selected."""
        self.hide()
        self._edit.setFocus()

    def step(self, back: bool) -> None:
        """Select the next place, or the one before."""
        if not self.isHidden():
            cursor = self._edit.textCursor()
            self._find(self._field.text().strip(), cursor.selectionStart() if back else cursor.selectionEnd(), back)

    def _buttons(self) -> list[IconButton]:
        before = IconButton(
            self._look, "chevron-up", QCoreApplication.translate("Editor", "The place before (Shift+F3)")
        )
        before.clicked.connect(lambda: self.step(back=True))
        after = IconButton(self._look, "chevron-down", QCoreApplication.translate("Editor", "The next place (F3)"))
        after.clicked.connect(lambda: self.step(back=False))
        close = IconButton(self._look, "x", QCoreApplication.translate("Editor", "Close (Esc)"))
        close.clicked.connect(self.close_line)
        return [before, after, close]

    def _search(self, text: str) -> None:
        self._find(text, self._from, back=False)

    def _find(self, text: str, start: int, back: bool) -> None:
        self._none.setText("")
        if not text:
            return
        document = self._edit.document()
        flag = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        found = document.find(text, start, flag)
        if found.isNull():  # once round
            found = document.find(text, document.characterCount() - 1 if back else 0, flag)
        if found.isNull():
            self._none.setText(QCoreApplication.translate("Editor", "Not found here"))
            return
        self._edit.setTextCursor(QTextCursor(found))
        self._edit.centerCursor()
