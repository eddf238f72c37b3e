"""The schemas for editors say what the reader says: every file of ours is valid, what the reader refuses is not."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from sopapp.base.paths import shipped_folder
from sopapp.library.problem import Rule
from tests.builders import a_catalogue, a_roleplay_file
from tests.every_kind import BROKEN, EVERY_KIND

SCHEMAS = shipped_folder() / "resources" / "schema"
OURS = sorted((shipped_folder() / "content" / "roleplays").glob("*/*.yaml"))


def faults(schema: str, text: str) -> Sequence[str]:
    """What an editor underlines."""
    known = json.loads((SCHEMAS / f"{schema}.schema.json").read_text(encoding="utf-8"))
    found = Draft202012Validator(known).iter_errors(yaml.safe_load(text))
    return [f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in found]


@pytest.mark.parametrize("name", ["roleplay", "roleplay-lines"])
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", OURS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_file_of_ours_is_valid(path: Path) -> None:
    schema = "roleplay" if path.name == "roleplay.yaml" else "roleplay-lines"
    assert faults(schema, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("text", [EVERY_KIND, a_roleplay_file()], ids=["every-kind", "first-form"])
def test_every_kind_of_moment_is_valid(text: str) -> None:
    assert faults("roleplay", text) == []


@pytest.mark.parametrize(("old", "new", "rule"), BROKEN)
def test_what_is_broken_is_refused_by_schema_and_reader(tmp_path: Path, old: str, new: str, rule: Rule) -> None:
    assert EVERY_KIND.count(old)
    text = EVERY_KIND.replace(old, new, 1)
    assert faults("roleplay", text)
    assert not a_catalogue(tmp_path, roleplays={"every-kind": text}).roleplays


@pytest.mark.parametrize("line", ['Title: "x"', 'title: ""', 'title: {of: "no hash", text: "x"}', "title: [x]"])
def test_broken_translations_are_refused(line: str) -> None:
    assert faults("roleplay-lines", f"language: ta\nreviewed: true\nlines:\n  {line}\n")
