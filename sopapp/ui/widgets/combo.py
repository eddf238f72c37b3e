"""A choice of one from a few, whose words wrap where it is narrow."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from sopapp.ui.widgets.sizes import let_width_decide, px

_LEAST = 110  # px at 100 %
_AROUND = 60  # px at 100 %: border, padding and arrow
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Combo(QComboBox):
    """As wide as its words where there is room; its list is always that wide."""

    def __init__(self) -> None:
        super().__init__()
        let_width_decide(self, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        line, room = self.fontMetrics().height(), max(width - px(_AROUND), 1)
        words = self.fontMetrics().boundingRect(QRect(0, 0, room, 1 << 16), int(_WRAP), self.currentText()).height()
        return super().sizeHint().height() + max(words - line, 0)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())), default=0)
        width = max(widest + px(_AROUND) + 2, px(_LEAST))
        return QSize(width, self.heightForWidth(self.width() if self.isVisible() else width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def showPopup(self) -> None:  # noqa: N802
        """No word of the list is cut off."""
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + px(28), self.screen().size().width()))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = QRect(px(10), 0, self.width() - px(_AROUND) + 2, self.height())
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(place, int(_WRAP), self.currentText())
