from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sopapp.base.clock import Clock
from sopapp.base.errors import AnswerMissing, StepNotAllowed, SuggestionIncomplete
from sopapp.base.events import Bus
from sopapp.library.sop import Sop
from sopapp.library.sop_file import parse_sop
from sopapp.store.records import Records
from sopapp.suggestions.box import SuggestionBox
from sopapp.suggestions.review import SuggestionReview
from sopapp.suggestions.suggestion import State, Step, Suggestion, SuggestionsChanged
from tests.builders import SuggestionRoom, a_sop_file

ANA, BEN = "ana-id", "ben-id"


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def room(tmp_path: Path, clock: Clock, bus: Bus) -> SuggestionRoom:
    return SuggestionRoom(tmp_path, clock, bus)


@pytest.fixture
def records(room: SuggestionRoom) -> Records:
    return room.records


@pytest.fixture
def box(room: SuggestionRoom) -> SuggestionBox:
    return room.box


@pytest.fixture
def review(room: SuggestionRoom) -> SuggestionReview:
    return room.review


@pytest.fixture
def listen() -> Sop:
    return parse_sop(a_sop_file("listen", version=3), Path("sops/listen/en.md"), Path(), True, [])


@pytest.fixture
def send(box: SuggestionBox) -> Callable[..., Suggestion]:
    def send(person_id: str = ANA, sop: Sop | None = None, **given: Any) -> Suggestion:
        fields: dict[str, Any] = {"place": "", "now": "Queues.", "better": "Numbers.", "anonymous": False} | given
        return box.send(person_id, sop=sop, **fields)

    return send


Send = Callable[..., Suggestion]


def test_a_suggestion_remembers_what_its_author_read(box: SuggestionBox, listen: Sop, send: Send) -> None:
    sent = send(sop=listen, place="greet", now=" Too slow. ", better="Nod first.")
    assert (sent.sop, sent.place, sent.sop_title, sent.place_title) == (
        "listen",
        "greet",
        "Listen and repeat back",
        "Greet the customer.",
    )
    assert (sent.version, sent.language, sent.now, sent.state) == (3, "en", "Too slow.", State.NEW)
    assert box.mine(ANA) == [sent]


@pytest.mark.parametrize("texts", [{"now": " "}, {"better": "\n"}])
def test_both_texts_are_needed(box: SuggestionBox, send: Send, texts: dict[str, str]) -> None:
    with pytest.raises(SuggestionIncomplete):
        send(**texts)
    assert box.mine(ANA) == []


def test_a_second_click_sends_nothing_twice(box: SuggestionBox, send: Send) -> None:
    assert send() == send()
    assert len(box.mine(ANA)) == 1


def test_the_same_may_be_said_again_once_it_was_answered(
    box: SuggestionBox, review: SuggestionReview, send: Send
) -> None:
    review.decline(send().id, "Not now.")
    assert send().state is State.NEW
    assert len(box.mine(ANA)) == 2


def test_nobody_sees_what_others_sent(box: SuggestionBox, send: Send) -> None:
    mine, hidden = send(ANA), send(ANA, anonymous=True)
    assert box.mine(BEN) == []
    assert box.mine(ANA) == [mine, hidden]  # of one without a name only the day is known


def test_an_anonymous_suggestion_leaves_no_name_and_no_hour(box: SuggestionBox, records: Records, send: Send) -> None:
    sent = send(ANA, anonymous=True)
    (record,) = records.of("suggestion")
    assert record.who == sent.author_id == ""
    assert ANA not in str(record.body)
    assert int(sent.id.replace("-", "")[:12], 16) % 86_400_000 == 0


def test_replies_and_marks_of_an_anonymous_author_have_no_name_either(
    box: SuggestionBox, review: SuggestionReview, records: Records, send: Send
) -> None:
    sent = send(ANA, anonymous=True)
    review.ask(sent.id, "Where?")
    box.reply(ANA, sent.id, "At till 2.")
    box.mark_seen(ANA, sent.id)
    assert {r.who for kind in ("suggestion-step", "suggestion-seen") for r in records.of(kind)} == {""}


def test_the_author_replies_to_a_question_and_once_more(
    box: SuggestionBox, review: SuggestionReview, send: Send
) -> None:
    sent = send()
    review.ask(sent.id, "Where?")
    for text in ("At till 2.", "At till 2.", "And till 3."):
        box.reply(ANA, sent.id, text)
    (mine,) = box.mine(ANA)
    assert [(m.step, m.text, m.by_manager) for m in mine.messages] == [
        (Step.ASKED, "Where?", True),
        (Step.REPLIED, "At till 2.", False),
        (Step.REPLIED, "And till 3.", False),
    ]


def test_a_reply_needs_a_question_and_words(box: SuggestionBox, send: Send) -> None:
    sent = send()
    with pytest.raises(StepNotAllowed):
        box.reply(ANA, sent.id, "By the way…")
    with pytest.raises(AnswerMissing):
        box.reply(ANA, sent.id, "  ")


def test_only_the_author_replies(box: SuggestionBox, review: SuggestionReview, send: Send) -> None:
    sent = send(ANA)
    review.ask(sent.id, "Where?")
    with pytest.raises(KeyError):
        box.reply(BEN, sent.id, "Everywhere.")


def test_an_answer_is_unseen_until_the_author_looked(box: SuggestionBox, review: SuggestionReview, send: Send) -> None:
    sent = send()
    review.read(sent.id)
    assert box.unseen_answers(ANA) == []
    review.accept(sent.id)
    assert [each.id for each in box.unseen_answers(ANA)] == [sent.id]
    box.mark_seen(ANA, sent.id)
    assert box.unseen_answers(ANA) == []
    review.done([sent.id], 4)
    assert [each.done_in for each in box.unseen_answers(ANA)] == [4]


def test_looking_twice_keeps_one_mark(
    box: SuggestionBox, review: SuggestionReview, records: Records, send: Send
) -> None:
    sent = send()
    review.accept(sent.id)
    box.mark_seen(ANA, sent.id)
    box.mark_seen(ANA, sent.id)
    assert len(records.of("suggestion-seen")) == 1


def test_every_change_is_told_and_nothing_else(bus: Bus, box: SuggestionBox, send: Send) -> None:
    told: list[SuggestionsChanged] = []
    bus.subscribe(SuggestionsChanged, told.append)
    sent = send()
    send()
    box.mark_seen(ANA, sent.id)
    assert len(told) == 1


def test_a_record_of_a_later_program_hides_nothing_else(box: SuggestionBox, records: Records, send: Send) -> None:
    records.add("suggestion", {"texts": ["another form"]})
    sent = send()
    records.add("suggestion-step", {"suggestion": sent.id, "step": "voted", "text": "+1"})
    assert box.mine(ANA) == [sent]
