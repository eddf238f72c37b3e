"""Where a role-play is played: its head with mood and progress, the conversation, and the step beside it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from sopapp.library.roleplay import RolePlay
from sopapp.library.sop import Sop
from sopapp.roleplay.play import Play
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.step_panel import StepPanel
from sopapp.ui.pages.practise.words import mood_look, mood_text
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.share_bar import ShareBar

_WIDEST = 720  # px at 100 %
_NARROW = 860  # with less the step covers the conversation instead of standing beside it


class Stage(QWidget):
    """Shows one piece at a time (briefing, conversation or debrief) under the role-play's title."""

    left = Signal()
    restarted = Signal()

    def __init__(self, look: Look, panel: StepPanel) -> None:
        super().__init__()
        self._look = look
        self._panel = panel
        self._title = Label("", "h2")
        self._state = QWidget()
        self._state_row = QHBoxLayout(self._state)
        self._mood = Pill(look, "", "neutral")
        self._made = Label("", "caption")
        self._bar = ShareBar(look, 0.0, "")
        self._bar.setMaximumWidth(look.theme.px(220))
        self._restart = IconButton(
            look, "rotate-ccw", QCoreApplication.translate("Stage", "Start this role-play again")
        )
        self._scroll: Scroll | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._main = QWidget()
        self._column = QVBoxLayout(self._main)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._split.addWidget(self._main)
        self._split.addWidget(panel)
        panel.hide()
        panel.closed.connect(self.close_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._split, 1)

    def show_title(self, roleplay: RolePlay, language: str) -> None:
        self._title.setText(roleplay.text("title", language))

    def show_piece(self, piece: QWidget, play: Play | None) -> None:
        """`play` is None where there is no mood and no progress to show."""
        self.close_step()
        inside = QWidget()
        row = QHBoxLayout(inside)
        px = self._look.theme.px
        row.setContentsMargins(px(16), px(20), px(16), px(24))
        piece.setMaximumWidth(px(_WIDEST))
        row.addStretch(1)
        row.addWidget(piece, 100)
        row.addStretch(1)
        if self._scroll is not None:
            self._column.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()  # later: one of its buttons may have asked for this
        self._scroll = Scroll(inside)
        self._column.addWidget(self._scroll)
        self.show_state(play)

    def show_state(self, play: Play | None) -> None:
        """The customer's mood, and how many decisions are made."""
        self._state.setVisible(play is not None)
        self._restart.setVisible(play is not None)
        if play is None:
            return
        tone, icon = mood_look(play.mood)
        mood = Pill(self._look, mood_text(play.mood), tone, icon)
        self._state_row.replaceWidget(self._mood, mood)
        self._mood.hide()
        self._mood.deleteLater()
        self._mood = mood
        made, total = play.progress()
        words = QCoreApplication.translate("Stage", "{made} of {total} decisions").format(made=made, total=total)
        self._made.setText(words)
        self._bar.show_share(made / total if total else 0.0)
        self._bar.setAccessibleName(words)

    def scroll_to(self, piece: QWidget) -> None:
        """Bring a piece of the conversation to the top, as far as the page goes."""
        if self._scroll is not None:
            self._scroll.to_piece(piece, self._look.theme.px(12))

    def to_end(self) -> None:
        if self._scroll is not None:
            self._scroll.to_end()

    def open_step(self, sop: Sop, step_id: str) -> None:
        self._panel.show()
        self._fit()
        self._panel.show_step(sop, step_id)
        self._panel.focus_first()

    def close_step(self) -> bool:
        """True if a step was open."""
        was_open = self._panel.isVisibleTo(self)
        self._panel.hide()
        self._main.show()
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._look.theme.px(_NARROW)
        self._main.setVisible(wide or not self._panel.isVisibleTo(self))
        self._split.setSizes([self.width() * 3 // 5, self.width() * 2 // 5])

    def _head(self) -> QWidget:
        px = self._look.theme.px
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(12), px(12), px(16), px(4))
        row.setSpacing(px(12))
        back = IconButton(self._look, "arrow-left", QCoreApplication.translate("Stage", "Back to the list (Esc)"))
        back.clicked.connect(self.left)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(self._title)
        self._state_row.setContentsMargins(0, 0, 0, 0)
        self._state_row.setSpacing(px(12))
        for widget, stretch in ((self._mood, 0), (self._made, 0), (self._bar, 1)):
            self._state_row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._state)
        row.addLayout(words, 1)
        self._restart.clicked.connect(self.restarted)
        row.addWidget(self._restart, 0, Qt.AlignmentFlag.AlignTop)
        return head
