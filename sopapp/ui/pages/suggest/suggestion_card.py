"""One of my suggestions: how far it has come, what was said about it, and room for an answer."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sopapp.suggestions.suggestion import Message, State, Step, Suggestion
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.pages.suggest.text_box import TextBox, on_control_enter
from sopapp.ui.state_text import state_text
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill

_TONES = {
    State.NEW: "info",
    State.READ: "info",
    State.ASKED: "warn",
    State.REPLIED: "info",
    State.ACCEPTED: "ok",
    State.DECLINED: "neutral",
    State.DONE: "ok",
}
_ROWS = 3


class SuggestionCard(Card):
    """`replied` sends the answer to the manager's question, `typed` asks for the half-typed one to be kept."""

    replied = Signal(str)
    typed = Signal(str)
    reading_wanted = Signal(str)  # "sop#place"

    def __init__(self, look: Look, suggestion: Suggestion, unseen: bool) -> None:
        super().__init__()
        self._look = look
        self._suggestion = suggestion
        self._box: TextBox | None = None
        self._field: Field | None = None
        self.shown = (suggestion, unseen)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the keyboard, too, gets to what has no button
        self.body.addWidget(self._pills(unseen))
        if suggestion.readable:
            self.body.addWidget(Label(suggestion.better, "strong"))
            self.body.addWidget(Label(suggestion.now))
        else:
            self.body.addWidget(Label(_sealed()))
        self.body.addWidget(Label(self._about(), "caption"))
        for message in suggestion.messages:
            if message.text or not message.readable:
                self.body.addWidget(self._bubble(message))
        if suggestion.state is State.ASKED:
            self._add_reply()
        if suggestion.done_in is not None and suggestion.sop:
            self._add_reading()
        said = [message.text for message in suggestion.messages if message.by_manager and message.text]
        better = suggestion.better if suggestion.readable else _sealed()
        self.setAccessibleName(". ".join([self._state(), better, *said[-1:]]))

    def show_reply(self, text: str) -> None:
        """Go on with a half-typed answer."""
        if self._box is not None:
            self._box.setPlainText(text)

    def reply(self) -> str | None:
        """The half-typed answer; None where no answer is asked for."""
        return self._box.toPlainText() if self._box is not None else None

    def show_error(self, text: str) -> None:
        """Say below the answer what is wrong with it, and put the keyboard there."""
        if self._field is not None:
            self._field.show_error(text)
        self.focus_first()

    def has_keyboard(self) -> bool:
        """Whether the keyboard is on the card or in it."""
        focused = QApplication.focusWidget()
        return focused is self or (focused is not None and self.isAncestorOf(focused))

    def focus_first(self) -> None:
        """Put the keyboard into the answer if one is asked for, else on the card."""
        (self._box or self).setFocus()

    def _state(self) -> str:
        if self._suggestion.done_in is None:
            return state_text(self._suggestion.state)
        pattern = QCoreApplication.translate("MySuggestions", "Done in version {version}")
        return pattern.format(version=self._suggestion.done_in)

    def _pills(self, unseen: bool) -> QWidget:
        pills = QWidget()
        flow = FlowLayout(pills)
        state = self._suggestion.state
        flow.addWidget(Pill(self._look, self._state(), _TONES[state]))
        if unseen:
            words = QCoreApplication.translate("MySuggestions", "New answer")
            flow.addWidget(Pill(self._look, words, "info", "message-circle"))
        return pills

    def _about(self) -> str:
        suggestion = self._suggestion
        parts = [suggestion.sop_title, suggestion.place_title, day_text(suggestion.at, self._look.language)]
        if suggestion.anonymous:
            parts.append(QCoreApplication.translate("MySuggestions", "sent without your name"))
        if suggestion.code:
            parts.append(QCoreApplication.translate("MySuggestions", "code {code}").format(code=suggestion.code))
        return " · ".join(part for part in parts if part)

    def _bubble(self, message: Message) -> Bubble:
        speaker = (
            QCoreApplication.translate("MySuggestions", "Manager")
            if message.by_manager
            else QCoreApplication.translate("MySuggestions", "You")
        )
        told = state_text(message.step) if message.step in (Step.DECLINED, Step.ACCEPTED, Step.DONE) else ""
        day = day_text(message.at, self._look.language)
        about = " · ".join(part for part in (told, day) if part)
        text = message.text if message.readable else _sealed()
        return Bubble(self._look, speaker, text, mine=not message.by_manager, about=about)

    def _add_reply(self) -> None:
        box = TextBox(self._look, _ROWS)
        box.left.connect(lambda: self.typed.emit(box.toPlainText()))
        self._box = box
        self._field = Field(QCoreApplication.translate("MySuggestions", "Your answer"), box)
        send = Button(self._look, QCoreApplication.translate("MySuggestions", "Answer"), "send")
        send.clicked.connect(self._ask_to_reply)
        on_control_enter(box, self._ask_to_reply)
        self.body.addWidget(self._field)
        self.body.addWidget(send, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_reading(self) -> None:
        words = QCoreApplication.translate("MySuggestions", "Read the new version")
        read = Button(self._look, words)
        place = f"{self._suggestion.sop}#{self._suggestion.place}".rstrip("#")
        read.clicked.connect(lambda: self.reading_wanted.emit(place))
        self.body.addWidget(read, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask_to_reply(self) -> None:
        if self._box is not None:
            self.replied.emit(self._box.toPlainText())


def _sealed() -> str:
    return QCoreApplication.translate(
        "MySuggestions", "This text is sealed with a key that is not on this PC any more, or it is damaged."
    )
