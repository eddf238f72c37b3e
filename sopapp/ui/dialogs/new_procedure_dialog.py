"""The title and the language of a procedure that is to be written."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from sopapp.base.errors import SopAppError
from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label

_WIDTH = 440  # px at 100 %


class NewProcedureDialog(Fitted):
    """Hands title and language to `create`; stays open while that fails. `languages` are (tag, name)."""

    def __init__(
        self,
        look: Look,
        languages: Sequence[tuple[str, str]],
        create: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, QCoreApplication.translate("NewProcedureDialog", "New procedure"), _WIDTH, parent)
        self._look = look
        self._create = create
        self._title, self._language = QLineEdit(), Combo()
        for tag, name in languages:
            self._language.addItem(name, tag)
        self._build()

    def _build(self) -> None:
        text = QCoreApplication.translate(
            "NewProcedureDialog", "It starts as a draft with its sections. Nobody reads it before you publish it."
        )
        hint = QCoreApplication.translate("NewProcedureDialog", "What somebody does, such as: Take back a purchase")
        label = QCoreApplication.translate("NewProcedureDialog", "&Title")
        self._title_field = Field(label, self._title, hint)
        language = Field(QCoreApplication.translate("NewProcedureDialog", "&Language"), self._language)
        language.setVisible(self._language.count() > 1)
        self.lay_out((Label(text, "muted"), self._title_field, language), self._buttons(), spacing=16)
        self._title.setFocus()

    def _buttons(self) -> tuple[Button, Button]:
        go = Button(self._look, QCoreApplication.translate("NewProcedureDialog", "Start writing"), "pencil", "primary")
        go.setDefault(True)
        go.clicked.connect(self._try)
        cancel = Button(self._look, QCoreApplication.translate("NewProcedureDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        return cancel, go

    def _try(self) -> None:
        try:
            self._create(self._title.text(), self._language.currentData())
        except SopAppError as error:
            self._title_field.show_error(error_text(error))
            self.fit()
            self._title.setFocus()
        else:
            self.accept()
