"""Who can read what: managers, the recovery sheet and the author, and nobody with a text editor."""

import base64
import random
from pathlib import Path
from typing import Self

import pytest

from sopapp.base.errors import CodeUnknown, NoteMissing
from sopapp.people.manager import ManagerAccess, ManagerKeysChanged
from sopapp.people.people import SignedIn
from sopapp.people.seal import KeyPair, new_pair
from sopapp.store.record import Json, Record
from sopapp.suggestions.suggestion import State, Step, Suggestion
from tests.builders import SuggestionRoom
from tests.conftest import StillClock

ANA, BEN, BOSS = "ana-id", "ben-id", "boss-id"
PHRASE, OTHER = "four quiet green boats", "seven loud red kites"
PLANTED = "The zebra sleeps beside till nine"


class Shop(SuggestionRoom):
    """One PC: Ana works, the boss manages. `again` is a restart."""

    def __init__(self, folder: Path, clock: StillClock) -> None:
        super().__init__(folder, clock, managed=True)
        self.folder, self.clock = folder, clock

    def again(self) -> Self:
        return type(self)(self.folder, self.clock)

    def boss_comes(self) -> None:
        self.bus.post(SignedIn(BOSS))
        self.access.set_passphrase(PHRASE, PHRASE)

    def sent(self, better: str = PLANTED, anonymous: bool = False, by: str = ANA) -> Suggestion:
        return self.box.send(by, sop=None, place="", now="Now.", better=better, anonymous=anonymous)

    def read(self) -> list[tuple[str, bool]]:
        """What the open manager reads."""
        return [(each.better, each.readable) for each in self.review.all()]

    def opened_by(self, secret: str) -> bool:
        """Whether this key opens every text that is kept."""
        names = [str(record.body["text"]) for record in self.records.of("sealed-text")]
        return set(self.texts.read(names, [secret])) == set(names)

    def files_with(self, words: str) -> list[Path]:
        forms = (words.encode(), base64.b64encode(words.encode())[:20])
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return [path for path in files if any(form in path.read_bytes() for form in forms)]


@pytest.fixture
def shop(tmp_path: Path, clock: StillClock) -> Shop:
    return Shop(tmp_path, clock)


@pytest.fixture
def managed(shop: Shop) -> Shop:
    shop.boss_comes()
    return shop


def add(access: ManagerAccess, person: str) -> KeyPair:
    """Make somebody a manager, and return their key."""
    new = access.adding(person, OTHER, OTHER)()
    access.adopt(new)
    return new.pair


def test_s2_a_planted_sentence_stands_in_no_file(shop: Shop) -> None:
    shop.sent()
    assert shop.files_with(PLANTED) == []
    shop.boss_comes()
    shop.review.ask(shop.sent().id, PLANTED)
    shop.box.reply(ANA, shop.review.all()[0].id, f"{PLANTED}!")
    shop.review.note(shop.review.all()[0].id, f"{PLANTED}?")
    assert shop.files_with(PLANTED) == []


def test_what_was_sent_before_there_is_a_manager_is_sealed_when_one_comes(shop: Shop) -> None:
    sent = shop.sent()
    (box,) = shop.access.secrets()
    shop.boss_comes()
    assert shop.read() == [(PLANTED, True)]
    assert not shop.opened_by(box)
    assert shop.files_with(box) == []
    assert [each.better for each in shop.again().box.mine(ANA)] == [sent.better]


def test_s3_every_manager_and_the_sheet_open_it_and_a_stranger_does_not(managed: Shop) -> None:
    managed.sent()
    words = managed.access.make_recovery()
    second = add(managed.access, "second")
    recovery = managed.access.recovering(words, BOSS, PHRASE, PHRASE)().opener
    keys = (managed.access.secrets()[0], second.secret, recovery, *managed.vaults.secrets(ANA))
    assert [managed.opened_by(key) for key in keys] == [True] * 4
    assert not managed.opened_by(new_pair().secret)


