"""The role-plays to choose from, each with what one learns and how far one is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.scoring import Score
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.words import level_text, minutes_text
from sopapp.ui.widgets.bar_chart import percent
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill


@dataclass(frozen=True, slots=True)
class Standing:
    """A role-play, and how far a person is with it. `due`: worth playing next; `made` of an attempt under way."""

    roleplay: RolePlay
    times: int
    best: Score | None
    due: bool
    made: int = 0


class RolePlayList(QWidget):
    """One card each; `chosen` sends the role-play's id."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._first: Button | None = None
        self._cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))

    def show_standings(self, standings: Sequence[Standing], catalogue: Catalogue) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()  # later: its button may have asked for this
        self._first = None
        self._cards = [self._card(standing, catalogue) for standing in standings]
        for card in self._cards:
            self._column.addWidget(card)

    def focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus()

    def _card(self, standing: Standing, catalogue: Catalogue) -> Card:
        roleplay, language = standing.roleplay, self._look.language
        card = Card()
        title = roleplay.text("title", language)
        card.setAccessibleName(title)
        card.body.addWidget(Label(title, "h3"))
        card.body.addWidget(Label(roleplay.text("summary", language), "muted"))
        pills = QWidget()
        flow = FlowLayout(pills)
        for pill in self._pills(standing, catalogue):
            flow.addWidget(pill)
        card.body.addWidget(pills)
        card.body.addWidget(self._button(standing, title), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _pills(self, standing: Standing, catalogue: Catalogue) -> list[Pill]:
        look, roleplay = self._look, standing.roleplay
        pills = [Pill(look, catalogue.skill_name(skill, look.language), "neutral") for skill in roleplay.skills]
        pills.append(Pill(look, level_text(roleplay.level), "neutral"))
        pills.append(Pill(look, minutes_text(roleplay.minutes), "neutral", "clock"))
        if standing.best is not None:
            told = QCoreApplication.translate("RolePlayList", "Best so far: {share}")
            pills.append(Pill(look, told.format(share=percent(standing.best.corrected)), "ok", "circle-check"))
        if standing.due and not standing.made:
            pills.append(Pill(look, QCoreApplication.translate("RolePlayList", "To practise"), "info", "target"))
        if not roleplay.reviewed.get(look.language, True):
            words = QCoreApplication.translate("RolePlayList", "Translation not yet reviewed")
            pills.append(Pill(look, words, "warn", "languages"))
        return pills

    def _button(self, standing: Standing, title: str) -> Button:
        if standing.made:
            words = QCoreApplication.translate("RolePlayList", "Go on")
        elif standing.times:
            words = QCoreApplication.translate("RolePlayList", "Practise again")
        else:
            words = QCoreApplication.translate("RolePlayList", "Practise")
        urgent = bool(standing.made) or standing.due
        button = Button(self._look, words, "play", "primary" if urgent and self._first is None else "secondary")
        button.setAccessibleName(f"{words}: {title}")
        button.clicked.connect(lambda: self.chosen.emit(standing.roleplay.id))
        if self._first is None:
            self._first = button
        return button
