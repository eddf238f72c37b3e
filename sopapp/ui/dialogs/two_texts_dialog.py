"""The published text and the draft have both changed: the manager sees both and decides."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from sopapp.ui.geometry import resize_dialog
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label

_SIZE = (900, 600)  # px at 100 %


class TwoTextsDialog(QDialog):
    """Calls `keep_mine` or `take_theirs`; "Go on writing" changes nothing. No text is lost by any of the three."""

    def __init__(  # noqa: PLR0917
        self,
        look: Look,
        mine: str,
        theirs: str,
        keep_mine: Callable[[], None],
        take_theirs: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._keep_mine = keep_mine
        self._take_theirs = take_theirs
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("TwoTextsDialog", "Changed by somebody else"))
        self._build(mine, theirs)

    def _build(self, mine: str, theirs: str) -> None:
        px = self._look.theme.px
        text = QCoreApplication.translate(
            "TwoTextsDialog",
            "Somebody else published this procedure while you were writing. Compare the two: you can copy from"
            " theirs into yours.",
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(_pane(QCoreApplication.translate("TwoTextsDialog", "Mine, the draft"), mine))
        split.addWidget(_pane(QCoreApplication.translate("TwoTextsDialog", "Theirs, published now"), theirs))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(text))
        column.addWidget(split, 1)
        column.addWidget(self._buttons())
        resize_dialog(self, px(_SIZE[0]), px(_SIZE[1]))

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        mine = Button(self._look, QCoreApplication.translate("TwoTextsDialog", "Keep mine and publish over it"))
        mine.clicked.connect(lambda: self._do(self._keep_mine))
        theirs = Button(
            self._look, QCoreApplication.translate("TwoTextsDialog", "Take theirs and set mine aside in a file")
        )
        theirs.clicked.connect(lambda: self._do(self._take_theirs))
        back = Button(self._look, QCoreApplication.translate("TwoTextsDialog", "Go on writing"), kind="primary")
        back.clicked.connect(self.reject)
        for button in (back, mine, theirs):
            row.addWidget(button)
        back.setFocus()
        return holder

    def _do(self, verb: Callable[[], None]) -> None:
        self.accept()
        verb()


def _pane(title: str, text: str) -> QWidget:
    pane = QWidget()
    edit = QPlainTextEdit(text)
    edit.setReadOnly(True)
    edit.setTabChangesFocus(True)
    edit.setAccessibleName(title)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Label(title, "strong"))
    column.addWidget(edit, 1)
    return pane
