from pathlib import Path

import pytest

from sopapp.people.vaults import Vaults
from sopapp.suggestions.drafts import Draft, SuggestionDrafts


def drafts_in(folder: Path) -> SuggestionDrafts:
    """As a start of the program finds them; keys lie beside the folder of the drafts."""
    return SuggestionDrafts(folder / "drafts", Vaults(folder / "keys"))


TYPED = Draft("listen", "greet", "நெரிசல்", "Numbers, please.", anonymous=True)


def test_what_was_typed_is_there_after_a_restart(tmp_path: Path) -> None:
    drafts_in(tmp_path).keep("ana", TYPED)
    assert drafts_in(tmp_path).of("ana") == TYPED
    assert drafts_in(tmp_path).of("ben") is None


def test_a_draft_is_discarded_once_or_twice(tmp_path: Path) -> None:
    drafts = drafts_in(tmp_path)
    drafts.keep("ana", TYPED)
    drafts.discard("ana")
    drafts.discard("ana")
    assert drafts.of("ana") is None


def test_a_draft_without_words_is_none(tmp_path: Path) -> None:
    drafts = drafts_in(tmp_path)
    drafts.keep("ana", TYPED)
    drafts.keep("ana", Draft("listen", now=" "))
    assert list((tmp_path / "drafts").iterdir()) == []


def test_the_wish_for_no_name_is_kept_before_the_first_word(tmp_path: Path) -> None:
    drafts = drafts_in(tmp_path)
    drafts.keep("ana", Draft(anonymous=True))
    assert drafts.of("ana") == Draft(anonymous=True)


def test_a_half_typed_answer_is_there_after_a_restart_until_it_is_empty(tmp_path: Path) -> None:
    drafts = drafts_in(tmp_path)
    drafts.keep_reply("ana", "s1", "About five")
    again = drafts_in(tmp_path)
    assert (again.reply("ana", "s1"), again.reply("ana", "s2"), again.reply("ben", "s1")) == ("About five", "", "")
    drafts.keep_reply("ana", "s1", " ")
    assert list((tmp_path / "drafts").iterdir()) == []


def test_the_file_of_the_answers_tells_neither_words_nor_suggestion(tmp_path: Path) -> None:
    drafts = drafts_in(tmp_path)
    drafts.keep_reply("ana", "s-secret", "About five")
    drafts.keep_reply("ana", "s-other", "Six")
    (file,) = (tmp_path / "drafts").iterdir()
    told = file.name + file.read_text("utf-8")
    assert not [word for word in ("s-secret", "s-other", "five", "Six") if word in told]


DAMAGED = [b"", b"null", b"[]", b"{}", b'{"sop_id": "li', b"\xff\xfe", b'{"sop_id":1,"place":"","now":"","better":""}']


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_draft_is_kept_aside_and_never_lost(tmp_path: Path, damaged: bytes) -> None:
    drafts = drafts_in(tmp_path)
    for _ in range(2):
        drafts.keep("ana", TYPED)
        (file,) = tmp_path.glob("drafts/*.json")
        file.write_bytes(damaged)
        assert drafts.of("ana") is None
    assert [path.read_bytes() for path in (tmp_path / "drafts").iterdir()] == [damaged, damaged]


def test_any_cut_of_a_draft_file_opens_or_is_kept_aside(tmp_path: Path) -> None:
    drafts = drafts_in(tmp_path)
    drafts.keep("ana", TYPED)
    (file,) = tmp_path.glob("drafts/*.json")
    whole = file.read_bytes()
    ends = range(0, len(whole) - 2, 9)
    for end in ends:
        file.write_bytes(whole[:end])
        assert drafts.of("ana") is None
    assert len(list(tmp_path.glob("drafts/*.unreadable*"))) == len(ends)
