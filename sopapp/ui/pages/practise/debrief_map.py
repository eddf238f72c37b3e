"""The path of a conversation on a small map, with the words of the moment where one stands."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sopapp.library.roleplay import Ending, Node
from sopapp.roleplay.map import Spot, scenario_map
from sopapp.roleplay.play import Decision, Play
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.words import outcome_look, outcome_text, verdict
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scenario_map import MapLine, MapSpot, MapStop, ScenarioMap
from sopapp.ui.widgets.tooltip import show_tooltip


class DebriefMap(Card):
    """Below the map stands what was said at the stop that the arrow keys or a click have come to.

    Where that is out of sight, as below a long path, it stands beside the stop for a while.
    """

    moved = Signal(QWidget)  # have it in view

    def __init__(self, look: Look, play: Play, language: str) -> None:
        super().__init__(QCoreApplication.translate("Debrief", "The way you went"))
        self._play = play
        self._language = language
        found = scenario_map(play)
        places = {spot.id: number for number, spot in enumerate(found.spots)}
        stops = [
            MapStop(places[decision.node.id], self._told(number, decision))
            for number, decision in enumerate(play.decisions, 1)
        ]
        if play.ending is not None:
            stops.append(MapStop(places[play.ending.id], self._ended(play.ending)))
        self._stops = stops
        name = QCoreApplication.translate("Debrief", "Map of the conversation; the arrow keys walk along your way")
        self.map = ScenarioMap(
            look, name, [self._spot(s) for s in found.spots], [MapLine(w.points, w.taken) for w in found.ways], stops
        )
        self.map.walked.connect(self._show)
        self._words = Label(stops[0].words if stops else "")
        self.body.addWidget(Label(_legend(whole=found.whole), "caption"))
        self.body.addWidget(self.map)
        self.body.addWidget(self._words)

    def _show(self, stop: int) -> None:
        words = self._stops[stop].words
        self._words.setText(words)
        self.moved.emit(self.map.here)
        if self._words.visibleRegion().boundingRect().height() < self._words.height():
            show_tooltip(self.map.here, words)

    def _spot(self, spot: Spot) -> MapSpot:
        if spot.ending is not None:
            tone, icon = outcome_look(spot.ending.outcome)
            words = outcome_text(spot.ending.outcome)
            if not spot.reached:
                words = QCoreApplication.translate("Debrief", "Another ending: {outcome}").format(outcome=words)
            return MapSpot(spot.at, words, icon=icon, tone=tone, reached=spot.reached)
        number = "·".join(map(str, spot.met))
        return MapSpot(spot.at, self._of_node(spot.node, number), number, reached=spot.reached)

    def _of_node(self, node: Node | None, number: str) -> str:
        if node is None or not number:
            return QCoreApplication.translate("Debrief", "A moment of another way")
        return f"{number}. {self._text(f'{node.id}.say')}"

    def _told(self, number: int, decision: Decision) -> str:
        """What was said at a stop, and how good the answer was."""
        told = QCoreApplication.translate("Debrief", "{number}. {name}: {words}").format(
            number=number, name=self._text("customer.name"), words=self._text(decision.said)
        )
        if not decision.scored:
            return told
        you = QCoreApplication.translate("Debrief", "You said: {words}")
        return "\n".join((told, you.format(words=self._text(decision.choice.line("say"))), verdict(decision)[1]))

    def _ended(self, ending: Ending) -> str:
        return f"{outcome_text(ending.outcome)}: {self._text(f'endings.{ending.id}.title')}"

    def _text(self, line_id: str) -> str:
        return self._play.roleplay.text(line_id, self._language)


def _legend(*, whole: bool) -> str:
    words = QCoreApplication.translate(
        "Debrief", "The thick line with numbers is your way. Thin lines are others, squares are endings."
    )
    if whole:
        return words
    part = QCoreApplication.translate("Debrief", "Of this long role-play, only what your way led past is shown.")
    return f"{words} {part}"
