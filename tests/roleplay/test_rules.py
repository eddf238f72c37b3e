"""The rules that a play teaches."""

from dataclasses import replace

from sopapp.library.moments import Heard, Kind, Mark
from sopapp.library.roleplay import StepLink
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import begin
from sopapp.roleplay.rules import Rule, best_answer, faultless, rules
from tests.builders import a_choice, a_node, a_roleplay, replay

GREET, ASK, FIX = (StepLink("listen", step) for step in ("greet", "ask", "fix"))


def test_missed_steps_come_first_and_each_step_once() -> None:
    opening = a_node("opening", a_choice("good", "offer", step=ASK), a_choice("poor", "offer", 0))
    offer = a_node("offer", a_choice("fix", "solved", step=FIX), a_choice("more", "lost", 0, step=GREET))
    found = rules(replay(a_roleplay(opening, offer), ["good", "more"]))
    assert found == (Rule(FIX, True), Rule(GREET, True), Rule(ASK, False))


def test_a_best_choice_with_a_wrong_mark_is_not_faultless() -> None:
    node = replace(
        a_node("opening", a_choice("good", "solved", step=GREET), a_choice("poor", "lost", 0)),
        kind=Kind.LISTEN,
        marks=(Mark("late", Heard.SAID), Mark("sad", Heard.FELT)),
    )
    play = begin(a_roleplay(node))
    wrong = play.answer(Answer("good", marks={"late": Heard.SAID, "sad": Heard.SAID})).decisions[0]
    assert not faultless(wrong)
    assert faultless(play.answer(best_answer(wrong)).decisions[0])


def test_own_words_have_no_faults() -> None:
    node = replace(a_node("opening", a_choice("model", "solved", step=GREET)), kind=Kind.SAY)
    assert rules(begin(a_roleplay(node)).choose("model")) == (Rule(GREET, False),)
