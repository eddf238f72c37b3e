from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sopapp.base.errors import AnswerMissing, ManagerLocked, StepNotAllowed
from sopapp.base.events import Bus
from sopapp.store.records import Records
from sopapp.suggestions.suggestion import State, Step
from tests.builders import SuggestionRoom
from tests.conftest import StillClock


class Desk:
    """A box and its review over the same records."""

    def __init__(self, folder: Path, clock: StillClock) -> None:
        room = SuggestionRoom(folder, clock)
        self.folder = folder / "records"
        self.records, self.box, self.review = room.records, room.box, room.review

    def sent(self, now: str = "Queues.", anonymous: bool = False) -> str:
        return self.box.send("ana-id", sop=None, place="", now=now, better="Numbers.", anonymous=anonymous).id

    def state(self, suggestion_id: str) -> State:
        return {each.id: each.state for each in self.review.all()}[suggestion_id]


@pytest.fixture
def desk(tmp_path: Path, clock: StillClock) -> Desk:
    return Desk(tmp_path, clock)


def test_while_locked_only_the_count_is_told(desk: Desk, clock: StillClock) -> None:
    sent = desk.sent()
    locked = SuggestionRoom(desk.folder.parent, clock, managed=True).review
    assert locked.waiting() == 1
    for refused in (locked.all, lambda: locked.read(sent), lambda: locked.done([sent], 2)):
        with pytest.raises(ManagerLocked):
            refused()


def test_the_manager_sees_who_wrote_and_the_newest_first(desk: Desk, clock: StillClock) -> None:
    desk.sent("One.")
    clock.forward(minutes=5)
    desk.sent("Two.")
    assert [(each.now, each.author_id) for each in desk.review.all()] == [("Two.", "ana-id"), ("One.", "ana-id")]


def test_of_an_anonymous_suggestion_the_manager_gets_the_day_and_no_name(desk: Desk, clock: StillClock) -> None:
    sent = desk.sent(anonymous=True)
    clock.forward(hours=3)
    desk.review.ask(sent, "Where?")
    desk.box.reply("ana-id", sent, "At till 2.")
    (shown,) = desk.review.all()
    times = {shown.at, *(message.at for message in shown.messages)}
    assert (shown.author_id, times) == ("", {datetime(2026, 11, 22, tzinfo=UTC)})


def test_the_order_of_the_list_does_not_tell_the_hour_of_an_anonymous_one(desk: Desk, clock: StillClock) -> None:
    desk.sent("Named, early.")
    clock.forward(minutes=5)
    desk.sent("Anonymous, late.", anonymous=True)
    assert [each.now for each in desk.review.all()] == ["Named, early.", "Anonymous, late."]


def test_what_the_manager_owes_an_answer_is_waiting(desk: Desk) -> None:
    new, read, asked, replied, accepted = (desk.sent(f"{n}") for n in range(5))
    desk.review.read(read)
    desk.review.ask(asked, "Why?")
    desk.review.ask(replied, "Why?")
    desk.box.reply("ana-id", replied, "Because.")
    desk.review.accept(accepted)
    assert desk.review.waiting() == len({new, read, replied})


def test_declining_and_asking_need_words(desk: Desk) -> None:
    sent = desk.sent()
    for refused in (desk.review.decline, desk.review.ask):
        with pytest.raises(AnswerMissing):
            refused(sent, " ")
    assert desk.state(sent) is State.NEW


def test_every_step_taken_twice_is_kept_once(desk: Desk) -> None:
    sent, review = desk.sent(), desk.review
    steps: tuple[Callable[[], None], ...] = (
        lambda: review.read(sent),
        lambda: review.ask(sent, "Why?"),
        lambda: review.decline(sent, "Too dear."),
        lambda: review.reopen(sent),
        lambda: review.accept(sent),
        lambda: review.done([sent], 2),
    )
    for step in steps:
        step()
        step()
    assert len(desk.records.of("suggestion-step")) == len(steps)


def test_two_different_answers_are_refused(desk: Desk) -> None:
    sent = desk.sent()
    desk.review.decline(sent, "Too dear.")
    with pytest.raises(StepNotAllowed):
        desk.review.accept(sent)
    assert desk.state(sent) is State.DECLINED


def test_of_two_answers_given_on_two_pcs_the_first_stands_and_both_are_shown(desk: Desk, clock: StillClock) -> None:
    sent = desk.sent()
    desk.review.accept(sent)
    elsewhere = Records(desk.folder, "other-pc", clock, Bus())
    elsewhere.add("suggestion-step", {"suggestion": sent, "step": "declined", "text": "No.", "version": 0})
    desk.records.refresh()
    (shown,) = desk.review.all()
    assert (shown.state, [message.step for message in shown.messages]) == (
        State.ACCEPTED,
        [Step.ACCEPTED, Step.DECLINED],
    )


def test_reopening_takes_the_answer_back(desk: Desk) -> None:
    sent = desk.sent()
    desk.review.done([sent], 2)
    desk.review.reopen(sent)
    (shown,) = desk.review.all()
    assert (shown.state, shown.done_in) == (State.READ, None)


def test_a_publication_may_name_a_suggestion_that_is_gone(desk: Desk) -> None:
    sent = desk.sent()
    desk.review.done(["gone", sent], 2)
    assert desk.state(sent) is State.DONE
