"""Words on the window: plain text that wraps and is never clipped."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from sopapp.ui.widgets.sizes import px

_LONG_WORD = re.compile(r"\S{28}(?=\S{4})")
_BREAK = "\u200b"
MEASURE = 620
"""The widest a label asks to be, in px at 100 %: about 80 letters, more is hard to read."""


class Label(QLabel):
    """Shows `text` as it is, whoever wrote it. Roles: body, muted, caption, lead, h1, h2, h3, strong, reading."""

    def __init__(self, text: str, role: str = "body") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = ""
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Very long words get invisible places to break, else they would make the window wide."""
        self._text = text
        super().setText(_LONG_WORD.sub(lambda word: word.group() + _BREAK, text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """One line where it fits; QLabel's own guess would wrap short texts into squares."""
        self.ensurePolished()
        widest = px(MEASURE)
        rect = self.fontMetrics().boundingRect(0, 0, widest, 1 << 20, Qt.TextFlag.TextWordWrap, super().text())
        margins = self.contentsMargins()
        width = rect.width() + margins.left() + margins.right() + 2 * self.margin() + 1
        return QSize(width, self.heightForWidth(width))
