import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from sopapp.authoring.drafts import Draft, Drafts
from sopapp.authoring.publishing import Publishing, SopPublished
from sopapp.base.clock import Clock
from sopapp.base.errors import (
    ChangeNoteMissing,
    DiskFull,
    FileChangedElsewhere,
    ManagerLocked,
    NothingChanged,
    UnreadableFile,
)
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.library.library import Library
from sopapp.library.sop import Sop
from sopapp.store.records import Records
from tests.builders import a_folder, a_library, a_sop_file, an_access, an_open_access
from tests.conftest import StillClock


class Desk:
    """A manager's desk over a library on disk; another one over the same paths is a restart."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self.bus = Bus()
        self.records = Records(paths.records, "pc", clock, self.bus)
        self.library = Library(paths, self.bus)
        self.library.show(self.library.load())
        self.drafts = Drafts(paths.drafts, self.library, clock)
        access = an_open_access(self.records, self.bus)
        self.publishing = Publishing(paths, self.library, self.records, access, clock, self.bus)

    def publish(self, old: str = "Greet the", new: str = "Welcome the", read_again: bool = False, **where: str) -> Sop:
        """Replace some words and publish."""
        draft = self.drafts.open(where.get("sop", "listen"), where.get("language", "en"))
        draft = self.drafts.keep(draft.with_body(draft.body.replace(old, new)))
        return self.publishing.publish(draft, "Warmer.", read_again)


def warmer(draft: Draft, **changes: Any) -> Draft:
    return replace(draft.with_body(draft.body.replace("Greet the", "Welcome the")), **changes)


@pytest.fixture
def given(tmp_path: Path) -> Paths:
    """A library that was named on the command line, and is edited where it lies."""
    return Paths(tmp_path / "data", tmp_path, library_given=a_library(tmp_path))


@pytest.fixture
def file(given: Paths) -> Path:
    return given.library / "sops" / "listen" / "en.md"


@pytest.fixture
def desk(given: Paths, clock: Clock) -> Desk:
    return Desk(given, clock)


def test_a_new_version_changes_its_own_fields_and_nothing_else(desk: Desk, file: Path, clock: StillClock) -> None:
    clock.forward(days=1)
    sop = desk.publish()
    expected = a_sop_file(version=2).replace("Greet the", "Welcome the").replace("First version.", "Warmer.")
    expected = expected.replace("date: 2026-11-22", "date: 2026-11-23").replace("2027-11-22", "2027-11-23")
    assert file.read_text(encoding="utf-8") == expected
    assert (sop.version, sop.sign_from, sop.change) == (2, 1, "Warmer.")


def test_everyone_reads_again_only_when_told_to(desk: Desk) -> None:
    assert desk.publish(read_again=True).sign_from == 2
    assert desk.publish("Welcome the", "Welcome every").sign_from == 2


def test_the_old_version_is_kept_byte_for_byte(desk: Desk, file: Path) -> None:
    old = file.read_bytes()
    desk.publish()
    assert (file.parent / "history" / "1.en.md").read_bytes() == old
    before = desk.library.catalogue.history("listen", 1)
    assert before is not None
    assert before.steps[0].text == "Greet the customer."


def test_a_publication_is_recorded_and_told(desk: Desk) -> None:
    told: list[SopPublished] = []
    desk.bus.subscribe(SopPublished, told.append)
    draft = desk.drafts.open("listen", "en")
    draft = desk.drafts.keep(warmer(draft, answers=("s1",)))
    desk.publishing.publish(draft, "Warmer.", read_again=True)
    (record,) = desk.records.of("publication")
    fields = ("sop", "language", "version", "sign_from", "note", "steps_changed", "answers")
    assert [record.body[name] for name in fields] == ["listen", "en", 2, 2, "Warmer.", ["greet"], ["s1"]]
    assert told == [SopPublished("listen", "en", 2, ("s1",))]
    assert desk.drafts.all() == []


def test_publishing_the_same_draft_twice_is_harmless(desk: Desk, file: Path) -> None:
    draft = warmer(desk.drafts.open("listen", "en"))
    first = desk.publishing.publish(draft, "Warmer.", read_again=True)
    published = file.read_bytes()
    assert desk.publishing.publish(draft, "Warmer.", read_again=True) == first
    assert file.read_bytes() == published
    assert len(desk.records.of("publication")) == 1


def test_only_managers_publish(desk: Desk, given: Paths, clock: Clock) -> None:
    locked = an_access(given.data, desk.records, desk.bus)
    publishing = Publishing(given, desk.library, desk.records, locked, clock, desk.bus)
    with pytest.raises(ManagerLocked):
        publishing.publish(warmer(desk.drafts.open("listen", "en")), "Warmer.", read_again=False)
    with pytest.raises(ManagerLocked):
        publishing.create("Title", "en")


def test_a_text_that_says_the_same_is_not_published(desk: Desk, file: Path) -> None:
    draft = desk.drafts.open("listen", "en")
    with pytest.raises(NothingChanged):
        desk.publishing.publish(draft.with_body(draft.body.replace("\n", "\r\n")), "Warmer.", read_again=True)
    assert file.read_text(encoding="utf-8") == a_sop_file()


def test_a_note_is_needed(desk: Desk) -> None:
    with pytest.raises(ChangeNoteMissing):
        desk.publishing.publish(warmer(desk.drafts.open("listen", "en")), " \n", read_again=True)


def test_a_text_that_somebody_else_changed_is_not_overwritten(desk: Desk, file: Path) -> None:
    draft = desk.drafts.keep(warmer(desk.drafts.open("listen", "en")))
    file.write_text(theirs := a_sop_file(title="Theirs"), encoding="utf-8")
    with pytest.raises(FileChangedElsewhere):
        desk.publishing.publish(draft, "Warmer.", read_again=False)
    assert (file.read_text(encoding="utf-8"), desk.drafts.all()) == (theirs, [draft])
    desk.publishing.publish(desk.drafts.over_published(draft), "Warmer.", read_again=False)
    assert (file.parent / "history" / "1.en.md").read_text(encoding="utf-8") == theirs


def test_front_matter_that_is_none_is_refused(desk: Desk, file: Path) -> None:
    draft = desk.drafts.open("listen", "en")
    broken = warmer(draft, text=draft.text.replace("owner: ", "owner: ["))
    with pytest.raises(UnreadableFile):
        desk.publishing.publish(broken, "Warmer.", read_again=False)
    assert file.read_text(encoding="utf-8") == a_sop_file()


def test_windows_line_ends_and_a_byte_order_mark_stay(given: Paths, clock: Clock, file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + a_sop_file().replace("\n", "\r\n").encode())
    desk = Desk(given, clock)
    draft = desk.drafts.open("listen", "en")
    edited = draft.with_body(draft.body.replace("\r\n", "\n").replace("Greet the", "Welcome the"))
    desk.publishing.publish(edited, "Warmer.", read_again=False)
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf---\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_new_step_gets_an_id_when_published(desk: Desk) -> None:
    sop = desk.publish("\n## Records", "\n3. Thank the customer.\n\n## Records")
    assert [step.id for step in sop.steps] == ["greet", "let-finish", "thank-customer"]


def test_a_new_procedure_is_published_as_its_first_version(desk: Desk, given: Paths) -> None:
    draft = desk.publishing.create("Close the shop", "en")
    sop = desk.publishing.publish(draft, "First version.", read_again=False)
    assert (sop.id, sop.version, sop.sign_from, sop.title) == ("close-shop", 1, 1, "Close the shop")
    assert sop.path == given.library.resolve() / "sops" / "close-shop" / "en.md"
    assert desk.library.catalogue.sop("close-shop", "en") == sop


def test_a_translation_follows_its_source(desk: Desk) -> None:
    desk.publish(read_again=True)
    sop = desk.publish("Welcome the customer", "Вэлком", language="ta")
    source = desk.library.catalogue.source("listen")
    assert (sop.language, sop.version, sop.sign_from, sop.reviewed) == ("ta", 2, 2, False)
    assert (sop.translates.version, dict(sop.translates.steps)) == (2, {s.id: s.hash for s in source.steps})
    assert desk.library.catalogue.stale_steps(sop) == frozenset()


def test_a_translation_whose_words_still_hold_is_published_as_it_is(desk: Desk) -> None:
    desk.publish()
    draft = desk.drafts.open("listen", "ta")
    sop = desk.publishing.publish(draft, "Still right.", read_again=False)
    assert sop.translates.version == 2
    with pytest.raises(NothingChanged):
        desk.publishing.publish(desk.drafts.open("listen", "ta"), "Again.", read_again=False)


def test_a_translation_corrected_twice_keeps_every_text(desk: Desk, file: Path) -> None:
    for old, new in (("Greet", "One"), ("One", "Two"), ("Two", "Three")):
        desk.publish(old, new, language="ta")
    kept = {path.name: path.read_text(encoding="utf-8") for path in (file.parent / "history").iterdir()}
    assert {name: next(w for w in ("One", "Two") if w in text) for name, text in kept.items()} == {
        "1.ta.md": "One",
        "1-2.ta.md": "Two",
    }
    assert len(desk.records.of("publication")) == 3


def test_a_leap_day_is_reviewed_on_the_28th(desk: Desk, clock: StillClock) -> None:
    clock.forward(days=(date(2028, 2, 29) - date(2026, 11, 22)).days)
    assert desk.publish().next_review == date(2029, 2, 28)


def test_a_review_day_that_the_manager_set_stays(desk: Desk) -> None:
    draft = desk.drafts.open("listen", "en")
    draft = warmer(replace(draft, text=draft.text.replace("next_review: 2027-11-22", "next_review: 2027-02-01")))
    assert desk.publishing.publish(draft, "Warmer.", read_again=False).next_review == date(2027, 2, 1)


def test_another_review_day_alone_can_be_published(desk: Desk) -> None:
    draft = desk.drafts.open("listen", "en")
    draft = replace(draft, text=draft.text.replace("next_review: 2027-11-22", "next_review: 2027-02-01"))
    assert desk.publishing.publish(draft, "Sooner.", read_again=False).next_review == date(2027, 2, 1)


def test_a_foreign_file_gets_only_what_is_needed(tmp_path: Path, clock: Clock) -> None:
    root = a_folder(tmp_path / "docs", {"guides/returns.md": "# Returns\n\n1. Greet the guest.\n"})
    desk = Desk(Paths(tmp_path / "data", tmp_path, library_given=root), clock)
    desk.publish(sop="guides/returns", language="", read_again=True)
    text = (root / "guides" / "returns.md").read_text(encoding="utf-8")
    head, _, body = text.removeprefix("---\n").partition("\n---\n")
    assert [line.split(":")[0] for line in head.splitlines()] == ["version", "sign_from", "date", "change"]
    assert body.strip() == "# Returns\n\n1. Welcome the guest."
    assert (root / ".history/guides/returns/1.md").read_text(encoding="utf-8").startswith("# Returns")


def test_the_first_publication_makes_the_teams_own_library(tmp_path: Path, clock: Clock) -> None:
    starter = a_library(tmp_path / "shipped").rename(tmp_path / "shipped" / "content")
    paths = Paths(tmp_path / "data", tmp_path / "shipped")
    desk = Desk(paths, clock)
    sop = desk.publish()
    assert sop.path == paths.own_library.resolve() / "sops" / "listen" / "en.md"
    assert (starter / "sops" / "listen" / "en.md").read_text(encoding="utf-8") == a_sop_file()
    assert sorted(p.name for p in paths.own_library.rglob("*.*")) == [
        "1.en.md",
        "en.md",
        "library.toml",
        "roleplay.yaml",
    ]
    assert Desk(paths, clock).library.catalogue.sop("listen", "en") == sop


def test_a_full_disk_leaves_the_old_text_and_the_draft(desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draft = desk.drafts.keep(warmer(desk.drafts.open("listen", "en")))
    with monkeypatch.context() as machine, pytest.raises(DiskFull):
        machine.setattr(os, "fsync", failing_at(1, OSError(28, "No space left on device")))
        desk.publishing.publish(draft, "Warmer.", read_again=False)
    assert (file.read_text(encoding="utf-8"), desk.drafts.all()) == (a_sop_file(), [draft])


class PowerCut(BaseException):
    """The program ends here."""


def failing_at(number: int, error: BaseException) -> Callable[[int], None]:
    """An fsync that fails the first time when it is called for the `number`th time."""
    calls = count(1)

    def fsync(descriptor: int) -> None:
        if next(calls) == number:
            raise error

    return fsync


WRITES = 10  # at least: more on systems where a folder's names are made durable too


@pytest.mark.parametrize("cut", range(1, 20))
def test_a_power_cut_at_any_write_loses_neither_text_and_publishing_again_finishes(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    a_library(tmp_path / "shipped").rename(tmp_path / "shipped" / "content")
    paths = Paths(tmp_path / "data", tmp_path / "shipped")
    desk = Desk(paths, clock)
    draft = desk.drafts.keep(warmer(desk.drafts.open("listen", "en")))
    with monkeypatch.context() as machine:
        machine.setattr(os, "fsync", failing_at(cut, PowerCut()))
        with contextlib.suppress(PowerCut):  # the last cuts come too late: all is written by then
            desk.publishing.publish(draft, "Warmer.", read_again=True)
    again = Desk(paths, clock)
    assert cut > WRITES or again.drafts.all() == [draft]
    assert again.library.catalogue.sop("listen", "en").version in (1, 2)
    assert again.publishing.publish(draft, "Warmer.", read_again=True).version == 2
    assert is_finished(again, paths)


def is_finished(desk: Desk, paths: Paths) -> bool:
    """The old text is in the history, the publication is recorded once, and nothing is left over."""
    history = paths.own_library / "sops" / "listen" / "history"
    kept = [path.read_text(encoding="utf-8") for path in history.iterdir()]
    left = [path for path in paths.data.iterdir() if path.name.startswith(".")]
    return kept == [a_sop_file()] and len(desk.records.of("publication")) == 1 and not desk.drafts.all() + left
