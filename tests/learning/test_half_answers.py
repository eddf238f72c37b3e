"""What is answered and not given yet is kept for its person alone, and not a moment longer than it is of use."""

from pathlib import Path

import pytest

from sopapp.learning.half_answers import HalfAnswers
from sopapp.learning.practice import Attempt
from sopapp.people.person import is_file_of
from sopapp.people.vaults import Vaults
from tests.conftest import StillClock
from tests.learning.rooms import ANA, Room, a_room

PERSON = "0123456789abcdef0123456789abcdef"


def halves_in(folder: Path) -> HalfAnswers:
    """As a start of the program finds them."""
    return HalfAnswers(folder / "drafts", Vaults(folder / "keys"))


def half_answered(room: Room) -> Attempt:
    attempt = room.practice.start(ANA, "late-parcel", "en")
    room.practice.keep_half(attempt, "half a list")
    return attempt


def test_each_attempt_has_its_own_after_a_restart(tmp_path: Path) -> None:
    halves_in(tmp_path).keep(PERSON, "first", "அரை")
    halves_in(tmp_path).keep(PERSON, "second", "half")
    again = halves_in(tmp_path)
    assert [again.of(PERSON, attempt) for attempt in ("first", "second", "third")] == ["அரை", "half", ""]
    assert again.of("somebody-else", "first") == ""


def test_the_file_is_the_persons_and_tells_no_words(tmp_path: Path) -> None:
    halves_in(tmp_path).keep(PERSON, "../../attempt", "I am so tired of this.")
    (file,) = (tmp_path / "drafts").iterdir()
    assert is_file_of(file.name, PERSON)  # so it goes when the person is erased
    assert "tired" not in file.read_text("utf-8")


def test_nothing_to_keep_is_no_file(tmp_path: Path) -> None:
    halves = halves_in(tmp_path)
    halves.keep(PERSON, "first", "half")
    halves.keep(PERSON, "first", "")
    halves.discard(PERSON, "first")
    assert list((tmp_path / "drafts").iterdir()) == []


@pytest.mark.parametrize("damaged", [b"", b"null", b"{}", b'{"age": 1}', b'{"age": "x"}', b"\xff"])
def test_a_damaged_half_answer_is_kept_aside(tmp_path: Path, damaged: bytes) -> None:
    halves = halves_in(tmp_path)
    halves.keep(PERSON, "first", "half")
    (file,) = tmp_path.glob("drafts/*.json")
    file.write_bytes(damaged)
    assert halves.of(PERSON, "first") == ""
    assert [path.read_bytes() for path in (tmp_path / "drafts").iterdir()] == [damaged]


def test_it_is_gone_once_the_answer_is_given(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    attempt = half_answered(room)
    assert a_room(tmp_path, clock).practice.half(attempt) == "half a list"
    room.practice.decide(attempt, "good")
    assert list(tmp_path.glob("data/drafts/*")) == []


def test_it_is_gone_once_the_attempt_is_given_up(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.practice.restart(half_answered(room))
    assert list(tmp_path.glob("data/drafts/*")) == []


@pytest.mark.parametrize("wanted", [False, True])
def test_whether_reasons_are_told_at_once_is_kept_when_it_is_changed_under_way(
    tmp_path: Path, clock: StillClock, wanted: bool
) -> None:
    room = a_room(tmp_path, clock)
    begun = room.practice.start(ANA, "late-parcel", "en", reasons=not wanted)
    clock.forward(hours=1)
    assert room.practice.tell_reasons(begun, wanted).reasons is wanted
    (kept,) = a_room(tmp_path, clock).practice.unfinished(ANA)
    assert (kept.id, kept.reasons, kept.started) == (begun.id, wanted, begun.started)


def test_a_wish_for_reasons_that_is_no_other_adds_no_record(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    begun = room.practice.start(ANA, "late-parcel", "en", reasons=True)
    room.practice.tell_reasons(begun, True)
    assert len(room.records.of("attempt")) == 1
