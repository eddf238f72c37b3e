"""All role-plays, or those that practise one step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.role_play_list import RolePlayList, Standing
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_WIDEST = 760  # px at 100 %


class Overview(QWidget):
    """`chosen` sends a role-play's id; `all_wanted` asks for the list without the filter."""

    chosen = Signal(str)
    all_wanted = Signal()
    reading_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lead = Label("", "lead")
        self._list = RolePlayList(look)
        self._list.chosen.connect(self.chosen)
        self._all = Button(look, QCoreApplication.translate("Practise", "Show all role-plays"), "list", "quiet")
        self._all.clicked.connect(self.all_wanted)
        self._empty = EmptyState(
            look,
            "messages-square",
            QCoreApplication.translate("Practise", "No role-play here yet"),
            QCoreApplication.translate(
                "Practise", "Nothing in this library practises that yet. Read the procedure, or look at all role-plays."
            ),
            QCoreApplication.translate("Practise", "Read procedures"),
        )
        self._empty.acted.connect(self.reading_wanted)
        self._build()

    def show_standings(self, standings: Sequence[Standing], catalogue: Catalogue, about: str) -> None:
        """`about` is what the list is narrowed to, "" when it is not."""
        self._lead.setText(
            QCoreApplication.translate("Practise", "These practise: {about}").format(about=about)
            if about
            else QCoreApplication.translate("Practise", "Talk with a customer, and see at once how each answer lands.")
        )
        self._all.setVisible(bool(about) and len(standings) < len(catalogue.roleplays))
        self._empty.setVisible(not standings)
        self._list.setVisible(bool(standings))
        self._list.show_standings(standings, catalogue)

    def focus_first(self) -> None:
        self._list.focus_first()

    def _build(self) -> None:
        px = self._look.theme.px
        inside = QWidget()
        page = QWidget()
        page.setMaximumWidth(px(_WIDEST))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(Label(QCoreApplication.translate("Practise", "Practise"), "h1"))
        column.addWidget(self._lead)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list)
        column.addWidget(self._empty)
        column.addStretch(1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(24), px(24), px(24), px(24))
        row.addWidget(page, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
