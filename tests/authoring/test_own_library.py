from pathlib import Path

import pytest

from sopapp.authoring.own_library import copy_library
from sopapp.base.errors import FileChangedElsewhere
from tests.builders import a_folder, a_library


def listed(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_the_copy_is_whole_and_can_be_written_although_the_original_cannot(tmp_path: Path) -> None:
    source, target = a_library(tmp_path), tmp_path / "data" / "library"
    (source / "library.toml").chmod(0o444)
    copy_library(source, target)
    assert listed(target) == listed(source)
    assert (target / "library.toml").stat().st_mode & 0o200
    assert listed(tmp_path / "data") == ["library", *(f"library/{name}" for name in listed(source))]


def test_a_copy_that_somebody_made_meanwhile_stays(tmp_path: Path) -> None:
    theirs = a_folder(tmp_path / "data" / "library", {"library.toml": 'id = "theirs"\n'})
    copy_library(a_library(tmp_path), theirs)
    assert listed(tmp_path / "data") == ["library", "library/library.toml"]


def test_an_empty_folder_is_filled_and_another_one_is_left_alone(tmp_path: Path) -> None:
    source, empty = a_library(tmp_path), tmp_path / "empty"
    empty.mkdir()
    copy_library(source, empty)
    assert listed(empty) == listed(source)
    other = a_folder(tmp_path / "other", {"letter.txt": "Dear Ana"})
    with pytest.raises(FileChangedElsewhere):
        copy_library(source, other)
    assert listed(other) == ["letter.txt"]
