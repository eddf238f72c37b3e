"""My suggestions: how far each has come, and what was said about it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from sopapp.suggestions.suggestion import Message, State, Step, Suggestion
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.state_text import state_text
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill

TONES = {
    State.NEW: "info",
    State.READ: "info",
    State.ASKED: "warn",
    State.REPLIED: "info",
    State.ACCEPTED: "ok",
    State.DECLINED: "neutral",
    State.DONE: "ok",
}


class MySuggestions(QWidget):
    """A card each, the newest first. `replied` sends an id and the answer to the manager's question."""

    replied = Signal(str, str)
    reading_wanted = Signal(str)  # "sop#place"

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards: list[QWidget] = []
        self._answers: dict[str, QPlainTextEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))
        self._column.addWidget(Label(QCoreApplication.translate("MySuggestions", "My suggestions"), "h2"))

    def show_suggestions(self, suggestions: Sequence[Suggestion], unseen: frozenset[str]) -> None:
        """`unseen`: the ids of those with an answer that is new to the person."""
        typed = {key: box.toPlainText() for key, box in self._answers.items()}
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._answers = {}
        self._cards = [self._card(suggestion, suggestion.id in unseen) for suggestion in suggestions]
        if not self._cards:
            self._cards = [self._nothing()]
        for card in self._cards:
            self._column.addWidget(card)
        for key, box in self._answers.items():
            box.setPlainText(typed.get(key, ""))

    def _nothing(self) -> QWidget:
        return EmptyState(
            self._look,
            "lightbulb",
            QCoreApplication.translate("MySuggestions", "Nothing sent yet"),
            QCoreApplication.translate("MySuggestions", "What you send stands here, with every answer to it."),
        )

    def _card(self, suggestion: Suggestion, unseen: bool) -> Card:
        card = Card()
        card.setAccessibleName(suggestion.better)
        flow = QVBoxLayout()
        flow.addWidget(self._state(suggestion), 0, Qt.AlignmentFlag.AlignLeft)
        if unseen:
            words = QCoreApplication.translate("MySuggestions", "New answer")
            flow.addWidget(Pill(self._look, words, "warn", "message-circle"), 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(flow)
        if not suggestion.readable:
            card.body.addWidget(Label(_sealed()))
        else:
            card.body.addWidget(Label(suggestion.better, "strong"))
            card.body.addWidget(Label(suggestion.now))
        card.body.addWidget(Label(self._about(suggestion), "caption"))
        for message in suggestion.messages:
            if message.text or not message.readable:
                card.body.addWidget(self._bubble(message))
        if suggestion.state is State.ASKED:
            self._add_reply(card, suggestion)
        if suggestion.done_in is not None and suggestion.sop:
            words = QCoreApplication.translate("MySuggestions", "Read the new version")
            read = Button(self._look, words, "book-open", "quiet")
            read.clicked.connect(lambda: self.reading_wanted.emit(f"{suggestion.sop}#{suggestion.place}"))
            card.body.addWidget(read, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _state(self, suggestion: Suggestion) -> Pill:
        words = state_text(suggestion.state)
        if suggestion.done_in is not None:
            pattern = QCoreApplication.translate("MySuggestions", "Done in version {version}")
            words = pattern.format(version=suggestion.done_in)
        return Pill(self._look, words, TONES[suggestion.state])

    def _about(self, suggestion: Suggestion) -> str:
        sent = day_text(suggestion.at, self._look.language)
        parts = [suggestion.sop_title, suggestion.place_title, sent]
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

    def _add_reply(self, card: Card, suggestion: Suggestion) -> None:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(self._look.theme.px(84))
        self._answers[suggestion.id] = box
        card.body.addWidget(Field(QCoreApplication.translate("MySuggestions", "Your answer"), box))
        send = Button(self._look, QCoreApplication.translate("MySuggestions", "Answer"), "send")
        send.clicked.connect(lambda: self.replied.emit(suggestion.id, box.toPlainText()))
        card.body.addWidget(send, 0, Qt.AlignmentFlag.AlignLeft)


def _sealed() -> str:
    return QCoreApplication.translate(
        "MySuggestions", "This text is sealed with a key that is not on this PC any more, or it is damaged."
    )
