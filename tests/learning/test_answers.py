"""Answers of every kind, the case that is played, and what a level earns."""

from dataclasses import replace
from pathlib import Path

import pytest

from sopapp.bootstrap import Services
from sopapp.learning.answers import answer_fields, answer_of
from sopapp.learning.attempts import Attempt
from sopapp.library.moments import Check, Condition, Heard, Kind, Mark, Meter, Slot
from sopapp.library.roleplay import Mood, Node, RolePlay, Variant
from sopapp.roleplay.answer import Answer, Certainty
from sopapp.store.record import Json
from tests.builders import a_choice, a_node, a_roleplay, lines_of
from tests.conftest import StillClock
from tests.learning.rooms import ANA, BOLD, Room, a_room

WHOLE = Answer(
    "good",
    marks={"late": Heard.SAID, "afraid": Heard.FELT},
    order=("good", "poor"),
    handover={Slot.WHOM: "manager"},
    checked=("named",),
    certainty=Certainty.THINK_SO,
)


def a_story() -> Node:
    node = a_node("opening", a_choice("good", "solved"), a_choice("poor", "lost", 0))
    marks = (Mark("late", Heard.SAID), Mark("afraid", Heard.FELT))
    return replace(node, kind=Kind.LISTEN, marks=marks)


def with_cases(roleplay: RolePlay) -> RolePlay:
    """Two more cases of it, of which only the first is told in Tamil."""
    variants = {name: Variant(name, Mood.CALM, {}, ("opening.say",)) for name in ("umbrella", "kettle")}
    english = lines_of({f"variants.{name}.opening.say": name for name in variants})
    return replace(
        roleplay,
        variants=variants,
        lines={"en": english, "ta": {"variants.umbrella.opening.say": english["variants.umbrella.opening.say"]}},
    )


def shown(folder: Path, clock: StillClock, *roleplays: RolePlay) -> Room:
    room = a_room(folder, clock)
    room.library.show(replace(room.library.catalogue, roleplays={roleplay.id: roleplay for roleplay in roleplays}))
    return room


def finished(room: Room, *choices: str, language: str = "en") -> Attempt:
    attempt = room.practice.start(ANA, "parcel", language)
    for choice in choices:
        attempt = room.practice.decide(attempt, choice)
    return attempt


def test_every_part_of_an_answer_is_read_back_as_it_was_given() -> None:
    assert answer_of(answer_fields(WHOLE)) == WHOLE


def test_a_plain_choice_is_kept_as_it_always_was() -> None:
    assert answer_fields(Answer("good")) == {"choice": "good"}


def test_what_only_a_later_version_says_counts_as_not_answered() -> None:
    body: dict[str, Json] = {
        "choice": "good",
        "marks": {"late": "sung", "afraid": "felt"},
        "certainty": 0.4,
        "order": 3,
        "tone": "warm",
    }
    assert answer_of(body) == Answer("good", marks={"afraid": Heard.FELT})


def test_an_answer_is_there_at_the_next_start_with_all_its_parts(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay(a_story()))
    answer = Answer("good", marks={"late": Heard.SAID, "afraid": Heard.SAID}, certainty=Certainty.SURE)
    room.practice.answer(room.practice.start(ANA, "parcel", "en"), answer)
    (found,) = shown(tmp_path, clock, a_roleplay(a_story())).practice.finished(ANA)
    assert [decision.answer for decision in found.play.decisions] == [answer]
    assert found.score.credit == 0.75


def test_the_credit_in_the_record_is_that_of_the_whole_answer_when_it_was_given(
    tmp_path: Path, clock: StillClock
) -> None:
    room = shown(tmp_path, clock, a_roleplay(a_story()))
    room.practice.answer(room.practice.start(ANA, "parcel", "en"), Answer("good", marks={"late": Heard.SAID}))
    shown(tmp_path, clock, a_roleplay())
    assert [record.body["credit"] for record in room.records.of("decision")] == [0.75]


def test_own_words_have_no_credit(tmp_path: Path, clock: StillClock) -> None:
    node = replace(a_node("opening", a_choice("model", "solved")), kind=Kind.SAY, checklist=(Check("named"),))
    room = shown(tmp_path, clock, a_roleplay(node))
    room.practice.answer(room.practice.start(ANA, "parcel", "en"), Answer("model", checked=("named",)))
    (record,) = room.records.of("decision")
    assert (record.body.get("credit"), record.body["checked"]) == (None, ["named"])


def test_another_certainty_from_the_same_place_replaces_the_answer(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay())
    attempt = room.practice.start(ANA, "parcel", "en")
    for certainty in (Certainty.GUESS, Certainty.GUESS, Certainty.SURE):
        room.practice.answer(attempt, Answer("good", certainty=certainty))
    (kept,) = room.practice.unfinished(ANA)
    assert [decision.answer.certainty for decision in kept.play.decisions] == [Certainty.SURE]
    assert len(room.records.of("decision")) == 2


def test_a_choice_that_is_no_longer_offered_ends_what_can_be_played_again(tmp_path: Path, clock: StillClock) -> None:
    finished(shown(tmp_path, clock, a_roleplay()), "good", "fix")
    rare = a_choice("fix", "solved", condition=Condition("trust", ">", 3))
    second = a_node("offer", rare, a_choice("shrug", "lost", 0), a_choice("ask", "solved"))
    now = replace(a_roleplay(), meters={"trust": Meter("trust", 1, 4)})
    room = shown(tmp_path, clock, replace(now, nodes={**now.nodes, "offer": second}))
    assert [len(attempt.play.decisions) for attempt in room.practice.finished(ANA)] == [1]


