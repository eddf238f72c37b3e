"""What a manager does for the team: take the records out, take a forgotten PIN away, and erase a person."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.export_dialog import ExportDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.upkeep.backups import Backup
from sopapp.upkeep.export import export_all
from sopapp.upkeep.spreadsheet import Form


class TeamVerbs(QObject):
    """`changed`: somebody is not there any more, or has no PIN any more."""

    said = Signal(str, str)
    changed = Signal()

    def __init__(self, look: Look, services: Services, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._services = services
        self._tasks = tasks
        self._window = window

    def ask_to_export(self) -> None:
        dialog = ExportDialog(self._look, self._window)
        dialog.chosen.connect(lambda form, folder: self.export(Form(form), Path(folder)))
        dialog.open()

    def export(self, form: Form, folder: Path) -> None:
        """Write every kind of record into a new folder in this one."""
        day = self._services.clock.now().astimezone().date().isoformat()
        target = folder / f"sopapp-records-{day}"
        try:
            files = export_all(self._services.records, target, form)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        text = QCoreApplication.translate("TeamView", "%n file(s) are in {folder}.", "", len(files))
        self.said.emit(text.format(folder=target), "ok")

    def ask_to_take_pin_away(self, person_id: str, name: str) -> None:
        """Say what stays locked; the safe answer has the keyboard."""
        title = QCoreApplication.translate("TeamView", "Take the PIN of {name} away?").format(name=name)
        text = QCoreApplication.translate(
            "TeamView",
            "Then anybody here can sign in as {name}, until they set a new PIN. Nothing is erased: what they read and"
            " practised counts as before. But what their PIN locked stays locked to them for good: drafts, and their"
            " own words until now with the answers to them, which managers can still read. Answers to what they sent"
            " without a name can then be found by the codes they wrote down only.",
        )
        action = QCoreApplication.translate("TeamView", "Take the PIN away")
        said = text.format(name=name)
        ConfirmDialog(
            self._look, title, said, action, lambda: self._take_pin_away(person_id, name), self._window
        ).open()

    def _take_pin_away(self, person_id: str, name: str) -> None:
        try:
            self._services.forgotten_pins.take_away(person_id)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self.changed.emit()
        told = QCoreApplication.translate("TeamView", "{name} now signs in without a PIN, and can set a new one.")
        self.said.emit(told.format(name=name), "ok")

    def ask_to_erase(self, person_id: str, name: str) -> None:
        """Say what goes and what stays; the safe answer has the keyboard."""
        try:
            self._services.erasing.must_be_allowed(person_id)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        title = QCoreApplication.translate("TeamView", "Erase {name}?").format(name=name)
        text = QCoreApplication.translate(
            "TeamView",
            "The name, the PIN, drafts and all training records go, here and in the backups, and nobody can bring them"
            " back. Suggestions stay, without a name. Other PCs on this data folder follow when they are next used;"
            " copies that somebody took elsewhere do not.",
        )
        action = QCoreApplication.translate("TeamView", "Erase for good")
        ConfirmDialog(self._look, title, text, action, lambda: self._erase(person_id, name), self._window).open()

    def _erase(self, person_id: str, name: str) -> None:
        services = self._services
        try:
            services.backups.will_forget(person_id)
            services.erasing.erase(person_id)
        except SopAppError as error:
            with contextlib.suppress(SopAppError):
                services.backups.forgets_not(person_id)
            self.said.emit(error_text(error), "bad")
            return
        self.changed.emit()
        self._tasks.run(
            lambda: self._forget_in_backups(person_id),
            lambda unreadable: self._tell(name, unreadable),
            lambda error: self.said.emit(error_text(error), "bad"),
        )

    def _forget_in_backups(self, person_id: str) -> list[Backup]:
        """Work for a thread: which backups could not be made to forget, because they cannot be read."""
        self._services.backups.forget_erased(person_id)
        return self._services.backups.unreadable()

    def _tell(self, name: str, unreadable: list[Backup]) -> None:
        if not unreadable:
            told = QCoreApplication.translate("TeamView", "{name} is erased, here and in the backups.")
            self.said.emit(told.format(name=name), "ok")
            return
        told = QCoreApplication.translate(
            "TeamView",
            "{name} is erased. %n backup(s) cannot be read and may still hold the name: delete {files}.",
            "",
            len(unreadable),
        )
        self.said.emit(told.format(name=name, files=", ".join(backup.path.name for backup in unreadable)), "warn")
