"""Links and pictures that lead to another host or drive, however they are written, are not even looked for."""

from pathlib import Path

import pytest

from sopapp.library.links import picture_source, resolved
from sopapp.library.sop_file import parse_sop

ELSEWHERE = [
    "\\\\host\\share\\a", "%5C%5Chost%5Cshare%5Ca", "\\%5Chost\\a", "//host/share/a", "C:\\a", "C:/a", "C%3A/a",
    "C%3Aa", "file:a", "file%3A///a", "a%00", "%00",
]  # fmt: skip


@pytest.mark.parametrize("ending", ["", ".md", ".html", ".png"])
@pytest.mark.parametrize("address", ELSEWHERE)
def test_an_address_of_another_host_or_drive_leads_nowhere(address: str, ending: str) -> None:
    root = Path("/library")
    for name in ("a.md", "guides/a.md", "sops/listen/en.md"):
        sop = parse_sop("# A", root / name, root, name.startswith("sops"), [])
        assert resolved(sop, address + ending) == ""
        assert picture_source(sop, address + ending) == ""
