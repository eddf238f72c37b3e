"""My suggestions: how far each has come, and what was said about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.look import Look
from sopapp.ui.pages.suggest.suggestion_card import SuggestionCard
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.labels import Label


class MySuggestions(QWidget):
    """A card each, the newest first. `replied` sends an id and the answer to the manager's question, `typed` the
    same for an answer that is not finished.
    """

    replied = Signal(str, str)
    typed = Signal(str, str)
    reading_wanted = Signal(str)  # "sop#place"

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cards: dict[str, SuggestionCard] = {}
        self._nothing = EmptyState(
            look,
            "lightbulb",
            QCoreApplication.translate("MySuggestions", "Nothing sent yet"),
            QCoreApplication.translate("MySuggestions", "What you send stands here, with every answer to it."),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))
        self._column.addWidget(Label(QCoreApplication.translate("MySuggestions", "My suggestions"), "h2"))
        self._column.addWidget(self._nothing)

    def show_suggestions(
        self, suggestions: Sequence[Suggestion], unseen: frozenset[str], replies: Mapping[str, str]
    ) -> None:
        """`unseen`: the ids of those with an answer that is new to the person; `replies`: half-typed ones, by id.

        A card whose suggestion is as it was stays, with what is being typed in it.
        """
        focused = next((key for key, card in self._cards.items() if card.has_keyboard()), "")
        before, self._cards = self._cards, {}
        self._nothing.setVisible(not suggestions)
        for place, suggestion in enumerate(suggestions):
            card = before.pop(suggestion.id, None)
            if card is None or card.shown != (suggestion, suggestion.id in unseen):
                card = self._replaced(card, suggestion, suggestion.id in unseen, replies.get(suggestion.id, ""))
            self._cards[suggestion.id] = card
            self._column.insertWidget(2 + place, card)  # below the title and the empty state
            card.show()  # now, or it could not take the keyboard
        for card in before.values():
            self._take_away(card)
        if focused in self._cards and not self._cards[focused].has_keyboard():
            self._cards[focused].focus_first()

    def replies(self) -> dict[str, str]:
        """The answers as they are typed now, by the id of the suggestion that asks for one."""
        typed = {suggestion_id: card.reply() for suggestion_id, card in self._cards.items()}
        return {suggestion_id: text for suggestion_id, text in typed.items() if text is not None}

    def show_error(self, suggestion_id: str, text: str) -> None:
        """Say what is wrong with an answer; nothing of it is lost."""
        self._cards[suggestion_id].show_error(text)

    def news(self) -> SuggestionCard | None:
        """The first with an answer that was not seen yet, else the first of all."""
        fresh = (card for card in self._cards.values() if card.shown[1])
        return next(fresh, next(iter(self._cards.values()), None))

    def _replaced(self, old: SuggestionCard | None, suggestion: Suggestion, unseen: bool, reply: str) -> SuggestionCard:
        """A new card in place of one that is out of date; what was typed into that goes over."""
        card = SuggestionCard(self._look, suggestion, unseen)
        card.show_reply((old.reply() if old is not None else None) or reply)
        card.replied.connect(lambda text: self.replied.emit(suggestion.id, text))
        card.typed.connect(lambda text: self.typed.emit(suggestion.id, text))
        card.reading_wanted.connect(self.reading_wanted)
        if old is not None:
            self._take_away(old)
        return card

    def _take_away(self, card: SuggestionCard) -> None:
        card.blockSignals(True)  # it loses the keyboard now, which is no reason to keep what was typed
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()  # later: one of its buttons may have asked for this
