"""Tooltips that are never taken for HTML."""

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget


def set_tooltip(widget: QWidget, text: str) -> None:
    """Show `text` as it is written, whoever wrote it: Qt would otherwise guess from the first characters."""
    widget.setToolTip(_plain(text))


def show_tooltip(widget: QWidget, text: str) -> None:
    """Show it now, below the widget."""
    QToolTip.showText(widget.mapToGlobal(widget.rect().bottomLeft()), _plain(text), widget)


def _plain(text: str) -> str:
    return escape(text) if Qt.mightBeRichText(text) else text
