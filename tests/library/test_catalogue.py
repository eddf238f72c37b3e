"""What a library answers: a procedure in a language, its role-plays, its history, what is stale."""

from pathlib import Path

import pytest

from sopapp.base.errors import UnknownProcedure, UnknownRolePlay
from sopapp.library.comparing import compare
from sopapp.library.own_form import read_own_form
from sopapp.library.sop_file import stamped_sop
from tests.builders import a_catalogue, a_folder, a_library, a_roleplay_file, a_sop, a_sop_file

STEPS = {"greet": "Greet the customer.", "ask": "Ask one question."}


def test_a_language_that_is_missing_falls_back_to_the_source(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path, {"a": a_sop_file("a"), "b/ta": a_sop_file("b", language="ta")})
    assert catalogue.sop("a", "ta").language == "en"
    assert catalogue.sop("b", "en").language == "ta"


def test_what_is_not_there_is_said_so(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path)
    with pytest.raises(UnknownProcedure):
        catalogue.sop("nothing")
    with pytest.raises(UnknownRolePlay):
        catalogue.roleplay("nothing")


def test_role_plays_of_a_step_and_of_a_procedure(tmp_path: Path) -> None:
    catalogue = a_catalogue(tmp_path, roleplays={"x": a_roleplay_file("x"), "y": a_roleplay_file("y", step="ask")})
    assert [roleplay.id for roleplay in catalogue.practising("listen")] == ["x", "y"]
    assert [roleplay.id for roleplay in catalogue.practising("listen", "ask")] == ["y"]


def test_a_translated_step_is_stale_once_its_source_changed(tmp_path: Path) -> None:
    tamil = stamped_sop(a_sop_file(language="ta", steps=STEPS), a_sop(steps=STEPS))
    changed = a_sop_file(steps=STEPS | {"ask": "Ask two questions."}, version=2)
    catalogue = a_catalogue(tmp_path, {"listen": changed, "listen/ta": tamil})
    assert catalogue.stale_steps(catalogue.sop("listen", "ta")) == {"ask"}
    assert catalogue.stale_steps(catalogue.sop("listen", "en")) == frozenset()


def test_an_old_version_is_found_in_the_history(tmp_path: Path) -> None:
    root = a_library(tmp_path, {"listen": a_sop_file(version=2)})
    a_folder(root, {"sops/listen/history/1.en.md": a_sop_file(steps=STEPS)})
    catalogue = read_own_form(root)
    old = catalogue.history("listen", 1)
    assert old is not None and (old.id, old.version, old.language) == ("listen", 1, "en")
    assert catalogue.history("listen", 7) is None
    assert catalogue.problems == () and list(catalogue.sops["listen"]) == ["en"]


def test_the_order_of_library_toml_leads(tmp_path: Path) -> None:
    root = a_library(tmp_path, {key: a_sop_file(key, title=key) for key in ("a", "b", "c")})
    info = root / "library.toml"
    info.write_text('sops = ["c", "a"]\n' + info.read_text("utf-8"), "utf-8")
    assert [sop.id for sop in read_own_form(root).in_order("en")] == ["c", "a", "b"]


def test_a_library_file_that_is_broken_does_not_close_the_library(tmp_path: Path) -> None:
    root = a_library(tmp_path)
    (root / "library.toml").write_text("name = [", "utf-8")
    catalogue = read_own_form(root)
    assert catalogue.sop("listen").id == "listen" and catalogue.problems[0].path.name == "library.toml"


def test_comparing_names_the_steps() -> None:
    old = a_sop(steps=STEPS)
    new = a_sop(steps={"ask": "Ask two questions.", "thank": "Thank the customer."})
    changes = compare(old, new)
    assert (changes.added, changes.removed, changes.changed) == (("thank",), ("greet",), ("ask",))
    assert changes.steps == ("thank", "ask") and not changes.text


def test_text_beside_the_steps_is_a_change_of_its_own() -> None:
    assert compare(a_sop(title="Old"), a_sop(title="New")).text
    assert not compare(a_sop(), a_sop(version=2))


def test_everything_in_the_starter_library_loads() -> None:
    root = Path(__file__).parents[2] / "content"
    catalogue = read_own_form(root.resolve())
    assert [f"{problem.path}:{problem.line} {problem.message}" for problem in catalogue.problems] == []
    assert catalogue.sops and all("en" in languages for languages in catalogue.sops.values())
