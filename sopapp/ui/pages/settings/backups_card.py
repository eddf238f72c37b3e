"""Backups: how many there are, one now, and what is missing put back."""

from PySide6.QtCore import QCoreApplication

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.ui.dates import moment_text
from sopapp.ui.dialogs.restore_dialog import RestoreDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.settings.section import Section, in_a_row
from sopapp.ui.restored_text import restored_text
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.backups import Backup
from sopapp.upkeep.restoring import Restored, Restoring


class BackupsCard(Section):
    """They are made by themselves; this card says so and helps when one is needed."""

    def __init__(self, look: Look, services: Services, tasks: Tasks) -> None:
        super().__init__(QCoreApplication.translate("BackupsCard", "Backups"))
        self._look = look
        self._services = services
        self._tasks = tasks
        self._state = Label("")
        self._now = Button(look, QCoreApplication.translate("BackupsCard", "Back up now"), icon="download")
        self._now.clicked.connect(self._make)
        self._restore = Button(look, QCoreApplication.translate("BackupsCard", "Restore…"), icon="history")
        self._restore.clicked.connect(self._ask)
        text = QCoreApplication.translate(
            "BackupsCard",
            "They are made by themselves, every half hour in which something was done, and lie beside the records. Copy"
            " the folder to a stick now and then: a broken disk would take both.",
        )
        self.body.addWidget(self._state)
        later = QCoreApplication.translate(
            "BackupsCard", "What was sent without a name today comes into a backup tomorrow."
        )
        self.body.addWidget(Label(text, role="muted"))
        self.body.addWidget(Label(later, role="muted"))
        self.body.addWidget(in_a_row(self._now, self._restore))

    def refresh(self) -> None:
        backups = self._services.backups.all()
        self._restore.setEnabled(bool(backups))
        if not backups:
            self._state.setText(QCoreApplication.translate("BackupsCard", "There is none yet."))
            return
        newest = QCoreApplication.translate("BackupsCard", "The newest is from {moment}.")
        count = QCoreApplication.translate("BackupsCard", "%n backup(s) are kept.", "", len(backups))
        self._state.setText(f"{newest.format(moment=moment_text(backups[0].made, self._look.language))} {count}")

    def _make(self) -> None:
        self._now.setEnabled(False)
        self._tasks.run(self._services.backups.make, self._made, self._failed)

    def _made(self, backup: Backup | None) -> None:
        self._ready()
        if backup is None:
            text = QCoreApplication.translate("BackupsCard", "Nothing has changed since the newest backup.")
        else:
            text = QCoreApplication.translate("BackupsCard", "The backup is made.")
        self.said.emit(text, "ok")

    def _ask(self) -> None:
        dialog = RestoreDialog(self._look, self._services.backups.all(), self._services.clock.now(), self)
        dialog.chosen.connect(self._put_back)
        dialog.open()

    def _put_back(self, name: str) -> None:
        services = self._services
        self._restore.setEnabled(False)
        backup = next(backup for backup in services.backups.all() if backup.name == name)
        self._tasks.run(lambda: Restoring(services.paths, services.clock).restore(backup), self._restored, self._failed)

    def _restored(self, done: Restored) -> None:
        self._services.records.reread()
        self._ready()
        self.said.emit(restored_text(done), "ok")

    def _failed(self, error: SopAppError) -> None:
        self._ready()
        self.said.emit(error_text(error), "bad")

    def _ready(self) -> None:
        self._now.setEnabled(True)
        self.refresh()
