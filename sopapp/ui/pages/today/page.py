"""What is next, and how far one is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.base.clock import Clock
from sopapp.learning.practice import Practice
from sopapp.learning.progress import Progress
from sopapp.learning.reviews import Reviews
from sopapp.library.library import Library
from sopapp.people.people import People
from sopapp.suggestions.box import SuggestionBox
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.today.day import Day, Days
from sopapp.ui.pages.today.errand import Errand, next_errand
from sopapp.ui.pages.today.sections import section_card, sections
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.share_bar import ShareBar

_WIDEST = 760  # px at 100 %


class TodayPage(Page):
    """One button starts the next thing; below it, all there is to do."""

    NAME = "today"
    ICON = "house"

    def __init__(
        self,
        look: Look,
        people: People,
        library: Library,
        *,
        progress: Progress,
        practice: Practice,
        box: SuggestionBox,
        reviews: Reviews,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._look = look
        self._people = people
        self._library = library
        self._days = Days(library, progress, practice, box, reviews)
        self._clock = clock
        self._shown: object = None
        self._first: QWidget | None = None
        self._scroll: Scroll | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        person = self._people.current
        if person is None:
            return
        now = self._clock.now()
        day = self._days.now(person.id, self._look.language) if self._library.loaded else None
        if self._shown == (person.name, now.date(), day):
            return
        self._shown = (person.name, now.date(), day)
        self._show(person.name, day_text(now, self._look.language), day)

    def focus_first(self) -> None:
        (self._first or self).setFocus()

    def _show(self, name: str, today: str, day: Day | None) -> None:
        """Build the page anew: it is small, and what it holds differs each time. The scroll place stays."""
        had_focus = self._scroll is not None and self._scroll.isAncestorOf(self.focusWidget() or self)
        place = self._scroll.verticalScrollBar().value() if self._scroll is not None else 0
        px = self._look.theme.px
        inside = QWidget()
        inside.setMaximumWidth(px(_WIDEST) + 2 * px(16))
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(24), px(16), px(32))
        column.setSpacing(px(16))
        column.addWidget(Label(today, "caption"))
        greeting = QCoreApplication.translate("TodayPage", "Good to see you, {name}").format(name=name)
        column.addWidget(Label(greeting, "h1"))
        self._first = None
        if day is None:
            column.addWidget(Label(QCoreApplication.translate("TodayPage", "The procedures are being read."), "muted"))
        else:
            self._fill(column, day)
        column.addStretch(1)
        self._put(_centred(inside), place)
        if had_focus:
            self.focus_first()

    def _put(self, inside: QWidget, place: int) -> None:
        old, self._scroll = self._scroll, Scroll(inside)
        self._layout.addWidget(self._scroll)
        if old is not None:
            old.hide()
            old.deleteLater()  # later: one of its buttons may be what asked for this
        inside.adjustSize()
        self._scroll.verticalScrollBar().setValue(place)

    def _fill(self, column: QVBoxLayout, day: Day) -> None:
        errand = next_errand(day, self._look.language)
        if errand is not None:
            column.addWidget(self._errand_card(errand))
        elif day.procedures:
            column.addWidget(self._done_card())
        else:
            column.addWidget(self._empty_card())
        if day.procedures:
            column.addWidget(self._progress_card(day))
        for section in sections(day, self._look.language):
            column.addWidget(section_card(self._look, section, self._go))

    def _errand_card(self, errand: Errand) -> Card:
        card = Card()
        card.body.setSpacing(self._look.theme.px(8))
        card.body.addWidget(Label(QCoreApplication.translate("TodayPage", "Next"), "caption"))
        card.body.addWidget(Label(errand.title, "h2"))
        card.body.addWidget(Label(errand.why, "muted"))
        button = Button(self._look, errand.button, icon=errand.icon, kind="primary")
        button.setAccessibleDescription(f"{errand.title}. {errand.why}")
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._go(errand.page, errand.target))
        self._first = button
        card.body.addSpacing(self._look.theme.px(4))
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _done_card(self) -> Card:
        state = EmptyState(
            self._look,
            "circle-check",
            QCoreApplication.translate("TodayPage", "All done for now"),
            QCoreApplication.translate(
                "TodayPage",
                "You have read and practised everything. Did something in the shop go better or worse than the"
                " procedure says? Say what would be better.",
            ),
            QCoreApplication.translate("TodayPage", "Suggest an improvement"),
        )
        state.acted.connect(lambda: self._go("suggest", ""))
        return self._state_card(state)

    def _empty_card(self) -> Card:
        state = EmptyState(
            self._look,
            "folder-open",
            QCoreApplication.translate("TodayPage", "There is nothing to read yet"),
            QCoreApplication.translate("TodayPage", "This library holds no procedure. A manager can write the first."),
            QCoreApplication.translate("TodayPage", "Write the first procedure"),
        )
        state.acted.connect(lambda: self.editing_requested.emit("", "", ""))
        return self._state_card(state)

    def _state_card(self, state: EmptyState) -> Card:
        card = Card()
        card.body.addWidget(state)
        self._first = state.findChild(Button)
        return card

    def _progress_card(self, day: Day) -> Card:
        card = Card()
        card.body.setSpacing(self._look.theme.px(8))
        read = QCoreApplication.translate("TodayPage", "{done} of {all} procedures read")
        self._add_share(card, read.format(done=day.read, all=day.procedures), day.read / day.procedures)
        if day.roleplays:
            practised = QCoreApplication.translate("TodayPage", "{done} of {all} role-plays practised")
            text = practised.format(done=day.practised, all=day.roleplays)
            card.body.addSpacing(self._look.theme.px(4))
            self._add_share(card, text, day.practised / day.roleplays)
        return card

    def _add_share(self, card: Card, text: str, share: float) -> None:
        card.body.addWidget(Label(text))
        card.body.addWidget(ShareBar(self._look, share, text))

    def _go(self, page: str, target: str) -> None:
        signals = {
            "read": self.reading_requested,
            "practise": self.practice_requested,
            "suggest": self.suggestion_requested,
        }
        signals[page].emit(target)


def _centred(widget: QWidget) -> QWidget:
    """In the middle, as wide as it may be."""
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return outer
