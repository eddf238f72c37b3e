"""Searching: beginnings of words, without capitals and accents, in every script."""

from pathlib import Path

from sopapp.library.catalogue import Catalogue
from sopapp.library.foreign import read_foreign
from sopapp.library.search import search
from tests.builders import a_catalogue, a_folder, a_sop_file


def a_shelf(folder: Path, **texts: str) -> Catalogue:
    return read_foreign(a_folder(folder, {f"{name}.md": text for name, text in texts.items()}))


def ids(catalogue: Catalogue, text: str) -> list[str]:
    return [hit.sop.id for hit in search(catalogue, text, "")]


def test_a_title_comes_before_a_heading_before_the_body(tmp_path: Path) -> None:
    shelf = a_shelf(tmp_path, a="# A\n\nrefund", b="# B\n\n## Refund", c="# Refund", d="# D")
    assert ids(shelf, "refund") == ["c", "b", "a"]


def test_every_word_must_start_a_word(tmp_path: Path) -> None:
    shelf = a_shelf(tmp_path, a="# A\n\nThe customer waits.", b="# B\n\nThe customer pays.")
    assert ids(shelf, "cust wai") == ["a"]
    assert ids(shelf, "ustomer") == []


def test_capitals_and_accents_do_not_count(tmp_path: Path) -> None:
    shelf = a_shelf(tmp_path, a="# CAFÉ Straße", b="# Харилцагч")
    assert ids(shelf, "cafe") == ids(shelf, "strasse") == ids(shelf, "Café STRASSE") == ["a"]
    assert ids(shelf, "харил") == ["b"]


def test_tamil_marks_stay_with_their_letters(tmp_path: Path) -> None:
    shelf = a_shelf(tmp_path, a="# வாடிக்கையாளர்", b="# க்கை")
    assert ids(shelf, "வாடிக்") == ["a"]
    assert ids(shelf, "க்கை") == ["b"]
    assert ids(shelf, "கை") == []


def test_a_tamil_word_finds_those_that_go_on_from_its_stem(tmp_path: Path) -> None:
    shelf = a_shelf(tmp_path, a="# கோபமான வாடிக்கையாளர்", b="# கோபம்", c="# கோயில்")
    assert ids(shelf, "கோபம்") == ["b", "a"]
    assert ids(shelf, "்") == []


def test_a_hit_knows_its_step_and_shows_the_words_around_it(tmp_path: Path) -> None:
    steps = {"greet": "Greet.", "offer": "Offer **two** solutions " + "and more words " * 20}
    [hit] = search(a_catalogue(tmp_path, {"listen": a_sop_file(steps=steps)}), "solut", "en")
    assert hit.place == "offer"
    assert hit.snippet.startswith("Offer two solutions") and hit.snippet.endswith("…") and len(hit.snippet) < 160


def test_a_hit_beside_the_steps_knows_its_heading(tmp_path: Path) -> None:
    [hit] = search(a_catalogue(tmp_path), "form", "en")
    assert (hit.place, hit.snippet) == ("records", "The form.")


def test_a_query_without_words_finds_nothing(tmp_path: Path) -> None:
    assert ids(a_shelf(tmp_path, a="# A ?"), " ?! ") == []
