"""The questions that do not measure what they should, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from sopapp.library.catalogue import Catalogue
from sopapp.roleplay.statistics import ENOUGH, Flag, ItemStatistics
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.training_words import chosen_text, flag_text, to_look_at
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label


class QuestionsCard(Card):
    """One callout a question that is to be looked at; how many have enough answers to be judged at all."""

    def __init__(self, look: Look, catalogue: Catalogue, items: Sequence[ItemStatistics]) -> None:
        super().__init__(QCoreApplication.translate("Training", "Questions to look at"))
        self._look = look
        self._catalogue = catalogue
        judged = sum(Flag.TOO_FEW not in item.flags for item in items)
        told = QCoreApplication.translate(
            "Training",
            "{judged} of {all} questions have been answered by {enough} people or more for the first time. Only of"
            " these something can be said.",
        ).format(judged=judged, all=len(items), enough=ENOUGH)
        self.body.addWidget(Label(told, "muted"))
        flagged = to_look_at(items)
        if judged and not flagged:
            self.body.addWidget(Label(QCoreApplication.translate("Training", "All of them measure what they should.")))
        rows = QVBoxLayout()
        rows.setSpacing(look.theme.px(8))
        for item in flagged:
            rows.addWidget(self._callout(item))
        self.body.addLayout(rows)

    def _callout(self, item: ItemStatistics) -> Callout:
        language = self._look.language
        roleplay = self._catalogue.roleplay(item.roleplay)
        title = QCoreApplication.translate("Training", "{roleplay}: “{question}”").format(
            roleplay=roleplay.text("title", language), question=roleplay.text(f"{item.node}.say", language)
        )
        words = {c.id: roleplay.text(c.line("say"), language) for c in roleplay.nodes[item.node].choices}
        numbers = QCoreApplication.translate("Training", "{n} people; mean credit {facility} %").format(
            n=item.n, facility=round(100 * item.facility)
        )
        text = "\n".join(flag_text(flag) for flag in item.flags if flag is not Flag.TOO_FEW)
        callout = Callout(self._look, text, "warn", title=title)
        for label in (numbers, chosen_text(item.chosen, words)):
            callout.body.addWidget(Label(label, "caption"))
        return callout
