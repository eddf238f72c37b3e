"""What this PC remembers: kept, mended, and never overwritten unread."""

from pathlib import Path

import pytest

from sopapp.base.errors import UnreadableFile
from sopapp.base.settings import Settings, SettingsFile


def test_a_change_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "data" / "settings.json"
    SettingsFile(path).change(theme="dark", language="ta")
    assert SettingsFile(path).now == Settings(theme="dark", language="ta")


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_is_kept_aside_and_an_earlier_one_stays(tmp_path: Path, damaged: bytes) -> None:
    path = tmp_path / "settings.json"
    for content in (b"an earlier one", damaged):
        path.write_bytes(content)
        file = SettingsFile(path)
    assert file.now == Settings()
    assert file.kept_aside == tmp_path / "settings.json.unreadable-2"
    assert file.kept_aside.read_bytes() == damaged
    assert (tmp_path / "settings.json.unreadable").read_bytes() == b"an earlier one"


def test_what_cannot_be_is_as_in_the_beginning_and_the_rest_holds(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "pink", "text_size": 7, "language": null, "last_person": "ana", "later": 1}', "utf-8")
    assert SettingsFile(path).now == Settings(last_person="ana")


def test_a_file_where_a_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", "utf-8")
    with pytest.raises(UnreadableFile):
        SettingsFile(tmp_path / "data" / "settings.json")
