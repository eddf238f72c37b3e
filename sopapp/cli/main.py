"""The command line: no command opens the window, a command does one thing and ends."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sopapp import __version__
from sopapp.base.errors import DataFolderNotFound, SopAppError
from sopapp.base.files import is_folder
from sopapp.base.paths import Paths, default_data_folder, shipped_folder
from sopapp.cli import check, doctor, export, play, restore, script, stamp, tour

USAGE_ERROR = 2  # argparse's own code for words that it does not understand


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words say; return the exit code: 0 done, 1 something is wrong, 2 it could not start."""
    arguments = _parser().parse_args(words)
    paths = Paths(arguments.data or default_data_folder(), shipped_folder(), arguments.library)
    _speak_utf8()
    try:
        if arguments.run is not _open_window:
            _refuse_mistyped(arguments.data)
        code = int(arguments.run(arguments, paths))
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except SopAppError as error:
        print(f"sopapp: {error}", file=sys.stderr)
        return USAGE_ERROR
    except BrokenPipeError:  # `sopapp check | head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sopapp",
        description="Train customer-service staff offline. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"sopapp {__version__}")
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep records, drafts and settings in this folder")
    parser.add_argument("--library", type=Path, metavar="DIR", help="open any folder of Markdown files as the library")
    parser.set_defaults(run=_open_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in (check, play, script, doctor, restore, export, stamp, tour):
        command.add_parser(commands)
    return parser


def _open_window(_: argparse.Namespace, paths: Paths) -> int:
    from sopapp.ui.application import run

    return run(paths)


def _refuse_mistyped(data: Path | None) -> None:
    """Only the window makes a data folder: a command would find all well in an empty one. `DataFolderNotFound`."""
    if data is not None and not is_folder(data):
        raise DataFolderNotFound(data)


def _speak_utf8() -> None:
    """Four scripts go to the terminal whatever its code page is called."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
