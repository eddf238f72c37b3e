from pathlib import Path

import pytest

from sopapp.authoring.drafts import Draft, Drafts
from sopapp.base.clock import Clock
from sopapp.base.errors import LineTooLong, NameMissing, UnknownLanguage, UnknownProcedure
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.library.library import Library
from sopapp.library.problem import Problem
from sopapp.library.sop_file import parse_sop
from tests.builders import a_folder, a_library, a_sop_file


def drafts_over(root: Path, clock: Clock) -> Drafts:
    library = Library(Paths(root.parent / "data", root.parent, library_given=root), Bus())
    library.show(library.load())
    return Drafts(root.parent / "drafts", library, clock)


@pytest.fixture
def drafts(tmp_path: Path, clock: Clock) -> Drafts:
    return drafts_over(a_library(tmp_path), clock)


def test_opening_shows_what_is_published_and_keeps_nothing(drafts: Drafts) -> None:
    assert drafts.open("listen", "en").text == a_sop_file()
    assert drafts.all() == []


def test_a_kept_draft_is_opened_again_after_a_restart(drafts: Drafts, tmp_path: Path, clock: Clock) -> None:
    kept = drafts.keep(Draft("listen", "en", "நெரிசல்\r\n", "base", "greet", ("a", "b")))
    assert drafts_over(tmp_path / "library", clock).open("listen", "en") == kept
    assert drafts.all() == [kept]


def test_a_draft_that_says_what_is_published_is_not_kept(drafts: Drafts) -> None:
    fresh = drafts.open("listen", "en")
    drafts.keep(fresh.with_body("Other."))
    drafts.keep(fresh)
    assert drafts.all() == []


def test_only_the_body_is_edited(drafts: Drafts) -> None:
    fresh = drafts.open("listen", "en")
    changed = fresh.with_body(fresh.body.replace("Greet", "Welcome"))
    assert changed.text == a_sop_file().replace("Greet", "Welcome")


def test_a_translation_that_is_not_there_starts_from_the_source(drafts: Drafts, tmp_path: Path) -> None:
    draft = drafts.open("listen", "ta")
    problems: list[Problem] = []
    sop = parse_sop(draft.text, tmp_path / "sops/listen/ta.md", tmp_path, True, problems)
    assert (sop.language, sop.reviewed, draft.base_hash, problems) == ("ta", False, "", [])
    assert sop.body == draft.body == drafts.open("listen", "en").body


def test_a_text_with_a_line_that_would_stop_the_editor_is_named_with_its_line(drafts: Drafts, tmp_path: Path) -> None:
    path = tmp_path / "library" / "sops" / "listen" / "en.md"
    path.write_text(a_sop_file() + "\n" + "x" * 100_001, encoding="utf-8")
    with pytest.raises(LineTooLong) as refused:
        drafts.open("listen", "en")
    assert refused.value.line == a_sop_file().count("\n") + 2
    with pytest.raises(LineTooLong):
        drafts.open("listen", "ta")


def test_what_is_not_in_the_library_is_named(drafts: Drafts) -> None:
    with pytest.raises(UnknownProcedure):
        drafts.open("no-such", "en")
    with pytest.raises(UnknownLanguage):
        drafts.open("listen", "de")


def test_a_new_procedure_has_sections_a_step_and_its_own_id(drafts: Drafts, tmp_path: Path) -> None:
    first, second = drafts.create(" Close the\nShop ", "en"), drafts.create("Close shop", "en")
    problems: list[Problem] = []
    sop = parse_sop(first.text, tmp_path / "sops/close-shop/en.md", tmp_path, True, problems)
    assert (first.sop_id, second.sop_id, problems) == ("close-shop", "close-shop-2", [])
    assert (sop.title, sop.version, [step.id for step in sop.steps]) == ("Close the Shop", 1, ["step-1"])
    assert drafts.open("close-shop", "en") == first


@pytest.mark.parametrize(("language", "steps"), [("fil", "Mga hakbang"), ("ta", "படிகள்"), ("mn", "Алхмууд")])
def test_a_new_procedure_speaks_its_language(drafts: Drafts, language: str, steps: str) -> None:
    draft = drafts.create("Дэлгүүр", language)
    assert draft.sop_id == "procedure"
    assert f"## {steps}\n" in draft.body


def test_a_new_procedure_needs_a_title(drafts: Drafts) -> None:
    with pytest.raises(NameMissing):
        drafts.create(" \n", "en")


@pytest.mark.parametrize("damaged", [b"", b'{"sop_id": "listen"', b'{"sop_id": "listen"}', b"\xff"])
def test_a_damaged_draft_is_kept_aside_and_the_published_text_opens(
    drafts: Drafts, tmp_path: Path, damaged: bytes
) -> None:
    drafts.keep(drafts.open("listen", "en").with_body("Other."))
    (file,) = (tmp_path / "drafts").iterdir()
    file.write_bytes(damaged)
    assert drafts.all() == []
    assert drafts.open("listen", "en").text == a_sop_file()
    assert [path.read_bytes() for path in (tmp_path / "drafts").iterdir()] == [damaged]


def test_a_draft_can_be_put_over_what_somebody_else_published(drafts: Drafts, tmp_path: Path) -> None:
    draft = drafts.keep(drafts.open("listen", "en").with_body("Mine."))
    (tmp_path / "library/sops/listen/en.md").write_text(theirs := a_sop_file(title="Theirs"))
    assert drafts.published_text(draft) == theirs
    assert drafts.over_published(draft).base_hash != draft.base_hash


def test_files_of_a_foreign_folder_are_edited_where_they_lie(tmp_path: Path, clock: Clock) -> None:
    drafts = drafts_over(a_folder(tmp_path / "docs", {"guides/returns.md": "# Returns\r\n"}), clock)
    assert drafts.open("guides/returns", "").text == "# Returns\r\n"


def test_a_draft_is_read_as_the_procedure_that_it_would_be(drafts: Drafts) -> None:
    fresh = drafts.open("listen", "en")
    changed = fresh.with_body(fresh.body.replace("Greet", "Welcome"))
    assert drafts.read(changed).place_title("greet") == "Welcome the customer."
    published = drafts.published(changed)
    assert published is not None
    assert published.place_title("greet") == "Greet the customer."
    assert drafts.published(drafts.create("New", "en")) is None


def test_texts_set_aside_do_not_overwrite_each_other(drafts: Drafts) -> None:
    kept = drafts.keep(drafts.open("listen", "en").with_body("Mine."))
    first, second = drafts.set_aside(kept), drafts.set_aside(kept.with_body("Mine too."))
    assert first != second
    assert first.read_text(encoding="utf-8") == kept.text
    assert drafts.all() == []
