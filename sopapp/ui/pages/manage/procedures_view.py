"""Every procedure with its state, and the problems of the library."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sopapp.authoring.translation import states
from sopapp.base.errors import SopAppError
from sopapp.bootstrap import Services
from sopapp.library.catalogue import Catalogue
from sopapp.library.problem import Problem, Severity
from sopapp.roleplay.lints import lint
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.new_procedure_dialog import NewProcedureDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.language import own_name
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.problems_view import ProblemsView
from sopapp.ui.pages.manage.procedure_view import ProcedureView, Standing
from sopapp.ui.pages.manage.two_panes import TwoPanes
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.scroll import Scroll

_PROBLEMS = "?problems"  # no procedure's id


class ProceduresView(QWidget):
    """`editing_wanted` carries procedure, place, suggestion, language and a line of the file (0: the place)."""

    editing_wanted = Signal(str, str, str, str, int)
    said = Signal(str, str)

    def __init__(self, look: Look, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._look = look
        self._services = services
        self._tasks = tasks
        self._standings: dict[str, Standing] = {}
        self._checked: Catalogue | None = None  # the catalogue that the problems on show are of, or will be
        self._count: int | None = None
        self._shown = ""
        self._view: ProcedureView | None = None
        self._holder: Scroll | None = None
        self._shown_standing: Standing | None = None
        self._build()

    def refresh(self) -> None:
        """Read the library and the drafts; the checks follow when they are done."""
        catalogue = self._services.library.catalogue
        self._standings = _standings(self._services, self._look.language)
        if self._checked is not catalogue:
            self._checked, self._count = catalogue, None
            self._problems.show_checking()
            today = self._services.clock.now().date()
            self._tasks.run(lambda: (catalogue, lint(catalogue, today).problems), self._have_checked, self._not_checked)
        self._fill()
        if self._shown and self._shown != _PROBLEMS:
            self._show(self._shown)

    def open(self, key: str) -> None:
        """Show a procedure, or the problems."""
        if key == _PROBLEMS or key in self._standings:
            self._list.select(key)
            self._show(key)
            self._panes.open_detail()

    def place(self) -> str:
        return self._shown

    def focus_first(self) -> None:
        if not self._list.selected():
            self._list.setCurrentIndex(self._list.model().index(0, 0))
        self._list.setFocus()

    def go_back(self) -> bool:
        return self._panes.close_detail()

    def _build(self) -> None:
        px = self._look.theme.px
        self._list = ItemList(self._look)
        self._list.setAccessibleName(QCoreApplication.translate("ProceduresView", "Procedures"))
        self._list.chosen.connect(self._choose)
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._moved())
        new = Button(self._look, QCoreApplication.translate("ProceduresView", "New procedure …"), "file-plus")
        new.clicked.connect(self.ask_new)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list, 1)
        self._problems = ProblemsView(self._look)
        self._problems.chosen.connect(self._mend)
        self._detail = QStackedWidget()
        self._detail.addWidget(self._nothing_chosen())
        self._detail.addWidget(self._problems)
        self._panes = TwoPanes(self._look, first, self._detail)
        self._panes.closed.connect(self.focus_first)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._panes)

    def _nothing_chosen(self) -> EmptyState:
        return EmptyState(
            self._look,
            "file-text",
            QCoreApplication.translate("ProceduresView", "Choose a procedure"),
            QCoreApplication.translate("ProceduresView", "Here you see its languages and drafts, and edit it."),
        )

    def _fill(self) -> None:
        self._list.show_items([self._problems_item(), *(self._item(each) for each in self._standings.values())])
        if not self._list.selected():
            self._list.select(self._shown)

    def _problems_item(self) -> Item:
        title = QCoreApplication.translate("ProceduresView", "Problems of the library")
        if self._count is None:
            return Item(_PROBLEMS, title, QCoreApplication.translate("ProceduresView", "checking …"), "triangle-alert")
        tone = "warn" if self._count else "ok"
        return Item(_PROBLEMS, title, "", "triangle-alert" if self._count else "circle-check", tone, str(self._count))

    def _item(self, standing: Standing) -> Item:
        source = standing.source
        if source is None:
            words = QCoreApplication.translate("ProceduresView", "not published yet")
            return Item(standing.sop_id, standing.title, words, "file-plus")
        version = QCoreApplication.translate("ProceduresView", "version {version}").format(version=source.version)
        parts = [version]
        if source.next_review is not None:
            words = QCoreApplication.translate("ProceduresView", "review by {day}")
            parts.append(words.format(day=day_text(source.next_review, self._look.language)))
        behind = sum(not state.current for state in standing.translations)
        if behind:
            parts.append(QCoreApplication.translate("ProceduresView", "%n translation(s) behind", "", behind))
        if standing.drafts:
            parts.append(QCoreApplication.translate("ProceduresView", "%n draft(s) waiting", "", len(standing.drafts)))
        note = QCoreApplication.translate("ProceduresView", "Review due") if standing.overdue else ""
        return Item(
            standing.sop_id, standing.title, " · ".join(parts), "file-text", "warn" if note else "neutral", note
        )

    def _choose(self, key: str) -> None:
        self.open(key)
        if self._view is not None and key != _PROBLEMS:
            self._view.focus_first()

    def _moved(self) -> None:
        key = self._list.selected()
        if key and key != self._shown:
            self._show(key)

    def _show(self, key: str) -> None:
        """Beside the list; what is shown already stays as it is."""
        self._shown = key
        if key == _PROBLEMS:
            self._detail.setCurrentWidget(self._problems)
            return
        standing = self._standings.get(key)
        if standing is None:
            self._shown = ""
            self._detail.setCurrentIndex(0)
            return
        if standing == self._shown_standing and self._holder is not None:
            self._detail.setCurrentWidget(self._holder)
            return
        if self._holder is not None:
            self._detail.removeWidget(self._holder)
            self._holder.deleteLater()
        self._view, self._shown_standing = ProcedureView(self._look, standing), standing
        self._view.editing_wanted.connect(lambda language: self.editing_wanted.emit(key, "", "", language, 0))
        self._holder = Scroll(self._view)
        self._detail.setCurrentIndex(self._detail.addWidget(self._holder))

    def _have_checked(self, result: tuple[Catalogue, tuple[Problem, ...]]) -> None:
        catalogue, found = result
        if catalogue is not self._checked:
            return
        self._count = sum(problem.severity is not Severity.NOTE for problem in found)
        self._problems.show_problems(found, catalogue.root)
        self._fill()

    def _not_checked(self, error: SopAppError) -> None:
        self.said.emit(error_text(error), "bad")

    def _mend(self, problem: Problem) -> None:
        """Open the file in the editor if it is a procedure's; else say where it is."""
        for languages in self._services.library.catalogue.sops.values():
            for sop in languages.values():
                if sop.path == problem.path:
                    self.editing_wanted.emit(sop.id, "", "", sop.language, problem.line)
                    return
        words = QCoreApplication.translate("ProceduresView", "Mend this in the file {path} with a text editor.")
        self.said.emit(words.format(path=problem.path), "info")

    def ask_new(self) -> None:
        """Ask for the title of a procedure that is to be written."""
        catalogue = self._services.library.catalogue
        tags = catalogue.info.languages or (self._look.language,)
        source = catalogue.info.source_language
        ordered = sorted(tags, key=lambda tag: tag != source)
        languages = [(tag, own_name(tag)) for tag in ordered]
        NewProcedureDialog(self._look, languages, self._create, self.window()).open()

    def _create(self, title: str, language: str) -> None:
        draft = self._services.publishing.create(title, language)
        self.editing_wanted.emit(draft.sop_id, "", "", draft.language, 0)


def _standings(services: Services, language: str) -> dict[str, Standing]:
    """New ones first, then the shelf; titles in `language` where it is there."""
    catalogue = services.library.catalogue
    drafts = services.drafts.all()
    translated = states(catalogue)
    found = {}
    for draft in drafts:
        if draft.sop_id not in catalogue.sops:
            mine = tuple(each for each in drafts if each.sop_id == draft.sop_id)
            title = services.drafts.read(draft).title
            found[draft.sop_id] = Standing(draft.sop_id, title, None, False, (), mine)
    for sop in catalogue.in_order(catalogue.info.source_language):
        mine = tuple(each for each in drafts if each.sop_id == sop.id)
        overdue = services.progress.review_passed(sop)
        title = catalogue.sop(sop.id, language).title
        found[sop.id] = Standing(sop.id, title, sop, overdue, translated.get(sop.id, ()), mine)
    return found
