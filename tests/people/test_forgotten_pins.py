"""Who forgot their PIN goes on without it, once a manager has taken it away."""

import pytest

from sopapp.base.errors import ManagerLocked, WrongPin
from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.suggestions.suggestion import Suggestion
from tests.conftest import StillClock

PHRASE, OTHER, PIN = "three plain words", "four other plain words", "0417"


@pytest.fixture
def bo(services: Services) -> str:
    """Somebody with a PIN who has read a procedure; Ana is the manager, and let in."""
    bo, ana = services.people.add("Bo"), services.people.add("Ana")
    services.people.sign_in(bo.id)
    services.people.set_pin(PIN)
    services.progress.acknowledge(bo.id, "listen", "en")
    services.people.sign_in(ana.id)
    services.access.set_passphrase(PHRASE, PHRASE)
    return bo.id


def suggested(services: Services, bo: str, anonymous: bool) -> Suggestion:
    """Bo's, sent while the PIN was known; then Ana comes back."""
    ana = next(person.id for person in services.people.all() if person.id != bo)
    services.people.sign_in(bo, PIN)
    sent = services.box.send(bo, sop=None, place="", now="It is cold.", better="Warm it.", anonymous=anonymous)
    services.people.sign_in(ana)
    services.access.unlock(PHRASE)
    return sent


def test_who_forgot_the_pin_signs_in_without_it_and_their_records_stay(
    services: Services, paths: Paths, clock: StillClock, bo: str
) -> None:
    before = [record.id for kind in services.records.kinds() for record in services.records.of(kind)]
    services.forgotten_pins.take_away(bo)
    later = build(paths, clock)
    assert not later.people.sign_in(bo).has_pin
    assert later.progress.acknowledged_version(bo, "listen") == 1
    assert {*before} <= {record.id for kind in later.records.kinds() for record in later.records.of(kind)}
    later.people.set_pin("2222")
    with pytest.raises(WrongPin):
        build(paths, clock).people.sign_in(bo, PIN)


def test_while_the_managers_page_is_locked_nobody_takes_a_pin_away(services: Services, bo: str) -> None:
    services.access.lock()
    with pytest.raises(ManagerLocked):
        services.forgotten_pins.take_away(bo)
    with pytest.raises(WrongPin):
        services.people.sign_in(bo)


def test_what_was_locked_is_kept_aside_once(services: Services, paths: Paths, bo: str) -> None:
    locked = (paths.keys / f"{bo}.json").read_bytes()
    services.forgotten_pins.take_away(bo)
    services.forgotten_pins.take_away(bo)
    services.people.sign_in(bo)
    assert [path.read_bytes() for path in paths.keys.glob("*.unreadable*")] == [locked]


def test_an_answer_without_a_name_is_found_by_its_code_alone(services: Services, bo: str) -> None:
    sent = suggested(services, bo, anonymous=True)
    services.review.ask(sent.id, "Where?")
    services.forgotten_pins.take_away(bo)
    services.people.sign_in(bo)
    assert services.box.mine(bo) == []
    assert services.box.find(bo, sent.code).messages[-1].text == "Where?"


def test_what_managers_say_afterwards_can_be_read(services: Services, bo: str) -> None:
    sent = suggested(services, bo, anonymous=False)
    services.forgotten_pins.take_away(bo)
    services.review.ask(sent.id, "Where?")
    assert services.review.all()[0].better == "Warm it."
    services.people.sign_in(bo)
    (mine,) = services.box.mine(bo)
    assert (mine.readable, mine.messages[-1].text) == (False, "Where?")


def test_the_pin_comes_not_back_when_the_manager_is_erased(services: Services, bo: str) -> None:
    ana, carlo = services.access.manager, services.people.add("Carlo").id
    services.forgotten_pins.take_away(bo)
    services.access.adopt(services.access.adding(carlo, OTHER, OTHER)())
    services.people.sign_in(carlo)
    services.access.unlock(OTHER)
    services.access.leave(ana)
    services.erasing.erase(ana)
    assert not services.people.sign_in(bo).has_pin


def test_who_is_signed_in_loses_nothing(services: Services, bo: str) -> None:
    services.people.set_pin("2222")
    ana = services.access.manager
    sent = services.box.send(ana, sop=None, place="", now="It is cold.", better="Warm it.", anonymous=True)
    services.forgotten_pins.take_away(ana)
    assert [each.id for each in services.box.mine(ana)] == [sent.id]
