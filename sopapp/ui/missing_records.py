"""The first page's word about records that are gone while there is a backup of them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.ui.dates import moment_text
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.restored_text import restored_text
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.upkeep.backups import Backup
from sopapp.upkeep.restoring import Restored, Restoring


class MissingRecords(Callout):
    """Shows itself only while they are missing; who wants to begin anew goes on below it."""

    said = Signal(str, str)
    brought_back = Signal()

    def __init__(self, look: Look, services: Services, tasks: Tasks) -> None:
        super().__init__(look, "", "warn")
        self._look = look
        self._services = services
        self._tasks = tasks
        self._backup: Backup | None = None
        text = QCoreApplication.translate("MissingRecords", "Bring them back")
        self._button = Button(look, text, icon="history", kind="primary")
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self._bring_back)
        self.body.setContentsMargins(look.theme.px(32), 0, 0, 0)  # below the words, not below their picture
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def refresh(self) -> None:
        self._backup = self._services.backups.of_missing_records()
        if self._backup is not None:
            text = QCoreApplication.translate(
                "MissingRecords", "Records that were here are missing. There is a backup of {moment}."
            )
            self.show_text(text.format(moment=moment_text(self._backup.made, self._look.language)))
        self.setVisible(self._backup is not None)

    def first(self) -> QWidget | None:
        """Where the keyboard goes; None while nothing is missing."""
        return self._button if self._backup is not None else None

    def _bring_back(self) -> None:
        services, backup = self._services, self._backup
        if backup is not None:
            self._button.setEnabled(False)
            restoring = Restoring(services.paths, services.clock)
            self._tasks.run(lambda: restoring.restore(backup), self._restored, self._failed)

    def _restored(self, done: Restored) -> None:
        self._services.records.reread()
        self._button.setEnabled(True)
        self.said.emit(restored_text(done), "ok")
        self.brought_back.emit()

    def _failed(self, error: SopAppError) -> None:
        self._button.setEnabled(True)
        self._button.setFocus()
        self.said.emit(error_text(error), "bad")
