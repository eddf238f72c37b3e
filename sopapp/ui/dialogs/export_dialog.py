"""Records as files for other programs: in which form, and where."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.spreadsheet import Form

_WIDTH = 480  # px at 100 %


class ExportDialog(Fitted):
    """`chosen` sends the form and the folder in which a new folder is to be made."""

    chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("ExportDialog", "Export records"), _WIDTH, parent)
        text = QCoreApplication.translate(
            "ExportDialog",
            "One file for each kind of record, and a data dictionary that explains every column. PINs and keys are not"
            " in it, the words of suggestions stay sealed, and people who were erased are gone.",
        )
        self._form = Combo()
        self._form.addItem(QCoreApplication.translate("ExportDialog", "A spreadsheet (CSV)"), Form.CSV.value)
        self._form.addItem(QCoreApplication.translate("ExportDialog", "A program (JSON Lines)"), Form.JSON_LINES.value)
        field = Field(QCoreApplication.translate("ExportDialog", "For"), self._form)
        self.lay_out((Label(self.windowTitle(), "h2"), Label(text), field), self._buttons(look), spacing=16)
        self._form.setFocus()

    def take(self, folder: str) -> None:
        """The folder is chosen."""
        self.accept()
        self.chosen.emit(self._form.currentData(), folder)

    def _buttons(self, look: Look) -> tuple[Button, Button]:
        choose = Button(
            look, QCoreApplication.translate("ExportDialog", "Choose a folder…"), icon="folder-open", kind="primary"
        )
        choose.setDefault(True)
        choose.clicked.connect(self._ask)
        cancel = Button(look, QCoreApplication.translate("ExportDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        return cancel, choose

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take)
        dialog.open()
