"""What is wrong with the library's content, and where to mend it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.problem import Problem, Severity
from sopapp.ui.look import Look
from sopapp.ui.problem_text import problem_text
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.labels import Label

_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_LOOKS = {
    Severity.ERROR: ("bad", "octagon-alert"),
    Severity.WARNING: ("warn", "triangle-alert"),
    Severity.NOTE: ("neutral", "info"),
}


class ProblemsView(QWidget):
    """`chosen` sends a problem that was clicked."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._found: list[Problem] = []
        px = look.theme.px
        self._lead = Label("", "muted")
        self._list = ItemList(look)
        self._list.setAccessibleName(QCoreApplication.translate("ProblemsView", "Problems of the library"))
        self._list.chosen.connect(lambda key: self.chosen.emit(self._found[int(key)]))
        self._none = EmptyState(
            look,
            "circle-check",
            QCoreApplication.translate("ProblemsView", "Nothing to mend"),
            QCoreApplication.translate("ProblemsView", "Every file of the library can be read, and every check holds."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), 0)
        column.setSpacing(px(8))
        column.addWidget(Label(QCoreApplication.translate("ProblemsView", "Problems of the library"), "h2"))
        column.addWidget(self._lead)
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1)
        self.show_checking()

    def show_checking(self) -> None:
        self._lead.setText(QCoreApplication.translate("ProblemsView", "Checking every file …"))
        self._list.hide()
        self._none.hide()

    def show_problems(self, problems: Sequence[Problem], root: Path) -> None:
        """The gravest first, each with its file below `root` and its line."""
        self._found = sorted(problems, key=lambda each: _GRAVEST_FIRST.index(each.severity))
        self._lead.setText(
            QCoreApplication.translate("ProblemsView", "None of these keeps the rest from being read. {folder}").format(
                folder=root
            )
        )
        items, before = [], None
        for at, problem in enumerate(self._found):
            if problem.severity is not before:
                before = problem.severity
                items.append(Item("", _heading(before), section=True))
            tone, icon = _LOOKS[problem.severity]
            items.append(Item(str(at), problem_text(problem), _where(problem, root), icon, tone))
        self._list.show_items(items)
        self._list.setVisible(bool(self._found))
        self._none.setVisible(not self._found)

    def focus_first(self) -> None:
        self._list.setFocus()


def _where(problem: Problem, root: Path) -> str:
    path = problem.path.relative_to(root) if problem.path.is_relative_to(root) else problem.path
    if not problem.line:
        return path.as_posix()
    words = QCoreApplication.translate("ProblemsView", "{file}, line {line}")
    return words.format(file=path.as_posix(), line=problem.line)


def _heading(severity: Severity) -> str:
    return {
        Severity.ERROR: QCoreApplication.translate("ProblemsView", "Cannot be read or played"),
        Severity.WARNING: QCoreApplication.translate("ProblemsView", "Better mended"),
        Severity.NOTE: QCoreApplication.translate("ProblemsView", "Worth knowing"),
    }[severity]
