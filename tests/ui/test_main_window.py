"""The window: signing in by keyboard, keys, a new language in the same place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.ui.desktop import load_library
from sopapp.ui.language import Languages
from sopapp.ui.look import Look
from sopapp.ui.main_window import MainWindow
from sopapp.ui.navigation import Navigation
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label
from tests.conftest import StillClock

OpenWindow = Callable[[], MainWindow]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focus(), key, modifier)


def test_a_new_person_signs_in_by_keyboard_alone(qtbot: QtBot, ui_services: Services, open_window: OpenWindow) -> None:
    window = open_window()
    QTest.keyClicks(focus(), "Ana Reyes")
    press(qtbot, Qt.Key.Key_Return)
    person = ui_services.people.current
    assert person is not None
    assert person.name == "Ana Reyes"
    assert window.here == "today"


def test_who_came_last_signs_in_with_enter(qtbot: QtBot, ui_services: Services, open_window: OpenWindow) -> None:
    for name in ("Ana", "Bat"):
        ui_services.people.sign_in(ui_services.people.add(name).id)
    ui_services.people.sign_out()
    window = open_window()
    assert focus().accessibleName() == "Bat"
    press(qtbot, Qt.Key.Key_Return)
    assert window.here == "today"


def test_a_person_with_a_pin_is_asked_for_it(qtbot: QtBot, ui_services: Services, open_window: OpenWindow) -> None:
    ui_services.people.sign_in(ui_services.people.add("Ana").id)
    ui_services.people.set_pin("2468")
    ui_services.people.sign_out()
    window = open_window()
    press(qtbot, Qt.Key.Key_Return)
    QTest.keyClicks(focus(), "1111")
    press(qtbot, Qt.Key.Key_Return)
    assert window.here == "welcome"
    QTest.keyClicks(focus(), "2468")
    press(qtbot, Qt.Key.Key_Return)
    assert window.here == "today"


def test_a_name_that_is_taken_is_said_below_the_field(
    qtbot: QtBot, ui_services: Services, open_window: OpenWindow
) -> None:
    ui_services.people.add("Ana")
    window = open_window()
    window.page("welcome").open("new:ana")
    window.page("welcome").focus_first()
    press(qtbot, Qt.Key.Key_Return)
    assert window.here == "welcome"
    assert isinstance(focus(), QLineEdit)


def test_what_is_wrong_with_a_name_is_no_longer_said_while_one_types(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    wrong = [label for label in window.page("welcome").findChildren(Label) if not label.text()]
    press(qtbot, Qt.Key.Key_Return)
    assert any("A name is needed" in label.text() for label in wrong)
    QTest.keyClicks(focus(), "A")
    assert not any(label.text() for label in wrong)


@pytest.fixture
def signed_in(ui_services: Services, open_window: OpenWindow) -> MainWindow:
    ui_services.people.sign_in(ui_services.people.add("Ana & Söhne").id)
    return open_window()


def test_a_new_look_keeps_the_place(qtbot: QtBot, signed_in: MainWindow, look: Look) -> None:
    signed_in.go("settings", "theme")
    signed_in.page("settings").focus_first()
    before = signed_in.page("settings")
    signed_in.rebuild(look)
    assert signed_in.here == "settings"
    assert signed_in.page("settings") is not before
    assert signed_in.page("settings").place() == "theme"


class Marked(QTranslator):
    """Says every text in brackets, so that what is not translated shows."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def test_a_new_language_is_spoken_everywhere_in_the_same_place(
    qtbot: QtBot, qapp: QApplication, signed_in: MainWindow, look: Look
) -> None:
    signed_in.go("settings")
    language = Marked()
    qapp.installTranslator(language)
    signed_in.rebuild(look)
    qapp.removeTranslator(language)
    assert signed_in.here == "settings"
    assert signed_in.windowTitle().startswith("⟦Settings⟧")
    shown = {label.text() for label in signed_in.findChildren(Label) if label.isVisible() and label.text()}
    names = {"sopapp", "Ana & Söhne"}
    assert len(shown) > 10
    assert {text for text in shown - names if "⟦" not in text} == set()


