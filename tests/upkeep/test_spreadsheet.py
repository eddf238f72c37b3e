"""S13: what a spreadsheet would run, it gets as text; and everything reads back."""

import json

import pytest

from sopapp.upkeep.spreadsheet import Form, read_csv, written

NASTY = [
    "=1+1",
    "@x",
    "\t=1",
    "-2+3",
    "-5",
    "a, b",
    "two\nlines",
    "\r=1",
    "+44",
    "'=1",
    "''@",
    " =1",
    "'tis",
    "＝1",
    '"',
]


@pytest.mark.parametrize("text", NASTY)
def test_s13_every_text_reads_back_as_it_was(text: str) -> None:
    assert read_csv(written([{"name": text, "=x": text}], ["name", "=x"], Form.CSV)) == [{"name": text, "=x": text}]


@pytest.mark.parametrize("text", ["=1+1", "@x", "\t=1", "-2+3", "\r=1", "+44", " =1", "＝1", "'=1"])
def test_s13_a_text_that_could_start_a_formula_has_an_apostrophe_before_it(text: str) -> None:
    cell = written([{"name": text}], ["name"], Form.CSV).split("\r\n", 1)[1]
    assert cell.lstrip('"').startswith("'" + text[0])


@pytest.mark.parametrize("value", ["-5", -5, -0.5, 5])
def test_s13_numbers_stay_numbers(value: str | int) -> None:
    assert written([{"n": value}], ["n"], Form.CSV).splitlines()[1] == str(value)


def test_truth_nothing_and_what_is_nested_have_one_form_each() -> None:
    row = {"a": True, "b": None, "c": {"x": [1]}}
    assert written([row], ["a", "b", "c", "d"], Form.CSV).splitlines()[1] == 'true,,"{""x"": [1]}",'


def test_json_lines_hold_the_values_themselves() -> None:
    lines = written([{"name": name} for name in NASTY], ["name"], Form.JSON_LINES).splitlines()
    assert [json.loads(line)["name"] for line in lines] == NASTY


def test_a_table_begins_with_the_mark_by_which_excel_knows_utf_8() -> None:
    assert written([{"name": "சரி"}], ["name"], Form.CSV).startswith("\ufeff")
