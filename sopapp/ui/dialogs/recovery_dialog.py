"""The recovery sheet on the screen, once: print it or write the words down."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.dialogs.recovery_sheet import about_the_sheet, print_sheet
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.check import Check
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.qr_code import QrCode

_WIDTH, _QR, _WORD = 640, 180, 130  # px at 100 %


class RecoveryDialog(Fitted):
    """Holds the words as long as it is open, and nothing else does. It closes when they are said to be safe."""

    def __init__(self, look: Look, words: str, day: str, parent: QWidget | None = None) -> None:
        """`day`: today, as people write it."""
        super().__init__(look, QCoreApplication.translate("RecoverySheet", "Recovery sheet"), _WIDTH, parent)
        self._look = look
        self._words = words
        self._day = day
        self._build()

    def reject(self) -> None:
        """Esc and the window's cross do not lose words that are not safe yet."""
        if self._safe.checked:
            super().reject()
        else:
            self._safe.setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        once = QCoreApplication.translate(
            "RecoverySheet", "It is shown this once and kept nowhere. A sheet from before opens nothing any more."
        )
        code = QCoreApplication.translate("RecoverySheet", "The same 24 words as a QR code")
        self._note = Label("", "bad")
        self._note.hide()
        self._safe = Check(
            QCoreApplication.translate("RecoverySheet", "I have it on paper, and nobody else can get at it")
        )
        title = QCoreApplication.translate("RecoverySheet", "Recovery sheet")
        head = (Label(title, "h2"), Label(about_the_sheet()), Label(once, "strong"))
        self.lay_out((*head, self._grid(), QrCode(self._words, code, px(_QR)), self._note, self._safe), self._buttons())

    def _grid(self) -> QWidget:
        """As many words in a row as there is room for; each has its number."""
        holder = QWidget()
        row = FlowLayout(holder)
        for at, word in enumerate(self._words.split(), 1):
            label = Label(f"{at}. {word}", "strong")
            label.setFixedWidth(self._look.theme.px(_WORD))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            row.addWidget(label)
        return holder

    def _buttons(self) -> tuple[Button, Button]:
        words = QCoreApplication.translate("RecoverySheet", "Print …")
        print_it = Button(self._look, words, "printer", "primary")
        print_it.clicked.connect(self._print)
        close = Button(self._look, QCoreApplication.translate("RecoverySheet", "Done"))
        close.setEnabled(False)
        close.clicked.connect(self.accept)
        self._safe.clicked.connect(lambda: close.setEnabled(self._safe.checked))
        return print_it, close

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("sopapp")
        dialog = QPrintDialog(printer, self)
        if dialog.exec() and not print_sheet(printer, self._words, self._day):
            text = QCoreApplication.translate("RecoverySheet", "The printer did not take it. Write the words down.")
            self._note.setText(text)
            self._note.show()
