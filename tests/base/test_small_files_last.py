"""A small file that is replaced survives a power cut: what is written is safe before its name is, and then the name."""

from pathlib import Path

import pytest

from sopapp.base.files import write_bytes
from tests.faults.disk import Disk
from tests.faults.watching import watching


def calls_of_a_replacement(folder: Path) -> list[str]:
    with watching(folder) as watch:
        write_bytes(folder / "a.json", b"new")
    return [call.what for call in watch.calls if call.what != "word"]


@pytest.mark.parametrize("old", [None, b"old"])
def test_the_text_is_synced_before_it_takes_its_place_and_the_folder_after(tmp_path: Path, old: bytes | None) -> None:
    if old is not None:
        (tmp_path / "a.json").write_bytes(old)
    calls = calls_of_a_replacement(tmp_path)
    assert calls[-4:] == ["write", "sync", "rename", "sync-folder"]


def test_after_a_power_cut_at_any_call_there_is_the_old_text_or_the_new(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    with watching(folder) as watch:
        write_bytes(folder / "a.json", b"old")
        first = len(watch.calls)
        write_bytes(folder / "a.json", b"new")
    for count in range(first, len(watch.calls) + 1):
        left = tmp_path / str(count)
        left.mkdir()
        Disk(watch.calls[:count], lazy=True).put_into(left)
        assert (left / "a.json").read_bytes() in ((b"old", b"new") if count < len(watch.calls) else (b"new",))
