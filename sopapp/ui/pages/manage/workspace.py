"""What is behind the gate: three tabs and the lock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.managers_dialog import ManagersDialog
from sopapp.ui.dialogs.recovery_dialog import RecoveryDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.procedures_view import ProceduresView
from sopapp.ui.pages.manage.queue_view import QueueView
from sopapp.ui.pages.manage.team_view import TeamView
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.tooltip import set_tooltip

_TABS = ("suggestions", "procedures", "team")


class Workspace(QWidget):
    """`editing_wanted` carries procedure, place, suggestion, language and a line of the file (0: the place)."""

    lock_wanted = Signal()
    said = Signal(str, str)
    editing_wanted = Signal(str, str, str, str, int)

    def __init__(self, look: Look, services: Services, tasks: Tasks, age: Callable[[Suggestion], str]) -> None:
        super().__init__()
        self._look = look
        self._services = services
        self._tasks = tasks
        self.queue = QueueView(look, age)
        self._procedures = ProceduresView(look, services, tasks)
        self._procedures.editing_wanted.connect(self.editing_wanted)
        self._procedures.said.connect(self.said)
        self._team = TeamView(look, services, tasks)
        self._team.said.connect(self.said)
        self._build()

    def refresh(self, waiting: int) -> None:
        """Bring the open tab up to date; `waiting` suggestions want an answer."""
        words = QCoreApplication.translate("Manage", "Suggestions")
        self._tabs.setTabText(0, f"{words} ({waiting})" if waiting else words)
        self._no_sheet.setVisible(not self._services.access.has_recovery)
        self._refresh_tab()

    def open(self, target: str) -> None:
        """Show "suggestions", "suggestions:<id>", "procedures", "procedures:<id>" or "team"."""
        name, _, rest = target.partition(":")
        if name in _TABS:
            self._tabs.setCurrentIndex(_TABS.index(name))
        if name == "suggestions" and rest:
            self.queue.open(rest)
        elif name == "procedures" and rest:
            self._procedures.open(rest)

    def place(self) -> str:
        name = _TABS[self._tabs.currentIndex()]
        rest = {"suggestions": self.queue.place, "procedures": self._procedures.place}.get(name, str)()
        return f"{name}:{rest}" if rest else name

    def focus_first(self) -> None:
        current = self._tabs.currentWidget()
        if isinstance(current, QueueView | ProceduresView | TeamView):
            current.focus_first()

    def go_back(self) -> bool:
        """Esc: False when there is nothing to close."""
        current = self._tabs.currentWidget()
        return isinstance(current, QueueView | ProceduresView) and current.go_back()

    def _build(self) -> None:
        px = self._look.theme.px
        lock = Button(self._look, QCoreApplication.translate("Manage", "Lock"), "lock")
        set_tooltip(lock, QCoreApplication.translate("Manage", "Close this page to everybody without the passphrase"))
        lock.clicked.connect(self.lock_wanted)
        keys = Button(self._look, QCoreApplication.translate("Manage", "Managers and keys"), "users", "quiet")
        keys.clicked.connect(self._show_keys)
        head = QHBoxLayout()
        head.addWidget(Label(QCoreApplication.translate("Manage", "Manage"), "h1"), 1)
        head.addWidget(keys)
        head.addWidget(lock)
        no_sheet = QCoreApplication.translate(
            "Manage",
            "There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.",
        )
        make = QCoreApplication.translate("Manage", "Make the sheet …")
        self._no_sheet = Callout(self._look, no_sheet, "warn", make)
        self._no_sheet.acted.connect(self._make_sheet)
        self._tabs = QTabWidget()
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self.queue, QCoreApplication.translate("Manage", "Suggestions"))
        self._tabs.addTab(self._procedures, QCoreApplication.translate("Manage", "Procedures"))
        self._tabs.addTab(self._team, QCoreApplication.translate("Manage", "Team"))
        self._tabs.currentChanged.connect(lambda _: self._refresh_tab())
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(12))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addSpacing(px(4))
        column.addWidget(self._no_sheet)
        column.addSpacing(px(4))
        column.addWidget(self._tabs, 1)

    def _show_keys(self) -> None:
        services = self._services
        dialog = ManagersDialog(self._look, services.access, services.people.all(), self._tasks, self)
        dialog.sheet_wanted.connect(self._make_sheet)
        dialog.open()

    def _make_sheet(self) -> None:
        try:
            words = self._services.access.make_recovery()
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        day = day_text(self._services.clock.now(), self._look.language)
        RecoveryDialog(self._look, words, day, self).open()

    def _refresh_tab(self) -> None:
        current = self._tabs.currentWidget()
        if isinstance(current, ProceduresView | TeamView):
            current.refresh()
