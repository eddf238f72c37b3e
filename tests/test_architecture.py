"""The rules of the house. A rule is kept by a test, or it is a wish."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "sopapp").rglob("*.py"))
ROOMS = {
    "base",
    "store",
    "library",
    "roleplay",
    "people",
    "learning",
    "suggestions",
    "authoring",
    "upkeep",
    "cli",
    "ui",
}
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "misc", "common", "core"}
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def functions(module: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def imports(module: Path) -> set[str]:
    """The top-level names that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").split(".")[0])
    return names


def test_every_import_contract_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The contracts stand in pyproject.toml; a breach is printed with its chain of imports."""
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True, no_logo=True) == EXIT_STATUS_SUCCESS


def test_the_rooms_are_those_of_the_plan() -> None:
    found = {path.name for path in (ROOT / "sopapp").iterdir() if path.is_dir()} - {"__pycache__"}
    assert found == ROOMS


@pytest.mark.parametrize(
    ("package", "home"),
    [
        ("tinydb", "store"),
        ("markdown", "library/render"),
        ("nh3", "library/render"),
        ("PySide6", "ui"),
        ("pyrage", "people/seal"),
        ("nacl", "people/signing"),
        ("mnemonic", "people/recovery"),
        ("segno", "ui/widgets/qr_code"),
        ("fsrs", "learning/memory"),
    ],
)
def test_a_library_is_known_in_one_place(package: str, home: str) -> None:
    elsewhere = [
        str(module.relative_to(ROOT))
        for module in MODULES
        if package in imports(module) and not str(module.relative_to(ROOT / "sopapp").as_posix()).startswith(home)
    ]
    assert not elsewhere


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_can_be_seen_whole(module: Path) -> None:
    assert len(module.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    long = [f.name for f in functions(module) if (f.end_lineno or 0) - f.lineno + 1 > LONGEST_FUNCTION]
    assert not long


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [module for module in MODULES if module.stem in SAYS_NOTHING]


def test_nothing_catches_every_exception_or_keeps_globals() -> None:
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            assert not isinstance(node, ast.Global), module
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None, module
                assert not (isinstance(node.type, ast.Name) and node.type.id == "Exception"), module
