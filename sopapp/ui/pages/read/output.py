"""Asks where to, then prints."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sopapp.ui.pages.read.printing import print_on, write_pdf
from sopapp.ui.pages.read.reading import Reading


class Output(QObject):
    """`said` tells how it went."""

    said = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def print_out(self, reading: Reading | None, language: str) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if reading is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(reading.sop.title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() and not print_on(printer, reading.sop, reading.version, language):
            self.said.emit(
                QCoreApplication.translate("ReadPage", "The printer did not take it. Try another one."), "bad"
            )

    def save_pdf(self, reading: Reading | None, language: str) -> None:
        if reading is None:
            return
        dialog = QFileDialog(self._window, QCoreApplication.translate("ReadPage", "Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{reading.sop.id.replace('/', '-')}.pdf")
        dialog.fileSelected.connect(lambda path: self.write(path, reading, language))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: str, reading: Reading, language: str) -> None:
        if write_pdf(path, reading.sop, reading.version, language):
            text = QCoreApplication.translate("ReadPage", "Saved as {path}")
            self.said.emit(text.format(path=path), "ok")
        else:
            text = QCoreApplication.translate("ReadPage", "{path} cannot be written. Choose another folder or name.")
            self.said.emit(text.format(path=path), "bad")
