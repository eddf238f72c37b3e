"""`sopapp script`: a role-play to print, with every choice, its credit and its reason."""

import argparse
from pathlib import Path

from sopapp.base.events import Bus
from sopapp.base.files import write_text
from sopapp.base.paths import Paths
from sopapp.cli.play import case_of
from sopapp.library.library import Library
from sopapp.roleplay.script import as_html, as_text, script


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("script", help="print a role-play whole, for reading and discussing on paper")
    parser.add_argument("roleplay", metavar="ID", help="the id of a role-play, such as late-parcel")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="a new file; HTML when it ends in .html")
    parser.add_argument("--language", metavar="L", default="", help="the language to print, such as ta")
    parser.add_argument("--variant", metavar="NAME", default="", help="another case of the same role-play")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """0. `UnknownRolePlay`, `UnknownLanguage`, `UnknownVariant`, `FolderNotWritable`."""
    roleplay = Library(paths, Bus()).load().roleplay(arguments.roleplay)
    case, language = case_of(roleplay, arguments.language, arguments.variant)
    paragraphs = script(case, language)
    file: Path | None = arguments.file
    if file is None:
        print(as_text(paragraphs), end="")
        return 0
    write_text(file, as_html(paragraphs, language) if file.suffix.lower() == ".html" else as_text(paragraphs))
    print(file)
    return 0
