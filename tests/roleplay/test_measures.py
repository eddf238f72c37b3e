from dataclasses import replace

import pytest

from sopapp.library.moments import Behaviour, Condition, Kind, Meter, Slot
from sopapp.library.roleplay import Escalation, StepLink
from sopapp.roleplay.answer import Answer, Certainty
from sopapp.roleplay.certainty import confidently_wrong, sure_and_right
from sopapp.roleplay.comparing import both_met
from sopapp.roleplay.detection import Detection, detection
from sopapp.roleplay.listening import listening
from sopapp.roleplay.play import Play, begin
from sopapp.roleplay.rate import Rate
from sopapp.roleplay.statistics import Flag, ItemStatistics, item_statistics
from tests.builders import a_choice, a_node, a_roleplay, replay
from tests.roleplay.moments import a_decision, a_ranking

GREET = StepLink("listen", "greet")


def test_few_cases_leave_a_wide_interval_and_many_a_narrow_one() -> None:
    low, high = Rate(9, 10).interval
    assert [low, high] == pytest.approx([0.596, 0.982], abs=0.001)  # Wilson's own formula
    assert Rate(900, 1000).interval[0] > 0.87
    assert Rate().interval == (0, 1)


def test_hits_and_false_alarms_are_counted_apart_and_add_up() -> None:
    needed, needless = a_decision(), a_decision(Escalation.NOT_NEEDED)
    found = [detection(begin(a_roleplay(node)).choose("up").decisions) for node in (needed, needless)]
    both = found[0] + found[1]
    assert both == Detection(hits=1, false_alarms=1)
    assert (both.hit_rate, both.false_alarm_rate) == (Rate(1, 1), Rate(1, 1))


def test_nothing_is_noticed_or_missed_where_one_could_do_nothing_else() -> None:
    keep = a_node("a", a_choice("this", "lost"), a_choice("that", "lost", 0), escalation=Escalation.NEEDED)
    model = replace(a_node("b", a_choice("up", "lost", escalates=True)), kind=Kind.SAY, escalation=Escalation.NEEDED)
    for node, choice in ((keep, "this"), (model, "up")):
        assert detection(begin(a_roleplay(node)).choose(choice).decisions) == Detection()


def test_a_behaviour_counts_where_the_best_answer_shows_it() -> None:
    asks = a_choice("asks", "solved", behaviours=(Behaviour.ASK,))
    node = a_node("a", asks, a_choice("talks", "lost", 0, behaviours=(Behaviour.ACKNOWLEDGE,)))
    case = a_roleplay(node)
    assert listening(replay(case, ["asks"]).decisions) == {Behaviour.ASK: Rate(1, 1)}
    assert listening(replay(case, ["talks"]).decisions) == {Behaviour.ASK: Rate(0, 1)}


def test_two_plays_are_compared_only_where_both_had_to_decide() -> None:
    case = a_roleplay()
    found = both_met(replay(case, ["poor"]), replay(case, ["good", "shrug"]))
    assert (found.met, found.before, found.after) == (1, 0, 1)


def sure(choice: str, certainty: Certainty | None = Certainty.SURE) -> Play:
    node = a_node("a", a_choice("right", "solved", step=GREET), a_choice("wrong", "lost", 0))
    return begin(a_roleplay(node)).answer(Answer(choice, certainty=certainty))


def test_only_those_who_said_that_they_were_sure_count() -> None:
    plays = [sure("right"), sure("wrong"), sure("right", Certainty.THINK_SO), sure("wrong", None)]
    assert sure_and_right([d for play in plays for d in play.decisions]) == Rate(1, 2)


def test_who_is_sure_is_sure_of_the_whole_answer() -> None:
    handed = {Slot.WHOM: "manager", Slot.WHEN: "now"}
    well = begin(a_roleplay(a_decision())).answer(Answer("up", handover=handed, certainty=Certainty.SURE))
    badly = begin(a_roleplay(a_decision())).answer(Answer("up", certainty=Certainty.SURE))
    assert [sure_and_right(play.decisions) for play in (well, badly)] == [Rate(1, 1), Rate(0, 1)]


def test_who_was_sure_and_wrong_shows_at_the_step() -> None:
    plays = [sure("right"), sure("wrong"), sure("wrong", Certainty.GUESS), sure("wrong", None)]
    assert confidently_wrong([d for play in plays for d in play.decisions]) == {GREET: Rate(1, 2)}


def a_cohort(able: int, others: int, at_opening: tuple[str, str]) -> list[ItemStatistics]:
    """The able fix the case and the others shrug; `at_opening` is what each of the two groups says first."""
    case = a_roleplay()
    plays = [replay(case, [at_opening[0], "fix"])] * able + [replay(case, [at_opening[1], "shrug"])] * others
    return item_statistics([[play] for play in plays])


def test_an_item_that_tells_the_able_from_the_others_is_sound_but_for_an_idle_choice() -> None:
    opening = a_cohort(20, 20, ("good", "fair"))[0]
    assert (opening.n, opening.facility, opening.flags) == (40, 0.75, (Flag.IDLE_CHOICE,))
    assert opening.chosen == {"good": 20, "fair": 20, "poor": 0}


def test_an_item_that_the_able_get_wrong_has_a_suspect_key() -> None:
    assert Flag.AGAINST in a_cohort(20, 20, ("fair", "good"))[0].flags


def test_an_item_that_everybody_gets_right_tells_nothing() -> None:
    assert Flag.TOO_EASY in a_cohort(20, 20, ("good", "good"))[0].flags


def test_nothing_is_said_of_fewer_than_thirty() -> None:
    assert a_cohort(10, 19, ("fair", "good"))[0].flags == (Flag.TOO_FEW,)


def test_those_who_met_nothing_else_do_not_make_two_people_thirty() -> None:
    case = a_roleplay()
    plays = [replay(case, [said]) for said in ("good", "poor") * 15]
    others = [replay(case, ["good", "shrug"]), replay(case, ["fair", "fix"])]
    opening = item_statistics([[play] for play in (*plays, *others)])[0]
    assert opening.n == 32
    assert opening.item_rest == -1
    assert not {Flag.AGAINST, Flag.WEAK} & {*opening.flags}


def test_the_replies_of_a_ranking_are_all_taken() -> None:
    plays = [begin(a_roleplay(a_ranking())).answer(Answer("a", order=("a", "b", "c")))] * 30
    assert Flag.IDLE_CHOICE not in item_statistics([[play] for play in plays])[0].flags


def test_a_choice_that_is_seldom_offered_is_not_idle() -> None:
    beg = a_choice("beg", "lost", 0, condition=Condition("patience", "<", 1))
    node = a_node("a", a_choice("fix", "solved"), a_choice("shrug", "lost", 0), beg)
    case = a_roleplay(node, meters={"patience": Meter("patience", 2, 4)})
    plays = [replay(case, [said]) for said in ("fix", "shrug") * 20]
    assert Flag.IDLE_CHOICE not in item_statistics([[play] for play in plays])[0].flags
