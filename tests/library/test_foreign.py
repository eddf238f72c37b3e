"""Any folder of Markdown opens as a library; what is broken in it is named, and hides nothing else."""

import os
from pathlib import Path

import pytest

from sopapp.base.errors import LibraryNotFound
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.library.foreign import read_foreign
from sopapp.library.library import Library, LibraryShown
from sopapp.library.problem import Rule
from tests.builders import a_folder, a_library, a_sop_file


def a_handbook(folder: Path) -> Path:
    return a_folder(
        folder / "handbook",
        {
            "README.md": "# Welcome",
            "guides/10-late.md": "Text only",
            "guides/2-early.md": "# Early",
            "guides/index.markdown": "---\ntitle: Guides\nlayout: default\n---\n",
            "guides/deep/er/x.md": "+++\ntitle = 'Hugo'\n+++\n",
            ".git/HEAD.md": "x",
            "node_modules/a/README.md": "x",
            "picture.png": b"\x89PNG",
        },
    )


def test_every_file_is_a_procedure_in_the_order_of_the_shelf(tmp_path: Path) -> None:
    catalogue = read_foreign(a_handbook(tmp_path))
    ids = ["README", "guides/index", "guides/2-early", "guides/10-late", "guides/deep/er/x"]
    assert [sop.id for sop in catalogue.in_order()] == ids
    assert [sop.title for sop in catalogue.in_order()] == ["Welcome", "Guides", "Early", "10 late", "Hugo"]
    assert catalogue.sop("guides/deep/er/x").section == ("guides", "deep", "er")


@pytest.mark.parametrize(
    ("content", "line"), [(b"\xff\xfe#\x00 \x00", 0), (b"a\x00b", 0), ("# T\u00e9".encode("latin-1"), 0)]
)
def test_what_is_no_text_is_a_problem_and_the_rest_opens(tmp_path: Path, content: bytes, line: int) -> None:
    catalogue = read_foreign(a_folder(tmp_path, {"bad.md": content, "good.md": "# Good"}))
    assert list(catalogue.sops) == ["good"]
    [problem] = catalogue.problems
    assert (problem.rule, problem.path.name, problem.line) == (Rule.UNREADABLE, "bad.md", line)


def test_bad_front_matter_of_other_tools_hides_nothing(tmp_path: Path) -> None:
    root = a_folder(tmp_path, {"a.md": "---\ntitle: Jekyll\nx: {{ page.y }}\n---\n# Body\n"})
    catalogue = read_foreign(root)
    assert (catalogue.sop("a").title, catalogue.sop("a").body) == ("Jekyll", "# Body\n")
    assert [(problem.rule, problem.line) for problem in catalogue.problems] == [(Rule.FOREIGN_FRONT_MATTER, 3)]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_links_in_circles_are_walked_once(tmp_path: Path) -> None:
    root = a_folder(tmp_path, {"a/b.md": "# B"})
    (root / "a" / "again").symlink_to(root)
    (root / "itself.md").symlink_to(root / "itself.md")
    catalogue = read_foreign(root)
    assert list(catalogue.sops) == ["a/b"]
    assert [problem.path.name for problem in catalogue.problems] == ["itself.md"]


@pytest.mark.skipif(os.name != "posix" or not Path("/proc").exists(), reason="such names are only possible on Linux")
def test_a_name_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.md")).write_text("# T")
    assert [problem.rule for problem in read_foreign(tmp_path).problems] == [Rule.BAD_NAME]


def test_two_files_of_one_name_are_both_there(tmp_path: Path) -> None:
    catalogue = read_foreign(a_folder(tmp_path, {"a.md": "# One", "a.markdown": "# Two"}))
    assert set(catalogue.sops) == {"a", "a.md"} and catalogue.problems[0].rule is Rule.TWICE_FILE


def test_an_empty_folder_is_an_empty_library(tmp_path: Path) -> None:
    assert read_foreign(tmp_path).in_order() == []


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(LibraryNotFound):
        Library(Paths(tmp_path, tmp_path, tmp_path / "nowhere"), Bus()).load()


def test_showing_a_library_is_told(tmp_path: Path) -> None:
    bus = Bus()
    told: list[LibraryShown] = []
    bus.subscribe(LibraryShown, told.append)
    library = Library(Paths(tmp_path, tmp_path, a_library(tmp_path)), bus)
    assert library.catalogue.in_order() == []
    library.show(library.load())
    assert library.loaded and len(told) == 1 and library.catalogue.sop("listen").id == "listen"


def test_reading_one_procedure_again_leaves_the_rest(tmp_path: Path) -> None:
    root = a_library(tmp_path, {"listen": a_sop_file(), "other": a_sop_file("other")})
    library = Library(Paths(tmp_path, tmp_path, root), Bus())
    library.show(library.load())
    before = library.catalogue
    (root / "sops/listen/en.md").write_text(a_sop_file(version=2, title="New"), "utf-8")
    library.reread("listen")
    assert library.catalogue.sop("listen").version == 2
    assert library.catalogue.sops["other"] is before.sops["other"]


def test_one_file_of_a_foreign_folder_is_read_again(tmp_path: Path) -> None:
    root = a_folder(tmp_path / "book", {"a/b.md": b"\xff", "c.md": "# C"})
    library = Library(Paths(tmp_path, tmp_path, root), Bus())
    library.show(library.load())
    a_folder(root, {"a/b.md": "# Mended"})
    library.reread("a/b")
    assert library.catalogue.sop("a/b").title == "Mended" and library.catalogue.problems == ()
