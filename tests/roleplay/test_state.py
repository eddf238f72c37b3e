from dataclasses import replace
from typing import Any

import pytest

from sopapp.base.errors import InvalidChoice
from sopapp.library.moments import Branch, Condition, Meter, Saying, condition_of
from sopapp.library.roleplay import Line, Mood, RolePlay, Variant
from sopapp.roleplay.play import begin
from tests.builders import a_choice, a_node, a_roleplay, lines_of, replay

FED_UP = Condition("patience", "<", 2)


def moved(by: int, **fields: Any) -> RolePlay:
    """A case in which the first answer moves the customer's patience, which starts at 3 of 4."""
    opening = a_node("opening", a_choice("talk", "offer", effects={"patience": by}, **fields), a_choice("hush", "lost"))
    offer = a_node("offer", a_choice("fix", "solved"), a_choice("beg", "lost", condition=FED_UP))
    offer = replace(offer, says=(Saying("fed-up", FED_UP),))
    return a_roleplay(opening, offer, meters={"patience": Meter("patience", 3, 4)})


@pytest.mark.parametrize(("by", "left"), [(-1, 2), (-9, 0), (1, 4), (9, 4)])
def test_a_meter_stays_within_its_range(by: int, left: int) -> None:
    assert replay(moved(by), ["talk"]).meters == {"patience": left}


def test_a_customer_whose_patience_is_gone_says_other_things() -> None:
    assert replay(moved(-1), ["talk"]).said == "offer.say"
    assert replay(moved(-2), ["talk"]).said == "offer.says.fed-up.say"


def test_a_choice_is_offered_only_while_its_condition_holds() -> None:
    assert [choice.id for choice in replay(moved(-2), ["talk"]).offered] == ["fix", "beg"]
    with pytest.raises(InvalidChoice):
        replay(moved(-1), ["talk"]).choose("beg")


def test_the_first_branch_that_holds_is_taken() -> None:
    gone = (Branch("lost", Condition("patience", "<", 1)),)
    assert replay(moved(-3, branches=gone), ["talk"]).place == "lost"
    assert replay(moved(-2, branches=gone), ["talk"]).place == "offer"


@pytest.mark.parametrize("text", ["patience<2", " patience <  2", "patience < 2"])
def test_a_condition_is_one_comparison(text: str) -> None:
    assert condition_of(text) == FED_UP


@pytest.mark.parametrize("text", ["patience", "patience < 2 and trust > 1", "patience =< 2", "2 > patience", ""])
def test_anything_else_is_no_condition(text: str) -> None:
    assert condition_of(text) is None


def test_a_variant_is_another_case_of_the_same_structure() -> None:
    teapot = Variant("teapot", Mood.ANGRY, {"patience": 1}, ("opening.say",))
    lines = {"en": lines_of({"opening.say": "My kettle!", "variants.teapot.opening.say": "My teapot!"})}
    case = replace(moved(0), lines=lines, variants={"teapot": teapot}).as_variant("teapot")
    play = begin(case)
    assert (case.text(play.said, "en"), play.mood, play.meters) == ("My teapot!", Mood.ANGRY, {"patience": 1})


def test_a_variant_is_offered_only_where_all_its_lines_are_translated() -> None:
    teapot = Variant("teapot", Mood.ANGRY, {}, ("opening.say",))
    lines = {"en": {"variants.teapot.opening.say": Line("My teapot!")}, "ta": {"opening.say": Line("…")}}
    case = replace(moved(0), lines=lines, variants={"teapot": teapot})
    assert (case.variants_in("en"), case.variants_in("ta")) == (("", "teapot"), ("",))
