"""What is behind the gate: four tabs and the lock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.suggestions.sealing_anew import TextsSealedAnew
from sopapp.suggestions.suggestion import Step, Suggestion
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.managers_dialog import ManagersDialog
from sopapp.ui.dialogs.recovery_dialog import RecoveryDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.procedures_view import ProceduresView
from sopapp.ui.pages.manage.queue_view import QueueView
from sopapp.ui.pages.manage.team_view import TeamView
from sopapp.ui.pages.manage.training_view import TrainingView
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.tooltip import set_tooltip

_NARROW = 420  # px at 100 %
_WORDY = 560  # with less, the keys are a picture alone
_HIGH = 360  # with less, the dialog of the keys alone says that there is no recovery sheet
_HIGH_ENOUGH_TO_WRITE = 560  # the same while somebody writes an answer
_TABS = ("suggestions", "procedures", "team", "training")


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
        self.queue = QueueView(look, age, services.answer_drafts.of)
        self._writing = False
        self.queue.detail.writing.connect(self._make_room)
        self.queue.detail.typed.connect(self._keep_typed)
        self._procedures = ProceduresView(look, services, tasks)
        self._procedures.editing_wanted.connect(self.editing_wanted)
        self._procedures.said.connect(self.said)
        self._team = TeamView(look, services, tasks)
        self._team.said.connect(self.said)
        self._training = TrainingView(look, services)
        self._build()

    def refresh(self, waiting: int) -> None:
        """Bring the open tab up to date; `waiting` suggestions want an answer."""
        words = QCoreApplication.translate("Manage", "Suggestions")
        self._tabs.setTabText(0, f"{words} ({waiting})" if waiting else words)
        self._choice.setItemText(0, self._tabs.tabText(0))
        self._fit()
        self._refresh_tab()

    def open(self, target: str) -> None:
        """Show "suggestions", "suggestions:<id>", "procedures", "procedures:<id>", "team" or "training"."""
        name, _, rest = target.partition(":")
        if name in _TABS:
            self._tabs.setCurrentIndex(_TABS.index(name))
        if name == "suggestions" and rest:
            self.queue.open(rest)
        elif name == "procedures" and rest:
            self._procedures.open(rest)

    def write_new(self) -> None:
        """Show the procedures, and ask for the title of a new one."""
        self.open("procedures")
        self._procedures.ask_new()

    def place(self) -> str:
        name = _TABS[self._tabs.currentIndex()]
        rest = {"suggestions": self.queue.place, "procedures": self._procedures.place}.get(name, str)()
        return f"{name}:{rest}" if rest else name

    def focus_first(self) -> None:
        current = self._tabs.currentWidget()
        if isinstance(current, QueueView | ProceduresView | TeamView | TrainingView):
            current.focus_first()

    def go_back(self) -> bool:
        """Esc: False when there is nothing to close."""
        current = self._tabs.currentWidget()
        return isinstance(current, QueueView | ProceduresView) and current.go_back()

    def _build(self) -> None:
        px = self._look.theme.px
        no_sheet = QCoreApplication.translate(
            "Manage",
            "There is no recovery sheet yet. If the passphrase is forgotten, nobody can open the suggestions any more.",
        )
        make = QCoreApplication.translate("Manage", "Make the sheet …")
        self._no_sheet = Callout(self._look, no_sheet, "warn", make)
        self._no_sheet.acted.connect(self._make_sheet)
        self._build_head()
        self._tabs = QTabWidget()
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self.queue, QCoreApplication.translate("Manage", "Suggestions"))
        self._tabs.addTab(self._procedures, QCoreApplication.translate("Manage", "Procedures"))
        self._tabs.addTab(self._team, QCoreApplication.translate("Manage", "Team"))
        self._tabs.addTab(self._training, QCoreApplication.translate("Manage", "Training"))
        self._tabs.currentChanged.connect(lambda _: self._refresh_tab())
        self._choice = Combo()
        self._choice.setAccessibleName(QCoreApplication.translate("Manage", "Manage"))
        self._choice.addItems([self._tabs.tabText(at) for at in range(self._tabs.count())])
        self._choice.activated.connect(self._tabs.setCurrentIndex)
        self._tabs.currentChanged.connect(self._choice.setCurrentIndex)
        self._choice.hide()
        column = self._column = QVBoxLayout(self)
        column.setSpacing(px(4))
        column.addLayout(self._head)
        column.addWidget(self._no_sheet)
        column.addWidget(self._choice)
        column.addWidget(self._tabs, 1)

    def _build_head(self) -> None:
        lock = Button(self._look, QCoreApplication.translate("Manage", "Lock"), "lock")
        set_tooltip(lock, QCoreApplication.translate("Manage", "Close this page to everybody without the passphrase"))
        lock.clicked.connect(self.lock_wanted)
        self._keys = Button(self._look, _keys(), "users", "quiet")
        self._keys.setAccessibleName(_keys())
        self._keys.clicked.connect(self._show_keys)
        title = Label(QCoreApplication.translate("Manage", "Manage"), "h1")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(title, 1)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._keys)
        row.addWidget(lock)
        self._heads = (title, buttons)
        self._head.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where title and buttons, or the tabs, need more room than there is: one below the other, or a list."""
        px = self._look.theme.px
        narrow = self.width() < px(_NARROW)
        side = px(12 if narrow else 24)
        self._column.setContentsMargins(side, px(8 if narrow else 20), side, px(12))
        wordy = self.width() >= px(_WORDY)
        self._keys.setText(_keys() if wordy else "")
        self._keys.setToolTip("" if wordy else _keys())
        high = _HIGH_ENOUGH_TO_WRITE if self._writing else _HIGH
        self._no_sheet.setVisible(not self._services.access.has_recovery and self.height() >= px(high))
        room = self.width() - 2 * side
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        parts = [part.sizeHint().width() for part in self._heads]
        self._head.setDirection(across if sum(parts) + self._head.spacing() <= room else down)
        bar = self._tabs.tabBar()
        self._choice.setVisible(bar.sizeHint().width() > room)
        bar.setVisible(self._choice.isHidden())

    def _make_room(self, writing: bool) -> None:
        self._writing = writing
        self._fit()

    def _show_keys(self) -> None:
        services = self._services
        dialog = ManagersDialog(self._look, services.access, services.people.all(), self._tasks, self)
        dialog.sheet_wanted.connect(self._make_sheet)
        end = services.bus.subscribe(TextsSealedAnew, lambda event: dialog.show_progress(event.done, event.total))
        dialog.finished.connect(lambda _: end())
        dialog.open()

    def _make_sheet(self) -> None:
        try:
            words = self._services.access.make_recovery()
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        day = day_text(self._services.clock.now(), self._look.language)
        RecoveryDialog(self._look, words, day, self).open()

    def _keep_typed(self, suggestion_id: str, step: Step | None, text: str) -> None:
        try:
            self._services.answer_drafts.keep(suggestion_id, step, text)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")

    def _refresh_tab(self) -> None:
        current = self._tabs.currentWidget()
        if isinstance(current, ProceduresView | TeamView | TrainingView):
            current.refresh()


def _keys() -> str:
    return QCoreApplication.translate("Manage", "Managers and keys")
