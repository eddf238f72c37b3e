"""The published text and the draft have both changed: the manager sees both and decides."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from sopapp.ui.dialogs.fitted import Fitted
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

_WIDTH, _PANES = 900, 400  # px at 100 %


class TwoTextsDialog(Fitted):
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
        title = QCoreApplication.translate("TwoTextsDialog", "Changed by somebody else")
        super().__init__(look, title, _WIDTH, parent)
        self._look = look
        self._keep_mine = keep_mine
        self._take_theirs = take_theirs
        self._build(mine, theirs)

    def _build(self, mine: str, theirs: str) -> None:
        text = QCoreApplication.translate(
            "TwoTextsDialog",
            "Somebody else published this procedure while you were writing. Compare the two: you can copy from"
            " theirs into yours.",
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(_pane(QCoreApplication.translate("TwoTextsDialog", "Mine, the draft"), mine))
        split.addWidget(_pane(QCoreApplication.translate("TwoTextsDialog", "Theirs, published now"), theirs))
        split.setMinimumHeight(self._look.theme.px(_PANES))
        buttons = self._buttons()
        self.lay_out((Label(text), split), buttons)
        buttons[0].setFocus()

    def _buttons(self) -> tuple[Button, Button, Button]:
        mine = Button(self._look, QCoreApplication.translate("TwoTextsDialog", "Keep mine and publish over it"))
        mine.clicked.connect(lambda: self._do(self._keep_mine))
        theirs = Button(
            self._look, QCoreApplication.translate("TwoTextsDialog", "Take theirs and set mine aside in a file")
        )
        theirs.clicked.connect(lambda: self._do(self._take_theirs))
        back = Button(self._look, QCoreApplication.translate("TwoTextsDialog", "Go on writing"), kind="primary")
        back.clicked.connect(self.reject)
        return back, mine, theirs

    def _do(self, verb: Callable[[], None]) -> None:
        self.accept()
        verb()


def _pane(title: str, text: str) -> QWidget:
    pane = QWidget()
    edit = PlainTextEdit(text)
    edit.setReadOnly(True)
    edit.setTabChangesFocus(True)
    edit.setAccessibleName(title)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Label(title, "strong"))
    column.addWidget(edit, 1)
    return pane
