"""The manager's page: the gate, the queue, the editor, and the whole circle."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.suggestions.suggestion import State, Suggestion
from sopapp.ui.dialogs.publish_dialog import PublishDialog
from sopapp.ui.dialogs.two_texts_dialog import TwoTextsDialog
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.page import ManagePage
from sopapp.ui.pages.manage.source_edit import SourceEdit
from sopapp.ui.pages.manage.suggestion_card import SuggestionCard
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.item_list import ItemList

PHRASE = "three plain words"
OLD, NEW = "within 10 seconds", "within 5 seconds"


@pytest.fixture
def suggestion(services: Services) -> Suggestion:
    """Ana's, about the first step of "listen"; her manager uses the same PC."""
    ana = services.people.add("Ana")
    services.people.sign_in(ana.id)
    sop = services.library.catalogue.sop("listen", "en")
    words = {"now": "Ten seconds are long.", "better": "Greet within five seconds."}
    return services.box.send(ana.id, sop=sop, place="greet", anonymous=False, **words)


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services, tasks: Tasks, suggestion: Suggestion) -> ManagePage:
    page = ManagePage(look, services, tasks)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.refresh()
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.focus_first()
    return page


@pytest.fixture
def opened(page: ManagePage, services: Services) -> ManagePage:
    """Past the gate."""
    services.access.set_passphrase(PHRASE, PHRASE)
    page.refresh()
    return page


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_in(qtbot: QtBot, text: str, then: Qt.Key | None = None) -> None:
    QTest.keyClicks(focus(), text)
    if then is not None:
        QTest.keyClick(focus(), then)


def button(inside: QWidget, words: str) -> Button | None:
    found = [b for b in inside.findChildren(Button) if b.text().startswith(words) and b.isVisible()]
    return found[-1] if found else None


def press(qtbot: QtBot, inside: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: button(inside, words) is not None)
    found = button(inside, words)
    assert found is not None
    QTest.keyClick(found, Qt.Key.Key_Space)


