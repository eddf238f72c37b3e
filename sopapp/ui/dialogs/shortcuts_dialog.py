"""The list of keys (F1)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll


class ShortcutsDialog(QDialog):
    """Shows rows of (keys, what they do); Escape or Enter closes it."""

    def __init__(self, look: Look, rows: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("ShortcutsDialog", "Keys"))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(look.theme.px(24))
        grid.setVerticalSpacing(look.theme.px(8))
        grid.setColumnStretch(1, 1)
        last = 0
        for last, (keys, text) in enumerate(rows):
            grid.addWidget(Label(keys, role="strong"), last, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(text), last, 1)
        grid.setRowStretch(last + 1, 1)
        close = Button(look, QCoreApplication.translate("ShortcutsDialog", "Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        px = look.theme.px
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(16))
        layout.addWidget(Label(QCoreApplication.translate("ShortcutsDialog", "Keys that work everywhere"), role="h2"))
        layout.addWidget(Scroll(table), 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        resize_dialog(self, px(560), px(680))
