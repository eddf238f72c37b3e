from pathlib import Path

import pytest

from sopapp.base.clock import from_text
from sopapp.base.errors import UnknownProcedure
from sopapp.learning.progress import ReadState, SopAcknowledged
from tests.builders import a_folder, a_sop_file
from tests.conftest import StillClock
from tests.learning.rooms import ANA, BOLD, a_room


def test_a_procedure_is_new_until_it_is_signed(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    assert room.progress.state(ANA, "listen") is ReadState.NEW
    room.progress.acknowledge(ANA, "listen", "en")
    assert room.progress.state(ANA, "listen") is ReadState.READ
    assert room.heard == [SopAcknowledged(ANA, "listen", 1)]


def test_a_signature_is_one_persons_own(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.progress.acknowledge(ANA, "listen", "en")
    assert room.progress.state(BOLD, "listen") is ReadState.NEW


def test_a_signature_is_there_at_the_next_start(tmp_path: Path, clock: StillClock) -> None:
    a_room(tmp_path, clock).progress.acknowledge(ANA, "listen", "en")
    assert a_room(tmp_path, clock).progress.acknowledged_version(ANA, "listen") == 1


def test_signing_twice_keeps_one_signature(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.progress.acknowledge(ANA, "listen", "en")
    room.progress.acknowledge(ANA, "listen", "en")
    assert len(room.records.of("acknowledgement")) == len(room.heard) == 1


def test_a_signature_keeps_what_the_steps_were(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.progress.acknowledge(ANA, "listen", "ta")
    (record,) = room.records.of("acknowledgement")
    steps = {step.id: step.hash for step in room.library.catalogue.sop("listen").steps}
    assert record.body == {"sop": "listen", "version": 1, "language": "ta", "steps": steps}


def test_an_unknown_procedure_cannot_be_signed(tmp_path: Path, clock: StillClock) -> None:
    with pytest.raises(UnknownProcedure):
        a_room(tmp_path, clock).progress.acknowledge(ANA, "gone", "en")


@pytest.mark.parametrize(("sign_from", "state"), [(1, ReadState.READ), (2, ReadState.CHANGED)])
def test_only_a_version_to_be_signed_anew_is_changed(
    tmp_path: Path, clock: StillClock, sign_from: int, state: ReadState
) -> None:
    a_room(tmp_path, clock).progress.acknowledge(ANA, "listen", "en")
    room = a_room(tmp_path, clock, {"listen": a_sop_file(version=2, sign_from=sign_from)})
    assert room.progress.state(ANA, "listen") is state


def test_a_changed_procedure_is_read_once_its_new_version_is_signed(tmp_path: Path, clock: StillClock) -> None:
    a_room(tmp_path, clock).progress.acknowledge(ANA, "listen", "en")
    room = a_room(tmp_path, clock, {"listen": a_sop_file(version=2, sign_from=2)})
    room.progress.acknowledge(ANA, "listen", "en")
    assert room.progress.state(ANA, "listen") is ReadState.READ
    assert room.progress.acknowledged_version(ANA, "listen") == 2


def test_a_read_procedure_whose_review_has_passed_is_told_apart(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.progress.acknowledge(ANA, "listen", "en")
    clock.forward(days=366)
    assert room.progress.state(ANA, "listen") is ReadState.REVIEW_DUE
    assert room.progress.state(BOLD, "listen") is ReadState.NEW
    assert room.progress.review_passed(room.library.catalogue.sop("listen"))


NEW_TEXT = a_sop_file(version=2, sign_from=2, steps={"greet": "Greet everybody.", "ask": "Ask one question."})


def test_what_changed_is_found_by_the_hashes_that_were_signed(tmp_path: Path, clock: StillClock) -> None:
    a_room(tmp_path, clock).progress.acknowledge(ANA, "listen", "en")
    changes = a_room(tmp_path, clock, {"listen": NEW_TEXT}).progress.changes_since_read(ANA, "listen")
    assert (changes.added, changes.removed, changes.changed) == (("ask",), ("let-finish",), ("greet",))


def test_what_changed_is_found_in_the_old_text_where_it_was_kept(tmp_path: Path, clock: StillClock) -> None:
    a_room(tmp_path, clock).progress.acknowledge(ANA, "listen", "en")
    a_folder(tmp_path / "library/sops/listen/history", {"1.en.md": a_sop_file()})
    changes = a_room(tmp_path, clock, {"listen": NEW_TEXT}).progress.changes_since_read(ANA, "listen")
    assert (changes.added, changes.removed, changes.changed) == (("ask",), ("let-finish",), ("greet",))


def test_nothing_changed_for_who_signed_the_current_version_or_none(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.progress.acknowledge(ANA, "listen", "en")
    assert room.progress.changes_since_read(ANA, "listen").steps == ()
    assert room.progress.changes_since_read(BOLD, "listen").steps == ()


def test_what_is_to_be_read_comes_in_the_order_of_the_shelf(tmp_path: Path, clock: StillClock) -> None:
    files = {"z": a_sop_file("z", title="A first"), "a": a_sop_file("a", title="B second")}
    a_room(tmp_path, clock, files).progress.acknowledge(ANA, "a", "en")
    room = a_room(tmp_path, clock, files | {"a": a_sop_file("a", title="B second", version=2, sign_from=2)})
    assert room.progress.to_read(BOLD) == ["z", "a"]
    assert room.progress.to_read(ANA) == ["z"]
    assert room.progress.changed(ANA) == ["a"]


def test_the_overview_tells_how_each_person_stands(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    room.progress.acknowledge(ANA, "listen", "en")
    room.practice.decide(room.practice.start(ANA, "late-parcel", "en"), "good")
    ana, bold = room.progress.overview([ANA, BOLD])
    assert (ana.states, ana.skills, ana.practised) == ({"listen": ReadState.READ}, {"listening": 1}, ("late-parcel",))
    assert (bold.states, bold.skills, bold.practised) == ({"listen": ReadState.NEW}, {}, ())


def test_a_signature_says_when_it_was_given(tmp_path: Path, clock: StillClock) -> None:
    room = a_room(tmp_path, clock)
    assert room.progress.signature(ANA, "listen") is None
    room.progress.acknowledge(ANA, "listen", "en")
    signature = room.progress.signature(ANA, "listen")
    assert signature is not None
    assert (signature.version, from_text(signature.at)) == (1, clock.now())
