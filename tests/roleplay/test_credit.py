import pytest

from sopapp.library.moments import Behaviour, Heard, Panel, Slot
from sopapp.library.roleplay import Node
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.credit import best_choice, choice_credit, is_disputed
from sopapp.roleplay.listening import own_words as marked_own_words
from sopapp.roleplay.play import Decision, begin
from sopapp.roleplay.rate import Rate
from sopapp.roleplay.scoring import score
from tests.builders import a_choice, a_node, a_roleplay
from tests.roleplay.moments import a_decision, a_ranking, a_story, own_words


def decided(node: Node, answer: Answer) -> Decision:
    return begin(a_roleplay(node)).answer(answer).decisions[0]


def judged(*best: int, n: int = 12) -> Node:
    return a_node("a", *(a_choice(str(i), "solved", 0.2, panel=Panel(n, b)) for i, b in enumerate(best)))


def test_half_of_listening_is_what_was_heard_and_half_is_what_is_said() -> None:
    marks = {"late": Heard.SAID, "afraid": Heard.FELT, "voucher": Heard.SAID}
    assert decided(a_story(), Answer("vague", marks)).credit == pytest.approx((2 / 3 + 0.5) / 2)


def test_sorting_blindly_is_right_once_in_three() -> None:
    assert decided(a_story(), Answer("off")).chance == pytest.approx((1 / 3 + 0.5) / 2)


@pytest.mark.parametrize(("order", "credit"), [("abc", 1), ("bac", 2 / 3), ("bca", 1 / 3), ("cba", 0), ("a", 2 / 3)])
def test_a_ranking_earns_the_pairs_put_in_order(order: str, credit: float) -> None:
    decision = decided(a_ranking(), Answer(order[0], order=tuple(order)))
    assert [decision.credit, decision.chance] == pytest.approx([credit, 0.5])


@pytest.mark.parametrize(
    ("slots", "credit"),
    [({Slot.WHOM: "manager", Slot.WHEN: "now"}, 1), ({Slot.WHOM: "manager"}, 0.75), ({Slot.WHOM: "friend"}, 0.5)],
)
def test_handing_up_is_worth_half_and_how_it_is_done_the_other_half(slots: dict[Slot, str], credit: float) -> None:
    assert decided(a_decision(), Answer("up", handover=slots)).credit == credit


def test_a_blind_hand_over_earns_the_mean_of_its_parts() -> None:
    assert decided(a_decision(), Answer("keep")).chance == pytest.approx(0.75 / 2)


def test_own_words_are_not_scored_and_are_marked_by_oneself() -> None:
    play = begin(a_roleplay(own_words())).answer(Answer("model", checked=("named",)))
    assert (score(play).met, score(play).credit) == (0, 0)
    assert marked_own_words(play.decisions) == {Behaviour.PARAPHRASE: Rate(1, 1)}


def test_a_panel_counts_in_place_of_the_managers_key() -> None:
    node = judged(9, 3, 0)
    assert [choice_credit(node, choice) for choice in node.choices] == pytest.approx([1, 1 / 3, 0])
    assert not score(begin(a_roleplay(node)).choose("0")).provisional


def test_fewer_than_five_experts_are_the_managers_key() -> None:
    node = judged(3, 1, n=4)
    assert choice_credit(node, node.choices[0]) == 0.2
    assert score(begin(a_roleplay(node)).choose("0")).provisional


def test_a_panel_that_disagrees_is_shown_as_such() -> None:
    assert is_disputed(judged(5, 4, 3))
    assert not is_disputed(judged(6, 4, 2))
    assert score(begin(a_roleplay(judged(5, 4, 3))).choose("0")).disputed


def test_the_best_choice_is_never_a_critical_one_if_there_is_another() -> None:
    node = a_node("a", a_choice("promise", "solved", critical=True), a_choice("fair", "solved", 0.5))
    assert best_choice(node).id == "fair"
