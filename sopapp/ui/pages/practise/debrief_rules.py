"""The rules that a conversation taught, at its end: those that were missed come first."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal

from sopapp.library.catalogue import Catalogue
from sopapp.roleplay.rules import Rule
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.rule_code import rule_code
from sopapp.ui.pages.practise.step_callout import step_words
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.row_button import RowButton


class RulesToKeep(Card):
    """A row each: the code, and the step in its own words; a press opens the step."""

    step_wanted = Signal(str)  # "sop#step"

    def __init__(self, look: Look, catalogue: Catalogue, rules: Sequence[Rule], language: str) -> None:
        super().__init__(QCoreApplication.translate("Debrief", "Rules to keep"))
        self._look = look
        self._catalogue = catalogue
        self._language = language
        self.body.setSpacing(look.theme.px(2))
        known = [rule for rule in rules if step_words(catalogue, rule.step, language)]
        for heading, missed in (
            (QCoreApplication.translate("Debrief", "Missed this time"), True),
            (QCoreApplication.translate("Debrief", "Kept this time"), False),
        ):
            those = [rule for rule in known if rule.missed is missed]
            if those:
                self.body.addSpacing(look.theme.px(6))
                self.body.addWidget(Label(heading, "strong"))
            for rule in those:
                self.body.addWidget(self._row(rule))
        if not known:  # never shown by itself before it has a parent: that would be a window of its own
            self.hide()

    def _row(self, rule: Rule) -> RowButton:
        code = rule_code(self._catalogue, rule.step, self._language)
        words = step_words(self._catalogue, rule.step, self._language)
        icon, tone = ("triangle-alert", "warn") if rule.missed else ("circle-check", "ok")
        row = RowButton(self._look, code, words, icon, tone)
        row.clicked.connect(lambda: self.step_wanted.emit(str(rule.step)))
        return row
