"""Read, suggest, answer, publish, read again: the whole circle in the real window, by keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.learning.reading import ReadState
from sopapp.library.links import link_to
from sopapp.suggestions.suggestion import State
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.pages.read.sheet import Sheet
from sopapp.ui.tasks import Tasks

PHRASE = "three plain words"
OLD, NEW = "within 10 seconds", "within 5 seconds"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """On the keyboard of the one PC at which Ana and her manager take turns."""

    def __init__(self, qtbot: QtBot, window: MainWindow, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.window = window
        self.tasks = tasks

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def settle(self) -> None:
        for _ in range(3):
            self.tasks.wait_all()
            QApplication.processEvents()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        self.settle()

    def press_button(self, context: str, words: str) -> None:
        """Go there with Tab, as often as it takes, and press it with Space."""
        wanted = QCoreApplication.translate(context, words)
        for _ in range(80):
            widget = self.focus
            if isinstance(widget, QPushButton) and widget.text().startswith(wanted):
                self.press(Qt.Key.Key_Space)
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no way by Tab to {wanted}")

    def follow(self, address: str) -> None:
        """A link in the text that has the keyboard."""
        for _ in range(80):
            widget = self.focus
            assert isinstance(widget, Sheet)
            if widget.textCursor().charFormat().anchorHref() == address:
                self.press(Qt.Key.Key_Return)
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no way by Tab to {address}")

    def sees(self, words: str) -> bool:
        return any(words in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture(params=["en", "ta"])
def language(request: pytest.FixtureRequest, languages: Languages) -> Iterator[str]:
    languages.speak(request.param)
    yield request.param
    languages.fall_silent()


@pytest.fixture
def hands(qtbot: QtBot, services: Services, tasks: Tasks, languages: Languages, look: Look, language: str) -> Hands:
    window = MainWindow(services, tasks, languages, Look(look.theme, look.icons, language))
    window.resize(1200, 750)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Hands(qtbot, window, tasks)


def test_what_ana_says_becomes_a_new_version(hands: Hands, services: Services, language: str) -> None:
    ana_reads_and_signs(hands)
    ana_suggests(hands)
    the_manager_asks_back(hands)
    ana_answers(hands)
    the_manager_accepts(hands, language)
    the_manager_writes_and_publishes(hands)
    ana_sees_what_became_of_it(hands, services)
    ana_signs_again(hands, services, language)


def ana_reads_and_signs(hands: Hands) -> None:
    hands.type("Ana")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_2, CONTROL)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.window.page("read").place().startswith("listen")


def ana_suggests(hands: Hands) -> None:
    hands.window.page("read").focus_first()
    hands.follow(link_to("suggest", "listen", "greet"))
    assert hands.window.here == "suggest"
    hands.type("Ten seconds are long.")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Greet within five.")
    hands.press_button("SuggestPage", "Send the suggestion")


def the_manager_asks_back(hands: Hands) -> None:
    hands.press(Qt.Key.Key_5, CONTROL)
    hands.type(PHRASE)
    hands.press(Qt.Key.Key_Tab)
    hands.type(PHRASE)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)  # on the first of the queue
    hands.press_button("SuggestionView", "Ask back …")
    hands.type("Also by phone?")
    hands.press_button("AnswerForm", "Send the question")


def ana_answers(hands: Hands) -> None:
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.press(Qt.Key.Key_4, CONTROL)
    assert hands.sees("Also by phone?")
    wanted = QCoreApplication.translate("MySuggestions", "Your answer")
    for _ in range(20):
        if hands.focus.accessibleName() == wanted:
            break
        hands.press(Qt.Key.Key_Tab)
    hands.type("Only at the counter.")
    hands.press_button("MySuggestions", "Answer")


def the_manager_accepts(hands: Hands, language: str) -> None:
    """The editor opens at the step, in the language that Ana read; from there it is one button to the original."""
    hands.press(Qt.Key.Key_5, CONTROL)
    hands.press_button("SuggestionView", "Accept and open the editor")
    assert hands.window.page("manage").place().startswith(f"edit-in:{language}:listen#greet#")
    if language != "en":
        hands.press_button(
            "Editor", QCoreApplication.translate("Editor", "Open this step in {language}").format(language="English")
        )
    assert hands.window.page("manage").place().startswith("edit-in:en:listen#greet#")


def the_manager_writes_and_publishes(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F, CONTROL)
    hands.type(OLD)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Escape)
    hands.type(NEW)
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.type("Five seconds, as Ana proposed.")
    hands.press(Qt.Key.Key_Return)
    hands.window.activateWindow()  # as every desktop does when a dialog closes
    hands.settle()


def ana_sees_what_became_of_it(hands: Hands, services: Services) -> None:
    (mine,) = services.review.all()
    assert (mine.state, mine.done_in) == (State.DONE, 2)
    hands.press(Qt.Key.Key_4, CONTROL)
    done = QCoreApplication.translate("MySuggestions", "Done in version {version}").format(version=2)
    assert any(done in w.accessibleName() for w in hands.window.findChildren(QWidget) if w.isVisible())
    hands.press(Qt.Key.Key_2, CONTROL)
    changed = QCoreApplication.translate("ReadPage", "Changed since you read version {version}")
    assert hands.sees(changed.format(version=1))
    sheet = hands.window.findChild(Sheet)
    assert sheet is not None
    assert NEW in sheet.toPlainText()  # in Tamil: the original of today, below the step that is behind it


def ana_signs_again(hands: Hands, services: Services, language: str) -> None:
    """In whatever language she read it, the signature is for the original's version and words."""
    hands.press(Qt.Key.Key_Return, CONTROL)
    (ana,) = services.people.all()
    signed = services.progress.signature(ana.id, "listen")
    source = services.library.catalogue.source("listen")
    assert signed is not None
    assert (signed.version, dict(signed.steps)) == (2, {step.id: step.hash for step in source.steps})
    assert services.progress.state(ana.id, "listen") is ReadState.READ
    (last,) = services.records.matching("acknowledgement", version=2)
    assert last.body["language"] == language
