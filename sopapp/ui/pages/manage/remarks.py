"""What would make the draft better to read: a quiet list that never stands in the way."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.library.checks_links import link_problems
from sopapp.library.checks_sop import sop_problems
from sopapp.library.problem import Problem, Rule
from sopapp.library.sop import Sop
from sopapp.library.style import style_problems
from sopapp.ui.look import Look
from sopapp.ui.problem_text import problem_text
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.item_list import Item, ItemList

# About what is not written here, or what publishing itself does.
_NOT_HERE = frozenset(
    {
        Rule.NOT_TRIED,
        Rule.NO_TRANSLATION,
        Rule.UNREVIEWED,
        Rule.NO_METADATA,
        Rule.REVIEW_FAR,
        Rule.REVIEW_PASSED,
        Rule.STEP_WITHOUT_ID,
        Rule.STALE_STEP,
    }
)
_SHOWN = 4.5  # rows at once


def remarks_on(sop: Sop, catalogue: Catalogue, today: date) -> list[Problem]:
    """What can be said about a draft, read as the procedure that it would be."""
    languages = {**catalogue.sops.get(sop.id, {}), sop.language: sop}
    as_if = replace(catalogue, sops={**catalogue.sops, sop.id: languages}, problems=())
    found = list(link_problems(as_if, sop))
    found += sop_problems(as_if, sop.id, today) if catalogue.own_form else style_problems(sop)
    mine = [each for each in found if each.path == sop.path and each.rule not in _NOT_HERE]
    return sorted(mine, key=lambda each: each.line)


class Remarks(QWidget):
    """`chosen` carries the line in the body, from 0, and the words that are meant."""

    chosen = Signal(int, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._found: Sequence[Problem] = ()
        self._first = 1
        self._head = Button(look, "", "chevron-right", "quiet")
        self._head.setCheckable(True)
        self._head.toggled.connect(self._open)
        self._list = ItemList(look)
        self._list.setAccessibleName(QCoreApplication.translate("Remarks", "Remarks on the text"))
        self._list.chosen.connect(self._choose)
        self._list.setFixedHeight(look.theme.px(44 * _SHOWN))
        self._list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._list)

    def show_remarks(self, found: Sequence[Problem], first_line: int) -> None:
        """`first_line`: the file's line on which the body starts."""
        self._found, self._first = found, first_line
        words = QCoreApplication.translate("Remarks", "%n remark(s) on the text", "", len(found))
        none = QCoreApplication.translate("Remarks", "No remarks on the text")
        self._head.setText(words if found else none)
        self._head.setEnabled(bool(found))
        self._list.show_items([self._item(at, each) for at, each in enumerate(found)])
        self._list.setVisible(bool(found) and self._head.isChecked())

    def _item(self, at: int, problem: Problem) -> Item:
        line = problem.line - self._first + 1
        where = QCoreApplication.translate("Remarks", "Line {line}").format(line=line) if line > 0 else ""
        return Item(str(at), problem_text(problem), where)

    def _choose(self, key: str) -> None:
        problem = self._found[int(key)]
        self.chosen.emit(max(problem.line - self._first, 0), problem.values.get("words", ""))

    def _open(self, opened: bool) -> None:
        self._head.show_icon("chevron-down" if opened else "chevron-right")
        self._list.setVisible(opened and bool(self._found))