def test_a_stranger_sees_that_there_is_something_and_not_what(managed: Shop) -> None:
    managed.sent()
    later = managed.again()
    later.access.adopt(later.access.starting_anew(OTHER, OTHER)())
    assert later.read() == [("", False)]
    assert later.review.waiting() == 1


def test_s4_a_thousand_flipped_bits_are_a_thousand_refusals_and_the_others_stay(managed: Shop) -> None:
    managed.sent("Another.")
    managed.sent()
    broken = managed.records.of("sealed-text")[-1]
    letters, dice = str(broken.body["age"]).encode(), random.Random(4)
    key = managed.access.secrets()
    for _ in range(1_000):
        flipped = bytearray(letters)
        flipped[dice.randrange(len(flipped))] ^= 1 << dice.randrange(8)
        managed.records.add("sealed-text", {**broken.body, "text": "flipped", "age": flipped.decode("latin-1")})
    assert managed.texts.read(["flipped"], key) == {}
    assert sorted(managed.read()) == [("Another.", True), (PLANTED, True)]


def test_words_put_in_the_place_of_others_are_refused(managed: Shop) -> None:
    managed.sent("One.")
    managed.sent("Two.")
    one, two = managed.records.of("sealed-text")
    managed.records.erase([two.id])
    managed.records.add("sealed-text", {**one.body, "text": two.body["text"]})
    assert sorted(managed.read()) == [("", False), ("One.", True)]


def test_s6_old_texts_open_with_a_new_passphrase(managed: Shop) -> None:
    managed.sent()
    managed.access.set_passphrase(OTHER, OTHER)
    later = managed.again()
    later.access.unlock(OTHER)
    assert later.read() == [(PLANTED, True)]


def test_s6_the_recovery_sheet_opens_old_texts_for_a_new_passphrase(managed: Shop) -> None:
    managed.sent()
    words = managed.access.make_recovery()
    later = managed.again()
    later.access.adopt(later.access.recovering(words, BOSS, OTHER, OTHER)())
    assert later.read() == [(PLANTED, True)]
    assert later.opened_by(later.access.secrets()[0])


def test_s6_without_the_sheet_old_texts_are_gone_for_managers_and_not_for_their_author(managed: Shop) -> None:
    managed.sent()
    later = managed.again()
    later.access.adopt(later.access.starting_anew(OTHER, OTHER)())
    later.sent("A new one.")
    assert sorted(later.read()) == [("", False), ("A new one.", True)]
    assert {each.better for each in later.box.mine(ANA)} == {PLANTED, "A new one."}


def test_who_leaves_opens_neither_new_texts_nor_what_is_left_of_old_ones(managed: Shop) -> None:
    managed.sent(anonymous=True)
    managed.sent("Named.")
    second = add(managed.access, "second")
    assert managed.opened_by(second.secret)
    managed.access.leave("second")
    managed.sent("Later.")
    journals = "".join(path.read_text("utf-8") for path in managed.records.journals())
    copies = journals.count('"age":"')
    assert copies == len(managed.records.of("sealed-text")) + 1  # and the wrapped key of the boss
    names = [str(record.body["text"]) for record in managed.records.of("sealed-text")]
    assert managed.texts.read(names, [second.secret]) == {}
    assert len(managed.read()) == 3


def test_sealing_anew_twice_changes_nothing(managed: Shop) -> None:
    managed.sent()
    before = managed.records.heads()
    managed.bus.post(ManagerKeysChanged())
    managed.access.lock()
    managed.access.unlock(PHRASE)
    assert managed.records.heads() == before


def test_the_chain_verifies_after_everything(shop: Shop) -> None:
    shop.sent(anonymous=True)
    shop.sent()
    shop.boss_comes()
    shop.access.make_recovery()
    add(shop.access, "second")
    shop.access.leave("second")
    assert shop.again().records.verify() == []


def test_notes_are_for_managers_alone(managed: Shop) -> None:
    sent = managed.sent()
    managed.review.note(sent.id, "Ask the owner.")
    assert managed.review.all()[0].notes == ("Ask the owner.",)
    assert managed.box.mine(ANA)[0].notes == ()
    assert not managed.opened_by(managed.vaults.secrets(ANA)[0])
    with pytest.raises(NoteMissing):
        managed.review.note(sent.id, " ")


