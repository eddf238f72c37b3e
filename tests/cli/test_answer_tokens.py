"""A token says a whole answer, or the sentence about it says what would."""

from pathlib import Path

import pytest

from sopapp.base.errors import UnknownAnswer
from sopapp.cli.answers import answer_of
from sopapp.library.moments import Heard, Slot
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play, begin
from tests.builders import a_catalogue
from tests.every_kind import EVERY_KIND

AT = {"choose": 0, "listen": 1, "rank": 2, "decide": 3, "say": 4, "end": 5}


@pytest.fixture
def plays(tmp_path: Path) -> list[Play]:
    """The play at each kind of moment."""
    play = begin(a_catalogue(tmp_path, roleplays={"every-kind": EVERY_KIND}).roleplay("every-kind"))
    plays = [play]
    for token in ("1", "1", "1", "3", "1"):
        plays.append(plays[-1].answer(answer_of(plays[-1], token)))
    return plays


@pytest.mark.parametrize(
    ("kind", "token", "answer"),
    [
        ("choose", "3", Answer("sorry")),
        ("listen", "2", Answer("half")),
        ("rank", "3", Answer("worst")),
        ("rank", "3>1>2", Answer("worst", order=("worst", "best", "middle"))),
        ("decide", "3", Answer("hand-up")),
        ("say", "1:3", Answer("model", checked=("short",))),
        ("say", "1:", Answer("model")),
    ],
)
def test_a_token_is_an_answer(plays: list[Play], kind: str, token: str, answer: Answer) -> None:
    assert answer_of(plays[AT[kind]], token) == answer


def test_marks_and_slots_go_in_the_order_of_the_file(plays: list[Play]) -> None:
    marks = answer_of(plays[AT["listen"]], "snffs:1").marks
    assert [marks[own] for own in ("saturday", "hurt", "rider")] == [Heard.SAID, Heard.NOT_SAID, Heard.SAID]
    handover = answer_of(plays[AT["decide"]], "3+2+1+2+1").handover
    assert handover == {Slot.WHOM: "colleague", Slot.WHEN: "now", Slot.CHANNEL: "note", Slot.WORDS: "facts"}


@pytest.mark.parametrize(
    ("kind", "token", "possible"),
    [
        ("choose", "4", "a number from 1 to 3"),
        ("choose", "²", "a number from 1 to 3"),
        ("listen", "sfns:1", "such as sfnsf:1"),
        ("listen", "sfnsx:1", "such as sfnsf:1"),
        ("rank", "1>2", "such as 3>2>1"),
        ("rank", "1>1>2", "such as 3>2>1"),
        ("rank", "1>2>3>4", "such as 3>2>1"),
        ("decide", "1+1+1+1+1", "such as 3+1+1+1+1"),
        ("decide", "3+1+1+1", "such as 3+1+1+1+1"),
        ("decide", "3+1+1+1+9", "whom, when, channel, words"),
        ("say", "1:4", "from 1 to 3"),
        ("end", "1", "nothing more, as the role-play has ended"),
    ],
)
def test_a_wrong_token_is_told_its_place_and_what_is_possible(
    plays: list[Play], kind: str, token: str, possible: str
) -> None:
    with pytest.raises(UnknownAnswer) as caught:
        answer_of(plays[AT[kind]], token)
    assert str(caught.value).startswith(f'Answer {AT[kind] + 1} is "{token}", which does not fit there. Give ')
    assert possible in str(caught.value)
