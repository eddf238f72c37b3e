"""Records of suggestions that no program of ours has written keep nobody from sending, reading and sealing."""

from pathlib import Path

import pytest

from sopapp.people.people import SignedIn
from sopapp.store.record import Json
from sopapp.suggestions.sealing_anew import Work
from tests.builders import SuggestionRoom
from tests.conftest import StillClock

PHRASE, OTHER = "four quiet green boats", "seven loud red kites"


@pytest.fixture
def shop(tmp_path: Path, clock: StillClock) -> SuggestionRoom:
    room = SuggestionRoom(tmp_path, clock, managed=True)
    room.bus.post(SignedIn("boss"))
    room.access.set_passphrase(PHRASE, PHRASE)
    return room


def sent(shop: SuggestionRoom, better: str) -> str:
    return shop.box.send("ana", sop=None, place="", now="Now.", better=better, anonymous=False).better


@pytest.mark.parametrize(
    "body",
    [
        {"suggestion": "s", "sent": "not a time", "text": ""},
        {"suggestion": "s", "sent": "0001-01-01T00:00:00+14:00", "text": ""},
        {"suggestion": ["a", "list"], "anonymous": True, "better": "Old.", "now": ""},
    ],
)
def test_one_forged_suggestion_shuts_no_others(shop: SuggestionRoom, body: dict[str, Json]) -> None:
    for kind in ("suggestion", "suggestion-step"):
        shop.records.add(kind, body)
    assert sent(shop, "Better.") == "Better."
    shop.access.unlock(PHRASE)
    assert "Better." in [each.better for each in shop.review.all()]


def test_half_a_surrogate_pair_does_not_keep_a_suggestion_from_being_sent(shop: SuggestionRoom) -> None:
    assert sent(shop, "Better \ud83d.") == "Better ?."


def test_a_copy_with_a_number_too_long_to_be_written_does_not_stop_the_sealing(shop: SuggestionRoom) -> None:
    sent(shop, "Better.")
    (text,) = shop.records.of("sealed-text")
    shop.records.add("sealed-text", {**text.body, "copy": 10**4300 - 1, "to": "x"})
    shop.access.adopt(shop.access.adding("bold", OTHER, OTHER)())
    shop.access.unlock(OTHER)
    assert [each.better for each in shop.review.all()] == ["Better."]


@pytest.mark.parametrize("number", [0, 1], ids=["begun before it", "keys changed in the middle of it"])
def test_work_that_is_not_the_last_takes_away_no_key_that_a_recovery_needs(shop: SuggestionRoom, number: int) -> None:
    words, todo = shop.access.make_recovery(), list[Work]()
    sent(shop, "Better.")
    shop.sealing.carry_out = todo.append
    shop.access.unlock(PHRASE)
    shop.access.lock()
    shop.access.adopt(shop.access.recovering(words, "boss", OTHER, OTHER)())
    slow = next(todo[number])
    shop.access.make_recovery()
    with pytest.raises(StopIteration):
        todo[number].send(slow())
    assert shop.access.managers()[0].opener
