"""A list to choose from; long titles wrap, thousands of rows cost little."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.item import ITEM, Item
from sopapp.ui.widgets.item_delegate import ItemDelegate

__all__ = ["Item", "ItemList", "ItemModel"]

Index = QModelIndex | QPersistentModelIndex


class ItemModel(QAbstractListModel):
    """The rows, and what is read aloud of each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """-1: no row has this key."""
        rows = (row for row, item in enumerate(self.items) if item.key == key and not item.section)
        return next(rows, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        return item.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.items[index.row()].section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ItemList(QListView):
    """`chosen` sends the key of a row that was clicked, or on which Enter or Space was pressed."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows = ItemModel(self)
        self.setModel(self._rows)
        self._delegate = ItemDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(QCoreApplication.translate("ItemList", "List"))
        self.clicked.connect(self._choose)

    def show_items(self, items: Sequence[Item], *, scroll: bool = True) -> None:
        """Show these rows; the row that was selected stays so if it is still there."""
        current = self.selected()
        self._delegate.forget()
        self._rows.show_items(items)
        self.select(current, scroll=scroll)

    def select(self, key: str, *, scroll: bool = True) -> None:
        """Mark the row with this key and scroll to it, without sending `chosen`. No such row: nothing is marked."""
        row = self._rows.row_of(key)
        if row < 0:
            self.clearSelection()
            return
        index = self._rows.index(row)
        self.setAutoScroll(scroll)  # Qt itself scrolls to the current row, now or when the list is next shown
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def selected(self) -> str:
        """The key of the selected row, or nothing."""
        indexes = self.selectedIndexes()
        return self._rows.items[indexes[0].row()].key if indexes else ""

    def choose_first(self) -> None:
        """As if the first row had been clicked; nothing happens in an empty list."""
        rows = (row for row, item in enumerate(self._rows.items) if not item.section)
        row = next(rows, -1)
        if row >= 0:
            self._choose(self._rows.index(row))

    def _choose(self, index: QModelIndex) -> None:
        item = self._rows.items[index.row()]
        if not item.section:
            self.chosen.emit(item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the titles elsewhere; QListView itself lays out anew only for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
