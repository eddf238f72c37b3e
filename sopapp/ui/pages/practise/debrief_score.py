"""What a conversation was worth: all together, skill by skill, escalation in words, and beside the time before."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import Outcome
from sopapp.roleplay.certainty import sure_and_right
from sopapp.roleplay.comparing import both_met
from sopapp.roleplay.play import Play
from sopapp.roleplay.rules import faultless
from sopapp.roleplay.scoring import Score, score
from sopapp.ui.look import Look
from sopapp.ui.widgets.bar_chart import BarChart, percent
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture
from sopapp.ui.widgets.side_by_side import SideBySide

_GOOD, _POOR = ("ok", "circle-check"), ("warn", "triangle-alert")


class DebriefScore(Card):
    """`before` is the same person's play of it that came before this one."""

    def __init__(self, look: Look, catalogue: Catalogue, play: Play, language: str, before: Play | None) -> None:
        super().__init__(QCoreApplication.translate("Debrief", "Your score"))
        self._look = look
        self._catalogue = catalogue
        self._play = play
        self._language = language
        found = score(play)
        best = sum(faultless(decision) for decision in play.decisions if decision.scored)
        told = QCoreApplication.translate("Debrief", "The best answer in {best} of {met} decisions.")
        told = told.format(best=best, met=found.met)
        unscored = len(play.decisions) - found.met
        if unscored:
            others = QCoreApplication.translate("Debrief", "%n answer(s) in your own words: not scored.", "", unscored)
            told = f"{told} {others}"
        self.body.addWidget(Label(told))
        rows = [(QCoreApplication.translate("Debrief", "All together"), found.corrected)]
        for skill, share in found.skills.items():
            rows.append((catalogue.skill_name(skill, language), share))
        self.body.addWidget(BarChart(look, rows))
        sure = sure_and_right(play.decisions)
        if sure.n:
            told = QCoreApplication.translate(
                "Debrief", "You were sure %n time(s), and right {right} of them.", "", sure.n
            )
            self.body.addWidget(Label(told.format(right=sure.count)))
        escalation = list(self._escalation(found))
        if escalation:
            self._add_heading(QCoreApplication.translate("Debrief", "Escalation"))
        for (tone, icon), words in escalation:
            self.body.addWidget(self._line(tone, icon, words))
        if before is not None:
            self._add_comparison(before)
        self.body.addWidget(Label(_notes(found), "caption"))

    def _add_heading(self, text: str) -> None:
        self.body.addSpacing(self._look.theme.px(4))
        self.body.addWidget(Label(text, "h3"))

    def _line(self, tone: str, icon: str, words: str) -> QWidget:
        line = SideBySide(0, gap=10)
        colour = self._look.theme.tokens.tone(tone)[0]
        picture = Picture(self._look.icons.pixmap(icon, self._look.theme.px(18), colour))
        line.row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.row.addWidget(Label(words), 1)
        return line

    def _escalation(self, found: Score) -> Iterator[tuple[tuple[str, str], str]]:
        """Each as (tone, icon), and the words."""
        seen, ending = found.escalation, self._play.ending
        if seen.hits:
            yield (
                _GOOD,
                QCoreApplication.translate(
                    "Debrief", "Handed up rightly: %n decision(s) that were not yours to make.", "", seen.hits
                ),
            )
        if seen.kept_rightly:
            yield (
                _GOOD,
                QCoreApplication.translate(
                    "Debrief", "Kept rightly: %n decision(s) that you could make yourself.", "", seen.kept_rightly
                ),
            )
        if seen.misses:
            yield (
                _POOR,
                QCoreApplication.translate(
                    "Debrief", "Not handed up: %n decision(s) that were not yours to make.", "", seen.misses
                ),
            )
        if seen.false_alarms:
            yield (
                _POOR,
                QCoreApplication.translate(
                    "Debrief",
                    "Handed up for nothing: %n decision(s) that you could make yourself.",
                    "",
                    seen.false_alarms,
                ),
            )
        if ending is not None and ending.outcome is Outcome.ESCALATED_LATE:
            yield _POOR, QCoreApplication.translate("Debrief", "In the end it went up, but too late.")

    def _add_comparison(self, before: Play) -> None:
        """Only what both plays had to decide: other paths are other tests."""
        both = both_met(before, self._play)
        if not both.met:
            return
        self._add_heading(QCoreApplication.translate("Debrief", "Beside your last time"))
        rows = [
            (QCoreApplication.translate("Debrief", "Last time"), both.before),
            (QCoreApplication.translate("Debrief", "This time"), both.after),
        ]
        self.body.addWidget(BarChart(self._look, rows))
        told = QCoreApplication.translate("Debrief", "Only the %n decision(s) that you met both times.", "", both.met)
        self.body.addWidget(Label(told, "caption"))


def _notes(found: Score) -> str:
    notes = [
        QCoreApplication.translate(
            "Debrief", "{all} means the best answer every time, {none} no better than guessing."
        ).format(all=percent(1.0), none=percent(0.0))
    ]
    if found.provisional:
        notes.append(
            QCoreApplication.translate(
                "Debrief",
                "The key is provisional: which answers are best, one manager alone has decided so far. "
                "Take the numbers as a help, not as a mark.",
            )
        )
    if found.disputed:
        notes.append(QCoreApplication.translate("Debrief", "At one decision or more the experts disagree."))
    return " ".join(notes)
