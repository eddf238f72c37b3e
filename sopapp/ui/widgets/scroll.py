"""A page that is longer than the window."""

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
        self.setAccessibleName(widget.accessibleName())

    def to_end(self) -> None:
        """Show the lowest part."""
        self._settle()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def to_piece(self, piece: QWidget, gap: int) -> None:
        """Show a widget within at the top, `gap` px below the edge, as far as the page goes."""
        self._settle()
        top = piece.mapTo(self, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + top - gap)

    def _settle(self) -> None:
        """Lay out what was just added: Qt would do it only after the present event."""
        for _ in range(2):  # the page first, then the height of its wrapped words
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
