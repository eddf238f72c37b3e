"""What people said in their own words and wanted their manager to read."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sopapp.learning.own_words import OwnWord
from sopapp.library.catalogue import Catalogue
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label

_SHOWN = 20


class OwnWordsCard(Card):
    """The newest first: what the customer had said, and the answer under its speaker's name."""

    def __init__(self, look: Look, catalogue: Catalogue, words: Sequence[OwnWord], names: Mapping[str, str]) -> None:
        super().__init__(QCoreApplication.translate("Training", "Kept for you, in their own words"))
        told = QCoreApplication.translate(
            "Training",
            "Only what somebody wanted to be kept is here, sealed like suggestions. Talk about it with them.",
        )
        self.body.addWidget(Label(told, "muted"))
        for word in sorted(words, key=lambda word: word.at, reverse=True)[:_SHOWN]:
            roleplay = catalogue.roleplays.get(word.roleplay_id)
            if roleplay is None:
                continue
            day = day_text(word.at, look.language)
            title = roleplay.text("title", look.language)
            self.body.addWidget(Label(f"{day} · {title}", "caption"))
            asked, customer = (roleplay.text(line, look.language) for line in (f"{word.node_id}.say", "customer.name"))
            if asked:
                self.body.addWidget(Bubble(look, customer, asked, mine=False))
            self.body.addWidget(Bubble(look, names.get(word.person_id, ""), word.text, mine=True))
