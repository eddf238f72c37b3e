from pathlib import Path

import pytest

from sopapp.base.errors import InvalidChoice, UnknownRolePlay
from sopapp.learning.practice import Attempt, AttemptEnded, DecisionKept
from sopapp.store.record import Json
from tests.builders import a_folder, a_roleplay_file, a_sop_file
from tests.conftest import StillClock
from tests.learning.rooms import ANA, BOLD, Room, a_room

_FIRST = a_roleplay_file()
_SECOND_NODE = (
    '  second:\n    say: "And now?"\n    choices:\n' + _FIRST.partition("    choices:\n")[2].partition("endings:")[0]
)
TWO_NODES = {
    "late-parcel": _FIRST.replace("next: solved", "next: second").replace("endings:\n", f"{_SECOND_NODE}endings:\n")
}


def chosen(attempt: Attempt) -> list[str]:
    return [f"{decision.node.id}.{decision.choice.id}" for decision in attempt.play.decisions]


def started(room: Room, *choices: str) -> Attempt:
    attempt = room.practice.start(ANA, "late-parcel", "en")
    for choice in choices:
        attempt = room.practice.decide(attempt, choice)
    return attempt


def test_a_decision_is_on_disk_before_decide_returns(tmp_path: Path, clock: StillClock) -> None:
    attempt = started(a_room(tmp_path, clock, roleplays=TWO_NODES), "good")
    (record,) = a_room(tmp_path, clock).records.of("decision")
    expected = {"attempt": attempt.id, "number": 1, "node": "opening", "choice": "good", "credit": 1}
    assert (record.who, record.body) == (ANA, expected)


def test_an_unfinished_attempt_is_resumed_at_the_next_start(tmp_path: Path, clock: StillClock) -> None:
    before = started(a_room(tmp_path, clock, roleplays=TWO_NODES), "good")
    after = started(a_room(tmp_path, clock, roleplays=TWO_NODES))
    assert (after.id, after.seed, after.started, chosen(after)) == (
        before.id, before.seed, before.started, ["opening.good"],
    )  # fmt: skip


def test_another_person_begins_an_attempt_of_their_own(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock, roleplays=TWO_NODES)
    started(room, "good")
    assert chosen(room.practice.start(BOLD, "late-parcel", "en")) == []


