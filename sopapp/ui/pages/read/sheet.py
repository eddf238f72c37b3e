"""The text with what stands above and below it: all three scroll as one."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.document_view import DocumentView


class Sheet(DocumentView):
    """`above` and `below` lie on the text's own viewport, in margins of the document as high as they are."""

    moved = Signal()  # the reader has scrolled
    resized = Signal()  # the text was laid out anew for another width

    def __init__(self, look: Look, name: str, above: QWidget, below: QWidget) -> None:
        super().__init__(look, name)
        self._above, self._below = above, below
        self._gap = look.theme.px(16)
        self._resizing = False
        for widget in (above, below):
            widget.setParent(self.viewport())
            widget.installEventFilter(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.document().documentLayout().documentSizeChanged.connect(self._place)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def fit(self) -> None:
        """Give `above` and `below` the room they need now, and the text the rest."""
        width = self.viewport().width()
        heights = [self._height(widget, width) for widget in (self._above, self._below)]
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        top, bottom = (height + self._gap if height else 0 for height in heights)
        if (form.topMargin(), form.bottomMargin()) != (top, bottom):
            form.setTopMargin(top)
            form.setBottomMargin(bottom)
            frame.setFrameFormat(form)
        for widget, height in zip((self._above, self._below), heights, strict=True):
            widget.resize(width, height)
            widget.setVisible(height > 0)
        self._place()

    def top_position(self) -> int:
        """The text position of what is at the top of the view."""
        return self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._resizing:  # other margins made the viewport another size once more
            super().resizeEvent(event)
            return
        self._resizing = True
        super().resizeEvent(event)
        self.fit()
        self.document().size()  # lay all of it out now, while nobody takes the moving for scrolling
        self._resizing = False
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        """In the smallest window, at the largest text, a few lines are left."""
        return QSize(self._look.theme.px(160), self._look.theme.px(48))

    def showEvent(self, event: QShowEvent) -> None:
        """The first time QTextEdit scrolls to its cursor, wherever the text was put before."""
        self._resizing = True
        super().showEvent(event)
        self._resizing = False
        self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands above or below has got another height."""
        if event.type() == QEvent.Type.LayoutRequest and watched in (self._above, self._below):
            self.fit()
        return super().eventFilter(watched, event)

    def _height(self, widget: QWidget, width: int) -> int:
        layout = widget.layout()
        if layout is None or not layout.count():
            return 0
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def _scrolled(self) -> None:
        self._place()
        if not self._resizing:
            self.moved.emit()

    def _place(self) -> None:
        top = self.verticalScrollBar().value()
        height = round(self.document().size().height())
        self._above.move(0, -top)
        self._below.move(0, max(height, self._above.height()) - self._below.height() - top)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Bring what got the keyboard into view; a click needs no help, and must not lose its target."""
        if new is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if self._above.isAncestorOf(new) or self._below.isAncestorOf(new):
            at = new.mapTo(self.viewport(), new.rect().topLeft()).y()
            if at < 0 or at + new.height() > self.viewport().height():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + at - self.viewport().height() // 2)
