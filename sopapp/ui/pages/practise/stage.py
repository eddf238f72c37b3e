"""Where a role-play is played: its head with mood and progress, the piece being shown, and the step beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from sopapp.library.roleplay import RolePlay
from sopapp.library.sop import Sop
from sopapp.roleplay.play import Play
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.moment_words import meter_text
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.step_panel import StepPanel
from sopapp.ui.pages.practise.words import mood_look, mood_text
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.meter import Meter
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.share_bar import ShareBar

_WIDEST = 720  # px at 100 %
_NARROW = 860  # with less the step covers the conversation instead of standing beside it
_BUTTON = 36  # the width of one with a picture alone
_PAGE_KEYS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Stage(QWidget):
    """Shows one piece at a time (briefing, conversation or debrief) under the role-play's title."""

    left = Signal()
    restarted = Signal()

    def __init__(self, look: Look, panel: StepPanel) -> None:
        super().__init__()
        self._look = look
        self._panel = panel
        self._title = Label("", "h3")
        self._mood = Pill(look, "", "neutral")
        self._made = Label("", "caption")
        self._bar = ShareBar(look, 0.0, "")
        self._bar.setFixedWidth(look.theme.px(160))
        self._state = QWidget()
        self._state_row = FlowLayout(self._state, gap=12)
        self._meters: dict[str, Meter] = {}
        self._restart = IconButton(
            look, "rotate-ccw", QCoreApplication.translate("Stage", "Start this role-play again")
        )
        self._restart.clicked.connect(self.restarted)
        self._piece: Piece | None = None
        self._came_from: QWidget | None = None
        self._scroll = Scroll(QWidget())
        self._foot = QWidget()
        self._main = QWidget()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        panel.hide()
        panel.closed.connect(self.close_step)
        self._lay_out()

    @property
    def piece(self) -> Piece | None:
        """What is shown."""
        return self._piece

    def show_title(self, roleplay: RolePlay, language: str) -> None:
        self.show_heading(roleplay.text("title", language))

    def show_heading(self, title: str) -> None:
        """Where there is no role-play of which it is the title."""
        self._title.setText(title)

    def show_piece(self, piece: Piece, play: Play | None, language: str = "") -> None:
        """Show it in place of the one before, with the keyboard in it. `play` is None where there is no mood."""
        self._put_step_away()
        self._piece = piece
        scroll = Scroll(_centred(piece, self._look, top=16, bottom=24))
        foot = _foot(piece.foot, self._look) if piece.foot is not None else QWidget()
        for old, new in ((self._scroll, scroll), (self._foot, foot)):
            self._column.replaceWidget(old, new)
            old.hide()
            old.deleteLater()  # later: one of its buttons may have asked for this
        self._scroll, self._foot = scroll, foot
        scroll.show()  # now, or it could not take the keyboard
        foot.setVisible(piece.foot is not None)  # only within the window: alone it would be one of its own
        self.show_state(play, language)
        piece.focus_first()

    def show_state(self, play: Play | None, language: str = "") -> None:
        """The customer's mood and meters, named in that language, and how many decisions are made."""
        self._came_from = None  # an answer may have taken it away
        self._state.setVisible(play is not None)
        self._restart.setVisible(play is not None)
        if play is None:
            return
        self._mood.show_state(mood_text(play.mood), *mood_look(play.mood))
        made, total = play.progress()
        words = QCoreApplication.translate("Stage", "{made} of {total} decisions").format(made=made, total=total)
        self._made.setText(words)
        self._bar.show_share(made / total if total else 0.0)
        self._bar.setAccessibleName(words)
        self._show_meters(play, language)

    def show_from(self, pieces: Sequence[QWidget]) -> None:
        """Bring to the top the first of these from which all that follows is in view; if none does, the last.

        Nothing where they have made way for others since it was asked for.
        """
        if all(map(self._scroll.isAncestorOf, pieces)):
            self._scroll.to_first_that_fits(pieces, self._look.theme.px(12))

    def show_within(self, piece: QWidget) -> None:
        """Have it in view, and move no more than that takes."""
        self._scroll.to_be_seen(piece, self._look.theme.px(12))

    def open_step(self, sop: Sop, step_id: str) -> None:
        """Show the step beside the piece; in a narrow window in its place."""
        if not self._panel.isVisibleTo(self):
            self._came_from = QApplication.focusWidget()
        self._panel.show()
        self._fit()
        self._split.setSizes([self.width() * 3 // 5, self.width() * 2 // 5])
        self._panel.show_step(sop, step_id)
        self._panel.focus_first()

    def close_step(self) -> bool:
        """The keyboard goes back to where it was. True if a step was open."""
        came_from = self._came_from
        was_open = self._put_step_away()
        if came_from is not None and self._main.isAncestorOf(came_from):
            came_from.setFocus()
        elif was_open and self._piece is not None:
            self._piece.focus_first()
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A page up or down, also for buttons that stand outside of what scrolls."""
        action = _PAGE_KEYS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_meters(self, play: Play, language: str) -> None:
        meters = play.roleplay.meters
        if tuple(self._meters) != tuple(meters):
            self._put_meters(tuple(meters))
        for meter_id, meter in meters.items():
            name, level = play.roleplay.text(f"meters.{meter_id}.name", language), play.meters.get(meter_id, 0)
            self._meters[meter_id].show_level(meter_text(name, level, meter.most), level, meter.most)

    def _put_meters(self, ids: Sequence[str]) -> None:
        """Between the mood and the decisions made."""
        for old in self._meters.values():
            self._state_row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._meters = {meter_id: Meter(self._look) for meter_id in ids}
        self._state_row.removeWidget(self._made)
        self._state_row.removeWidget(self._bar)
        for meter in self._meters.values():
            self._state_row.addWidget(meter)
            meter.show()
        self._state_row.addWidget(self._made)
        self._state_row.addWidget(self._bar)
        self._fit()

    def _put_step_away(self) -> bool:
        was_open = self._panel.isVisibleTo(self)
        self._came_from = None
        self._panel.hide()
        self._main.show()
        return was_open

    def _fit(self) -> None:
        px = self._look.theme.px
        wide = self.width() >= px(_NARROW)
        self._main.setVisible(wide or not self._panel.isVisibleTo(self))
        self._bar.setVisible(wide)
        for meter in self._meters.values():
            meter.show_narrow(not wide)
        below_title = px(_BUTTON) + px(12)
        self._state.setContentsMargins(below_title if wide else px(4), 0, 0, 0)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._main)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._foot)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._main)
        self._split.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(_line())
        column.addWidget(self._split, 1)

    def _head(self) -> QWidget:
        px = self._look.theme.px
        back = IconButton(self._look, "arrow-left", QCoreApplication.translate("Stage", "Back to the list (Esc)"))
        back.clicked.connect(self.left)
        for widget in (self._mood, self._made, self._bar):
            self._state_row.addWidget(widget)
        self._title.setContentsMargins(0, px(5), 0, 0)  # beside the buttons
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        row.addWidget(self._restart, 0, Qt.AlignmentFlag.AlignTop)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(px(12), px(8), px(16), px(8))
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self._state)
        return head


def _centred(widget: QWidget, look: Look, top: int, bottom: int) -> QWidget:
    """The widget in the middle of what width there is."""
    px = look.theme.px
    widget.setMaximumWidth(px(_WIDEST))
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(px(16), px(top), px(16), px(bottom))
    row.setSpacing(0)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return around


def _foot(buttons: QWidget, look: Look) -> QWidget:
    foot = QWidget()
    column = QVBoxLayout(foot)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_line())
    column.addWidget(_centred(buttons, look, top=10, bottom=10))
    return foot


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("piece", "line")
    return line