def test_the_library_is_read_after_the_first_paint(
    qtbot: QtBot, ui_services: Services, tasks: Tasks, open_window: OpenWindow
) -> None:
    window = open_window()
    load_library(ui_services, tasks, window)
    assert not ui_services.library.loaded
    tasks.wait_all()
    assert ui_services.library.loaded


def test_a_library_that_is_gone_is_said_and_the_window_stays(
    qtbot: QtBot, clock: StillClock, paths: Paths, open_window: OpenWindow, tasks: Tasks
) -> None:
    window = open_window()
    gone = build(Paths(paths.data, paths.shipped, paths.data / "gone"), clock)
    load_library(gone, tasks, window)
    tasks.wait_all()
    assert "There is no folder" in window.message
    assert window.isVisible()


def test_a_half_typed_name_survives_a_change_of_language(qtbot: QtBot, open_window: OpenWindow, look: Look) -> None:
    window = open_window()
    QTest.keyClicks(focus(), "Ana Re")
    window.rebuild(look)
    QTest.keyClicks(focus(), "yes")
    assert window.page("welcome").place() == "new:Ana Reyes"


@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_2, "read"), (Qt.Key.Key_5, "manage"), (Qt.Key.Key_Comma, "settings")]
)
def test_control_and_a_number_opens_a_page(qtbot: QtBot, signed_in: MainWindow, key: Qt.Key, name: str) -> None:
    press(qtbot, key, control=True)
    assert signed_in.here == name


def test_one_click_on_the_name_lets_somebody_else_in(
    qtbot: QtBot, ui_services: Services, signed_in: MainWindow
) -> None:
    person = next(
        button for button in signed_in.findChildren(Button) if button.accessibleName().startswith("Ana & Söhne")
    )
    QTest.mouseClick(person, Qt.MouseButton.LeftButton)
    assert signed_in.here == "welcome"
    assert ui_services.people.current is None


def test_a_screen_reader_toggle_opens_a_page(qtbot: QtBot, signed_in: MainWindow) -> None:
    button = next(button for button in signed_in.findChildren(Button) if button.accessibleName() == "Practise")
    button.toggle()
    assert signed_in.here == "practise"


def test_a_narrow_window_shows_pictures_with_names(qtbot: QtBot, signed_in: MainWindow) -> None:
    signed_in.resize(700, 600)
    navigation = signed_in.findChild(Navigation)
    assert isinstance(navigation, Navigation)
    for button in navigation.findChildren(Button):
        assert button.text() == ""
        assert button.accessibleName()
        assert button.toolTip()


def test_larger_text_is_kept_and_asks_for_a_new_look(
    qtbot: QtBot, ui_services: Services, signed_in: MainWindow
) -> None:
    with qtbot.waitSignal(signed_in.look_changed):
        press(qtbot, Qt.Key.Key_Plus, control=True)
    assert ui_services.settings.now.text_size == 115


def test_the_window_fits_640_by_480_at_any_text_size(qtbot: QtBot, signed_in: MainWindow) -> None:
    for name in ("settings", "today"):
        signed_in.go(name)
        signed_in.resize(640, 480)
        assert (signed_in.width(), signed_in.height()) == (640, 480)


def test_a_new_look_keeps_the_place_of_the_other_pages_too(
    services: Services, tasks: Tasks, languages: Languages, look: Look, qtbot: QtBot
) -> None:
    services.people.sign_in(services.people.add("Ana").id)
    window = MainWindow(services, tasks, languages, look)
    qtbot.addWidget(window)
    window.go("practise", "roleplay:late-parcel")
    place = window.page("practise").place()
    window.go("settings")
    window.rebuild(look)
    window.go("practise")
    assert window.page("practise").place() == place != ""


def test_the_key_of_the_open_page_leads_to_its_start(qtbot: QtBot, signed_in: MainWindow) -> None:
    signed_in.go("practise", "listen#greet")
    bar = signed_in.findChild(Navigation)
    assert isinstance(bar, Navigation)
    bar.chosen.emit("practise")
    assert signed_in.page("practise").place() in ("", "list:")


def test_enter_presses_a_button(qtbot: QtBot, look: Look) -> None:
    button = Button(look, "Go on")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked, timeout=500):
        QTest.keyClick(button, Qt.Key.Key_Return)
