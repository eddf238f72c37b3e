"""The box for plain text: no text brings it to a stop, and none is changed."""

from PySide6.QtCore import QMimeData

from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

NO_WRAP, WRAP = PlainTextEdit.LineWrapMode.NoWrap, PlainTextEdit.LineWrapMode.WidgetWidth


def paste(edit: PlainTextEdit, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    edit.insertFromMimeData(pasted)


def test_a_line_without_end_is_not_wrapped_however_it_comes_and_stays_as_it_is(qapp: object) -> None:
    for text in (" " * 70_000 + "x", "a\n" + "x" * 8_001, "\u3000" * 8_001):
        edits = [PlainTextEdit(text), PlainTextEdit(), PlainTextEdit()]
        edits[1].setPlainText(text)
        paste(edits[2], text)
        assert [(edit.lineWrapMode(), edit.toPlainText()) for edit in edits] == [(NO_WRAP, text)] * 3


def test_a_line_that_grows_without_end_by_pasting_is_wrapped_no_more(qapp: object) -> None:
    edit = PlainTextEdit("a")
    for _ in range(4):
        paste(edit, "x" * 3_000)
    assert edit.lineWrapMode() == NO_WRAP


def test_any_other_text_is_wrapped_again(qapp: object) -> None:
    edit = PlainTextEdit("x" * 8_001)
    edit.setPlainText("x" * 8_000 + "\n" + "x" * 8_000)
    assert edit.lineWrapMode() == WRAP


def test_a_paste_is_one_step_to_undo(qapp: object) -> None:
    edit = PlainTextEdit("a")
    paste(edit, "b\nc " + " " * 9_000)
    edit.undo()
    assert edit.toPlainText() == "a"


def test_what_is_no_text_is_not_pasted(qapp: object) -> None:
    edit = PlainTextEdit("a")
    edit.insertFromMimeData(QMimeData())
    assert edit.toPlainText() == "a"
