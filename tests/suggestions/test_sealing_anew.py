"""Sealing to the managers of now goes on a few texts at a time, and loses nothing wherever it is broken off."""

import json
from pathlib import Path

import pytest

from sopapp.base.paths import Paths
from sopapp.people.people import SignedIn
from sopapp.store.record import Json
from sopapp.suggestions.drafts import Draft, SuggestionDrafts
from sopapp.suggestions.plain_past import owner_hash
from sopapp.suggestions.sealing_anew import TextsSealedAnew, Work
from sopapp.upkeep.archive import files_in
from sopapp.upkeep.backups import Backups
from tests.builders import a_folder
from tests.conftest import StillClock
from tests.suggestions.test_sealing import ANA, BEN, BOSS, OTHER, PHRASE, PLANTED
from tests.suggestions.test_sealing import Shop as SealedShop


class Shop(SealedShop):
    """One PC, on which a program that did not seal ran before."""

    def words(self) -> list[str]:
        """What the open manager reads."""
        return sorted(each.better for each in self.review.all())

    def old(self, number: int, by: str = ANA, anonymous: bool = False) -> str:
        """A suggestion of a program that did not seal, with a question and its answer."""
        name = f"s{number}"
        body: dict[str, Json] = {"suggestion": name, "now": "Old.", "better": f"{PLANTED} {number}", "sop": "listen"}
        body |= {"anonymous": anonymous, "owner": owner_hash(name, by) if anonymous else ""}
        self.records.add("suggestion", body, who="" if anonymous else by)
        for step, text in (("asked", "Why?"), ("replied", f"{PLANTED}, so.")):
            self.records.add("suggestion-step", {"suggestion": name, "step": step, "text": text, "version": 0})
        return name


def a_few_steps(work: Work, count: int) -> None:
    """As far as the program came before it was ended."""
    slow = next(work)
    for _ in range(count):
        slow = work.send(slow())


def planted(folder: Path) -> list[str]:
    """Where the sentence stands, in the files and in the backups."""
    files = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for path in folder.glob("backups/*.zip"):
        files |= {f"{path}:{name}": content for name, content in files_in(path).items()}
    return [name for name, content in files.items() if PLANTED.encode() in content]


@pytest.fixture
def shop(tmp_path: Path, clock: StillClock) -> Shop:
    return Shop(tmp_path, clock)


@pytest.mark.parametrize("steps", range(4))
def test_what_is_broken_off_goes_on_when_the_page_is_opened_again(shop: Shop, steps: int) -> None:
    shop.boss_comes()
    texts = sorted(f"Text {number:02}." for number in range(50))
    for text in texts:
        shop.sent(text)
    shop.sealing.carry_out = lambda work: a_few_steps(work, min(steps, 2))
    shop.access.make_recovery()
    assert shop.words() == texts
    later = shop.again()
    assert later.texts.outdated()
    later.access.unlock(PHRASE)
    assert (later.texts.outdated(), later.words()) == ([], texts)
    assert len(later.records.of("sealed-text")) == 50


def test_after_a_recovery_that_was_broken_off_the_new_passphrase_opens_everything(shop: Shop) -> None:
    shop.boss_comes()
    for number in range(30):
        shop.sent(f"{number}")
    words = shop.access.make_recovery()
    shop = shop.again()
    shop.sealing.carry_out = lambda work: a_few_steps(work, 1)
    shop.access.adopt(shop.access.recovering(words, BOSS, OTHER, OTHER)())
    later = shop.again()
    later.access.unlock(OTHER)
    assert [each.readable for each in later.review.all()] == [True] * 30
    assert not any("opener" in record.body for record in later.records.of("manager-key"))
    assert len(later.access.secrets()) == 1


def test_keys_that_change_in_the_middle_are_sealed_to_the_next_time(shop: Shop) -> None:
    shop.boss_comes()
    shop.sent("One.")
    waiting = list[Work]()
    shop.sealing.carry_out = waiting.append
    shop.access.make_recovery()
    slow = next(waiting[0])
    shop.access.make_recovery()
    done = slow()
    with pytest.raises(StopIteration):
        waiting[0].send(done)
    assert shop.texts.outdated()
    a_few = next(waiting[1])
    with pytest.raises(StopIteration):
        waiting[1].send(a_few())
    assert (shop.texts.outdated(), shop.words()) == ([], ["One."])


