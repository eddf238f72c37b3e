"""What the doctor names that is nobody's fault and costs no record."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.upkeep.doctor import Doctor
from sopapp.upkeep.findings import Need, What
from tests.builders import a_folder
from tests.conftest import StillClock


def found(paths: Paths, clock: StillClock) -> dict[What, Need]:
    return {finding.what: finding.need for finding in Doctor(paths, clock).examine().findings}


def test_managers_without_a_recovery_sheet_are_told(
    services: Services, ana: str, paths: Paths, clock: StillClock
) -> None:
    assert What.NO_RECOVERY not in found(paths, clock)
    services.access.set_passphrase("three plain words", "three plain words")
    assert found(paths, clock)[What.NO_RECOVERY] is Need.NOBODY
    services.access.make_recovery()
    assert What.NO_RECOVERY not in found(paths, clock)


def test_what_was_kept_aside_because_nobody_could_read_it_is_named(paths: Paths, clock: StillClock) -> None:
    a_folder(paths.drafts, {"a.json.unreadable": "{torn", "b.json.unreadable-2": ""})
    assert found(paths, clock)[What.SET_ASIDE] is Need.NOBODY


def test_a_folder_in_which_nothing_can_be_written_needs_a_person(
    paths: Paths, clock: StillClock, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    assert found(Paths(tmp_path / "file", paths.shipped), clock)[What.NOT_WRITABLE] is Need.PERSON


@pytest.mark.parametrize(("free", "named"), [(200 * 2**20, False), (200 * 2**20 - 1, True)])
def test_a_disk_that_is_almost_full_needs_a_person(
    paths: Paths, clock: StillClock, monkeypatch: pytest.MonkeyPatch, free: int, named: bool
) -> None:
    a_folder(paths.data, {"settings.json": "{}"})
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert (found(paths, clock).get(What.LITTLE_ROOM) is Need.PERSON) is named
