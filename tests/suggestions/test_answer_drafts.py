"""What a manager was writing about a suggestion outlives the program, sealed to the manager alone."""

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.people.person import is_file_of
from sopapp.suggestions.suggestion import Step
from tests.conftest import StillClock

PHRASE, OTHER = "three plain words", "four other plain words"


@pytest.fixture
def ana(services: Services) -> str:
    """The manager, and let in."""
    ana = services.people.sign_in(services.people.add("Ana").id).id
    services.access.set_passphrase(PHRASE, PHRASE)
    return ana


def restarted(paths: Paths, clock: StillClock, person_id: str, phrase: str = PHRASE) -> Services:
    later = build(paths, clock)
    later.people.sign_in(person_id)
    later.access.unlock(phrase)
    return later


def test_a_half_typed_answer_of_each_step_is_there_after_a_restart(
    services: Services, paths: Paths, clock: StillClock, ana: str
) -> None:
    services.answer_drafts.keep("s1", Step.DECLINED, "Too dear, நெரிசல்")
    services.answer_drafts.keep("s1", None, "Ask the owner")
    later = restarted(paths, clock, ana).answer_drafts
    assert (later.of("s1", Step.DECLINED), later.of("s1", None)) == ("Too dear, நெரிசல்", "Ask the owner")
    assert (later.of("s1", Step.ASKED), later.of("s2", None)) == ("", "")


def test_an_answer_without_words_leaves_no_file(services: Services, paths: Paths, ana: str) -> None:
    services.answer_drafts.keep("s1", Step.ASKED, "Where?")
    services.answer_drafts.keep("s1", Step.ASKED, " ")
    assert list(paths.drafts.iterdir()) == []


def test_the_file_is_the_managers_own_and_tells_nothing(services: Services, paths: Paths, ana: str) -> None:
    services.answer_drafts.keep("s-secret", Step.ASKED, "Where?")
    (file,) = paths.drafts.iterdir()
    told = file.name + file.read_text("utf-8")
    assert is_file_of(file.name, ana)
    assert not [word for word in ("s-secret", "Where", "asked") if word in told]


def test_while_the_page_is_locked_nothing_is_read_or_kept(services: Services, ana: str) -> None:
    services.answer_drafts.keep("s1", None, "A word")
    services.access.lock()
    services.answer_drafts.keep("s1", None, "Another")
    assert services.answer_drafts.of("s1", None) == ""
    services.access.unlock(PHRASE)
    assert services.answer_drafts.of("s1", None) == "A word"


def test_another_manager_at_the_same_seat_finds_another_draft(services: Services, ana: str) -> None:
    bo = services.people.add("Bo").id
    services.access.adopt(services.access.adding(bo, OTHER, OTHER)())
    services.answer_drafts.keep("s1", None, "Ana's")
    services.access.lock()
    services.access.unlock(OTHER)
    assert services.answer_drafts.of("s1", None) == ""
    services.answer_drafts.keep("s1", None, "Bo's")
    services.access.lock()
    services.access.unlock(PHRASE)
    assert services.answer_drafts.of("s1", None) == "Ana's"


def test_an_erased_manager_leaves_no_half_typed_answer(services: Services, paths: Paths, ana: str) -> None:
    bo = services.people.add("Bo").id
    services.access.adopt(services.access.adding(bo, OTHER, OTHER)())
    services.answer_drafts.keep("s1", None, "Ana's")
    services.access.lock()
    services.access.unlock(OTHER)
    services.access.leave(ana)
    services.erasing.erase(ana)
    assert list(paths.drafts.iterdir()) == []


@pytest.mark.parametrize("damaged", [b"", b"{}", b'{"age": "x"}', b"\xff"])
def test_a_damaged_file_is_kept_aside(services: Services, paths: Paths, ana: str, damaged: bytes) -> None:
    services.answer_drafts.keep("s1", None, "A word")
    (file,) = paths.drafts.iterdir()
    file.write_bytes(damaged)
    assert services.answer_drafts.of("s1", None) == ""
    assert [path.read_bytes() for path in paths.drafts.glob("*.unreadable")] == [damaged]
