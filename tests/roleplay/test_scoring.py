import pytest

from sopapp.library.roleplay import Escalation
from sopapp.roleplay.debrief import debrief
from sopapp.roleplay.detection import Detection
from sopapp.roleplay.play import begin
from sopapp.roleplay.scoring import score
from sopapp.roleplay.transcript import transcript
from tests.builders import a_choice, a_node, a_roleplay, lines_of, replay
from tests.roleplay.moments import a_decision


def test_the_best_path_scores_one() -> None:
    best = score(replay(a_roleplay(), ["good", "fix"]))
    assert (best.credit, best.met, best.share, best.corrected) == (2, 2, 1, 1)


def test_choosing_blindly_is_corrected_to_nothing() -> None:
    fair = score(replay(a_roleplay(), ["fair"]))
    assert (fair.share, fair.corrected) == (0.5, 0)


def test_worse_than_chance_is_not_below_nothing() -> None:
    assert score(replay(a_roleplay(), ["poor"])).corrected == 0


def test_the_share_above_chance_is_measured_from_chance_to_the_best() -> None:
    one_of_two = score(replay(a_roleplay(), ["fair", "fix"]))
    assert one_of_two.corrected == pytest.approx((0.75 - 0.5) / 0.5)


def test_before_the_first_decision_there_is_no_score() -> None:
    nothing = score(begin(a_roleplay()))
    assert (nothing.credit, nothing.met, nothing.share, nothing.corrected) == (0, 0, 0, 0)


def test_where_all_choices_earn_the_same_nothing_can_be_shown() -> None:
    flat = a_roleplay(a_node("a", a_choice("this", "solved"), a_choice("that", "solved")))
    assert score(replay(flat, ["this"])).corrected == 0


def test_a_choice_that_shows_no_skill_counts_against_the_skill_it_was_about() -> None:
    node = a_node("a", a_choice("ask", "solved", skills=("listening",)), a_choice("talk", "solved", 0))
    assert score(replay(a_roleplay(node), ["talk"])).skills == {"listening": 0}
    assert score(replay(a_roleplay(node), ["ask"])).skills == {"listening": 1}


def test_a_critical_error_is_a_flag_and_ranks_below_any_other_play() -> None:
    node = a_node("a", a_choice("swear", "solved", critical=True), a_choice("shrug", "lost", 0))
    critical, shrug = score(replay(a_roleplay(node), ["swear"])), score(replay(a_roleplay(node), ["shrug"]))
    assert critical.critical
    assert critical.rank < shrug.rank


@pytest.mark.parametrize(
    ("case", "chosen", "expected"),
    [
        (Escalation.NEEDED, "up", Detection(hits=1)),
        (Escalation.NEEDED, "keep", Detection(misses=1)),
        (Escalation.NOT_NEEDED, "up", Detection(false_alarms=1)),
        (Escalation.NOT_NEEDED, "keep", Detection(kept_rightly=1)),
    ],
)
def test_escalating_is_a_task_of_noticing(case: Escalation, chosen: str, expected: Detection) -> None:
    node = a_node("a", a_choice("up", "solved", escalates=True), a_choice("keep", "solved", 0), escalation=case)
    assert score(replay(a_roleplay(node), [chosen])).escalation == expected


def test_a_debrief_tells_what_went_well_from_what_to_do_differently() -> None:
    back = debrief(replay(a_roleplay(), ["fair", "fix"]))
    assert [decision.choice.id for decision in back.well] == ["fix"]
    assert [(better.decision.choice.id, better.best.id) for better in back.differently] == [("fair", "good")]


def test_the_best_choice_handed_over_badly_is_to_be_done_differently() -> None:
    back = debrief(begin(a_roleplay(a_decision())).choose("up"))
    assert (back.well, [better.best.id for better in back.differently]) == ((), ["up"])


def test_where_nothing_earns_credit_nothing_went_well() -> None:
    node = a_node("a", a_choice("swear", "lost", 0), a_choice("shrug", "lost", 0))
    assert debrief(replay(a_roleplay(node), ["swear"])).well == ()


def test_a_transcript_is_a_dialogue_with_credits() -> None:
    texts = {"opening.say": "No parcel!", "opening.poor.say": "Wait.", "opening.poor.reaction": "Goodbye."}
    roleplay = a_roleplay(lines={"en": lines_of(texts | {"endings.lost.title": "She left"})})
    assert transcript(replay(roleplay, ["poor"]), "en") == "< No parcel!\n> Wait.\n= 0\n< Goodbye.\n. She left"


def test_a_transcript_of_a_play_under_way_ends_with_the_customer() -> None:
    roleplay = a_roleplay(lines={"en": lines_of({"opening.say": "No\nparcel!"})})
    assert transcript(begin(roleplay), "ta") == "< No parcel!"
