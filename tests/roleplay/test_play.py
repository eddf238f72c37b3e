import pytest

from sopapp.base.errors import InvalidChoice
from sopapp.library.roleplay import Mood, Outcome
from sopapp.roleplay.play import begin, shown_order
from tests.builders import a_choice, a_node, a_roleplay, replay


def test_a_play_begins_at_the_start_in_the_customers_first_mood() -> None:
    play = begin(a_roleplay())
    assert play.node is not None
    assert (play.node.id, play.mood, play.ending) == ("opening", Mood.UPSET, None)


def test_a_choice_leads_on_and_changes_the_mood() -> None:
    play = begin(a_roleplay()).choose("good")
    assert play.node is not None
    assert (play.node.id, play.mood) == ("offer", Mood.CALM)


def test_a_play_ends_at_an_ending() -> None:
    play = replay(a_roleplay(), ["good", "fix"])
    assert play.node is None
    assert play.ending is not None
    assert play.ending.outcome is Outcome.SOLVED


def test_a_choice_of_another_node_is_refused() -> None:
    with pytest.raises(InvalidChoice) as caught:
        begin(a_roleplay()).choose("fix")
    assert (caught.value.given, caught.value.count) == ("fix", 3)


def test_nothing_can_be_chosen_after_the_ending() -> None:
    with pytest.raises(InvalidChoice):
        replay(a_roleplay(), ["poor"]).choose("good")


def test_choosing_leaves_the_earlier_play_as_it_was() -> None:
    play = begin(a_roleplay())
    play.choose("good")
    assert play.decisions == ()


def test_chance_is_the_mean_credit_of_what_could_be_chosen() -> None:
    assert replay(a_roleplay(), ["poor"]).decisions[0].chance == 0.5


def test_progress_counts_what_is_made_and_what_the_best_path_still_asks() -> None:
    play = begin(a_roleplay())
    assert play.progress() == (0, 2)
    assert play.choose("good").progress() == (1, 2)
    assert play.choose("poor").progress() == (1, 1)


def test_progress_does_not_hang_on_a_loop_of_best_choices() -> None:
    loop = a_roleplay(a_node("a", a_choice("on", "b")), a_node("b", a_choice("back", "a")))
    assert begin(loop).progress() == (0, 2)


def test_choices_are_shown_in_one_order_for_one_seed() -> None:
    node = a_roleplay().nodes["opening"]
    assert shown_order(node, "attempt-1") == shown_order(node, "attempt-1")
    assert set(shown_order(node, "attempt-1")) == set(node.choices)


def test_the_best_choice_is_not_always_shown_in_the_same_place() -> None:
    node = a_roleplay().nodes["opening"]
    places = {[choice.id for choice in shown_order(node, str(seed))].index("good") for seed in range(30)}
    assert places == {0, 1, 2}


@pytest.mark.parametrize(
    ("before", "choice", "said", "after"),
    [
        (Mood.CALM, "good", Mood.WORRIED, Mood.CALM),
        (Mood.ANGRY, "good", Mood.UPSET, Mood.UPSET),
        (Mood.ANGRY, "poor", Mood.UPSET, Mood.ANGRY),
        (Mood.CALM, "poor", Mood.UPSET, Mood.UPSET),
        (Mood.CALM, "fair", Mood.WORRIED, Mood.WORRIED),
    ],
)
def test_the_best_answer_never_sours_a_mood_and_a_poor_one_never_mends_it(
    before: Mood, choice: str, said: Mood, after: Mood
) -> None:
    credit = {"good": 1, "fair": 0.5, "poor": 0}
    node = a_node("a", *(a_choice(each, "solved", worth, mood=said) for each, worth in credit.items()))
    assert replay(a_roleplay(node, mood=before), [choice]).mood is after
