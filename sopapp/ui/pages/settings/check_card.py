"""Is everything in order? The doctor's findings in words, and the repair."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.ui.error_text import error_text
from sopapp.ui.finding_text import finding_text
from sopapp.ui.look import Look
from sopapp.ui.pages.settings.section import Section, in_a_row
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.labels import Label
from sopapp.upkeep.doctor import Doctor
from sopapp.upkeep.findings import Finding, Need, Report
from sopapp.upkeep.mending import Mended, Mending

_TONES = {Need.PERSON: "bad", Need.REPAIR: "warn", Need.NOBODY: "info"}
_PLACES = 3  # shown of one kind of finding


class CheckCard(Section):
    """Checks and repairs in the worker thread; what was found stays until the next check."""

    def __init__(self, look: Look, services: Services, tasks: Tasks) -> None:
        super().__init__(QCoreApplication.translate("CheckCard", "Check everything"))
        self._look = look
        self._services = services
        self._tasks = tasks
        text = QCoreApplication.translate(
            "CheckCard", "Looks at every record, draft, key and backup, and says what is wrong and what to do."
        )
        self._found = QWidget()
        self._column = QVBoxLayout(self._found)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(8))
        self._found.hide()
        self._check = Button(look, QCoreApplication.translate("CheckCard", "Check now"), icon="list-checks")
        self._check.clicked.connect(self._start)
        self._repair = Button(look, QCoreApplication.translate("CheckCard", "Repair"), kind="primary")
        self._repair.clicked.connect(self._start_repair)
        self._repair.hide()
        self.body.addWidget(Label(text, role="muted"))
        self.body.addWidget(self._found)
        self.body.addWidget(in_a_row(self._repair, self._check))

    def _start(self) -> None:
        services = self._services
        self._busy(True)
        self._tasks.run(Doctor(services.paths, services.clock).examine, self._show, self._failed)

    def _start_repair(self) -> None:
        services = self._services
        self._busy(True)
        self._tasks.run(Mending(services.paths, services.clock).repair, self._mended, self._failed)

    def _mended(self, mended: Mended) -> None:
        self._services.records.reread()
        self._show(mended.report)
        self._check.setFocus()
        text = QCoreApplication.translate("CheckCard", "Repaired: %n record(s) came back.", "", mended.records)
        if mended.aside is not None:
            kept = QCoreApplication.translate("CheckCard", "What was replaced is kept in {folder}.")
            text = f"{text} {kept.format(folder=mended.aside)}"
        self.said.emit(text, "ok")

    def _show(self, report: Report) -> None:
        self._busy(False)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for callout in self._callouts(report):
            self._column.addWidget(callout)
        self._found.show()
        self._repair.setVisible(report.repairable)

    def _callouts(self, report: Report) -> list[Callout]:
        counts = QCoreApplication.translate(
            "CheckCard", "{records} records, {drafts} drafts and {backups} backups were looked at."
        ).format(records=report.records, drafts=report.drafts, backups=report.backups)
        groups: dict[tuple[Need, str], list[Finding]] = {}
        for finding in report.findings:
            groups.setdefault((finding.need, finding_text(finding)), []).append(finding)
        shown = [
            Callout(self._look, "\n".join([text, *self._places(found)]), _TONES[need])
            for (need, text), found in sorted(groups.items(), key=lambda group: list(_TONES).index(group[0][0]))
        ]
        if report.well:
            well = QCoreApplication.translate("CheckCard", "All is well.")
            shown.insert(0, Callout(self._look, f"{well} {counts}", "ok"))
        return shown

    def _places(self, found: Sequence[Finding]) -> list[str]:
        """The files, the first few; a whole folder says nothing that the sentence does not."""
        data = self._services.paths.data
        line = QCoreApplication.translate("CheckCard", "{file}, line {line}")
        files = [finding for finding in found if finding.path.suffix]
        places = []
        for finding in files[:_PLACES]:
            path = finding.path.with_stem(_short(finding.path.stem))
            name = path.relative_to(data).as_posix() if path.is_relative_to(data) else str(path)
            places.append(line.format(file=name, line=finding.line) if finding.line else name)
        if len(files) > _PLACES:
            places.append(QCoreApplication.translate("CheckCard", "and %n more", "", len(files) - _PLACES))
        return places

    def _failed(self, error: SopAppError) -> None:
        self._busy(False)
        self.said.emit(error_text(error), "bad")

    def _busy(self, busy: bool) -> None:
        for button in (self._check, self._repair):
            button.setEnabled(not busy)
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)


def _short(stem: str) -> str:
    """Journals have long names that nobody reads; the beginning tells them apart."""
    return f"{stem[:8]}…" if len(stem) > 24 else stem
