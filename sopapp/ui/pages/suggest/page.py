"""Say what would be better, and read what became of it."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.base.clock import Clock
from sopapp.base.errors import AnswerMissing, SopAppError, SuggestionIncomplete
from sopapp.library.library import Library
from sopapp.people.people import People
from sopapp.suggestions.box import SuggestionBox
from sopapp.suggestions.drafts import Draft, SuggestionDrafts
from sopapp.suggestions.suggestion import State
from sopapp.ui.dates import time_text
from sopapp.ui.dialogs.code_dialog import CodeDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.page import Page
from sopapp.ui.pages.suggest.code_card import CodeCard
from sopapp.ui.pages.suggest.form import SuggestionForm
from sopapp.ui.pages.suggest.mine import MySuggestions
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.side_by_side import SideBySide

_MINE = "mine"
_WIDE = 840  # px at 100 %: with less, my suggestions stand below the form
_WIDEST = 640  # of each of both


class SuggestPage(Page):
    """Places: "" the form, "sop#place" the form for that place, "mine" what became of my suggestions.

    "sop#place#talk:<id>" is asked for within a conversation: the last part is where practice goes on afterwards.
    """

    NAME = "suggest"
    ICON = "lightbulb"

    def __init__(
        self,
        look: Look,
        library: Library,
        people: People,
        *,
        box: SuggestionBox,
        drafts: SuggestionDrafts,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._look = look
        self._library = library
        self._people = people
        self._box = box
        self._drafts = drafts
        self._clock = clock
        self._loaded = False
        self._way_back = ""
        self._for_news = False  # who came to read an answer gets the keyboard there
        self._build()

    def refresh(self) -> None:
        person = self._people.current
        if person is None:
            return
        if not self._loaded:
            self._loaded = True
            self._form.show_draft(self._drafts.of(person.id) or Draft())
        if self._library.loaded:
            self._form.show_library(self._library.catalogue)
        mine = self._box.mine(person.id)
        unseen = frozenset(suggestion.id for suggestion in self._box.unseen_answers(person.id))
        asked = (suggestion.id for suggestion in mine if suggestion.state is State.ASKED)
        replies = {suggestion_id: self._drafts.reply(person.id, suggestion_id) for suggestion_id in asked}
        self._mine.show_suggestions(mine, unseen, replies)

    def open(self, target: str) -> None:
        """A draft that was about another place keeps its words, and is now about this one."""
        self._for_news = target == _MINE
        if target == _MINE:
            QTimer.singleShot(0, self._scroll, self._show_news)  # once the page is laid out
        elif target:
            sop_id, _, rest = target.partition("#")
            place, _, way_back = rest.partition("#")
            self._form.show_place(sop_id, place)
            self._show_way_back(way_back)
            self._scroll.verticalScrollBar().setValue(0)

    def place(self) -> str:
        if self._mine.isAncestorOf(self.focusWidget() or self):
            return _MINE
        draft = self._form.draft()
        if self._way_back:
            return f"{draft.sop_id}#{draft.place}#{self._way_back}"
        return f"{draft.sop_id}#{draft.place}" if draft.sop_id else ""

    def focus_first(self) -> None:
        news = self._mine.news() if self._for_news else None
        self._for_news = False
        if news is not None:
            news.focus_first()
        else:
            self._form.focus_first()

    def keep(self) -> None:
        """What is typed is on disk after this; leaving also means that the answers shown were seen."""
        if not self._loaded:
            return
        self._keep_draft()
        for suggestion_id, text in self._mine.replies().items():
            self._keep_reply(suggestion_id, text)
        self._see_answers()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._look.theme.px
        edge = px(24) if self.width() >= px(_WIDE) else px(16)
        self._both.row.setContentsMargins(edge, px(24), edge, px(24))

    def _build(self) -> None:
        self._form = SuggestionForm(self._look)
        self._form.typed.connect(self._keep_draft)
        self._form.sent.connect(self._send)
        self._mine = MySuggestions(self._look)
        self._mine.replied.connect(self._reply)
        self._mine.typed.connect(self._keep_reply)
        self._mine.reading_wanted.connect(self.reading_requested)
        self._both = SideBySide(_WIDE, gap=32)
        for part, stretch in ((self._left(), 3), (self._right(), 2)):
            part.setMaximumWidth(self._look.theme.px(_WIDEST))
            self._both.row.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        self._scroll = Scroll(self._both)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(12))
        back = QCoreApplication.translate("SuggestPage", "Back to the conversation")
        self._back = Button(self._look, back, "arrow-left")
        self._back.clicked.connect(self._go_back)
        self._back.hide()
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(QCoreApplication.translate("SuggestPage", "Suggest an improvement"), "h1"))
        lead = QCoreApplication.translate(
            "SuggestPage", "You meet customers every day. Say where the procedure fails, and what would help."
        )
        column.addWidget(Label(lead, "lead"))
        column.addWidget(self._form)
        return left

    def _right(self) -> QWidget:
        self._code = CodeCard(self._look)
        self._code.wanted.connect(self._find)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(16))
        column.addWidget(self._mine)
        column.addWidget(self._code)
        return right

    def _show_news(self) -> None:
        self._scroll.to_piece(self._mine.news() or self._mine, self._look.theme.px(16))

    def _show_way_back(self, way_back: str) -> None:
        self._way_back = way_back
        self._back.setVisible(bool(way_back))

    def _go_back(self) -> None:
        way_back = self._way_back
        self._show_way_back("")
        self.practice_requested.emit(way_back)

    def _keep_draft(self) -> None:
        person, draft = self._people.current, self._form.draft()
        if person is None:
            return
        try:
            self._drafts.keep(person.id, draft)
        except SopAppError as error:
            self._form.show_kept(error_text(error))
            return
        kept = QCoreApplication.translate("SuggestPage", "Draft kept at {time}. It is here when you come back.")
        time = time_text(self._clock.now(), self._look.language)
        self._form.show_kept("" if draft.empty else kept.format(time=time))

    def _keep_reply(self, suggestion_id: str, text: str) -> None:
        person = self._people.current
        if person is None:
            return
        try:
            self._drafts.keep_reply(person.id, suggestion_id, text)
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")

    def _send(self) -> None:
        person, draft, catalogue = self._people.current, self._form.draft(), self._library.catalogue
        if person is None:
            return
        sop = catalogue.sop(draft.sop_id, self._look.language) if draft.sop_id in catalogue.sops else None
        try:
            sent = self._box.send(
                person.id, sop=sop, place=draft.place, now=draft.now, better=draft.better, anonymous=draft.anonymous
            )
        except SuggestionIncomplete as error:
            self._form.show_error(error_text(error))
            return
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._form.clear()
        self._keep_draft()
        self._scroll.verticalScrollBar().setValue(0)
        thanks = QCoreApplication.translate(
            "SuggestPage", "Thank you. Your suggestion is kept; the answer will stand here."
        )
        self.said.emit(thanks, "ok")
        if self._way_back:
            self._back.setFocus()
        if sent.code:
            CodeDialog(self._look, sent.code, person.has_pin, self).open()

    def _reply(self, suggestion_id: str, text: str) -> None:
        person = self._people.current
        if person is None:
            return
        try:
            self._box.reply(person.id, suggestion_id, text)
        except AnswerMissing:
            self._mine.show_error(
                suggestion_id, QCoreApplication.translate("SuggestPage", "Write your answer here first.")
            )
            return
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return
        self._keep_reply(suggestion_id, "")
        self.said.emit(QCoreApplication.translate("SuggestPage", "Your answer is kept."), "ok")

    def _find(self, code: str) -> None:
        person = self._people.current
        if person is None:
            return
        try:
            self._box.find(person.id, code)
        except SopAppError as error:
            self._code.show_error(error_text(error))
            return
        self._code.show_error("")
        self.refresh()
        self.said.emit(QCoreApplication.translate("SuggestPage", "Found: it stands among your suggestions."), "ok")

    def _see_answers(self) -> None:
        """What was shown is seen once the person has been on the page and goes."""
        person = self._people.current
        if person is None or not self.isVisible():
            return
        for suggestion in self._box.unseen_answers(person.id):
            self._box.mark_seen(person.id, suggestion.id)
