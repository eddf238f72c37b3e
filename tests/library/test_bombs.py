"""S9 and S12: what would keep the program busy is refused by counting, just beyond what it can do at once."""

import itertools
import json
import subprocess
import sys
from pathlib import Path

import pytest

from sopapp.library.front_matter import fields, split
from sopapp.library.guarded_yaml import YamlRefused, node_of
from sopapp.library.limits import TooComplex, endless_line, refuse_bombs, refuse_deep
from sopapp.library.render import render
from sopapp.library.sop_file import parse_sop

ROOT = Path("/library")


def is_plain(text: str) -> bool:
    return render(parse_sop(f"# T\n\n{text}", ROOT / "a.md", ROOT, False, [])).plain


def nested(opening: str, count: int, closing: str = "") -> str:
    return opening * count + "x" + closing * count


def cells(count: int) -> str:
    return "|a|b|c|\n|-|-|-|\n" + "|a|b|c|\n" * (count // 3 - 1)


FITS_AND_NOT = {
    "tables in tables": (nested("<table><tr><td>", 8), nested("<table><tr><td>", 9)),
    "code in code": (nested("<pre>", 8, "</pre>"), nested("<pre>", 9, "</pre>")),
    "tables": ("<table><tr><td>x</td></tr></table>" * 600, "<table><tr><td>x</td></tr></table>" * 601),
    "tables within a table": (
        f"<table><tr><td>{'<table><tr><td>x</td></tr></table>' * 64}</td></tr></table>",
        f"<table><tr><td>{'<table><tr><td>x</td></tr></table>' * 65}</td></tr></table>",
    ),
    "cells": (cells(2_400), cells(3_003)),
    "bars": ("|" * 7_990, "|" * 8_010),
    "items": ("- x\n" * 4_000, "- x\n" * 4_001),
    "items on one line": (nested("- ", 23), nested("- ", 24)),
    "quotes": (nested("> ", 23), nested("> ", 24)),
    "tags": (nested("<b>", 199, "</b>"), nested("<b>", 201, "</b>")),
    "letters": (("word " * 50 + "\n") * 2_000, ("word " * 50 + "\n") * 2_100),
    "lines": ("x\n" * 11_900, "x\n" * 12_000),
    "a line": ("x " * 15_000, "x " * 15_001),
    "marks": ("*a* " * 7_000 + "\n" + "*a*\n" * 2_000, "*a*\n" * 4_000 + "_a_\n" * 2_500 + "`a` `a`\n" * 2_100),
    "back ticks that nobody closes": ("``a`" * 1_000, "``a`" * 3_000),
    "back ticks that somebody closes": ("``a`` " * 4_000, "``a`` " * 4_000 + "\n" + "``a`` " * 2_000),
    "links": ("[a](b.md) " * 2_000, ("[a](b.md) " * 40 + "\n\n") * 200),
    "quotes in each other": (("> " * 4 + "a\n\n") * 500, ("> " * 20 + "a\n\n") * 4_000),
    "entities": ("&amp; " * 2_000, ("&amp; " * 2_000 + "\n\n") * 11),
    "blanks that do not break": ("a\u00a0" * 9_000, ("a\u00a0" * 9_000 + "\n\n") * 8),
    "columns, tabs counted as four": ("```\n" + "\t" * 7_000 + "x", "```\n" + "\t" * 8_000 + "x"),
    "headings in a row": ("# a\n" * 399, "# a\n" * 401),
    "underlined headings in a row": ("a\n---\n" * 399, "a\n---\n" * 401),
    "callouts": ("!!! note\n    a\n\n" * 600, "!!! note\n    a\n\n" * 601),
    "callouts in each other": ("".join("    " * n + "!!! note\n" for n in range(8)), "!!! note\n    " * 9_000),
    "open brackets": ("[" * 199, "[" * 202),
    "footnotes": ("[^1]" * 999, "[^1]" * 1_001),
}


@pytest.mark.parametrize("what", FITS_AND_NOT)
def test_s9_beyond_a_limit_the_text_is_shown_as_it_was_written(what: str) -> None:
    fits, does_not = FITS_AND_NOT[what]
    assert not is_plain(fits)
    assert is_plain(does_not)


EARLY = {
    "items": ("- a\n" * 5_999, "- a\n" * 6_001),
    "items on one line": ("- - - - a\n" * 1_499, "- - - - a\n" * 1_501),
    "callouts": ("!!! note\n" * 1_199, "!!! note\n" * 1_201),
    "bars": ("|\n" * 7_999, "|\n" * 8_001),
    "headings": ("# a\n" * 400, "# a\n" * 401),
}


@pytest.mark.parametrize("what", EARLY)
def test_s9_what_would_take_seconds_to_read_is_refused_before_it_is_read(what: str) -> None:
    fits, does_not = EARLY[what]
    refuse_bombs(fits)
    with pytest.raises(TooComplex):
        refuse_bombs(does_not)


def test_s9_html_is_not_even_cleaned_when_too_many_tags_are_open_in_each_other() -> None:
    for fits in ("<b>" * 200, "<br>" * 1_000, "<li>a" * 1_000, "<b></b>" * 1_000, "<b></B>" * 1_000):
        refuse_deep(fits)
    for does_not in ("<b>" * 201, "<dl><dt>" * 201, "<x-y z>" * 201):
        with pytest.raises(TooComplex):
            refuse_deep(does_not)


def test_s9_no_word_of_what_is_shown_is_longer_than_2000_letters() -> None:
    long = "x" * 29_000
    for text in (long, f"**{long}**", f"`{long}`", f"# {long}", f"[{long}](a.md)", f"> {long}", "- " * 30 + long):
        html = render(parse_sop(text, ROOT / "a.md", ROOT, False, [])).html
        words = html.replace("\u200b", " ").replace("<", " ").split()
        assert max(map(len, words)) <= 2_050


def test_s9_a_paragraph_that_is_read_again_from_each_of_its_lines_is_shown_as_it_is() -> None:
    torn = "&nbsp;\n[a]: <b> 'c'\n" * 1_500
    whole = "\n".join(f"[{number}]: https://example.com/{number}" for number in range(1_500))
    shown = [render(parse_sop(text, ROOT / "a.md", ROOT, False, [])).plain for text in (torn, whole)]
    assert shown == [True, False]


def test_s9_text_that_broken_tags_double_counts_each_time() -> None:
    once = "<li/><?></a>\n\n" + ("*~~" * 6_000 + "\n") * 2
    shown = [is_plain(text) for text in (once, f"{once}\n\n>")]
    assert shown == [False, True]


def test_s9_code_that_nobody_closes_goes_on_to_the_end_and_is_read_once() -> None:
    html = render(parse_sop("# T\n\n" + "```x\n**a**\n\n" * 1_000, ROOT / "a.md", ROOT, False, [])).html
    assert html.count("<pre") == 1
    assert "<b>" not in html
    assert html.count("```x") == 999


def test_s9_blanks_before_a_step_s_mark_take_no_time() -> None:
    text = "```\n" + (" " * 29_000 + "x\n") * 17
    html = render(parse_sop(f"# T\n\n{text}", ROOT / "a.md", ROOT, False, [])).html
    assert html.count(" " * 29_000 + "x") == 17


def test_s9_a_title_without_end_is_cut() -> None:
    for text in (f"---\ntitle: {'x' * 60_000}\n---\n", f"# {'x' * 20_000}\n"):
        assert len(parse_sop(text, ROOT / "a.md", ROOT, False, []).title) == 300


def test_s9_a_picture_asks_for_no_more_room_than_a_screen() -> None:
    for size in ("2001", "0000099999", "99999999999", "٢٠٠٠٠"):
        html = render(parse_sop(f'<img src="a.png" width="{size}">', ROOT / "a.md", ROOT, False, [])).html
        assert "<img" in html
        assert "width" not in html


def doubling(levels: int) -> str:
    """Every level names the one before it three times."""
    names = [f"a{level}" for level in range(levels)]
    lines = [f"{names[0]}: &{names[0]} [x, x]"]
    lines += [f"{b}: &{b} [*{a}, *{a}, *{a}]" for a, b in itertools.pairwise(names)]
    return "\n".join(lines)


BOMBS = {
    "aliases": doubling(12),
    "an alias in itself": "a: &a\n  b: *a",
    "merges": "a: &a {b: c}\nd:\n" + "  <<: [*a, *a]\n" * 1_000,
    "a merge without aliases": "a:\n  <<: {b: 1}",
    "lists in lists": "a: " + "[" * 30_000,
    "lists on lines": "".join(f"{'  ' * level}a:\n" for level in range(200)),
    "dashes": "- " * 20_000 + "a",
    "a call": "a: !!python/object/apply:os.system [touch /tmp/never]",
    "a name": "a: !!python/name:os.system",
    "a tag": "a: !!binary eA==",
    "a megabyte": f"a: {'x' * 1_000_000}",
    "a number": f"a: {'9' * 5_000}",
    "a hexadecimal number": f"a: 0x{'f' * 50_000}",
}


@pytest.mark.parametrize("what", BOMBS)
def test_s12_yaml_made_to_hurt_is_refused(what: str) -> None:
    with pytest.raises(YamlRefused):
        fields(split(f"---\n{BOMBS[what]}\n---\n"))


def test_s12_toml_made_to_hurt_is_refused() -> None:
    for text in (f"a = {'9' * 5_000}", f"a = 0x{'f' * 5_000}", "a = " + "[" * 30_000):
        with pytest.raises(YamlRefused):
            fields(split(f"+++\n{text}\n+++\n"))


def test_s12_a_role_play_of_too_many_values_is_refused() -> None:
    assert node_of("- a\n" * 29_000, 2**20) is not None
    for text in ("- a\n" * 30_001, "- [" + "a, " * 71_000 + "]"):
        with pytest.raises(YamlRefused):
            node_of(text, 2**20)


_MEASURE = """
import json, resource, sys, time
from sopapp.library.front_matter import fields, split
from sopapp.library.guarded_yaml import YamlRefused, value_of
value_of("a: [1]")
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
before, slowest = peak(), 0
for bomb in json.load(sys.stdin):
    start = time.process_time()
    try:
        fields(split(f"---\\n{bomb}\\n---\\n"))
    except YamlRefused:
        slowest = max(slowest, time.process_time() - start)
print(json.dumps([slowest, peak() - before]))
"""


def test_s12_refusing_takes_no_time_and_no_memory() -> None:
    """In a process of its own, whose largest size is that of the bombs."""
    bombs = json.dumps(list(BOMBS.values()))
    done = subprocess.run([sys.executable, "-c", _MEASURE], input=bombs, capture_output=True, text=True, check=True)
    seconds, megabytes = json.loads(done.stdout)
    assert seconds < 0.2
    assert megabytes < 50


def test_s9_an_editor_is_given_no_line_without_end() -> None:
    texts = ("a\n" * 90_000, "a\n" + "x" * 100_000, "a\nb\n" + "x" * 100_001)
    assert [*map(endless_line, texts)] == [0, 0, 3]
