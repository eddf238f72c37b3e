"""Watches the ground that we stand on: see the pin of PySide6 in pyproject.toml."""

import sys

from pytestqt.qtbot import QtBot


def test_calls_into_qt_that_return_none_keep_their_reference_to_it(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(5_000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 100
