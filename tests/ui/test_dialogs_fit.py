"""Dialogs fit a small window in large letters: words wrap and scroll, and nothing is wider than the window."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.people.recovery import new_words
from sopapp.ui.dialogs.code_dialog import CodeDialog
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.crash_dialog import CrashDialog
from sopapp.ui.dialogs.export_dialog import ExportDialog
from sopapp.ui.dialogs.forgotten_dialog import ForgottenDialog
from sopapp.ui.dialogs.link_dialog import LinkDialog
from sopapp.ui.dialogs.managers_dialog import ManagersDialog
from sopapp.ui.dialogs.new_procedure_dialog import NewProcedureDialog
from sopapp.ui.dialogs.pin_dialog import PinDialog
from sopapp.ui.dialogs.recovery_dialog import RecoveryDialog
from sopapp.ui.dialogs.restore_dialog import RestoreDialog
from sopapp.ui.dialogs.two_texts_dialog import TwoTextsDialog
from sopapp.ui.fonts import load_fonts
from sopapp.ui.icons import Icons
from sopapp.ui.look import Look
from sopapp.ui.tasks import Tasks
from sopapp.ui.theme import LIGHT, Theme, apply

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def large(qapp: QApplication, paths: Paths) -> Iterator[Look]:
    load_fonts(paths.resources / "fonts")
    theme = Theme(LIGHT, 2.0)
    apply(qapp, theme)
    yield Look(theme, Icons(paths.resources / "icons", theme), "en")
    apply(qapp, Theme(LIGHT, 1.0))


def dialogs(look: Look, services: Services, tasks: Tasks) -> list[Callable[[QWidget], QDialog]]:
    access, people = services.access, services.people
    return [
        lambda window: CodeDialog(look, "7K4M-2QXB-9TRW", False, window),
        lambda window: ConfirmDialog(look, "Erase Bat-Erdene?", "Word " * 60, "Erase for good", lambda: None, window),
        lambda window: CrashDialog("Traceback", Path("/home/ana/.local/share/sopapp/logs/sopapp.log"), window),
        lambda window: ExportDialog(look, window),
        lambda window: ForgottenDialog(look, access, {}, tasks, window),
        lambda window: LinkDialog(look, "https://example.org/" + "a" * 300, window),
        lambda window: ManagersDialog(look, access, people.all(), tasks, window),
        lambda window: NewProcedureDialog(look, [("en", "English"), ("ta", "தமிழ்")], lambda _, __: None, window),
        lambda window: PinDialog(look, lambda _: None, window),
        lambda window: RecoveryDialog(look, new_words(), "22.11.2026", window),
        lambda window: RestoreDialog(look, services.backups.all(), NOW, window),
        lambda window: TwoTextsDialog(look, "mine", "theirs", lambda: None, lambda: None, window),
    ]


def test_no_dialog_is_larger_than_a_small_window_nor_scrolls_sideways(
    qtbot: QtBot, large: Look, services: Services, tasks: Tasks
) -> None:
    services.people.sign_in(services.people.add("Ana").id)
    services.access.set_passphrase("three plain words", "three plain words")
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(640, 560)
    window.show()
    for build in dialogs(large, services, tasks):
        dialog = build(window)
        dialog.show()
        QApplication.processEvents()
        assert (dialog.width() <= 640, dialog.height() <= 560) == (True, True), type(dialog)
        sideways = [area.horizontalScrollBar().maximum() for area in dialog.findChildren(QScrollArea)]
        assert not any(sideways), type(dialog)
        dialog.hide()