def test_an_attempt_ends_at_an_ending(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    attempt = started(room, "good")
    assert attempt.ended
    assert room.practice.unfinished(ANA) == []
    assert [found.id for found in room.practice.finished(ANA, "late-parcel")] == [attempt.id]
    assert room.heard == [DecisionKept(attempt.id, ANA), AttemptEnded(attempt.id, ANA, "late-parcel")]


def test_a_finished_role_play_starts_anew(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    assert started(room, "good").id != started(room).id


def test_an_ending_that_was_not_written_down_is_one_all_the_same(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    attempt = room.practice.start(ANA, "late-parcel", "en")
    body: dict[str, Json] = {"attempt": attempt.id, "number": 1, "node": "opening", "choice": "poor", "credit": 0}
    room.records.add("decision", body, who=ANA)
    assert [found.ended for found in room.practice.finished(ANA)] == [True]


def test_deciding_the_same_twice_is_kept_once(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    attempt = room.practice.start(ANA, "late-parcel", "en")
    first, second = room.practice.decide(attempt, "good"), room.practice.decide(attempt, "good")
    assert first == second
    assert len(room.records.of("decision")) == len(room.records.of("attempt-ended")) == 1


def test_deciding_otherwise_from_the_same_place_replaces_what_followed(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock, roleplays=TWO_NODES)
    attempt = room.practice.start(ANA, "late-parcel", "en")
    room.practice.decide(attempt, "good")
    room.practice.decide(attempt, "poor")
    assert [chosen(found) for found in room.practice.finished(ANA)] == [["opening.poor"]]


def test_what_cannot_be_chosen_is_not_kept(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    with pytest.raises(InvalidChoice):
        started(room, "gone")
    assert room.records.of("decision") == []


def test_an_unknown_role_play_cannot_be_started(tmp_path: Path, clock: StillClock) -> None:
    with pytest.raises(UnknownRolePlay):
        a_room(tmp_path, clock).practice.start(ANA, "gone", "en")


RENAMED = {
    "late-parcel": TWO_NODES["late-parcel"].replace("  second:", "  after:").replace("next: second", "next: after")
}


def test_an_attempt_resumes_up_to_where_the_role_play_has_changed(tmp_path: Path, clock: StillClock) -> None:
    three = {"late-parcel": TWO_NODES["late-parcel"].replace("next: solved", "next: second")}
    before = started(a_room(tmp_path, clock, roleplays=three), "good", "good")
    after = started(a_room(tmp_path, clock, roleplays=RENAMED))
    assert (after.id, chosen(after)) == (before.id, ["opening.good"])


def test_what_is_decided_after_such_a_change_is_resumed_too(tmp_path: Path, clock: StillClock) -> None:
    three = {"late-parcel": TWO_NODES["late-parcel"].replace("next: solved", "next: second")}
    started(a_room(tmp_path, clock, roleplays=three), "good", "good", "good")
    started(a_room(tmp_path, clock, roleplays=RENAMED), "poor")
    (finished,) = a_room(tmp_path, clock, roleplays=RENAMED).practice.finished(ANA)
    assert chosen(finished) == ["opening.good", "after.poor"]


def test_an_attempt_whose_role_play_is_gone_is_left_out(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    started(room, "good")
    (tmp_path / "library/roleplays/late-parcel/roleplay.yaml").unlink()
    room.library.show(room.library.load())
    assert room.practice.finished(ANA) == []


def test_restarting_gives_up_the_unfinished_attempt(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock, roleplays=TWO_NODES)
    first = started(room, "good")
    second = room.practice.restart(first)
    assert chosen(second) == []
    assert [found.id for found in room.practice.unfinished(ANA)] == [second.id]


def test_restarting_keeps_a_finished_attempt(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.practice.restart(started(room, "good"))
    assert len(room.practice.finished(ANA)) == len(room.practice.unfinished(ANA)) == 1


def test_the_best_of_several_attempts_counts(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    assert room.practice.best(ANA).get("late-parcel") is None
    started(room, "good")
    started(room, "poor")
    best = room.practice.best(ANA).get("late-parcel")
    assert best is not None
    assert best.corrected == 1


def test_a_role_play_is_to_be_practised_once_its_procedure_is_read(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    assert room.practice.to_practise(ANA) == []
    room.progress.acknowledge(ANA, "listen", "en")
    assert [roleplay.id for roleplay in room.practice.to_practise(ANA)] == ["late-parcel"]
    started(room, "good")
    assert room.practice.to_practise(ANA) == []


@pytest.mark.parametrize(("step", "due"), [("greet", ["late-parcel"]), ("let-finish", [])])
def test_a_finished_role_play_is_due_when_a_step_it_practises_has_changed(
    tmp_path: Path, clock: StillClock, step: str, due: list[str]
) -> None:
    started(a_room(tmp_path, clock), "good")
    a_folder(tmp_path / "library/sops/listen/history", {"1.en.md": a_sop_file()})
    steps = {"greet": "Greet the customer.", "let-finish": "Let the customer finish."} | {step: "Do it anew."}
    room = a_room(tmp_path, clock, {"listen": a_sop_file(version=2, steps=steps)})
    assert [roleplay.id for roleplay in room.practice.to_practise(ANA)] == due


@pytest.mark.parametrize(("sign_from", "due"), [(1, []), (2, ["late-parcel"])])
def test_where_the_old_text_is_lost_the_signature_decides(
    tmp_path: Path, clock: StillClock, sign_from: int, due: list[str]
) -> None:
    started(a_room(tmp_path, clock), "good")
    room = a_room(tmp_path, clock, {"listen": a_sop_file(version=2, sign_from=sign_from)})
    assert [roleplay.id for roleplay in room.practice.to_practise(ANA)] == due
