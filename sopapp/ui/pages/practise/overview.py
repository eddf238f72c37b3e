"""All role-plays, or those that practise one step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.review_card import ReviewCard
from sopapp.ui.pages.practise.review_load import PROGRESS, REVIEW, ReviewLoad
from sopapp.ui.pages.practise.role_play_list import RolePlayList
from sopapp.ui.pages.practise.standing import Standing
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.side_by_side import SideBySide

_WIDEST = 760  # px at 100 %
_NARROW = 380  # with less the way to one's progress stands below the heading


class Overview(QWidget):
    """`chosen` and `looking_back_wanted` send a role-play's id; `all_wanted` asks for the list without the filter."""

    chosen = Signal(str)
    looking_back_wanted = Signal(str)
    all_wanted = Signal()
    reading_wanted = Signal()
    desk_wanted = Signal(str)  # REVIEW or PROGRESS

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lead = Label("", "lead")
        self._review = ReviewCard(look)
        self._review.wanted.connect(lambda: self.desk_wanted.emit(REVIEW))
        self._progress = Button(look, QCoreApplication.translate("Practise", "My progress"), "chart-column", "quiet")
        self._progress.clicked.connect(lambda: self.desk_wanted.emit(PROGRESS))
        self._list = RolePlayList(look)
        self._list.chosen.connect(self.chosen)
        self._list.looking_back_wanted.connect(self.looking_back_wanted)
        self._all = Button(look, QCoreApplication.translate("Practise", "Show all role-plays"), "list", "quiet")
        self._all.clicked.connect(self.all_wanted)
        self._none_here = self._none_for_this()
        self._none_here.acted.connect(self.all_wanted)
        self._none = self._none_at_all()
        self._none.acted.connect(self.reading_wanted)
        self._lay_out()

    def show_standings(self, standings: Sequence[Standing], catalogue: Catalogue, about: str) -> None:
        """`about` is what the list is narrowed to, "" when it is not."""
        some = bool(catalogue.roleplays)
        self._lead.setText(
            QCoreApplication.translate("Practise", "These practise: {about}").format(about=about)
            if about and standings
            else QCoreApplication.translate("Practise", "Talk with a customer, and see at once how each answer lands.")
        )
        self._all.setVisible(0 < len(standings) < len(catalogue.roleplays))
        self._none_here.setVisible(some and not standings)
        self._none.setVisible(not some)
        self._list.setVisible(bool(standings))
        self._list.show_standings(standings, catalogue)

    def show_load(self, load: ReviewLoad) -> None:
        """What comes back today."""
        self._review.show_load(load)

    def focus_on(self, roleplay_id: str) -> None:
        """Put the keyboard on that role-play, else where a person would go on."""
        for empty in (self._none, self._none_here):
            if empty.isVisibleTo(self):
                empty.focus_first()
                return
        if not roleplay_id and self._review.starts:
            self._review.focus_first()
        else:
            self._list.focus_on(roleplay_id)

    def _none_for_this(self) -> EmptyState:
        return EmptyState(
            self._look,
            "messages-square",
            QCoreApplication.translate("Practise", "No role-play here yet"),
            QCoreApplication.translate("Practise", "Nothing in this library practises that yet. There are others."),
            QCoreApplication.translate("Practise", "Show all role-plays"),
        )

    def _none_at_all(self) -> EmptyState:
        return EmptyState(
            self._look,
            "messages-square",
            QCoreApplication.translate("Practise", "No role-play here yet"),
            QCoreApplication.translate(
                "Practise", "This library has procedures to read, and no conversations to practise them in."
            ),
            QCoreApplication.translate("Practise", "Read procedures"),
        )

    def _lay_out(self) -> None:
        px = self._look.theme.px
        inside = QWidget()
        page = QWidget()
        page.setMaximumWidth(px(_WIDEST))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        head = SideBySide(_NARROW, gap=8)
        head.row.addWidget(Label(QCoreApplication.translate("Practise", "Practise"), "h1"), 1)
        head.row.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(head)
        column.addWidget(self._lead)
        column.addWidget(self._review)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._list)
        column.addWidget(self._none_here)
        column.addWidget(self._none)
        column.addStretch(1)
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(24), px(24), px(16), px(24))
        row.setSpacing(0)
        row.addWidget(page, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inside))
