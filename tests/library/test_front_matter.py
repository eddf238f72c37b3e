"""Front matter: what other tools write is understood, what could hurt is refused, what is not ours stays."""

from datetime import date
from pathlib import Path

import pytest

from sopapp.library.front_matter import fields, split, with_front
from sopapp.library.guarded_yaml import YamlRefused
from sopapp.library.sop_file import parse_sop, stamped_sop
from tests.builders import a_sop, a_sop_file


def test_yaml_and_toml_are_both_read() -> None:
    assert fields(split("---\ntitle: A\n---\nBody")) == {"title": "A"}
    assert fields(split('+++\ntitle = "A"\n+++\nBody')) == {"title": "A"}


def test_a_line_across_the_page_is_no_front_matter() -> None:
    assert split("---\nText without a second line.\n").fence == ""


def test_the_body_knows_its_line_in_the_file() -> None:
    assert split("---\na: 1\n---\n\n# T\n").body_line == 4


@pytest.mark.parametrize(
    "front",
    ["a: &x 1", "a: *x", "a:\n  <<: {b: 1}", "a: !!python/object:os.system x", "a: " + "[" * 30000, "a: 2026-13-45"],
)
def test_what_could_hurt_is_refused(front: str) -> None:
    with pytest.raises(YamlRefused):
        fields(split(f"---\n{front}\n---\n"))


def test_front_matter_of_a_megabyte_is_refused() -> None:
    with pytest.raises(YamlRefused):
        fields(split(f"---\na: {'x' * 1_000_000}\n---\n"))


def test_a_refusal_names_the_line_of_the_file() -> None:
    with pytest.raises(YamlRefused) as refused:
        fields(split("---\na: 1\nb: [\n---\n"))
    assert refused.value.line >= 3


def test_changing_a_field_keeps_every_other_byte() -> None:
    text = "---\r\nid: a   # ours\r\nversion: 1\r\nlist:\r\n  - x\r\n---\r\n\r\n# T  \r\n"
    assert with_front(text, version=2) == text.replace("version: 1", "version: 2")
    assert with_front(text, list=None) == text.replace("list:\r\n  - x\r\n", "")


def test_a_new_field_goes_below_the_others() -> None:
    assert with_front("---\na: 1\n---\nBody", when=date(2026, 11, 22)) == "---\na: 1\nwhen: 2026-11-22\n---\nBody"
    assert with_front("Body", version=2) == "---\nversion: 2\n---\n\nBody"


@pytest.mark.parametrize("value", ["yes", "a: b", "# no", "12", "", 'it\'s "so"', "தமிழ்", " x ", "line\nbreak"])
def test_any_text_reads_back_as_it_was_written(value: str) -> None:
    assert fields(split(with_front("---\na: 1\n---\n", change=value)))["change"] == value


def test_toml_gets_its_field_above_the_tables() -> None:
    text = with_front('+++\ntitle = "A"\n[menu]\nx = 1\n+++\nBody', version=2)
    assert fields(split(text)) == {"title": "A", "version": 2, "menu": {"x": 1}}


def test_a_stamped_translation_remembers_the_source_steps() -> None:
    source = a_sop(version=3)
    text = stamped_sop(a_sop_file(language="ta"), source)
    again = parse_sop(text, Path("/l/sops/listen/ta.md"), Path("/l"), True, [])
    assert again.translates.version == 3
    assert again.translates.steps == {step.id: step.hash for step in source.steps}