def wait_for_line(qtbot: QtBot) -> None:
    """Until the dialog that was asked for has the keyboard."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))


def dialog(page: QWidget, kind: type[QWidget]) -> QWidget:
    return next(found for found in page.window().findChildren(kind) if found.isVisible())


def says(inside: QWidget, words: str) -> bool:
    return any(words in label.accessibleName() for label in inside.findChildren(QWidget) if label.isVisible())


def test_the_first_opening_sets_a_passphrase(qtbot: QtBot, page: ManagePage, services: Services, tasks: Tasks) -> None:
    type_in(qtbot, PHRASE, Qt.Key.Key_Tab)
    type_in(qtbot, PHRASE, Qt.Key.Key_Return)
    tasks.wait_all()
    page.refresh()
    assert services.access.unlocked
    assert page.place().startswith("suggestions")


def test_what_is_wrong_with_a_passphrase_is_said_in_place(qtbot: QtBot, page: ManagePage, services: Services) -> None:
    type_in(qtbot, "short", Qt.Key.Key_Return)
    assert says(page, "at least 12 characters")
    assert not services.access.is_set


def test_a_wrong_passphrase_leaves_the_gate_closed(
    qtbot: QtBot, page: ManagePage, services: Services, tasks: Tasks
) -> None:
    services.access.set_passphrase(PHRASE, PHRASE)
    services.access.lock()
    page.refresh()
    page.focus_first()
    type_in(qtbot, "three other words", Qt.Key.Key_Return)
    tasks.wait_all()
    assert says(page, "This passphrase is not right")
    assert not services.access.unlocked


def test_locking_comes_back_to_the_same_place(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open("procedures")
    press(qtbot, opened, "Lock")
    assert not services.access.unlocked
    services.access.unlock(PHRASE)
    opened.refresh()
    assert opened.place().startswith("procedures")


def test_enter_on_a_suggestion_shows_it_and_marks_it_read(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.focus_first()
    assert isinstance(focus(), ItemList)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert services.review.all()[0].state is State.READ
    assert says(opened, "Ten seconds are long.")


def test_a_question_goes_to_the_author(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open(f"suggestions:{services.review.all()[0].id}")
    press(qtbot, opened, "Ask back")
    type_in(qtbot, "Also by phone?")
    press(qtbot, opened, "Send the question")
    assert services.review.all()[0].state is State.ASKED
    assert services.review.all()[0].messages[-1].text == "Also by phone?"


@pytest.mark.parametrize("keys", ["Ctrl+Return", "Ctrl+Enter"])
@pytest.mark.parametrize(("verb", "state"), [("Ask back", State.ASKED), ("Decline", State.DECLINED)])
def test_control_enter_sends_the_answer(
    qtbot: QtBot, opened: ManagePage, services: Services, verb: str, state: State, keys: str
) -> None:
    opened.open(f"suggestions:{services.review.all()[0].id}")
    press(qtbot, opened, verb)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit) and focus().isVisible())
    type_in(qtbot, "Also by phone?")
    QTest.keySequence(focus(), QKeySequence(keys))
    found = services.review.all()[0]
    assert (found.state, found.messages[-1].text) == (state, "Also by phone?")


def test_a_reply_without_a_name_has_the_initials_of_no_day(
    qtbot: QtBot, opened: ManagePage, services: Services
) -> None:
    ana = services.people.all()[0].id
    words = {"now": "It is cold.", "better": "Warm it."}
    nameless = services.box.send(ana, sop=None, place="", anonymous=True, **words)
    services.review.ask(nameless.id, "Where?")
    services.box.reply(ana, nameless.id, "At the door.")
    opened.refresh()
    opened.open(f"suggestions:{nameless.id}")
    qtbot.waitUntil(lambda: says(opened, "No name · 22 Nov 2026: At the door."))
    assert [a.text() for a in opened.findChildren(QLabel) if a.property("piece") == "avatar"] == ["NN"]


def test_the_editor_shows_what_was_said_since(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    suggestion = services.review.all()[0]
    services.review.ask(suggestion.id, "Also by phone?")
    services.box.reply(services.people.all()[0].id, suggestion.id, "Only at the counter.")
    opened.refresh()
    opened.open(f"suggestions:{suggestion.id}")
    press(qtbot, opened, "Accept and open the editor")
    (card,) = opened.findChildren(SuggestionCard)
    assert says(card, "Also by phone?")
    assert says(card, "Only at the counter.")


def test_declining_needs_a_reason(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open(f"suggestions:{services.review.all()[0].id}")
    press(qtbot, opened, "Decline")
    press(qtbot, opened, "Decline")
    assert says(opened, "An answer is needed here")
    assert services.review.all()[0].state is State.READ


def test_what_was_typed_is_there_again_after_cancel(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open(f"suggestions:{services.review.all()[0].id}")
    press(qtbot, opened, "Ask back")
    type_in(qtbot, "Where?")
    press(qtbot, opened, "Cancel")
    press(qtbot, opened, "Ask back")
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "Where?"


def replace_in_editor(old: str, new: str) -> None:
    """As a person who selects the words and types others."""
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    assert text.find(old)
    text.textCursor().insertText(new)


def test_the_whole_circle(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open(f"suggestions:{services.review.all()[0].id}")
    press(qtbot, opened, "Accept and open the editor")
    replace_in_editor(OLD, NEW)
    press(qtbot, opened, "Publish")
    wait_for_line(qtbot)
    type_in(qtbot, "Five seconds, as Ana proposed.", Qt.Key.Key_Return)
    (mine,) = services.box.mine(services.people.all()[0].id)
    assert (mine.state, mine.done_in) == (State.DONE, 2)
    assert NEW in services.library.catalogue.source("listen").body
    assert opened.place().startswith("suggestions")


def test_accepting_opens_the_editor_at_the_step(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    suggestion = services.review.all()[0]
    opened.open(f"suggestions:{suggestion.id}")
    press(qtbot, opened, "Accept and open the editor")
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    assert "{#greet}" in text.textCursor().block().text()
    assert says(opened, "Greet within five seconds.")
    assert opened.place() == f"edit-in:en:listen#greet#{suggestion.id}"


def test_leaving_the_editor_keeps_the_draft(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open("edit:listen#greet#")
    replace_in_editor(OLD, NEW)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert NEW in services.drafts.open("listen", "en").text


def test_publishing_without_a_note_is_refused_in_place(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open("edit:listen#greet#")
    replace_in_editor(OLD, NEW)
    press(qtbot, opened, "Publish")
    wait_for_line(qtbot)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert says(dialog(opened, PublishDialog), "Say in one line what changed")
    assert services.library.catalogue.source("listen").version == 1


def test_a_translation_promises_nobody_to_read_it_again(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    for language, again in (("en", True), ("ta", False)):
        opened.open(f"edit-in:{language}:listen#greet#")
        (text,) = opened.findChildren(SourceEdit)
        text.textCursor().insertText("x")
        press(qtbot, opened, "Publish")
        wait_for_line(qtbot)
        shown = dialog(opened, PublishDialog)
        assert says(shown, "Everyone who signed the old version reads it.") is again
        assert says(shown, "This changes the தமிழ் text alone.") is not again
        assert says(shown, services.library.catalogue.sop("listen", "en").title)  # the window's language
        shown.close()


def test_what_is_published_is_called_as_in_the_language_of_the_window(
    qtbot: QtBot, opened: ManagePage, services: Services
) -> None:
    told: list[str] = []
    opened.said.connect(lambda words, _: told.append(words))
    opened.open("edit-in:ta:listen#greet#")
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    text.textCursor().insertText("x")
    press(qtbot, opened, "Publish")
    wait_for_line(qtbot)
    type_in(qtbot, "A letter.", Qt.Key.Key_Return)
    assert services.library.catalogue.sop("listen", "en").title in told[-1]


def test_a_translation_of_an_older_version_says_so(opened: ManagePage, services: Services) -> None:
    draft = services.drafts.open("listen", "en")
    services.publishing.publish(draft.with_body(f"{draft.body}\nAlso by phone.\n"), "By phone.", read_again=True)
    opened.open("procedures:listen")
    assert says(opened, "The original is newer: version 2")


def test_two_managers_who_wrote_at_once_see_both_texts(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    other = services.drafts.open("listen", "en")
    other = other.with_body(other.body.replace(OLD, "at once"))
    opened.open("edit:listen#greet#")
    replace_in_editor(OLD, NEW)
    services.publishing.publish(other, "At once.", read_again=False)
    press(qtbot, opened, "Publish")
    wait_for_line(qtbot)
    type_in(qtbot, "Five.", Qt.Key.Key_Return)
    press(qtbot, dialog(opened, TwoTextsDialog), "Take theirs")
    (aside,) = services.paths.drafts.glob("set-aside/*.md")
    assert NEW in aside.read_text(encoding="utf-8")
    assert "at once" in opened.findChild(QPlainTextEdit).toPlainText()  # type: ignore[union-attr]


def test_a_step_is_put_in_after_the_step_that_the_cursor_is_in(qtbot: QtBot, opened: ManagePage) -> None:
    opened.open("edit:listen#greet#")
    press(qtbot, opened, "Step")
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    assert text.textCursor().selectedText() == "Write one action here."
    assert text.textCursor().block().text().startswith("2. ")


def test_a_new_procedure_starts_as_a_draft(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open("procedures")
    press(qtbot, opened, "New procedure")
    wait_for_line(qtbot)
    type_in(qtbot, "Take back a purchase", Qt.Key.Key_Return)
    assert [draft.sop_id for draft in services.drafts.all()] == ["take-back-purchase"]
    assert opened.place().startswith("edit-in:en:take-back-purchase")


def test_the_checks_of_the_library_run_beside_the_window(opened: ManagePage, tasks: Tasks) -> None:
    opened.open("procedures:?problems")
    tasks.wait_all()
    assert says(opened, "None of these keeps the rest from being read") or says(opened, "Nothing to mend")


def test_the_page_comes_back_to_every_place(opened: ManagePage) -> None:
    for place in ("procedures:?problems", "procedures:listen", "team", "edit-in:ta:listen#greet#"):
        opened.open(place)
        assert opened.place() == place


def test_today_asks_for_the_first_procedure(qtbot: QtBot, opened: ManagePage, services: Services) -> None:
    opened.open("edit:##")
    wait_for_line(qtbot)
    type_in(qtbot, "Take back a purchase", Qt.Key.Key_Return)
    assert opened.place().startswith("edit-in:en:take-back-purchase")


def test_procedures_are_listed_in_the_language_of_the_window(
    qtbot: QtBot, look: Look, services: Services, tasks: Tasks
) -> None:
    services.access.set_passphrase(PHRASE, PHRASE)
    page = ManagePage(Look(look.theme, look.icons, "ta"), services, tasks)
    qtbot.addWidget(page)
    page.open("procedures")
    models = [found.model() for found in page.findChildren(ItemList)]
    rows = [model.index(row, 0).data() for model in models for row in range(model.rowCount())]
    assert services.library.catalogue.sop("listen", "ta").title in rows


def test_a_find_selects_the_words_in_the_editor(qtbot: QtBot, opened: ManagePage) -> None:
    opened.open("edit:listen##")
    opened.find_here()
    type_in(qtbot, OLD, Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    text = focus()
    assert isinstance(text, QPlainTextEdit)
    assert text.textCursor().selectedText() == OLD
