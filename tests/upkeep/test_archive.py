"""A backup's zip file that this version must not open."""

from pathlib import Path

import pytest

from sopapp.base.errors import UnreadableFile
from sopapp.upkeep.archive import FORMAT, LARGEST, facts_in, files_in, zipped


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"a.json": b"{}"}, {}))
    return path


def test_what_was_put_in_comes_out(archive: Path) -> None:
    assert files_in(archive) == {"a.json": b"{}"}
    assert facts_in(archive)["format"] == FORMAT


def test_one_that_a_later_version_made_is_refused(archive: Path) -> None:
    archive.write_bytes(zipped({"a.json": b"{}"}, {"format": FORMAT + 1}))
    for read in (facts_in, files_in):
        with pytest.raises(UnreadableFile, match="later version"):
            read(archive)


def test_one_that_says_it_is_larger_than_any_is_refused_before_it_is_unpacked(archive: Path) -> None:
    data = bytearray(archive.read_bytes())
    at = data.rindex(b"PK\x01\x02") + 24  # the size that the last entry of the directory claims
    data[at : at + 4] = (LARGEST + 1).to_bytes(4, "little")
    archive.write_bytes(data)
    with pytest.raises(UnreadableFile, match="too large"):
        files_in(archive)
