"""Shows a rendered text: opens nothing by itself, reads nothing but pictures beside the text."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImageReader, QKeyEvent, QResizeEvent, QShowEvent, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser

from sopapp.base.files import is_file
from sopapp.ui.document_css import document_css
from sopapp.ui.look import Look

_LARGEST_FILE = 5 * 1024 * 1024
_LARGEST_SIDE = 4096
_MEASURE = 640  # px at 100 %: about 70 letters a line
_NOTHING = QByteArray()  # never None: Qt would ask for the same picture again and again


class DocumentView(QTextBrowser):
    """`link_chosen` sends the address of a link that was clicked or on which Enter was pressed; nothing is opened."""

    link_chosen = Signal(str)

    def __init__(self, look: Look, name: str, margin: int = 24) -> None:
        super().__init__()
        self._look = look
        self._margin = look.theme.px(margin)
        self._showing = False  # another text is on its way in
        self._folder: Path | None = None
        self._root: Path | None = None
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))

    def show_html(self, html: str, language: str, folder: Path | None, root: Path | None = None) -> None:
        """Show sanitised HTML in that language's leading.

        Pictures are named as seen from `folder`; they must lie in `root`, which is `folder` itself unless told.
        """
        self._folder = folder.resolve() if folder is not None else None
        self._root = root.resolve() if root is not None else self._folder
        self.document().setDefaultStyleSheet(document_css(self._look.theme, language))
        # A bar that comes only when the text is laid out takes room from it, and has all of it laid out again.
        self._showing = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHtml(html)
        self._showing = False
        self._keep_measure()
        self._drop_idle_bar()

    def go_to_link(self, address: str) -> bool:
        """Scroll to the first place that carries this link; False when there is none."""
        block = self.document().begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().anchorHref() == address:
                    self.go_to_position(fragment.position())
                    return True
                fragments += 1
            block = block.next()
        return False

    def go_to_text(self, text: str) -> bool:
        """Scroll to the first place where the text begins like this; False when there is none."""
        found = self.document().find(text[:60])
        if not found.isNull():
            self.go_to_position(found.selectionStart())
        return not found.isNull()

    def go_to_position(self, position: int) -> None:
        """Scroll until the text's position is near the top, with the cursor there."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(int(top) - self._margin)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture beside the text, if it is a small local file and no link out of the folder; else nothing."""
        if kind != QTextDocument.ResourceType.ImageResource.value or self._folder is None:
            return _NOTHING
        address = name.toString() if isinstance(name, QUrl) else name
        path = self._picture(address)
        return path.read_bytes() if path is not None else _NOTHING

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()
        self._drop_idle_bar()

    def showEvent(self, event: QShowEvent) -> None:
        """The window may have got another width while another page was open."""
        super().showEvent(event)
        self._keep_measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is for the page, not for the text."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _picture(self, address: str) -> Path | None:
        name = QUrl.fromPercentEncoding(QByteArray(address.encode("utf-8", "replace")))
        if self._folder is None or self._root is None or not name or not _may_name_a_picture(name):
            return None
        path = Path(os.path.realpath(self._folder / name))  # links in circles lead to themselves
        return path if path.is_relative_to(self._root) and _is_small_picture(path) else None

    def _keep_measure(self) -> None:
        """Side margins that keep lines at a length that reads well."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(self._margin, (room - self._look.theme.px(_MEASURE)) // 2)
        self.setViewportMargins(side, self._margin, side if side > self._margin else self._margin // 2, 0)
        if self.document().textWidth() != self.viewport().width() and not self._showing:
            self.document().setTextWidth(self.viewport().width())

    def _drop_idle_bar(self) -> None:
        if not (self._showing or self.verticalScrollBar().maximum()):
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.theme.px(200), self._look.theme.px(120))


def _may_name_a_picture(name: str) -> bool:
    """Asked before anything is looked for: on Windows to look for a place on another host is to speak to that host."""
    return "\0" not in name and ":" not in name and "\\" not in name and not name.startswith("/")


def _is_small_picture(path: Path) -> bool:
    if not is_file(path) or path.stat().st_size > _LARGEST_FILE:
        return False
    size = QImageReader(str(path)).size()
    return size.isValid() and max(size.width(), size.height()) <= _LARGEST_SIDE
