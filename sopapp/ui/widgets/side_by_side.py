"""Things that stand beside one another where there is room, and below one another where there is not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sopapp.ui.widgets.sizes import px


class SideBySide(QWidget):
    """Put widgets into `row`. `narrow` is the width, in px at 100 %, below which they stand below one another."""

    def __init__(self, narrow: int, gap: int) -> None:
        super().__init__()
        self._narrow = px(narrow)
        self.row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._narrow
        self.row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
