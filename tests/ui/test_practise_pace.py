"""A story in sentences, and what a window takes over from another."""

import pytest

from sopapp.roleplay.answer import Answer, Certainty
from sopapp.ui.pages.practise.half_given import HalfGiven, Unsaid, unsaid_of
from sopapp.ui.pages.practise.pace import reading_time, sentences


@pytest.mark.parametrize(
    ("story", "parts"),
    [
        ("I waited all day. Nobody came! Why?", ["I waited all day.", "Nobody came! Why?"]),
        ("I rang Mr. Perera at once. He was out.", ["I rang Mr. Perera at once. He was out."]),
        ("நான் நாள் முழுவதும் காத்திருந்தேன். யாரும் வரவில்லை.", ["நான் நாள் முழுவதும் காத்திருந்தேன்.", "யாரும் வரவில்லை."]),
        ("Би өдөржин хүлээсэн. Хэн ч ирээгүй шүү дээ.", ["Би өдөржин хүлээсэн.", "Хэн ч ирээгүй шүү дээ."]),
        ("", []),
    ],
)
def test_a_story_is_told_in_sentences(story: str, parts: list[str]) -> None:
    assert sentences(story) == parts


def test_reading_takes_a_second_for_three_words_in_any_script() -> None:
    assert reading_time("I stayed at home the whole day, waiting for it.", "en") == pytest.approx(10 * 1000 / 3, abs=50)
    tamil = reading_time("நான் நாள் முழுவதும் வீட்டில் அதற்காகக் காத்திருந்தேன்.", "ta")
    assert 2000 < tamil < 4000
    assert reading_time("No.", "en") >= 1000


def test_what_is_half_answered_can_be_written_and_read() -> None:
    half = HalfGiven(Answer("", order=("b", "a"), certainty=Certainty.GUESS), 1, 'At 3: "today".\n', True)
    unsaid = Unsaid("attempt", 2, half, {0: "சரி"})
    assert unsaid_of(unsaid.written()) == unsaid


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"attempt": 1, "number": "x"}', "null"])
def test_what_is_no_half_answer_is_none(text: str) -> None:
    assert unsaid_of(text) is None
