"""Choosing the backup to put back."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sopapp.ui.dates import ago_text, locale_of, moment_text
from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.look import Look
from sopapp.ui.restored_text import without_a_name_text
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.backups import Backup

_WIDTH, _ROWS = 520, 260  # px at 100 %


class RestoreDialog(Fitted):
    """`chosen` sends the backup's name; the newest is marked at first."""

    chosen = Signal(str)

    def __init__(self, look: Look, backups: Sequence[Backup], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(look, QCoreApplication.translate("RestoreDialog", "Restore a backup"), _WIDTH, parent)
        text = QCoreApplication.translate(
            "RestoreDialog",
            "What is missing or damaged now comes back from the backup that you choose. Whatever is newer stays, and"
            " what is replaced is kept: nothing gets lost.",
        )
        self._rows = ItemList(look)
        self._rows.setAccessibleName(self.windowTitle())
        self._rows.show_items([_item(backup, now, look.language) for backup in backups])
        self._rows.select(backups[0].name if backups else "")
        self._rows.doubleClicked.connect(lambda _: self._take())
        self._rows.setMinimumHeight(look.theme.px(_ROWS))
        words = (Label(self.windowTitle(), "h2"), Label(text), Label(without_a_name_text(), "muted"))
        self.lay_out((*words, self._rows), self._buttons(look))
        self._rows.setFocus()

    def _buttons(self, look: Look) -> tuple[Button, Button]:
        take = Button(look, QCoreApplication.translate("RestoreDialog", "Restore from this one"), kind="primary")
        take.setDefault(True)
        take.clicked.connect(self._take)
        cancel = Button(look, QCoreApplication.translate("RestoreDialog", "Cancel"), kind="quiet")
        cancel.clicked.connect(self.reject)
        return cancel, take

    def _take(self) -> None:
        name = self._rows.selected()
        if name:
            self.accept()
            self.chosen.emit(name)


def _item(backup: Backup, now: datetime, language: str) -> Item:
    size = locale_of(language).formattedDataSize(backup.size, 0)
    moment, ago = moment_text(backup.made, language), ago_text(backup.made, now, language)
    return Item(backup.name, moment, "" if moment.startswith(ago) else ago, note=size)
