"""Lengths for widgets that are made before they know any theme."""

from math import floor

from PySide6.QtWidgets import QApplication

UI = 14.0


def px(size: float) -> int:
    """A length of the design as px on the screen: the program's font carries the text size (100 % is 14 px)."""
    pixels = QApplication.font().pixelSize()
    scale = pixels / UI if pixels > 0 else 1.0
    return floor(size * scale + 0.5)
