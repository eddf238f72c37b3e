"""Which journal a PC goes on writing, and when it begins another."""

import shutil
from pathlib import Path

import pytest

from sopapp.store.device import device_id
from tests.builders import a_journal


@pytest.fixture
def device(tmp_path: Path) -> str:
    """A PC that has already written."""
    device = device_id(tmp_path)
    a_journal(tmp_path / "records", device=device)
    return device


def own(data: Path, device: str) -> Path:
    return data / "records" / f"{device}.jsonl"


def test_a_pc_goes_on_with_its_journal(tmp_path: Path, device: str) -> None:
    assert device_id(tmp_path) == device


def test_another_pc_on_the_same_folder_has_a_journal_of_its_own(
    tmp_path: Path, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.node", lambda: "another-pc")
    other = device_id(tmp_path)
    assert other != device
    assert len(list((tmp_path / "devices").iterdir())) == 2


@pytest.mark.parametrize("left", [b"", b"\0\0\0\0", b"damaged\n"])
def test_a_lost_end_of_the_journal_means_a_new_device(tmp_path: Path, device: str, left: bytes) -> None:
    own(tmp_path, device).write_bytes(left)
    assert device_id(tmp_path) != device


def test_a_torn_tail_is_no_reason_for_a_new_device(tmp_path: Path, device: str) -> None:
    with own(tmp_path, device).open("ab") as file:
        file.write(b"01234567 {torn")
    assert device_id(tmp_path) == device


def test_a_copy_of_the_journal_beside_it_means_a_new_device(tmp_path: Path, device: str) -> None:
    shutil.copy(own(tmp_path, device), tmp_path / "records" / "copy.jsonl")
    assert device_id(tmp_path) != device


def test_a_device_file_that_holds_something_else_is_replaced(tmp_path: Path, device: str) -> None:
    [file] = (tmp_path / "devices").iterdir()
    file.write_text("../../elsewhere")
    assert len(device_id(tmp_path)) == len(device)
