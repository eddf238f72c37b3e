"""The manager's page: answer suggestions, look after procedures, see how the team stands."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.suggestions.suggestion import Step, Suggestion
from sopapp.suggestions.workflow import WAITING
from sopapp.ui.dates import ago_text
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.manage.desk import Desk
from sopapp.ui.pages.manage.editor_view import EditorView
from sopapp.ui.pages.manage.gate import Gate
from sopapp.ui.pages.manage.suggestion_view import Shown
from sopapp.ui.pages.manage.words import waiting_words
from sopapp.ui.pages.manage.workspace import Workspace
from sopapp.ui.tasks import Tasks

_EDIT, _EDIT_IN = "edit:", "edit-in:"


class ManagePage(Page):
    """Places: "suggestions", "suggestions:<id>", "procedures", "team", "edit:<sop>#<place>#<suggestion>", and the
    same in a language, "edit-in:<language>:<sop>#<place>#<suggestion>"; "edit:##" asks for the title of a new one.
    While locked there is only the gate.

    Takes the services as they are: its parts use eight of them, all but those for practising and for sending.
    """

    NAME = "manage"
    ICON = "clipboard-check"

    def __init__(self, look: Look, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._look = look
        self._services = services
        self._tasks = tasks
        self._wanted = ""  # where to go once the gate is open
        self._build()

    def refresh(self) -> None:
        """The gate while locked; else the lists. What is being written stays."""
        if not self._services.access.unlocked:
            self._show_gate()
            return
        was_locked = self._stack.currentWidget() is self._gate
        self._show_lists()
        if was_locked:
            self._stack.setCurrentWidget(self._workspace)
            self._go(self._wanted)
            self._wanted = ""
            self.focus_first()

    def open(self, target: str) -> None:
        if not self._services.access.unlocked:
            self._wanted = target
            self._show_gate()
            return
        self._show_lists()
        self._go(target)

    def place(self) -> str:
        if self._stack.currentWidget() is self._gate:
            return self._wanted
        if self._stack.currentWidget() is self._editor:
            return self._editor.place()
        return self._workspace.place()

    def focus_first(self) -> None:
        current = self._stack.currentWidget()
        if isinstance(current, Gate | EditorView | Workspace):
            current.focus_first()

    def keep(self) -> None:
        self._editor.keep()
        self._workspace.queue.detail.keep()

    def search(self) -> None:
        self._workspace.queue.search()

    def find_here(self) -> None:
        if self._stack.currentWidget() is self._editor:
            self._editor.find_here()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the editor, a form, a detail."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._stack.currentWidget() is self._editor:
            self._leave_editor()
        elif not self._workspace.go_back():
            super().keyPressEvent(event)

    def _build(self) -> None:
        services = self._services
        self._gate = self._new_gate()
        self._workspace = Workspace(self._look, services, self._tasks, self._age)
        self._workspace.lock_wanted.connect(self._lock)
        self._workspace.said.connect(self.said)
        self._workspace.editing_wanted.connect(self._edit)
        queue = self._workspace.queue
        queue.read.connect(lambda key: self._answer(key, Step.READ.value, "", 0))
        queue.detail.answered.connect(self._answer)
        queue.detail.noted.connect(self._note)
        queue.detail.editing_wanted.connect(self._edit_for)
        self._editor = EditorView(self._look, services.drafts, services.library, services.clock)
        self._editor.left.connect(self._leave_editor)
        self._desk = Desk(
            self._look,
            self._editor,
            services.library,
            services.drafts,
            services.publishing,
            services.review,
            services.people,
            services.progress,
        )
        self._desk.said.connect(self.said)
        self._desk.finished.connect(self._leave_editor)
        self._stack = QStackedWidget()
        for widget in (self._gate, self._workspace, self._editor):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _new_gate(self) -> Gate:
        people = self._services.people
        return Gate(
            self._look,
            self._services.access,
            lambda: {person.id: person.name for person in people.all()},
            self._tasks,
            self._services.past.lost_authors(),
        )

    def _show_gate(self) -> None:
        self._workspace.queue.detail.forget_typed()
        if self._stack.currentWidget() is self._editor:
            self._editor.keep()
            self._wanted = self._editor.place()
        if self._gate.out_of_date:
            old, self._gate = self._gate, self._new_gate()
            self._stack.addWidget(self._gate)
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.setCurrentWidget(self._gate)

    def _lock(self) -> None:
        self.keep()
        self._wanted = self.place()
        self._services.access.lock()
        self.refresh()
        self.focus_first()

    def _go(self, target: str) -> None:
        """Show a place of the open page; "" is where it is already."""
        if target.startswith(_EDIT_IN):
            language, _, rest = target.removeprefix(_EDIT_IN).partition(":")
            self._edit(*self._address(rest), language)
        elif target.startswith(_EDIT):
            self._edit(*self._address(target.removeprefix(_EDIT)), "")
        elif target:
            self._leave_editor()
            self._workspace.open(target)

    def _address(self, text: str) -> tuple[str, str, str]:
        """Procedure, place and suggestion; a foreign procedure's id may hold a `#` itself."""
        parts = [text] if text in self._services.library.catalogue.sops else text.rsplit("#", 2)
        sop, place, suggestion = (*parts, "", "")[:3]
        return sop, place, suggestion

    def _edit(self, sop: str, place: str, suggestion: str, language: str, line: int = 0) -> None:
        """`line`: of the file, from 1; 0 is the place. No procedure: a new one is to be written."""
        if not sop:
            self._leave_editor()
            self._workspace.write_new()
        elif self._desk.open(sop, language, place, suggestion):
            self._stack.setCurrentWidget(self._editor)
            if line:
                self._editor.go_to_file_line(line)
            self._editor.focus_first()

    def _edit_for(self, suggestion_id: str) -> None:
        found = self._suggestion(suggestion_id)
        if found is not None:  # in the language that it was written on, where there is one
            there = self._services.library.catalogue.sops.get(found.sop, {})
            self._edit(found.sop, found.place, found.id, found.language if found.language in there else "")

    def _leave_editor(self) -> None:
        if self._stack.currentWidget() is not self._editor:
            return
        self._editor.keep()
        self._stack.setCurrentWidget(self._workspace)
        self._show_lists()
        self._workspace.focus_first()

    def _show_lists(self) -> None:
        services = self._services
        names = {person.id: person.name for person in services.people.all()}
        suggestions = services.review.all()
        waiting = sum(each.state in WAITING for each in suggestions)
        self._workspace.queue.show_suggestions([self._shown(each, names) for each in suggestions])
        self._workspace.refresh(waiting)

    def _shown(self, suggestion: Suggestion, names: dict[str, str]) -> Shown:
        sops = self._services.library.catalogue.sops
        author = names.get(suggestion.author_id, "")
        if suggestion.sop not in sops:
            return Shown(suggestion, author, "", 0)
        language = suggestion.language or self._look.language
        sop = self._services.library.catalogue.sop(suggestion.sop, language)
        version = self._services.library.catalogue.source(suggestion.sop).version
        return Shown(suggestion, author, sop.place_title(suggestion.place), version)

    def _answer(self, suggestion_id: str, step: str, text: str, version: int) -> None:
        """Take one step of the workflow; an error is said beside the buttons, and what was typed stays."""
        review, detail = self._services.review, self._workspace.queue.detail
        verbs = {
            Step.READ: lambda: review.read(suggestion_id),
            Step.ASKED: lambda: review.ask(suggestion_id, text),
            Step.ACCEPTED: lambda: review.accept(suggestion_id),
            Step.DECLINED: lambda: review.decline(suggestion_id, text),
            Step.DONE: lambda: review.done([suggestion_id], version),
            Step.REOPENED: lambda: review.reopen(suggestion_id),
        }
        try:
            verbs[Step(step)]()
        except SopAppError as error:
            detail.show_error(error_text(error))
            return
        if step == Step.READ:
            return
        detail.sent()
        self._show_lists()
        found = self._suggestion(suggestion_id)
        if step == Step.ACCEPTED and found is not None and found.sop in self._services.library.catalogue.sops:
            self._edit_for(suggestion_id)
        else:
            detail.focus_first()

    def _note(self, suggestion_id: str, text: str) -> None:
        detail = self._workspace.queue.detail
        try:
            self._services.review.note(suggestion_id, text)
        except SopAppError as error:
            detail.show_error(error_text(error))
            return
        detail.sent()
        self._show_lists()
        detail.focus_first()

    def _suggestion(self, suggestion_id: str) -> Suggestion | None:
        return next((each for each in self._services.review.all() if each.id == suggestion_id), None)

    def _age(self, suggestion: Suggestion) -> str:
        """How long the manager's answer is due; when it came, where none is."""
        now = self._services.clock.now()
        if suggestion.state in WAITING:
            return waiting_words(_since(suggestion), now)
        return ago_text(suggestion.at, now, self._look.language)


def _since(suggestion: Suggestion) -> datetime:
    replies = [message.at for message in suggestion.messages if not message.by_manager]
    return replies[-1] if replies else suggestion.at
