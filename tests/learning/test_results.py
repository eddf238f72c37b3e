from pathlib import Path

from sopapp.learning.results import TeamResults
from sopapp.roleplay.answer import Answer, Certainty
from sopapp.roleplay.rate import Rate
from tests.builders import a_roleplay_file
from tests.conftest import StillClock
from tests.learning.rooms import ANA, BOLD, Room, a_room

_UP = a_roleplay_file().replace('say: "I say good."', 'say: "I say good."\n        escalates: true')
NEEDED = {"late-parcel": _UP.replace("    choices:\n", "    escalation: needed\n    choices:\n", 1)}


def played(room: Room, person: str, choice: str, certainty: Certainty | None = None) -> None:
    attempt = room.practice.start(person, "late-parcel", "en")
    room.practice.answer(attempt, Answer(choice, certainty=certainty))


def test_a_team_is_the_sum_of_its_people(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock, roleplays=NEEDED)
    played(room, ANA, "poor")
    played(room, BOLD, "poor")
    found = TeamResults(room.library, room.records).of([ANA, BOLD])
    assert found.people[ANA].escalation.hit_rate == Rate(0, 1)
    assert (found.team.escalation.hit_rate, found.team.decisions) == (Rate(0, 2), 2)


def test_only_the_first_attempt_speaks_for_an_item_even_if_it_was_given_up(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock, roleplays=NEEDED)
    played(room, ANA, "poor")
    played(room, ANA, "good")
    (item,) = TeamResults(room.library, room.records).of([ANA]).items
    assert (item.n, item.facility) == (1, 0)


def test_who_was_sure_and_wrong_is_shown_at_the_step(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock, roleplays=NEEDED)
    played(room, ANA, "poor", Certainty.SURE)
    (step,) = TeamResults(room.library, room.records).of([ANA]).team.sure_and_wrong.items()
    assert (str(step[0]), step[1]) == ("listen#greet", Rate(1, 1))


def test_nobody_has_no_results(tmp_path: Path, clock: StillClock) -> None:
    found = TeamResults(a_room(tmp_path, clock).library, a_room(tmp_path, clock).records).of([])
    assert (found.team.decisions, found.items, found.people) == (0, (), {})
