"""Tooltips that are never taken for HTML."""

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def set_tooltip(widget: QWidget, text: str) -> None:
    """Show `text` as it is written, whoever wrote it: Qt would otherwise guess from the first characters."""
    widget.setToolTip(escape(text) if Qt.mightBeRichText(text) else text)
