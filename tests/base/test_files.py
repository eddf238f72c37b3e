"""Small files: replaced in one step, and refusals in words that help."""

import errno
import os
from pathlib import Path

import pytest

from sopapp.base.errors import DiskFull, FolderNotWritable
from sopapp.base.files import delete, is_file, is_folder, read_text, saying_why, write_text


def test_a_replacement_that_fails_leaves_the_old_text_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    write_text(path, "old")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as machine, pytest.raises(DiskFull):
        machine.setattr(os, "fsync", full)
        write_text(path, "new")
    assert read_text(path) == "old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EROFS, FolderNotWritable),
        (errno.EACCES, FolderNotWritable), (errno.ENOENT, FolderNotWritable), (errno.EIO, OSError),
    ],
)  # fmt: skip
def test_the_systems_refusals_are_told_apart(tmp_path: Path, number: int, said: type[Exception]) -> None:
    with pytest.raises(said), saying_why(tmp_path):
        raise OSError(number, os.strerror(number))


def test_nothing_is_saved_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", "utf-8")
    with pytest.raises(FolderNotWritable):
        write_text(tmp_path / "file" / "a.txt", "new")
    with pytest.raises(FolderNotWritable):
        delete(tmp_path / "file" / "a.txt")


def test_deleting_what_is_gone_is_done(tmp_path: Path) -> None:
    delete(tmp_path / "gone")


def test_half_a_surrogate_pair_does_not_keep_a_text_from_being_kept(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "a\ud83d")
    assert read_text(tmp_path / "a.txt") == "a?"


def test_asking_for_a_file_never_raises(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to("circle")
    for name in ("circle", "circle/x", "n" * 300, "a\0b", "n/" * 3000):
        assert not is_file(tmp_path / name)
        assert not is_folder(tmp_path / name)
    assert is_folder(tmp_path)
