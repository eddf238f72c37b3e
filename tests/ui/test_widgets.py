"""The widgets: readable, reachable by key, named for those who do not see them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sopapp.ui.look import Look
from sopapp.ui.widgets.answer_button import AnswerButton
from sopapp.ui.widgets.bar_chart import BarChart
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button, IconButton
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.growing_text import GrowingText
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.meter import Meter
from sopapp.ui.widgets.picks import Picks
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.search_field import SearchField
from sopapp.ui.widgets.segments import Segments
from sopapp.ui.widgets.share_bar import ShareBar
from sopapp.ui.widgets.tooltip import set_tooltip

LONG = "Without a receipt I can exchange it or give you store credit today. Which helps you more? " * 3


def picture(widget: QWidget) -> QImage:
    widget.ensurePolished()
    return widget.grab().toImage()


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def a_meter(look: Look) -> Meter:
    meter = Meter(look)
    meter.show_level("Patience 2 of 4", 2, 4)
    return meter


def all_widgets(look: Look) -> list[QWidget]:
    return [
        Label("Hello"),
        Button(look, "Send", "send"),
        IconButton(look, "x", "Close"),
        AnswerButton(look, 1, "I am sorry"),
        Card("Results"),
        Pill(look, "New", "info"),
        Callout(look, "Saved", "ok"),
        EmptyState(look, "inbox", "Nothing here", "Read first"),
        SearchField(look, "Search"),
        Bubble(look, "Ana", "Good morning", False),
        ShareBar(look, 0.5, "Read"),
        BarChart(look, [("Listening", 0.5)]),
        Field("&Name", QLineEdit()),
        GrowingText(look, "What do you say?"),
        Segments(["Said", "Felt"], "She was hurt."),
        Picks(["The manager", "A colleague"], "To whom?"),
        a_meter(look),
    ]


def test_every_widget_has_a_name_for_screen_readers(qtbot: QtBot, look: Look) -> None:
    for widget in all_widgets(look):
        qtbot.addWidget(widget)
        assert spoken_name(widget), type(widget).__name__


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src=x>", "a & b", "&amp;"])
def test_a_label_never_renders_html(qtbot: QtBot, look: Look, text: str) -> None:
    label = Label(text)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == text
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(text)


def test_a_short_label_stays_on_one_line(qtbot: QtBot, look: Look) -> None:
    label = Label("Two steps changed since you read this one")
    qtbot.addWidget(label)
    assert label.sizeHint().height() < 2 * label.fontMetrics().height()


def test_a_word_without_end_does_not_make_the_window_wide(qtbot: QtBot, look: Look) -> None:
    label = Label("x" * 500)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 500
    assert label.text() == "x" * 500


def test_a_tooltip_never_renders_html(qtbot: QtBot, look: Look) -> None:
    button = IconButton(look, "x", "<b>Close</b>")
    qtbot.addWidget(button)
    assert "<" not in button.toolTip()
    set_tooltip(button, "Tom & Ana")
    assert button.toolTip() == "Tom & Ana"


def test_an_answer_grows_with_its_text(qtbot: QtBot, look: Look) -> None:
    short, long = AnswerButton(look, 1, "Sorry."), AnswerButton(look, 2, LONG)
    for button in (short, long):
        qtbot.addWidget(button)
    lines = long.fontMetrics().lineSpacing()
    assert long.heightForWidth(400) > short.heightForWidth(400) + 4 * lines
    assert long.heightForWidth(300) > long.heightForWidth(600)
    assert short.heightForWidth(400) >= 36


def test_an_answer_in_a_layout_is_never_clipped(qtbot: QtBot, look: Look) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button = AnswerButton(look, 1, LONG)
    column.addWidget(button)
    page.resize(360, page.heightForWidth(360))
    page.show()
    words = next(label for label in button.findChildren(Label) if label.text() == LONG)
    assert words.height() >= words.heightForWidth(words.width())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_an_answer_is_chosen_by_key(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    button = AnswerButton(look, 1, "Sorry.")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.chosen, timeout=1000):
        QTest.keyClick(button, key)


def test_an_answer_is_chosen_by_its_number(qtbot: QtBot, look: Look) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    buttons = [AnswerButton(look, number, "Sorry.") for number in (1, 2)]
    for button in buttons:
        column.addWidget(button)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(buttons[1].chosen, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_2)


@pytest.mark.parametrize(("state", "words"), [("chosen", "Your answer"), ("best", "The best answer")])
def test_how_an_answer_turned_out_is_said_in_words(qtbot: QtBot, look: Look, state: str, words: str) -> None:
    button = AnswerButton(look, 1, "Sorry.")
    qtbot.addWidget(button)
    button.show_state(state)
    assert words in [label.text() for label in button.findChildren(Label)]
    assert button.accessibleDescription() == words
    assert not button.isEnabled()


@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "danger"])
def test_focus_shows_on_every_kind_of_button(qtbot: QtBot, look: Look, kind: str) -> None:
    button = Button(look, "Send", "send", kind)
    qtbot.addWidget(button)
    button.show()
    button.clearFocus()
    before = picture(button)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert picture(button) != before
    assert button.sizeHint().height() == before.height() >= 36


def test_a_disabled_button_looks_different(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Send", "send", "primary")
    qtbot.addWidget(button)
    before = picture(button)
    button.setEnabled(False)
    assert picture(button) != before


def test_a_callout_with_an_action_asks_for_it(qtbot: QtBot, look: Look) -> None:
    callout = Callout(look, "3 procedures changed", "warn", "Show them")
    qtbot.addWidget(callout)
    with qtbot.waitSignal(callout.acted, timeout=1000):
        callout.findChildren(QPushButton)[0].click()


def test_a_search_waits_for_a_pause(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Search")
    searched: list[str] = []
    qtbot.addWidget(field)
    field.searched.connect(searched.append)
    QTest.keyClicks(field, "refund ")
    assert searched == []
    qtbot.waitUntil(lambda: searched == ["refund"])


def test_enter_in_a_search_does_not_wait(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Search")
    heard: list[str] = []
    qtbot.addWidget(field)
    field.searched.connect(heard.append)
    field.next.connect(lambda: heard.append("next"))
    QTest.keyClicks(field, "tea")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["tea", "next"]


def test_escape_empties_a_search(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Search")
    qtbot.addWidget(field)
    field.setText("tea")
    with qtbot.waitSignal(field.searched, timeout=1000) as search:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert search.args == [""]


def test_the_cross_in_a_search_has_a_name(qtbot: QtBot, look: Look) -> None:
    field = SearchField(look, "Search")
    qtbot.addWidget(field)
    assert [spoken_name(cross) for cross in field.findChildren(IconButton)] == ["Clear the search"]


def test_a_bubble_is_as_wide_as_its_words(qtbot: QtBot, look: Look) -> None:
    short = Bubble(look, "Ana", "Yes.", True)
    qtbot.addWidget(short)
    short.resize(600, 100)
    short.show()
    words = next(label for label in short.findChildren(Label) if label.text() == "Yes.")
    assert words.width() < 80


def test_a_chart_says_its_numbers(qtbot: QtBot, look: Look) -> None:
    chart = BarChart(look, [("Listening", 0.9), ("Speaking", 1.7)])
    qtbot.addWidget(chart)
    assert chart.accessibleDescription() == "Listening: 90 %; Speaking: 100 %"
    chart.resize(300, chart.heightForWidth(300))
    assert picture(chart).width() > 0


def test_a_label_leads_to_its_field(qtbot: QtBot, look: Look) -> None:
    line = QLineEdit()
    field = Field("What is &better?", line, "No names of customers.")
    qtbot.addWidget(field)
    buddies = [label.buddy() for label in field.findChildren(QLabel)]
    assert line in buddies
    assert (line.accessibleName(), line.accessibleDescription()) == ("What is better?", "No names of customers.")


def test_what_is_wrong_with_a_field_is_said_below_it(qtbot: QtBot, look: Look) -> None:
    field = Field("Name", QLineEdit())
    qtbot.addWidget(field)
    field.show_error("Please write your name.")
    assert not next(label for label in field.findChildren(Label) if "Please" in label.text()).isHidden()


def test_a_row_that_is_full_goes_on_below(qtbot: QtBot, look: Look) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = FlowLayout(page)
    for _ in range(6):
        row.addWidget(Button(look, "Ask a question"))
    wide, narrow = row.heightForWidth(2000), row.heightForWidth(300)
    assert narrow > 3 * wide
    assert row.minimumSize().width() < 300


def test_hovering_an_answer_shows(qtbot: QtBot, look: Look) -> None:
    button = AnswerButton(look, 1, "Sorry.")
    qtbot.addWidget(button)
    button.show()
    before = picture(button)
    QTest.mouseMove(button, button.rect().center())
    qtbot.waitUntil(button.underMouse)
    assert picture(button) != before


def test_in_an_empty_choice_tab_stops_once_and_a_key_chooses(qtbot: QtBot, look: Look) -> None:
    column = QWidget()
    segments, after = Segments(["Said", "Felt", "Not said"], "She was hurt.", keys="SFN"), QLineEdit()
    layout = QVBoxLayout(column)
    layout.addWidget(segments)
    layout.addWidget(after)
    qtbot.addWidget(column)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()
    segments.stop.setFocus()
    QTest.keyClick(segments.stop, Qt.Key.Key_N)
    assert segments.chosen == 2
    QTest.keyClick(segments.stop, Qt.Key.Key_Right)  # round to the first
    assert segments.chosen == 0
    QTest.keyClick(segments.stop, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_text_grows_with_its_lines_until_it_scrolls(qtbot: QtBot, look: Look) -> None:
    text = GrowingText(look, "What do you say?")
    qtbot.addWidget(text)
    text.resize(400, text.height())
    text.show()
    before = text.height()
    text.setPlainText("Sorry.\n" * 6)
    grown = text.height()
    text.setPlainText("Sorry.\n" * 60)
    assert before < grown < text.height() < 3 * grown


def test_a_label_with_a_gap_or_a_word_without_end_is_shown_at_once(qtbot: QtBot) -> None:
    for text in ("Eve" + " " * 70_000 + "x", "\u00a0" * 70_000 + "x", "x" * 70_000):
        label = Label(text)
        qtbot.addWidget(label)
        label.resize(300, 100)
        label.grab()
        assert label.text() == text
        assert len(QLabel.text(label)) < 80_000
