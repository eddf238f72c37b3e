"""A box for some lines of plain text that grows with them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from sopapp.ui.look import Look
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

_LEAST, _MOST = 3, 12  # lines; with more it scrolls


class GrowingText(PlainTextEdit):
    """Tab goes on to the next widget; `name` is what it is for."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All lines are in view as a rule: then a page up or down is one of the page's."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not self.verticalScrollBar().maximum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """As high as its lines, counted as they are wrapped: a plain text's document is measured in lines."""
        lines = min(max(round(self.document().size().height()), _LEAST), _MOST)
        height = lines * self.fontMetrics().lineSpacing() + self._look.theme.px(26)
        full = lines == _MOST
        always = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always)
        if height != self.height():
            self.setFixedHeight(height)
