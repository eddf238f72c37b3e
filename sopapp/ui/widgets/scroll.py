"""A page that is longer than the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Shows `widget` at the width there is and scrolls it up and down; sideways only if it cannot get narrower."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.setProperty("scrolled", "true")
        self.setWidget(widget)
        self._inside = widget
        self.setAccessibleName(widget.accessibleName())

    def to_piece(self, piece: QWidget, gap: int) -> None:
        """Show a widget within at the top, `gap` px below the edge, as far as the page goes."""
        self._settle()
        self.verticalScrollBar().setValue(self._top_of(piece) - gap)

    def to_first_that_fits(self, pieces: Sequence[QWidget], gap: int) -> None:
        """Show at the top the first of these that leaves room for all that is below it; if none does, the last."""
        self._settle()
        lowest = self._inside.height() - self.viewport().height()
        fitting = (piece for piece in pieces if self._top_of(piece) - gap >= lowest)
        self.to_piece(next(fitting, pieces[-1]), gap)

    def to_be_seen(self, piece: QWidget, gap: int) -> None:
        """Move no more than it takes to have a widget within in view; of one that is too high, its top."""
        self._settle()
        bar, top = self.verticalScrollBar(), self._top_of(piece) - gap
        lowest = top + piece.height() + 2 * gap - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top))

    def _top_of(self, piece: QWidget) -> int:
        return piece.mapTo(self._inside, QPoint(0, 0)).y()

    def _settle(self) -> None:
        """Lay out what was just added: Qt would do it only after the present event."""
        for _ in range(2):  # the page first, then the height of its wrapped words
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
