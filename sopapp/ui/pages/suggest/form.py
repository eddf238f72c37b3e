"""What happens now, what would be better: the form of a suggestion."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.suggestions.drafts import Draft
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label

_KEEP_AFTER = 2_000  # ms after the last key
_ROWS = 4


class _Text(QPlainTextEdit):
    """Plain text; Tab goes on to the next field, and leaving it is told."""

    left = Signal()

    def __init__(self, look: Look, placeholder: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(look.theme.px(26) * _ROWS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class SuggestionForm(QWidget):
    """`typed` asks for the draft to be kept, `sent` for it to be sent."""

    typed = Signal()
    sent = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._catalogue: Catalogue | None = None
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER)
        self._timer.timeout.connect(self.typed)
        self._sop = _box(look)
        self._place = _box(look)
        self._about = Label("", "muted")
        self._now = _Text(look, QCoreApplication.translate("SuggestPage", "What did you see or hear, and how often?"))
        self._better = _Text(
            look, QCoreApplication.translate("SuggestPage", "For example: change a word, add a step, drop a rule")
        )
        self._nameless = QCheckBox(QCoreApplication.translate("SuggestPage", "Send without my name"))
        self._kept = Label("", "caption")
        self._build()

    def show_library(self, catalogue: Catalogue) -> None:
        """Offer the procedures of this library; what was chosen stays so if it is still there."""
        if catalogue is self._catalogue:
            return
        chosen = self.draft()
        self._catalogue = catalogue
        self._sop.blockSignals(True)
        self._sop.clear()
        self._sop.addItem(QCoreApplication.translate("SuggestPage", "Something else in the shop"), "")
        for sop in catalogue.in_order(self._look.language):
            self._sop.addItem(sop.title, sop.id)
        self._sop.blockSignals(False)
        self.show_place(chosen.sop_id, chosen.place)

    def show_place(self, sop_id: str, place: str) -> None:
        """Choose the procedure and the step or heading that it is about."""
        self._sop.setCurrentIndex(max(self._sop.findData(sop_id), 0))
        self._fill_places()
        self._place.setCurrentIndex(max(self._place.findData(place), 0))

    def show_draft(self, draft: Draft) -> None:
        self.show_place(draft.sop_id, draft.place)
        self._now.setPlainText(draft.now)
        self._better.setPlainText(draft.better)
        self._nameless.setChecked(draft.anonymous)
        self._timer.stop()

    def draft(self) -> Draft:
        """What the form says now."""
        return Draft(
            sop_id=self._sop.currentData() or "",
            place=self._place.currentData() or "",
            now=self._now.toPlainText(),
            better=self._better.toPlainText(),
            anonymous=self._nameless.isChecked(),
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
        (self._sop if not self._sop.currentData() and self.draft().empty else self._now).setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(14))
        self._now_field = Field(QCoreApplication.translate("SuggestPage", "What &happens now?"), self._now)
        hint = QCoreApplication.translate("SuggestPage", "Leave out customers' names, phone and card numbers.")
        self._better_field = Field(
            QCoreApplication.translate("SuggestPage", "What would be &better?"), self._better, hint
        )
        column.addWidget(Field(QCoreApplication.translate("SuggestPage", "&Procedure"), self._sop))
        self._place_field = Field(QCoreApplication.translate("SuggestPage", "S&tep"), self._place)
        column.addWidget(self._place_field)
        column.addWidget(self._about)
        column.addWidget(self._now_field)
        column.addWidget(self._better_field)
        column.addWidget(self._nameless)
        honest = QCoreApplication.translate(
            "SuggestPage",
            "Without your name the manager sees the text and the day, not who wrote it. What this cannot hide: in a"
            " team of three your words, your language or who was on duty that day may tell, and so may the PC itself to"
            " somebody who watches its files. You get a code for the answer; with a PIN it is remembered for you.",
        )
        column.addWidget(Label(honest, "caption"))
        column.addWidget(self._buttons())
        column.addWidget(self._kept)
        self._sop.activated.connect(self._fill_places)
        self._place.currentIndexChanged.connect(self._show_about)
        for box in (self._sop, self._place):
            box.activated.connect(self.typed)
        self._nameless.clicked.connect(self.typed)
        for text in (self._now, self._better):
            text.textChanged.connect(self._timer.start)
            text.left.connect(self._keep_if_typed)

    def _buttons(self) -> QWidget:
        send = Button(self._look, QCoreApplication.translate("SuggestPage", "Send the suggestion"), "send", "primary")
        send.setShortcut("Ctrl+Return")
        send.clicked.connect(self.sent)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(send)
        flow.addWidget(Label(QCoreApplication.translate("SuggestPage", "Ctrl+Enter sends it too."), "caption"))
        return row

    def _keep_if_typed(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.typed.emit()

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
        self._show_about()

    def _show_about(self) -> None:
        """The whole of what was chosen: a closed box cannot wrap it."""
        texts = (self._sop.currentText(), self._place.currentText())
        self._about.setText(" – ".join(texts))
        self._about.setVisible(bool(self._sop.currentData()))


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