def test_each_new_attempt_plays_the_case_played_least(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, with_cases(a_roleplay()))
    played = [finished(room, "good", "fix").play.roleplay.variant for _ in range(4)]
    assert played == ["", "umbrella", "kettle", ""]


def test_a_case_that_is_not_told_in_the_language_is_not_played(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, with_cases(a_roleplay()))
    played = [finished(room, "good", "fix", language="ta").play.roleplay.variant for _ in range(3)]
    assert played == ["", "umbrella", ""]


def test_an_unfinished_attempt_goes_on_with_its_case(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, with_cases(a_roleplay()))
    finished(room, "poor")
    finished(room, "good")
    again = shown(tmp_path, clock, with_cases(a_roleplay())).practice.start(ANA, "parcel", "en")
    assert (again.play.roleplay.variant, len(again.play.decisions)) == ("umbrella", 1)


def test_a_case_that_was_given_up_is_met_again(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, with_cases(a_roleplay()))
    assert room.practice.restart(finished(room, "good")).play.roleplay.variant == ""
    assert room.practice.restart(finished(room, "good", "fix")).play.roleplay.variant == "umbrella"


@pytest.mark.parametrize(("choices", "level"), [(("good", "fix"), 2), (("poor",), 0), (("good",), 0)])
def test_a_level_is_earned_by_finishing_a_role_play_well(
    tmp_path: Path, clock: StillClock, choices: tuple[str, ...], level: int
) -> None:
    room = shown(tmp_path, clock, a_roleplay(level=2))
    finished(room, *choices)
    assert (room.practice.earned_level(ANA), room.practice.earned_level(BOLD)) == (level, 0)


def test_a_critical_error_earns_no_level(tmp_path: Path, clock: StillClock) -> None:
    node = a_node("opening", a_choice("good", "solved", critical=True), a_choice("poor", "lost", 0))
    room = shown(tmp_path, clock, a_roleplay(node))
    finished(room, "good")
    assert room.practice.earned_level(ANA) == 0


def test_reasons_are_told_at_once_until_the_level_is_earned(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay(), a_roleplay(id="harder", level=2))
    assert finished(room, "good", "fix").reasons
    assert not finished(room).reasons
    assert room.practice.start(ANA, "harder", "en").reasons


def test_reasons_are_told_or_not_as_the_person_wants(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay())
    assert not room.practice.start(ANA, "parcel", "en", reasons=False).reasons
    (kept,) = shown(tmp_path, clock, a_roleplay()).practice.unfinished(ANA)
    assert not kept.reasons
    assert room.practice.start(ANA, "parcel", "en", reasons=True).reasons


def test_an_attempt_from_before_there_was_a_choice_tells_reasons(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, with_cases(a_roleplay()))
    body: dict[str, Json] = {
        "attempt": "old",
        "roleplay": "parcel",
        "roleplay_hash": "0001",
        "language": "en",
        "sops": {},
    }
    room.records.add("attempt", body, who=ANA)
    (attempt,) = room.practice.unfinished(ANA)
    assert (attempt.reasons, attempt.play.roleplay.variant) == (True, "")


def test_own_words_are_kept_only_sealed(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay())
    attempt = finished(room, "good")
    room.practice.keep_words(attempt, "opening", " I am so sorry to hear that. ")
    assert [(own.node_id, own.text) for own in room.own_words.mine(ANA)] == [("opening", "I am so sorry to hear that.")]
    assert b"sorry" not in b"".join(path.read_bytes() for path in (tmp_path / "data/records").glob("*.jsonl"))


def test_the_same_own_words_are_kept_once_and_other_words_replace_them(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay())
    attempt = finished(room, "good")
    for text in ("Sorry.", "Sorry.", "", "I see."):
        room.practice.keep_words(attempt, "opening", text)
    assert [own.text for own in room.own_words.mine(ANA)] == ["I see."]
    assert len(room.records.of("own-words")) == 2


def test_own_words_are_nobody_elses(tmp_path: Path, clock: StillClock) -> None:
    room = shown(tmp_path, clock, a_roleplay())
    room.practice.keep_words(finished(room, "good"), "opening", "Sorry.")
    assert room.own_words.mine(BOLD) == []
    assert room.own_words.read({ANA}, ()) == []


def test_own_words_go_with_their_speaker(services: Services) -> None:
    ana = services.people.add("Ana").id
    attempt = services.practice.start(ana, next(iter(services.library.catalogue.roleplays)), "en")
    services.practice.keep_words(attempt, "opening", "Sorry.")
    gone = set(services.erasing.records_of(ana))
    assert {record.id for kind in ("own-words", "sealed-text") for record in services.records.of(kind)} <= gone


def test_managers_can_read_own_words(services: Services) -> None:
    ana = services.people.add("Ana").id
    attempt = services.practice.start(ana, next(iter(services.library.catalogue.roleplays)), "en")
    services.practice.keep_words(attempt, "opening", "Sorry.")
    assert [own.text for own in services.own_words.read({ana}, services.access.secrets())] == ["Sorry."]


@pytest.mark.parametrize("kind", [Kind.LISTEN, Kind.RANK, Kind.SAY])
def test_an_answer_to_what_is_another_kind_of_question_now_is_asked_anew(
    tmp_path: Path, clock: StillClock, kind: Kind
) -> None:
    room = shown(tmp_path, clock, a_roleplay(id="parcel"))
    finished(room, "good")
    opening = room.library.catalogue.roleplay("parcel").nodes["opening"]
    changed = {**room.library.catalogue.roleplay("parcel").nodes, "opening": replace(opening, kind=kind)}
    room = shown(tmp_path, clock, replace(a_roleplay(id="parcel"), nodes=changed))
    assert finished(room).play.decisions == ()
    finished(room, "good")
    assert [decision.node.kind for decision in finished(room).play.decisions] == [kind]
