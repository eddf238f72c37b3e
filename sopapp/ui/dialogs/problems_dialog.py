"""What is wrong with the files of a library, and how to mend each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from sopapp.library.problem import Problem, Severity
from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.problem_text import problem_text
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.item_list import Item, ItemList
from sopapp.ui.widgets.labels import Label

_LOOKS = {
    Severity.ERROR: ("octagon-alert", "bad"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.NOTE: ("info", "info"),
}


class ProblemsDialog(QDialog):
    """File and line, then what to do. Choosing a row copies the file's path."""

    def __init__(self, look: Look, root: Path, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._paths = [str(problem.path) for problem in problems]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("ProblemsDialog", "Files to mend"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(12))
        text = QCoreApplication.translate(
            "ProblemsDialog", "Everything else on the shelf is there. Mend these files with any text editor."
        )
        layout.addWidget(Label(text))
        rows = ItemList(look)
        rows.setAccessibleName(self.windowTitle())
        rows.show_items([_item(number, problem, root) for number, problem in enumerate(problems)])
        rows.chosen.connect(self._copy)
        layout.addWidget(rows, 1)
        self._said = Label(
            QCoreApplication.translate("ProblemsDialog", "Choose a row to copy the file’s path."), "caption"
        )
        close = Button(look, QCoreApplication.translate("ProblemsDialog", "Close"), kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(self._said)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        resize_dialog(self, px(640), px(480))

    def _copy(self, key: str) -> None:
        path = self._paths[int(key)]
        QGuiApplication.clipboard().setText(path)
        self._said.setText(QCoreApplication.translate("ProblemsDialog", "Copied: {path}").format(path=path))


def _item(number: int, problem: Problem, root: Path) -> Item:
    icon, tone = _LOOKS[problem.severity]
    name = problem.path.relative_to(root).as_posix() if problem.path.is_relative_to(root) else str(problem.path)
    if problem.line:
        line = QCoreApplication.translate("ProblemsDialog", "{file}, line {line}")
        name = line.format(file=name, line=problem.line)
    return Item(str(number), name, problem_text(problem), icon, tone)
