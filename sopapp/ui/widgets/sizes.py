"""Lengths for widgets that are made before they know any theme, and heights that follow from widths."""

from math import floor

from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

UI = 14.0


def px(size: float) -> int:
    """A length of the design as px on the screen: the program's font carries the text size (100 % is 14 px)."""
    pixels = QApplication.font().pixelSize()
    scale = pixels / UI if pixels > 0 else 1.0
    return floor(size * scale + 0.5)


def let_width_decide(widget: QWidget, upright: QSizePolicy.Policy = QSizePolicy.Policy.Minimum) -> None:
    """Its height follows from its width: layouts ask it by `heightForWidth`. Overriding that alone is not enough."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
