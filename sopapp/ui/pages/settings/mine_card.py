"""What the program knows about me, as a file to take along."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.settings.section import Section
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.own_records import write_own_records


class MineCard(Section):
    """Only for the person who is signed in."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(QCoreApplication.translate("MineCard", "My records"))
        self._services = services
        text = QCoreApplication.translate(
            "MineCard",
            "What you read, practised and suggested is yours to take along: one file that explains itself. To be"
            " forgotten here, ask your manager: on the managers’ page they can erase a person. A PIN that you forgot"
            " they can take away there; these records stay.",
        )
        save = Button(look, QCoreApplication.translate("MineCard", "Save my records…"), icon="download")
        save.clicked.connect(self._ask)
        self.body.addWidget(Label(text, role="muted"))
        clear = QCoreApplication.translate(
            "MineCard",
            "The file is not sealed: it holds your suggestions too, those without your name with their codes. Keep it"
            " where nobody else reads it.",
        )
        self.body.addWidget(Label(clear, role="muted"))
        self.body.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        title = QCoreApplication.translate("MineCard", "Save my records")
        day = self._services.clock.now().astimezone().date().isoformat()
        dialog = QFileDialog(self, title, str(Path.home() / f"my-records-{day}.json"), "JSON (*.json)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"my-records-{day}.json")
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the file and say so."""
        services = self._services
        person = services.people.current
        if person is None:
            return
        try:
            suggestions = services.box.mine(person.id)
            count = write_own_records(services.records, person, suggestions, services.clock, path)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        text = QCoreApplication.translate("MineCard", "%n record(s) are in {file}.", "", count)
        self.said.emit(text.format(file=path), "ok")
