"""The interface in all its languages: complete, up to date, and nowhere forgotten."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.sample import Sample, add_sample_people
from sopapp.ui.tasks import Tasks
from sopapp.ui.tour import STOPS

ROOT = Path(__file__).parent.parent.parent
TAGS = ("en", "fil", "mn", "ta")
MARKED = re.compile("⟦.*?⟧", re.DOTALL)
LATIN = re.compile(r"[A-Za-z]{3,}")
SAME_IN_ALL = {"sopapp", "English", "Filipino", "Ctrl", "Enter", "Shift", "Esc", "PIN"}


class Marker(QTranslator):
    """Says that it has every text, between brackets."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def test_every_text_is_translated_and_every_file_is_up_to_date() -> None:
    command = [sys.executable, str(ROOT / "resources" / "i18n" / "update.py"), "--check", *TAGS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("tag", TAGS)
def test_placeholders_are_those_of_the_source(tag: str) -> None:
    text = (ROOT / "resources" / "i18n" / f"sopapp_{tag}.ts").read_text("utf-8")
    for source, translation in re.findall(
        r"<source>(.*?)</source>.*?<translation>(.*?)</translation>", text, re.DOTALL
    ):
        wanted = sorted(re.findall(r"\{\w*\}|%n|%1", source))
        for form in re.findall(r"<numerusform>(.*?)</numerusform>", translation, re.DOTALL) or [translation]:
            assert sorted(re.findall(r"\{\w*\}|%n|%1", form)) in (wanted, [w for w in wanted if w != "%n"]), source


@pytest.fixture
def marked(
    qtbot: QtBot, paths: Paths, tasks: Tasks, languages: Languages, look: Look
) -> Iterator[Callable[[], tuple[Services, MainWindow]]]:
    """The window over Tamil content and Tamil people, with every text of the interface between brackets."""
    marker = Marker()
    QCoreApplication.installTranslator(marker)

    def open_it() -> tuple[Services, MainWindow]:
        services = build(paths)
        services.library.show(services.library.load())
        texts = tomllib.loads((paths.resources / "tour" / "sample.toml").read_text("utf-8"))
        add_sample_people(services, Sample.of(texts, "ta"), "ta", names=("பாலா", "பிரியா", "ஜமால்", "ஆனா"))
        window = MainWindow(services, tasks, languages, replace(look, language="ta"))
        qtbot.addWidget(window)
        window.resize(1200, 750)
        window.show()
        return services, window

    yield open_it
    QCoreApplication.removeTranslator(marker)


def test_no_page_shows_a_text_that_cannot_be_translated(
    qtbot: QtBot, tasks: Tasks, marked: Callable[[], tuple[Services, MainWindow]]
) -> None:
    services, window = marked()
    found = {f"welcome: {text}" for text in untranslated(window)}
    services.people.sign_in(services.people.all()[0].id)
    for stop in STOPS:
        window.go(stop.page, stop.place(services))
        tasks.wait_all()
        QCoreApplication.processEvents()
        found |= {f"{stop.name}: {text}" for text in untranslated(window)}
    edited = services.library.catalogue.source("complaint").title  # the editor opens the source, which is English
    assert not found - {f"manage-editor: {edited}"}


def untranslated(window: QWidget) -> set[str]:
    texts = {text for widget in window.findChildren(QWidget) if widget.isVisible() for text in shown(widget)}
    rests = {text: set(LATIN.findall(MARKED.sub(" ", text))) - SAME_IN_ALL for text in texts}
    return {text for text, rest in rests.items() if rest}


def shown(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        yield from (str(model.index(row, 0).data() or "") for row in range(min(model.rowCount(), 50)))