def test_answers_reach_the_author_after_a_restart(managed: Shop) -> None:
    sent = managed.sent()
    managed.review.decline(sent.id, "Too dear.")
    later = managed.again()
    (mine,) = later.box.unseen_answers(ANA)
    assert (mine.state, mine.messages[-1].text) == (State.DECLINED, "Too dear.")


def plain_parts(shop: Shop) -> list[Record]:
    """All records that have to do with suggestions, as a text editor shows them."""
    kinds = ("suggestion", "suggestion-step", "suggestion-seen", "suggestion-note", "sealed-text")
    return [record for kind in kinds for record in shop.records.of(kind)]


def test_nothing_in_the_clear_tells_who_sent_one_without_a_name_or_when_or_in_which_order(managed: Shop) -> None:
    managed.records.add("acknowledgement", {"sop": "listen"}, who=ANA)
    mine, other = managed.sent(anonymous=True), managed.sent("Other.", anonymous=True, by=BEN)
    for sent in (mine, other):
        managed.review.ask(sent.id, "Where?")
    managed.box.reply(ANA, mine.id, "There.")
    managed.box.mark_seen(ANA, mine.id)
    parts = [record for record in plain_parts(managed) if record.body.get("step") != "asked"]
    apart = [record for record in parts if record.device != managed.records.device]
    assert {(record.who, record.at) for record in apart} == {("", "2026-11-22T00:00:00.000Z")}
    assert len({record.device for record in apart}) == 2
    assert {record.lamport for record in apart} == {1, 2, 3, 4}
    assert not [record for record in parts if ANA in str(record) or BEN in str(record)]
    assert {path.stat().st_mtime % 86_400 for path in managed.folder.glob("records/apart-*")} == {0}


def test_the_answer_to_one_without_a_name_comes_to_whoever_has_the_code(managed: Shop) -> None:
    sent = managed.sent(anonymous=True)
    managed.review.accept(sent.id, "Good.")
    later = managed.again()
    assert later.box.mine(ANA) == []
    found = later.box.find(ANA, sent.code.lower().replace("-", " "))
    assert (found.better, found.messages[-1].text, found.messages[-1].step) == (PLANTED, "Good.", Step.ACCEPTED)
    with pytest.raises(CodeUnknown):
        later.box.find(ANA, "0000-0000-0000")


def test_a_pin_remembers_the_code_and_signing_out_without_one_forgets_it(managed: Shop) -> None:
    managed.vaults.sign_in(ANA, "0417")
    sent = managed.sent(anonymous=True)
    managed.vaults.sign_in(BEN)
    managed.sent("Other.", anonymous=True, by=BEN)
    managed.vaults.sign_out()
    later = managed.again()
    assert later.box.mine(ANA) == []
    later.vaults.sign_in(ANA, "0417")
    assert [(each.better, each.code) for each in later.box.mine(ANA)] == [(PLANTED, sent.code)]
    later.vaults.sign_in(BEN)
    assert later.box.mine(BEN) == []


def test_the_plain_past_is_read_and_then_sealed(shop: Shop) -> None:
    old: dict[str, Json] = {
        "suggestion": "s1",
        "sop": "listen",
        "now": "Old.",
        "better": PLANTED,
        "anonymous": False,
        "owner": "",
    }
    shop.records.add("suggestion", old, who=ANA)
    shop.records.add("suggestion-step", {"suggestion": "s1", "step": "asked", "text": PLANTED, "version": 0})
    assert [(each.better, each.sop) for each in shop.box.mine(ANA)] == [(PLANTED, "listen")]
    shop.clock.forward(days=3)
    before = shop.box.mine(ANA)
    shop.boss_comes()
    assert shop.files_with(PLANTED) == []
    assert shop.box.mine(ANA) == before
    assert shop.read() == [(PLANTED, True)]
