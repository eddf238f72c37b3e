"""The box for plain text: no text brings it to a stop."""

from PySide6.QtCore import QMimeData

from sopapp.ui.widgets.plain_text_edit import PlainTextEdit

ENDLESS = 65_536  # blanks in a row: Qt looks for the line's end for ever


def test_blanks_without_end_are_cut_however_they_come(qapp: object) -> None:
    pasted = QMimeData()
    pasted.setText(" " * ENDLESS + "x")
    edits = [PlainTextEdit("a" + " \t\u2003" * ENDLESS + "x"), PlainTextEdit(), PlainTextEdit()]
    edits[1].setPlainText(" " * ENDLESS + "x")
    edits[2].insertFromMimeData(pasted)
    for edit in edits:
        assert edit.toPlainText().endswith("x")
        assert len(edit.toPlainText()) <= 10_002


def test_any_other_text_stays_as_it_is(qapp: object) -> None:
    text = "a\n\n  b\t" + " " * 9_999 + "c\n" + "\n" * 20_000 + " " * 10_000
    edit = PlainTextEdit(text)
    pasted = QMimeData()
    pasted.setText("d  e")
    edit.insertFromMimeData(pasted)
    assert edit.toPlainText() == "d  e" + text


def test_a_paste_is_one_step_to_undo(qapp: object) -> None:
    edit = PlainTextEdit("a")
    pasted = QMimeData()
    pasted.setText("b\nc " + " " * ENDLESS)
    edit.insertFromMimeData(pasted)
    edit.undo()
    assert edit.toPlainText() == "a"


def test_what_is_no_text_is_not_pasted(qapp: object) -> None:
    edit = PlainTextEdit("a")
    edit.insertFromMimeData(QMimeData())
    assert edit.toPlainText() == "a"


def test_a_line_without_end_is_not_wrapped_until_there_is_another_text(qapp: object) -> None:
    pasted = QMimeData()
    pasted.setText("a\n" + "x" * 20_001)
    edit, pasted_into = PlainTextEdit("x" * 20_001), PlainTextEdit("a")
    pasted_into.insertFromMimeData(pasted)
    assert edit.lineWrapMode() == pasted_into.lineWrapMode() == PlainTextEdit.LineWrapMode.NoWrap
    edit.setPlainText("x" * 20_000 + "\n" + "x" * 20_000)
    assert edit.lineWrapMode() == PlainTextEdit.LineWrapMode.WidgetWidth
