"""The view of a rendered text: its lines fit, whatever became of the window meanwhile, and its bar goes when idle."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from sopapp.ui.look import Look
from sopapp.ui.widgets.document_view import DocumentView

LONG = "<p>word word word</p>" * 300


@pytest.fixture
def pages(qtbot: QtBot) -> QStackedWidget:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.resize(1200, 700)
    pages.show()
    return pages


@pytest.fixture
def view(pages: QStackedWidget, look: Look) -> DocumentView:
    """On the first of two pages."""
    view = DocumentView(look, "Text")
    pages.addWidget(view)
    pages.addWidget(QWidget())
    return view


def test_lines_fit_when_the_window_became_another_while_another_page_was_open(
    pages: QStackedWidget, view: DocumentView
) -> None:
    view.show_html("<p>" + "word " * 3_000 + "</p>", "en", None)
    for width in (1900, 700, 1300):
        pages.setCurrentIndex(1)
        pages.resize(width, 900)
        QApplication.processEvents()
        pages.setCurrentIndex(0)
        QApplication.processEvents()
        assert view.horizontalScrollBar().maximum() == 0
        assert view.document().textWidth() <= view.viewport().width()


def test_the_bar_goes_when_all_fits_and_comes_back_when_it_does_not(pages: QStackedWidget, view: DocumentView) -> None:
    view.show_html(LONG, "en", None)
    assert view.verticalScrollBar().isVisible()
    view.show_html("<p>Short.</p>", "en", None)
    assert not view.verticalScrollBar().isVisible()
    view.show_html("<p>word word word</p>" * 30, "en", None)
    pages.resize(1200, 2400)
    QApplication.processEvents()
    assert not view.verticalScrollBar().isVisible()
    pages.resize(1200, 300)
    QApplication.processEvents()
    assert view.verticalScrollBar().isVisible()
    assert view.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
