"""The list to choose from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from sopapp.ui.look import Look
from sopapp.ui.widgets.item_delegate import ItemDelegate, _Type
from sopapp.ui.widgets.item_list import Item, ItemList

LONG = "Handling a refund request from a customer who has lost the receipt and is angry about it"
ITEMS = [
    Item("", "Every day", section=True),
    Item("greet", "Greet", "Read", "circle-check", "ok"),
    Item("refund", LONG, "2 steps changed", "triangle-alert", "warn", "Changed"),
]


class CountingDelegate(ItemDelegate):
    calls = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        self.calls += 1
        return super().sizeHint(option, index)


def shown(qtbot: QtBot, look: Look, items: list[Item] = ITEMS) -> ItemList:
    view = ItemList(look)
    qtbot.addWidget(view)
    view.resize(260, 400)
    view.show_items(items)
    view.show()
    return view


def test_a_click_chooses(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    middle = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(view.chosen, timeout=1000) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert chosen.args == ["greet"]


def test_arrows_go_over_headings_and_enter_chooses(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.select("greet")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard == []
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert heard == ["refund", "greet"]


def test_a_long_title_wraps(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    short, long = (view.visualRect(view.model().index(row, 0)).height() for row in (1, 2))
    assert long >= short + 2 * view.fontMetrics().height()


def test_a_narrower_list_wraps_again(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    before = view.visualRect(view.model().index(2, 0)).height()
    view.resize(180, 400)
    assert view.visualRect(view.model().index(2, 0)).height() > before


def test_a_title_that_fits_only_just_is_as_high_as_it_is_painted(look: Look) -> None:
    title, font = "Reasonable Accommodations", look.theme.font()
    metrics, measured = QFontMetrics(font), _Type.of(font)
    wrap = int(Qt.TextFlag.TextWordWrap)
    advance = metrics.horizontalAdvance(title)
    for width in range(advance - 10, advance + 20):
        painted = metrics.boundingRect(0, 0, width, 1 << 16, wrap, title).height()
        assert measured.height(title, width) // metrics.height() == painted // metrics.lineSpacing(), width
    assert measured.height(title, advance + 20) < measured.height(title, advance - 10)


def test_selecting_without_scrolling_stays_where_it_was(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look, [Item(str(number), f"Procedure {number}") for number in range(100)])
    view.select("90", scroll=False)
    assert (view.selected(), view.verticalScrollBar().value()) == ("90", 0)
    view.select("91")
    assert view.verticalScrollBar().value() > 0


def test_the_selected_row_is_told_by_more_than_colour(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    view.select("greet")
    marked = view.grab().toImage()
    middle = view.visualRect(view.model().index(1, 0)).center().y()
    bar, ground = (marked.pixelColor(x, middle).lightness() for x in (1, 8))
    assert abs(bar - ground) > 100


def test_selecting_sends_nothing_and_survives_new_rows(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    heard: list[str] = []
    view.chosen.connect(heard.append)
    view.select("refund")
    view.show_items(ITEMS[1:])
    assert view.selected() == "refund"
    view.show_items(ITEMS[:2])
    assert (view.selected(), heard) == ("", [])


def test_a_row_is_read_aloud_with_its_state(qtbot: QtBot, look: Look) -> None:
    view = shown(qtbot, look)
    spoken = view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{LONG}, 2 steps changed, Changed"
    assert view.accessibleName()


def test_five_thousand_rows_are_measured_once_or_twice(qtbot: QtBot, look: Look) -> None:
    view = ItemList(look)
    qtbot.addWidget(view)
    counting = CountingDelegate(look, view)
    view.setItemDelegate(counting)
    view.resize(300, 600)
    view.show_items([Item(str(number), f"Procedure {number}", "Read") for number in range(5000)])
    view.show()
    view.select("4999")
    view.grab()
    assert 5000 <= counting.calls <= 30_000
    assert view.selected() == "4999"
