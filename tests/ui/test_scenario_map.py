"""The map of a conversation, by keyboard and by ear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sopapp.ui.look import Look
from sopapp.ui.widgets.scenario_map import MapLine, MapSpot, MapStop, ScenarioMap

SPOTS = (
    MapSpot((0, 1), "Where is it?", "1"),
    MapSpot((1, 0), "A moment of another way"),
    MapSpot((1, 1), "And now?", "2"),
    MapSpot((2, 1), "Solved", icon="circle-check", tone="ok", reached=True),
)
LINES = (MapLine(((0, 1), (1, 1)), taken=True), MapLine(((0, 1), (1, 0))), MapLine(((1, 1), (0, 1))))
STOPS = (MapStop(0, "1. Where is it?"), MapStop(2, "2. And now?"), MapStop(3, "Solved: all is well"))


@pytest.fixture
def small_map(qtbot: QtBot, look: Look) -> ScenarioMap:
    shown = ScenarioMap(look, "Map", SPOTS, LINES, STOPS)
    qtbot.addWidget(shown)
    shown.resize(600, shown.heightForWidth(600))
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_its_description_tells_the_path_in_words(small_map: ScenarioMap) -> None:
    assert small_map.accessibleName() == "Map"
    assert small_map.accessibleDescription() == "1. Where is it? 2. And now? Solved: all is well"


def test_the_arrow_keys_walk_the_path_and_stay_on_it(qtbot: QtBot, small_map: ScenarioMap) -> None:
    walked: list[int] = []
    small_map.walked.connect(walked.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(small_map, key)
    assert walked == [1, 2, 1, 0, 2]


def test_a_click_on_a_number_goes_there(small_map: ScenarioMap) -> None:
    QTest.mouseClick(small_map, Qt.MouseButton.LeftButton, pos=small_map.place_of(2).toPoint())
    assert small_map.at == 1


def test_a_click_beside_the_path_stays_where_one_is(small_map: ScenarioMap) -> None:
    QTest.mouseClick(small_map, Qt.MouseButton.LeftButton, pos=small_map.place_of(1).toPoint())
    assert small_map.at == 0


def test_layers_go_to_the_right_and_downward_where_it_is_narrow(small_map: ScenarioMap) -> None:
    assert small_map.place_of(3).x() > small_map.place_of(0).x()
    small_map.resize(110, small_map.heightForWidth(110))
    assert small_map.place_of(3).y() > small_map.place_of(0).y()
    assert all(0 < small_map.place_of(spot).x() < 110 for spot in range(len(SPOTS)))


def test_it_is_drawn_in_both_ways(small_map: ScenarioMap) -> None:
    small_map.setFocus()
    wide = small_map.grab().toImage()
    small_map.resize(110, small_map.heightForWidth(110))
    assert small_map.grab().toImage().size() != wide.size()
