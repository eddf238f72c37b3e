from pathlib import Path

import pytest

from sopapp.library.problem import Problem, Rule
from sopapp.library.sop_file import parse_sop
from sopapp.library.style import sentences, style_problems, word_count
from tests.builders import a_sop_file


def found(step: str, language: str = "en") -> list[Problem]:
    path = Path(f"sops/listen/{language}.md")
    return style_problems(parse_sop(a_sop_file(steps={"greet": step}, language=language), path, Path(), True, []))


def rules(step: str, language: str = "en") -> list[Rule]:
    return [problem.rule for problem in found(step, language)]


@pytest.mark.parametrize(
    "step",
    [
        "Greet the customer within 10 seconds of arrival.",
        "Bring the parcel to the counter.",
        "If the customer has no receipt, look up the order.",
        "Ask the customer if the address is right.",
        "Record the case by 3 p.m. on the form of Mrs. Cruz.",
        'Say "You should come back, and then we repair it."',
    ],
)
def test_a_step_in_good_style_has_no_problem(step: str) -> None:
    assert rules(step) == []


@pytest.mark.parametrize(
    ("step", "rule", "words"),
    [
        ("Greet the customer and then ask one question.", Rule.STEP_TWOFOLD, "and then"),
        ("Greet the customer; smile.", Rule.STEP_TWOFOLD, ";"),
        ("Greet the customer. Smile at them.", Rule.STEP_TWOFOLD, "Smile at them."),
        ("The customer gets a form.", Rule.STEP_NO_ACTION, "The"),
        ("Greeting the customer.", Rule.STEP_NO_ACTION, "Greeting"),
        ("If the customer waits, you greet them.", Rule.STEP_NO_ACTION, "you"),
        ("Say what should happen.", Rule.STEP_MODAL, "should"),
        ("Note what you hear.", Rule.STEP_YOU, "you"),
        ("Phone the manager if the price is over 50.", Rule.STEP_CONDITION, "if"),
        ("Store the form properly.", Rule.VAGUE, "properly"),
    ],
)
def test_a_step_out_of_style_is_named_with_its_words(step: str, rule: Rule, words: str) -> None:
    hits = {problem.rule: problem.values["words"] for problem in found(step)}
    assert hits[rule] == words


@pytest.mark.parametrize(
    ("language", "limit"), [("en", 20), ("fil", 20), ("ta", 14), ("mn", 14), ("mn-MN", 14), ("de", 20)]
)
def test_a_steps_longest_sentence_has_its_languages_limit(language: str, limit: int) -> None:
    assert Rule.STEP_LONG not in rules("Пиши " * (limit - 1) + "пиши.", language)
    assert Rule.STEP_LONG in rules("Пиши " * limit + "пиши.", language)


@pytest.mark.parametrize(("language", "word"), [("fil", "kung kinakailangan"), ("ta", "தேவைப்பட்டால்"), ("mn", "гэх мэт")])
def test_every_language_has_its_vague_words(language: str, word: str) -> None:
    assert Rule.VAGUE in rules(f"A {word} b.", language)


def test_a_vague_word_is_not_found_inside_another() -> None:
    assert Rule.VAGUE not in rules("முதலியனவா", "ta")
    assert Rule.VAGUE not in rules("Fetch the form.")


def test_english_rules_are_not_held_against_other_languages() -> None:
    assert rules("The should you.", "mn") == []


def test_more_than_ten_steps_are_too_many() -> None:
    text = a_sop_file(steps={f"step-{n}": "Greet the customer." for n in range(11)})
    sop = parse_sop(text, Path("sops/listen/en.md"), Path(), True, [])
    assert [(p.rule, p.line) for p in style_problems(sop)] == [(Rule.MANY_STEPS, sop.steps[10].line)]


def test_long_sentences_on_average_are_named() -> None:
    text = a_sop_file() + "\n\n".join(["Word " * 30 + "end."] * 9) + "\n"
    sop = parse_sop(text, Path("sops/listen/en.md"), Path(), True, [])
    assert [problem.rule for problem in style_problems(sop)] == [Rule.SENTENCES_LONG]


def test_examples_tables_and_code_are_not_running_text() -> None:
    text = a_sop_file() + "\n> Do it properly.\n\n| properly |\n|---|\n\n```\nproperly\n```\n"
    assert style_problems(parse_sop(text, Path("sops/listen/en.md"), Path(), True, [])) == []


def test_a_problem_names_the_files_line() -> None:
    text = a_sop_file()
    sop = parse_sop(f"{text}\nStore it properly.\n", Path("sops/listen/en.md"), Path(), True, [])
    assert [problem.line for problem in style_problems(sop)] == [len(text.splitlines()) + 2]


def test_sentences_end_where_a_reader_would_pause() -> None:
    assert sentences("Call at 3 p.m. today. Ask Mrs. Cruz! Done?") == [
        "Call at 3 p.m. today.",
        "Ask Mrs. Cruz!",
        "Done?",
    ]
    assert sentences("") == []


def test_a_dash_is_no_word() -> None:
    assert word_count("Greet – and smile") == 3
