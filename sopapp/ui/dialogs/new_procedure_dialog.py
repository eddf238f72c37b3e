"""The title and the language of a procedure that is to be written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.ui.error_text import error_text
from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label

_WIDTH = 440  # px at 100 %


class NewProcedureDialog(QDialog):
    """Hands title and language to `create`; stays open while that fails. `languages` are (tag, name)."""

    def __init__(
        self,
        look: Look,
        languages: Sequence[tuple[str, str]],
        create: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._create = create
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("NewProcedureDialog", "New procedure"))
        self._title, self._language = QLineEdit(), QComboBox()
        for tag, name in languages:
            self._language.addItem(name, tag)
        self._build()

    def _build(self) -> None:
        px = self._look.theme.px
        text = QCoreApplication.translate(
            "NewProcedureDialog", "It starts as a draft with its sections. Nobody reads it before you publish it."
        )
        hint = QCoreApplication.translate("NewProcedureDialog", "What somebody does, such as: Take back a purchase")
        label = QCoreApplication.translate("NewProcedureDialog", "&Title")
        self._title_field = Field(label, self._title, hint)
        language = Field(QCoreApplication.translate("NewProcedureDialog", "&Language"), self._language)
        language.setVisible(self._language.count() > 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(16))
        for part in (Label(text, "muted"), self._title_field, language):
            column.addWidget(part)
        column.addLayout(self._buttons())
        column.activate()
        resize_dialog(self, px(_WIDTH), column.totalHeightForWidth(px(_WIDTH)))
        self._title.setFocus()

    def _buttons(self) -> QHBoxLayout:
        go = Button(self._look, QCoreApplication.translate("NewProcedureDialog", "Start writing"), "pencil", "primary")
        go.setDefault(True)
        go.clicked.connect(self._try)
        cancel = Button(self._look, QCoreApplication.translate("NewProcedureDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go)
        return row

    def _try(self) -> None:
        try:
            self._create(self._title.text(), self._language.currentData())
        except SopAppError as error:
            self._title_field.show_error(error_text(error))
            self._title.setFocus()
        else:
            self.accept()
