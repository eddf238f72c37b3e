"""What happens now, what would be better: the form of a suggestion."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.suggestions.drafts import Draft
from sopapp.ui.look import Look
from sopapp.ui.pages.suggest.text_box import TextBox, on_control_enter
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.check import Check
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label

_KEEP_EVERY = 2_000  # ms, while somebody types
_ROWS = 3
_ARROW = 44  # px at 100 %: what a closed box needs beside its words


class SuggestionForm(QWidget):
    """`typed` asks for the draft to be kept, `sent` for it to be sent."""

    typed = Signal()
    sent = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._catalogue: Catalogue | None = None
        self._wanted = ("", "")  # procedure and place, until there is a library to choose them from
        self._cleared = False
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_EVERY)
        self._timer.timeout.connect(self.typed)
        self._sop = _box(look)
        self._place = _box(look)
        self._whole = Label("", "caption")
        seen = QCoreApplication.translate("SuggestPage", "What did you see or hear, and how often?")
        change = QCoreApplication.translate("SuggestPage", "For example: change a word, add a step, drop a rule")
        self._now = TextBox(look, _ROWS, seen)
        self._better = TextBox(look, _ROWS, change)
        self._nameless = Check(QCoreApplication.translate("SuggestPage", "Send without my name"))
        self._kept = Label("", "caption")
        self._lay_out()
        self._connect()

    def show_library(self, catalogue: Catalogue) -> None:
        """Offer the procedures of this library; what was chosen stays so if it is still there."""
        if catalogue is self._catalogue:
            return
        draft = self.draft()
        self._catalogue = catalogue
        self._sop.clear()
        self._sop.addItem(QCoreApplication.translate("SuggestPage", "Something else in the shop"), "")
        for sop in catalogue.in_order(self._look.language):
            self._sop.addItem(sop.title, sop.id)
        self.show_place(draft.sop_id, draft.place)

    def show_place(self, sop_id: str, place: str) -> None:
        """Choose the procedure and the step or heading that it is about."""
        self._wanted = (sop_id, place)
        if self._catalogue is not None:
            self._sop.setCurrentIndex(max(self._sop.findData(sop_id), 0))
            self._fill_places()
            self._place.setCurrentIndex(max(self._place.findData(place), 0))

    def show_draft(self, draft: Draft) -> None:
        self.show_place(draft.sop_id, draft.place)
        self._now.setPlainText(draft.now)
        self._better.setPlainText(draft.better)
        for text in (self._now, self._better):
            text.moveCursor(QTextCursor.MoveOperation.End)  # one goes on where one stopped
        self._nameless.tick(draft.anonymous)
        self._timer.stop()

    def clear(self) -> None:
        """Make room for the next suggestion: this one is sent."""
        self.show_error("")
        self.show_draft(Draft())
        self.show_kept("")
        self._cleared = True
        self.focus_first()

    def draft(self) -> Draft:
        """What the form says now."""
        sop_id, place = self._wanted
        if self._catalogue is not None:
            sop_id, place = self._sop.currentData() or "", self._place.currentData() or ""
        return Draft(
            sop_id=sop_id,
            place=place,
            now=self._now.toPlainText(),
            better=self._better.toPlainText(),
            anonymous=self._nameless.checked,
        )

    def show_kept(self, text: str) -> None:
        self._kept.setText(text)

    def show_error(self, text: str) -> None:
        """Say what is missing below the first empty field, and put the keyboard there."""
        empty_now = not self._now.toPlainText().strip()
        self._now_field.show_error(text if empty_now else "")
        self._better_field.show_error("" if empty_now else text)
        if text:
            (self._now if empty_now else self._better).setFocus()

    def focus_first(self) -> None:
        draft = self.draft()
        (self._sop if not draft.sop_id and draft.empty else self._now).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(14))
        now = QCoreApplication.translate("SuggestPage", "What &happens now?")
        better = QCoreApplication.translate("SuggestPage", "What would be &better?")
        hint = QCoreApplication.translate("SuggestPage", "Leave out customers' names, phone and card numbers.")
        self._now_field = Field(now, self._now, hint)
        self._better_field = Field(better, self._better)
        self._place_field = Field(QCoreApplication.translate("SuggestPage", "S&tep"), self._place)
        self._place_field.hide()
        column.addWidget(Field(QCoreApplication.translate("SuggestPage", "&Procedure"), self._sop))
        column.addWidget(self._place_field)
        column.addWidget(self._whole)
        column.addWidget(self._now_field)
        column.addWidget(self._better_field)
        column.addWidget(self._nameless)
        honest = QCoreApplication.translate(
            "SuggestPage",
            "Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a"
            " team of three your words, your language or who was on duty that day may tell, and so may the PC itself to"
            " somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.",
        )
        self._nameless.describe(honest)
        column.addWidget(Label(honest, "caption"))
        column.addWidget(self._buttons())
        column.addWidget(self._kept)

    def _buttons(self) -> QWidget:
        send = Button(self._look, QCoreApplication.translate("SuggestPage", "Send the suggestion"), "send", "primary")
        send.clicked.connect(self._ask_to_send)
        row = QWidget()
        flow = FlowLayout(row, gap=12)
        flow.addWidget(send)
        flow.addWidget(Label(QCoreApplication.translate("SuggestPage", "Ctrl+Enter sends it too."), "caption"))
        return row

    def _connect(self) -> None:
        on_control_enter(self, self._ask_to_send)
        self._sop.activated.connect(self._fill_places)
        self._place.currentIndexChanged.connect(self._show_whole)
        for box in (self._sop, self._place):
            box.activated.connect(self._choose)
        self._nameless.clicked.connect(self._choose)
        for text in (self._now, self._better):
            text.textChanged.connect(self._begin_to_type)
            text.left.connect(self._keep_if_typed)

    def _choose(self) -> None:
        self._cleared = False
        self.typed.emit()

    def _begin_to_type(self) -> None:
        self._cleared = False
        if not self._timer.isActive():  # whoever types without a pause is kept, too
            self._timer.start()

    def _keep_if_typed(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.typed.emit()

    def _ask_to_send(self) -> None:
        """The second click of a double click finds a form that was just sent, and finds no fault with that."""
        if self._cleared:
            self.focus_first()
        else:
            self.sent.emit()

    def _fill_places(self) -> None:
        sop_id = self._sop.currentData() or ""
        self._place.clear()
        self._place.addItem(QCoreApplication.translate("SuggestPage", "The whole procedure"), "")
        if self._catalogue is not None and sop_id in self._catalogue.sops:
            sop = self._catalogue.sop(sop_id, self._look.language)
            for step in sop.steps:
                self._place.addItem(f"{step.number}. {step.text}", step.id)
            for heading in sop.headings:
                if heading.level > 1 and sop.step(heading.slug) is None:
                    self._place.addItem(heading.title, heading.slug)
        self._place_field.setVisible(bool(sop_id))
        self._show_whole()

    def _show_whole(self) -> None:
        """All the words of what was chosen, where a closed box has no room for them."""
        room = self.width() - self._look.theme.px(_ARROW)
        metrics = self._place.fontMetrics()
        boxes = (self._sop, self._place) if self._sop.currentData() else (self._sop,)
        cut = [box.currentText() for box in boxes if metrics.horizontalAdvance(box.currentText()) > room]
        self._whole.setText("\n".join(cut))
        self._whole.setVisible(bool(cut))


def _box(look: Look) -> QComboBox:
    """A box whose list may be long and whose texts may be wide, without making the page wide."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setMinimumHeight(look.theme.px(36))
    rows = QListView()
    rows.setWordWrap(True)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    box.setView(rows)
    return box
