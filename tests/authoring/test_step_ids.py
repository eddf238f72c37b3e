import pytest

from sopapp.authoring.step_ids import ascii_slug, unique, with_step_ids
from sopapp.library.outline import outline
from tests.builders import a_sop_file


def ids(text: str) -> list[str]:
    return [step.id for step in outline(text).steps]


def test_a_file_whose_steps_have_ids_stays_the_same_to_the_byte() -> None:
    text = a_sop_file() + "1. A reference, not a step.\r\n"
    assert with_step_ids(text) == text


def test_only_the_first_line_of_a_new_step_changes() -> None:
    text = "## Steps\n\n1. Greet. {#greet}\n\n2. Call **the** manager's phone at once.  \n\n    > Now.\n"
    assert with_step_ids(text) == text.replace("once.  ", "once. {#call-managers-phone}  ")


def test_windows_line_ends_stay() -> None:
    assert with_step_ids("## Steps\r\n\r\n1. Greet.\r\n") == "## Steps\r\n\r\n1. Greet. {#greet}\r\n"


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert ids(with_step_ids("# Greet\n\n## Steps\n\n1. Greet.\n2. Greet.\n3. Look. {#greet-3}\n4. Greet.\n")) == [
        "greet-2",
        "greet-4",
        "greet-3",
        "greet-5",
    ]


def test_steps_in_scripts_without_ascii_are_counted() -> None:
    assert ids(with_step_ids("## Алхмууд\n\n1. Угт.\n2. Сонс. {#listen}\n3. Асуу.\n")) == ["step-1", "listen", "step-3"]


def test_a_numbered_list_of_references_holds_no_steps() -> None:
    text = "## References\n\n1. The law.\n\n## Steps\n\n1. Greet.\n\n```\n1. code\n```\n"
    assert ids(with_step_ids(text)) == ["greet"]


def test_a_translation_takes_the_ids_of_its_source_by_position() -> None:
    text = "## Алхмууд\n\n1. Угт.\n2. Сонс. {#hear}\n3. Асуу.\n"
    assert ids(with_step_ids(text, ["greet", "hear", "ask"])) == ["greet", "hear", "ask"]


def test_a_translation_with_other_steps_guesses_nothing() -> None:
    assert ids(with_step_ids("## Алхмууд\n\n1. Угт.\n", ["greet", "hear"])) == ["step-1"]


def test_front_matter_is_not_searched_for_steps() -> None:
    text = "---\nchange: |\n  x\n1. y\n---\n\n## Steps\n\n1. Greet.\n"
    assert with_step_ids(text) == text.replace("Greet.", "Greet. {#greet}")


@pytest.mark.parametrize("separator", ["\u2028", "\x0c", "\x85"])
def test_a_line_separator_inside_a_line_puts_no_id_elsewhere(separator: str) -> None:
    text = f"# A\n\none{separator}1. two\n\n## Steps\n\n1. Greet.\r\n"
    assert with_step_ids(text) == text.replace("Greet.", "Greet. {#greet}")


@pytest.mark.parametrize(("text", "slug"), [("The café's till", "cafes-till"), ("Угт", ""), ("a b c d e", "b-c-d")])
def test_ascii_slugs(text: str, slug: str) -> None:
    assert ascii_slug(text, 3) == slug


def test_the_first_free_name_is_taken() -> None:
    assert unique("a", {"a", "a-2"}) == "a-3"
