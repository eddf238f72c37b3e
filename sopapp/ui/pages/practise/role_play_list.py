"""The role-plays to choose from, each with what one learns and how far one is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.library.catalogue import Catalogue
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.standing import Standing
from sopapp.ui.pages.practise.words import level_text, minutes_text
from sopapp.ui.widgets.bar_chart import percent
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.side_by_side import SideBySide
from sopapp.ui.widgets.tooltip import set_tooltip

_NARROW = 560  # px at 100 %: with less a card's button stands below its words


class RolePlayList(QWidget):
    """One card each. `chosen` sends the role-play's id; so does `looking_back_wanted`, of one played to its end."""

    chosen = Signal(str)
    looking_back_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[Sequence[Standing], Catalogue] | None = None
        self._cards: list[Card] = []
        self._buttons: dict[str, Button] = {}
        self._ways: dict[str, QWidget] = {}  # with all buttons of a card
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(12))

    def show_standings(self, standings: Sequence[Standing], catalogue: Catalogue) -> None:
        """What is the same as before stays as it is, and so does the keyboard."""
        if self._shown is not None and self._shown[0] == standings and self._shown[1] is catalogue:
            return
        self._shown = (standings, catalogue)
        focus = self.focusWidget() or self
        focused = next((key for key, ways in self._ways.items() if ways.isAncestorOf(focus) and focus.hasFocus()), "")
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()  # later: its button may have asked for this
        self._buttons, self._ways = {}, {}
        self._cards = [self._card(standing, catalogue) for standing in standings]
        for card in self._cards:
            self._column.addWidget(card)
            card.show()  # now, or it could not take the keyboard
        if focused:
            self.focus_on(focused)

    def focus_on(self, roleplay_id: str) -> None:
        """Put the keyboard on that role-play; on the first if it is not here."""
        button = self._buttons.get(roleplay_id) or next(iter(self._buttons.values()), None)
        if button is not None:
            button.setFocus()

    def _card(self, standing: Standing, catalogue: Catalogue) -> Card:
        title = standing.roleplay.text("title", self._look.language)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(8))
        column.addWidget(Label(title, "h3"))
        column.addWidget(Label(standing.roleplay.text("summary", self._look.language), "muted"))
        pills = QWidget()
        flow = FlowLayout(pills)
        for pill in self._pills(standing, catalogue):
            flow.addWidget(pill)
        column.addWidget(pills)
        both = SideBySide(_NARROW, gap=12)
        both.row.addWidget(words, 1)
        both.row.addWidget(self._ways_on(standing, title), 0, Qt.AlignmentFlag.AlignVCenter)
        card = Card()
        card.setAccessibleName(title)
        card.body.addWidget(both)
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

    def _ways_on(self, standing: Standing, title: str) -> QWidget:
        ways = QWidget()
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(4))
        column.addWidget(self._button(standing, title), 0, Qt.AlignmentFlag.AlignLeft)
        if standing.best is not None:
            column.addWidget(self._back(standing, title), 0, Qt.AlignmentFlag.AlignLeft)
        self._ways[standing.roleplay.id] = ways
        return ways

    def _back(self, standing: Standing, title: str) -> Button:
        words = QCoreApplication.translate("RolePlayList", "Look back")
        back = Button(self._look, words, "list-checks", "quiet")
        back.setAccessibleName(f"{words}: {title}")
        set_tooltip(back, QCoreApplication.translate("RolePlayList", "How it went the last time"))
        back.clicked.connect(lambda: self.looking_back_wanted.emit(standing.roleplay.id))
        return back

    def _button(self, standing: Standing, title: str) -> Button:
        if standing.made:
            words = QCoreApplication.translate("RolePlayList", "Go on")
        elif standing.played:
            words = QCoreApplication.translate("RolePlayList", "Practise again")
        else:
            words = QCoreApplication.translate("RolePlayList", "Practise")
        urgent = not self._buttons and (standing.made or standing.due)
        button = Button(self._look, words, "play", "primary" if urgent else "secondary")
        button.setAccessibleName(f"{words}: {title}")
        button.clicked.connect(lambda: self.chosen.emit(standing.roleplay.id))
        self._buttons[standing.roleplay.id] = button
        return button
