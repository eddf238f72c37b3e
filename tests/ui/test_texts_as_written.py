"""S14: what people write is shown as they wrote it, in every label, list, tooltip and dialog."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.library.problem import Problem, Rule
from sopapp.ui.dialogs.code_dialog import CodeDialog
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.crash_dialog import CrashDialog
from sopapp.ui.dialogs.forgotten_dialog import ForgottenDialog
from sopapp.ui.dialogs.link_dialog import LinkDialog
from sopapp.ui.dialogs.managers_dialog import ManagersDialog
from sopapp.ui.dialogs.problems_dialog import ProblemsDialog
from sopapp.ui.dialogs.two_texts_dialog import TwoTextsDialog
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.callout import Callout
from tests.builders import a_folder, a_library, a_roleplay_file, a_sop_file
from tests.conftest import StillClock

EVIL = "<img src=/etc/x> <b>bold</b> &amp;"
SEEN = "<img src=/etc/x>"


def rich_texts(top: QWidget) -> list[str]:
    """Where a text could be taken for HTML. A view of procedures shows HTML that was made harmless."""
    labels = [label for label in top.findChildren(QLabel) if label.text() and label.pixmap().isNull()]
    found = [f"label {each.text()}" for each in labels if each.textFormat() is not Qt.TextFormat.PlainText]
    widgets = [top, *top.findChildren(QWidget)]
    found += [f"tooltip {each.toolTip()}" for each in widgets if "<" in each.toolTip() or "<" in each.whatsThis()]
    for view in top.findChildren(QAbstractItemView):
        model = view.model()
        rows = range(model.rowCount()) if model is not None else ()
        found += [str(tip) for row in rows if (tip := model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole))]
    htmls = [edit.toHtml() for edit in top.findChildren(QTextEdit)]
    return found + [html for html in htmls if "<img" in html]


def all_texts(top: QWidget) -> str:
    labels = [label.text() for label in top.findChildren(QLabel)]
    views = [view.model() for view in top.findChildren(QAbstractItemView) if view.model() is not None]
    rows = [str(model.index(row, 0).data()) for model in views for row in range(model.rowCount())]
    edits = [edit.toPlainText() for edit in top.findChildren(QTextEdit)]
    edits += [edit.toPlainText() for edit in top.findChildren(QPlainTextEdit)]
    edits += [line.text() for line in top.findChildren(QLineEdit)]
    return "\n".join([*labels, *rows, *edits, *(widget.accessibleName() for widget in top.findChildren(QWidget))])


@pytest.fixture
def evil_services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """Everything that somebody can name or write is `EVIL`."""
    sops = {"listen": a_sop_file(title=EVIL.replace("&amp;", "&"), steps={"greet": f"Greet {EVIL}."})}
    plays = {"late-parcel": a_roleplay_file().replace('"The late parcel"', f'"{EVIL}"').replace("They answer", EVIL)}
    library = a_library(tmp_path, sops, plays)
    a_folder(library, {"sops/broken/en.md": "no front matter", "library.toml": (library / "library.toml").read_text()
             .replace('"Test library"', f'"{EVIL}"').replace('"Listening"', f'"{EVIL}"')})  # fmt: skip
    services = build(replace(paths, library_given=library), clock)
    services.library.show(services.library.load())
    boss, ana = (services.people.add(f"{name} {EVIL}").id for name in ("Boss", "Ana"))
    services.people.sign_in(ana)
    sop = services.library.catalogue.sop("listen", "en")
    for anonymous in (False, True):
        services.box.send(ana, sop=sop, place="greet", now=EVIL, better=EVIL, anonymous=anonymous)
    services.people.sign_in(boss)
    services.access.set_passphrase("three plain words", "three plain words")
    for suggestion in services.review.all():
        services.review.ask(suggestion.id, EVIL)
        services.review.note(suggestion.id, EVIL)
    return services


@pytest.fixture
def evil_window(
    qtbot: QtBot, evil_services: Services, tasks: Tasks, languages: Languages, look: Look
) -> Callable[[], MainWindow]:
    def open_it() -> MainWindow:
        window = MainWindow(evil_services, tasks, languages, look)
        window.resize(1200, 800)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return open_it


@pytest.mark.parametrize(
    ("name", "target"),
    [("today", ""), ("read", "listen"), ("practise", ""), ("practise", "roleplay:late-parcel"), ("suggest", ""),
     ("suggest", "listen#greet"), ("manage", ""), ("manage", "procedures"), ("manage", "team"), ("manage", "training"),
     ("settings", "")],
)  # fmt: skip
def test_s14_what_people_write_is_shown_as_text_on_every_page(
    evil_window: Callable[[], MainWindow], tasks: Tasks, name: str, target: str
) -> None:
    window = evil_window()
    window.go(name)
    if target and window.here == name:
        window.go(name, target)
    for _ in range(3):
        tasks.wait_all()
        QApplication.processEvents()
    window.say(EVIL, "bad")
    assert rich_texts(window) == []
    assert SEEN in all_texts(window)


def test_s14_names_are_shown_as_text_before_anybody_has_signed_in(
    evil_window: Callable[[], MainWindow], evil_services: Services
) -> None:
    evil_services.people.sign_out()
    window = evil_window()
    assert window.here == "welcome"
    assert rich_texts(window) == []
    assert SEEN in all_texts(window)


def test_s14_dialogs_show_texts_as_they_are(qtbot: QtBot, look: Look, evil_services: Services, tasks: Tasks) -> None:
    services, path = evil_services, Path(f"/{EVIL.replace('/', '')}.md")
    people = services.people.all()
    names = {person.id: person.name for person in people}
    problems = [Problem(Rule.UNREADABLE, path, 0, {"reason": EVIL}), Problem(Rule.BAD_ID, path, 1, {"id": EVIL})]
    dialogs: list[QWidget] = [
        ProblemsDialog(look, Path("/"), problems),
        LinkDialog(look, f"https://example.org/{EVIL}"),
        TwoTextsDialog(look, EVIL, EVIL, lambda: None, lambda: None),
        ConfirmDialog(look, EVIL, EVIL, EVIL, lambda: None),
        CodeDialog(look, EVIL, True),
        CrashDialog(EVIL, path),
        ForgottenDialog(look, services.access, names, tasks),
        ManagersDialog(look, services.access, people, tasks),
        Bubble(look, EVIL, EVIL, True),
        Callout(look, EVIL, "warn", EVIL),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert rich_texts(dialog) == [], type(dialog).__name__
        assert "<img" in all_texts(dialog) or isinstance(dialog, ForgottenDialog), type(dialog).__name__