def test_it_is_told_how_far_it_is(shop: Shop) -> None:
    shop.boss_comes()
    for number in range(25):
        shop.sent(f"{number}")
    told = list[tuple[int, int]]()
    shop.bus.subscribe(TextsSealedAnew, lambda event: told.append((event.done, event.total)))
    shop.access.make_recovery()
    assert told == [(20, 26), (25, 26), (26, 26)]


@pytest.mark.parametrize("steps", [0, 1, 2, 3])
def test_the_plain_past_is_sealed_once_wherever_it_was_broken_off(shop: Shop, steps: int) -> None:
    for number in range(15):
        shop.old(number, anonymous=number % 2 == 0)
    shop.sealing.carry_out = lambda work: a_few_steps(work, min(steps, 2))
    shop.boss_comes()
    later = shop.again()
    later.access.unlock(PHRASE)
    assert later.words() == sorted(f"{PLANTED} {number}" for number in range(15))
    said = [[message.text for message in each.messages] for each in later.review.all()]
    assert said == [["Why?", f"{PLANTED}, so."]] * 15
    assert planted(later.folder) == []


def test_a_planted_sentence_is_in_no_backup_either(shop: Shop) -> None:
    shop.old(1)
    backups = Backups(Paths(shop.folder, shop.folder), shop.clock)
    typed = {"sop_id": "", "place": "", "now": PLANTED, "better": "", "anonymous": False}
    a_folder(shop.folder, {f"drafts/{ANA}.suggestion.json": str(typed).replace("'", '"').replace("False", "false")})
    backups.make()
    assert len(planted(shop.folder)) > 3
    shop.boss_comes()
    SuggestionDrafts(shop.folder / "drafts", shop.vaults).seal_the_past()
    backups.forget_erased()
    backups.make()
    assert (planted(shop.folder), backups.unreadable()) == ([], [])
    assert SuggestionDrafts(shop.folder / "drafts", shop.vaults).of(ANA) == Draft(now=PLANTED)


def test_a_backup_that_cannot_be_read_is_named(shop: Shop) -> None:
    backups = Backups(Paths(shop.folder, shop.folder), shop.clock)
    a_folder(shop.folder, {"backups/sopapp-20260101-000000.zip": b"PK\x03\x04"})
    assert [backup.name for backup in backups.unreadable()] == ["sopapp-20260101-000000"]


def test_an_author_with_a_pin_finds_their_old_one_without_a_name_once_it_is_sealed(shop: Shop) -> None:
    for person in (ANA, BEN):
        shop.vaults.sign_in(person, "0417")
    shop.vaults.sign_out()
    shop.old(1, anonymous=True)
    shop.boss_comes()
    vaults = [json.loads(path.read_bytes()) for path in shop.folder.glob("keys/*-id.json")]
    lengths = [[len(handed) for handed in vault["handed"]] for vault in vaults]
    assert [min(sizes) > 4096 for sizes in lengths] == [True, True]  # nothing tells to whom the code went
    shop.vaults.sign_in(ANA, "0417")
    (mine,) = shop.box.mine(ANA)
    assert (mine.better, bool(mine.code)) == (f"{PLANTED} 1", True)
    later = shop.again()
    later.vaults.sign_in(ANA, "0417")
    assert len(later.box.mine(ANA)) == 1
    assert later.box.mine(BEN) == []


def test_a_code_that_comes_while_its_author_is_signed_in_is_kept(shop: Shop) -> None:
    shop.vaults.sign_in(ANA, "0417")
    shop.old(1, anonymous=True)
    shop.boss_comes()
    assert len(shop.box.mine(ANA)) == 1
    shop.vaults.sign_out()
    shop.vaults.sign_in(ANA, "0417")
    assert len(shop.box.mine(ANA)) == 1


