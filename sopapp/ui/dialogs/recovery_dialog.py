"""The recovery sheet on the screen, once: print it or write the words down."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sopapp.ui.dialogs.recovery_sheet import about_the_sheet, print_sheet
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.qr_code import QrCode
from sopapp.ui.widgets.scroll import Scroll

_SIZE = (640, 720)  # px at 100 %
_COLUMNS = 3


class RecoveryDialog(QDialog):
    """Holds the words as long as it is open, and nothing else does. It closes when they are said to be safe."""

    def __init__(self, look: Look, words: str, day: str, parent: QWidget | None = None) -> None:
        """`day`: today, as people write it."""
        super().__init__(parent)
        self._look = look
        self._words = words
        self._day = day
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("RecoverySheet", "Recovery sheet"))
        self._build()

    def reject(self) -> None:
        """Esc and the window's cross do not lose words that are not safe yet."""
        if self._safe.isChecked():
            super().reject()
        else:
            self._safe.setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(24), px(24), px(8))
        column.setSpacing(px(12))
        column.addWidget(Label(QCoreApplication.translate("RecoverySheet", "Recovery sheet"), "h2"))
        column.addWidget(Label(about_the_sheet()))
        once = QCoreApplication.translate(
            "RecoverySheet", "It is shown this once and kept nowhere. A sheet from before opens nothing any more."
        )
        column.addWidget(Label(once, "strong"))
        column.addWidget(self._grid())
        code = QCoreApplication.translate("RecoverySheet", "The same 24 words as a QR code")
        column.addWidget(QrCode(self._words, code, px(180)), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._note = Label("", "bad")
        self._note.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(16))
        foot.setSpacing(px(8))
        self._safe = QCheckBox(
            QCoreApplication.translate("RecoverySheet", "I have it on paper, and nobody else can get at it")
        )
        foot.addWidget(self._note)
        foot.addWidget(self._safe)
        foot.addLayout(self._buttons())
        outer.addLayout(foot)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        listed = self._words.split()
        rows = -(-len(listed) // _COLUMNS)
        for at, word in enumerate(listed):
            column, row = divmod(at, rows)
            label = Label(f"{at + 1}. {word}", "strong")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            grid.addWidget(label, row, column)
        return holder

    def _buttons(self) -> QHBoxLayout:
        words = QCoreApplication.translate("RecoverySheet", "Print …")
        print_it = Button(self._look, words, "printer", "primary")
        print_it.clicked.connect(self._print)
        close = Button(self._look, QCoreApplication.translate("RecoverySheet", "Done"))
        close.setEnabled(False)
        close.clicked.connect(self.accept)
        self._safe.toggled.connect(close.setEnabled)
        row = QHBoxLayout()
        row.addWidget(print_it)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("sopapp")
        dialog = QPrintDialog(printer, self)
        if dialog.exec() and not print_sheet(printer, self._words, self._day):
            text = QCoreApplication.translate("RecoverySheet", "The printer did not take it. Write the words down.")
            self._note.setText(text)
            self._note.show()
