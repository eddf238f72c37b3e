"""A manager sees in the window that role-plays can be won without reading."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import build
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.problems_view import ProblemsView
from sopapp.ui.pages.manage.procedures_view import ProceduresView
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.item_list import ItemList
from tests.builders import a_library, a_roleplay_file
from tests.conftest import StillClock


def test_the_problems_name_a_blind_player_that_wins(
    qtbot: QtBot, look: Look, tasks: Tasks, paths: Paths, clock: StillClock, tmp_path: Path
) -> None:
    root = a_library(tmp_path, roleplays={f"case-{number}": a_roleplay_file(f"case-{number}") for number in range(3)})
    services = build(replace(paths, library_given=root), clock)
    services.library.show(services.library.load())
    view = ProceduresView(look, services, tasks)
    qtbot.addWidget(view)
    view.refresh()
    problems = view.findChild(ProblemsView)
    assert problems is not None
    shown = problems.findChildren(ItemList)[0].model()
    qtbot.waitUntil(lambda: shown.rowCount() > 0)
    texts = [str(shown.index(row, 0).data(Qt.ItemDataRole.DisplayRole)) for row in range(shown.rowCount())]
    assert any("the first choice earns 100% (en), chance is 50%" in text for text in texts), texts
