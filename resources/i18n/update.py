"""Bring the interface's translations up to date with the code: `uv run python resources/i18n/update.py [TAG ...]`.

Without tags all languages that there are; a new tag begins a new language. New texts come in as unfinished, texts that
are no longer used go, and the .qm files are compiled. `--check` changes nothing and ends with 1 when something would
change or is unfinished.

Qt's lupdate reads Python by a lexer of its own that overlooks plurals whose number is an expression. So the texts are
gathered here from Python's own syntax tree, and handed to lupdate in a form that it cannot misread.
"""

import argparse
import ast
import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent.parent / "sopapp" / "ui"

# Qt has no words of its own in most of our languages, so these are ours to translate: buttons of dialogs, the menu of
# a text field, and the dialog for saving a file. They are written as in Qt's source.
_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
QT_TEXTS = {
    "QPlatformTheme": ("OK", "Save", "Open", "&Yes", "&No", "Close", "Cancel", "Discard", "Apply", "Retry", "Ignore"),
    "QLineEdit": _EDITING,
    "QWidgetTextControl": (*_EDITING, "Copy &Link Location"),
    "QFileDialog": (
        "Look in:", "Directory:", "File &name:", "Files of type:", "&Save", "&Open", "Back", "Forward",
        "Parent Directory", "Create New Folder", "List View", "Detail View", "All Files (*)",
        "%1 already exists.\nDo you want to replace it?",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
}  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tags", nargs="*", metavar="TAG", help="a language, such as ta")
    parser.add_argument("--check", action="store_true", help="only say whether anything is out of date")
    arguments = parser.parse_args()
    tags = arguments.tags or sorted(path.stem.removeprefix("sopapp_") for path in HERE.glob("sopapp_*.ts"))
    waiting = [tag for tag in tags if (is_stale(tag) if arguments.check else not update(tag, path_of(tag)))]
    for tag in waiting:
        print(f"{path_of(tag).name} is unfinished" + (" or out of date" if arguments.check else ""), file=sys.stderr)
    return 1 if waiting and arguments.check else 0


def path_of(tag: str) -> Path:
    return HERE / f"sopapp_{tag}.ts"


def update(tag: str, path: Path) -> bool:
    """Write the .ts anew and compile it; False when texts in it wait for a translator."""
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "texts.py"
        gathered.write_text("\n".join(texts()) + "\n", "utf-8")
        run(
            "lupdate", "-extensions", "py", folder, "-ts", str(path), "-source-language", "en",
            "-target-language", tag, "-no-obsolete", "-locations", "none", "-silent",
        )  # fmt: skip
    run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))
    return 'type="unfinished"' not in path.read_text("utf-8")


def is_stale(tag: str) -> bool:
    """Whether bringing the committed file up to date would change it or leave something to do."""
    committed = path_of(tag).read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / path_of(tag).name
        path.write_text(committed, "utf-8")
        finished = update(tag, path)
        return not finished or path.read_text("utf-8") != committed


def texts() -> Iterator[str]:
    """Every call of `QCoreApplication.translate` in the window's code, one line each; a number means a plural."""
    for context, qt_texts in QT_TEXTS.items():
        for text in qt_texts:
            yield f"QCoreApplication.translate({quoted(context)}, {quoted(text)})"
    for module in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "QCoreApplication.translate":
                context, text = (literal(argument, module) for argument in node.args[:2])
                plural = ', "", 1' if len(node.args) == 4 else ""
                yield f"QCoreApplication.translate({quoted(context)}, {quoted(text)}{plural})"


def literal(node: ast.expr, module: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SystemExit(f"{module}:{node.lineno}: a text to translate is written out, not computed")


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def run(tool: str, *words: str) -> None:
    """Qt's own tools; PySide6-Essentials brings them."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6-Essentials is not installed")
    folder = Path(spec.origin).parent
    program = next(path for path in (folder / tool, folder / f"{tool}.exe") if path.exists())
    done = subprocess.run([str(program), *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