def test_who_has_no_pin_is_counted_before_anything_is_sealed(shop: Shop) -> None:
    shop.vaults.sign_in(BEN, "0417")
    shop.old(1, by=ANA, anonymous=True)
    shop.old(2, by=BEN, anonymous=True)
    shop.old(3, by=ANA)
    past = shop.past
    assert past.lost_authors() == 1
    shop.boss_comes()
    assert past.lost_authors() == 0


def test_what_is_left_in_the_clear_of_an_old_one_without_a_name_tells_the_day_alone(shop: Shop) -> None:
    shop.clock.forward(minutes=31)
    name = shop.old(1, anonymous=True)
    shop.clock.forward(days=2)
    shop.boss_comes()
    kept = [record for kind in ("suggestion", "suggestion-step") for record in shop.records.of(kind)]
    by_author = [record for record in kept if record.body.get("step") != "asked"]
    assert {record.body["sent"] for record in by_author} == {"2026-11-22T00:00:00.000Z"}
    assert not [record for record in kept if "owner" in record.body or ANA in str(record)]
    assert name


def test_the_first_text_of_all_leaves_nothing_in_the_devices_journal(shop: Shop) -> None:
    shop.bus.post(SignedIn(ANA))
    before = shop.records.heads()["pc"]
    shop.box.send(ANA, sop=None, place="", now="Now.", better="Better.", anonymous=True)
    assert shop.records.heads()["pc"] == before


def test_old_ones_are_sealed_in_the_same_order_whoever_sent_first(shop: Shop, tmp_path: Path) -> None:
    other = Shop(tmp_path / "other", shop.clock)
    for number in range(9):
        shop.old(number, anonymous=True)
        other.old(8 - number, anonymous=True)
    orders = [
        [record.body["better"] for record in each.past.records() if "better" in record.body] for each in (shop, other)
    ]
    assert orders[0] == orders[1]


def test_old_ones_without_a_name_are_shown_in_an_order_that_tells_nothing(shop: Shop) -> None:
    shop.boss_comes()
    for number in (2, 3, 1):
        shop.old(number, anonymous=True)
        shop.clock.forward(minutes=1)
    assert [each.id for each in shop.review.all()] == ["s3", "s2", "s1"]
    assert {each.at.isoformat() for each in shop.review.all()} == {"2026-11-22T00:00:00+00:00"}


def test_a_record_without_a_name_shows_no_author_even_if_it_has_one(shop: Shop) -> None:
    shop.boss_comes()
    shop.records.add("suggestion", {"suggestion": "s1", "anonymous": True, "reader": "", "text": ""}, who=ANA)
    assert [each.author_id for each in shop.review.all()] == [""]


def test_words_are_sealed_anew_in_an_order_that_is_not_that_of_sending(shop: Shop) -> None:
    for number in range(9):
        shop.sent(f"{number}")
    shop.sealing.carry_out = lambda _: None
    shop.boss_comes()
    names = [str(record.body["text"]) for record in shop.records.of("sealed-text")]
    assert shop.texts.outdated() == sorted(names)


def test_the_open_box_stays_while_a_text_is_sealed_to_it_alone(shop: Shop) -> None:
    shop.sent("One.")
    waiting = list[Work]()
    shop.sealing.carry_out = waiting.append
    shop.boss_comes()
    slow = next(waiting[0])
    shop.access.make_recovery()
    with pytest.raises(StopIteration):
        waiting[0].send(slow())
    later = shop.again()
    later.access.unlock(PHRASE)
    assert later.words() == ["One."]


def test_no_copy_is_kept_for_managers_who_have_changed_meanwhile(shop: Shop) -> None:
    shop.boss_comes()
    shop.sent("One.")
    waiting = list[Work]()
    shop.sealing.carry_out = waiting.append
    shop.access.make_recovery()
    slow = next(waiting[0])
    shop.access.make_recovery()
    with pytest.raises(StopIteration):
        waiting[0].send(slow())
    assert len(shop.records.of("sealed-text")) == 1
