"""How a row of a list is measured and painted."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sopapp.ui.look import Look
from sopapp.ui.widgets.item import ITEM, Item

Index = QModelIndex | QPersistentModelIndex
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class _Type:
    """A font with its measures, made once for all rows."""

    font: QFont
    metrics: QFontMetrics

    @classmethod
    def of(cls, font: QFont) -> "_Type":
        return cls(font, QFontMetrics(font))

    def height(self, text: str, width: int) -> int:
        """Wrapped into `width`. Most texts fit on a line; asking for that first is ten times cheaper.

        The advance is rounded, and painting needs room for a last letter that leans out: a text that fits
        only just is painted on two lines, so it is measured as it will be wrapped.
        """
        if "\n" not in text and self.metrics.horizontalAdvance(text) + self.metrics.averageCharWidth() <= width:
            return self.metrics.height()
        return self.metrics.boundingRect(0, 0, max(width, 1), 1 << 16, _WRAP, text).height()


class ItemDelegate(QStyledItemDelegate):
    """Marks the selected row by a ground and a bar at its left: never by colour alone.

    Not by heavier letters: where those wrap elsewhere, selecting a row would move the others.
    """

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._px = look.theme.px
        self._title = _Type.of(look.theme.font())
        self._small = _Type.of(look.theme.font(12.5))
        self._label = _Type.of(look.theme.font(12.5, QFont.Weight.DemiBold))
        self._heights: dict[int, QSize] = {}
        self._measured_at = 0

    def forget(self) -> None:
        """Other rows are coming: the measured heights are of no more use."""
        self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt asks often, for each row there is: measured once for each width of the list."""
        width = self._room()
        if width != self._measured_at:
            self._heights.clear()
            self._measured_at = width
        row = index.row()
        size = self._heights.get(row)
        if size is None:
            size = self._heights[row] = QSize(1, self._height(index.data(ITEM), width))
        return size

    def _room(self) -> int:
        """The width for words. Room for the scroll bar is always left, so that rows do not change when it comes."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def _height(self, item: Item, width: int) -> int:
        px = self._px
        if item.section:
            return self._label.height(item.title, width - px(24)) + px(20)
        room = self._words(QRect(0, 0, width, 0), item).width()
        height = self._title.height(item.title, room)
        if item.subtitle:
            height += px(2) + self._small.height(item.subtitle, room)
        return max(px(36), height + px(14)) + px(2)

    def _words(self, rect: QRect, item: Item) -> QRect:
        """Where title and subtitle go."""
        px = self._px
        left = px(12) + item.indent * px(12) + (px(20) + px(10) if item.icon else 0)
        right = px(6) + (self._note_width(item) + px(12) if item.note else 0)
        return rect.adjusted(left, px(7), -right, -px(7) - px(2))

    def _note_width(self, item: Item) -> int:
        return self._label.metrics.horizontalAdvance(item.note) + 2 * self._px(8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if item.section:
            self._paint_section(painter, rect, item)
        else:
            self._paint_ground(painter, rect, state)
            self._paint_item(painter, rect, item, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, item: Item) -> None:
        px = self._px
        painter.setFont(self._label.font)
        painter.setPen(QColor(self._look.theme.tokens.muted))
        room = QRect(rect.left() + px(12), rect.top() + px(14), self._room() - px(24), rect.height())
        painter.drawText(room, _WRAP, item.title)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        px, tokens = self._px, self._look.theme.tokens
        ground = QRectF(rect).adjusted(0, 0, 0, -px(2))
        painter.setPen(Qt.PenStyle.NoPen)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(tokens.soft if selected else tokens.sunken))
            painter.drawRoundedRect(ground, px(8), px(8))
        if selected:
            painter.setBrush(QColor(tokens.primary))
            bar = QRectF(ground.left(), ground.top() + px(8), px(3), ground.height() - 2 * px(8))
            painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = px(2) / 2
            painter.setPen(QPen(QColor(tokens.focus), px(2)))
            painter.drawRoundedRect(ground.adjusted(inset, inset, -inset, -inset), px(8), px(8))

    def _paint_item(self, painter: QPainter, rect: QRect, item: Item, selected: bool) -> None:
        px, tokens = self._px, self._look.theme.tokens
        rect = QRect(rect.left(), rect.top(), self._room(), rect.height())
        words = self._words(rect, item)
        line = self._title.metrics.height()
        if not item.subtitle:  # a single line stands in the middle of the least height
            words.setTop(words.top() + (words.height() - self._title.height(item.title, words.width())) // 2)
        if item.icon:
            size = px(20)
            ink = tokens.on_soft if selected and item.tone == "neutral" else tokens.tone(item.tone)[0]
            top = words.top() + (line - size) // 2
            painter.drawPixmap(
                rect.left() + px(12) + item.indent * px(12), top, self._look.icons.pixmap(item.icon, size, ink)
            )
        painter.setFont(self._title.font)
        painter.setPen(QColor(tokens.on_soft if selected else tokens.text))
        painter.drawText(words, _WRAP, item.title)
        if item.subtitle:
            below = words.adjusted(0, self._title.height(item.title, words.width()) + px(2), 0, 0)
            painter.setFont(self._small.font)
            painter.setPen(QColor(tokens.on_soft if selected else tokens.muted))
            painter.drawText(below, _WRAP, item.subtitle)
        if item.note:
            self._paint_note(painter, words, rect, item)

    def _paint_note(self, painter: QPainter, words: QRect, rect: QRect, item: Item) -> None:
        px, width = self._px, self._note_width(item)
        ink, ground = self._look.theme.tokens.tone(item.tone)
        height = self._label.metrics.height() + px(4)
        top = words.top() + (self._title.metrics.height() - height) // 2
        oval = QRectF(rect.right() - px(4) - width, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(oval, height / 2, height / 2)
        painter.setPen(QColor(ink))
        painter.setFont(self._label.font)
        painter.drawText(oval, int(Qt.AlignmentFlag.AlignCenter), item.note)
