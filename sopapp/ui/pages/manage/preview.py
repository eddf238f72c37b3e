"""The draft as readers will see it, at the place that is being written."""

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from sopapp.library.outline import plain, split_id
from sopapp.library.render import Rendered, render
from sopapp.library.sop import Sop
from sopapp.ui.look import Look
from sopapp.ui.render_words import callout_words
from sopapp.ui.widgets.document_view import DocumentView

_PAUSE = 300  # ms without a key before the text is laid out anew
_NEEDLE = 40  # letters by which a line is found again


class Preview(DocumentView):
    """`due`: typing has paused; hand the draft to `show_draft`. A text slow to lay out is laid out less often."""

    due = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, QCoreApplication.translate("Editor", "Preview"), margin=20)
        self._rendered: Rendered | None = None
        self._sop: Sop | None = None
        self._line = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.due)

    def soon(self) -> None:
        """The text has changed."""
        self._pause.start()

    def show_draft(self, sop: Sop, line: int) -> None:
        """Lay it out, and show what is written on `line` of the body, from 0."""
        self._pause.stop()
        started = time.monotonic()
        self._sop = sop
        self._rendered = render(sop, words=callout_words())
        place = self.verticalScrollBar().value()
        folder: Path = sop.path.parent
        self.show_html(self._rendered.html, sop.language, folder)
        self.verticalScrollBar().setValue(place)
        self._pause.setInterval(max(_PAUSE, int(4_000 * (time.monotonic() - started))))
        self.follow(line)
        QTimer.singleShot(0, self, self._follow_again)  # the text is laid out by then

    def follow(self, line: int) -> None:
        """Mark the block that `line` of the body is in, and scroll no further than needed."""
        self._line = line
        block = self._block_of(line)
        if block is None:
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(QColor(self._look.theme.tokens.soft))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark])
        bar = self.verticalScrollBar()
        rect = self.document().documentLayout().blockBoundingRect(block)
        if rect.top() < bar.value() or rect.bottom() > bar.value() + self.viewport().height():
            bar.setValue(int(rect.top()) - self.viewport().height() // 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width puts the block elsewhere."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._follow_again)

    def _follow_again(self) -> None:
        self.follow(self._line)

    def _block_of(self, line: int) -> QTextBlock | None:
        """The block that shows the line: under the same heading, the first one that holds its words."""
        if self._sop is None or self._rendered is None or self._rendered.plain:
            return None
        lines = self._sop.body.replace("\r\n", "\n").split("\n")
        at = min(line, len(lines) - 1)
        while at > 0 and not _words(lines[at]):
            at -= 1
        needle = _words(lines[at])[:_NEEDLE]
        file_line = self._sop.body_line + at
        number = max((n for n, h in enumerate(self._rendered.contents) if h.line <= file_line), default=-1)
        heading = self._heading(number)
        block = heading if heading is not None else self.document().begin()
        while needle and block.isValid():
            if heading is not None and block != heading and block.blockFormat().headingLevel() > 0:
                break
            if needle in " ".join(block.text().split()):
                return block
            block = block.next()
        return heading

    def _heading(self, number: int) -> QTextBlock | None:
        block, seen = self.document().begin(), -1
        while block.isValid():
            seen += block.blockFormat().headingLevel() > 0
            if seen == number and number >= 0:
                return block
            block = block.next()
        return None


def _words(line: str) -> str:
    """A line of Markdown as it reads in the preview, without what marks it; a table's row gives its first cell."""
    text = split_id(line.strip())[0]
    if text.startswith("|"):
        text = next((cell for cell in text.strip("|").split("|") if cell.strip(" -:")), "")
    elif text.startswith("!!!"):
        text = text.partition('"')[2].rstrip('"')
    text = text.lstrip("#>-*+ ").strip()
    head, _, rest = text.partition(". ")
    return plain(rest if head.isdecimal() else text)
