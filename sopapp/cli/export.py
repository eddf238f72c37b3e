"""`sopapp export`: records as CSV or JSON Lines, for other programs."""

import argparse
from pathlib import Path

from sopapp.base.clock import SystemClock
from sopapp.base.events import Bus
from sopapp.base.paths import Paths

ALL = "all"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("export", help="write records as CSV or JSON Lines, with their data dictionary")
    parser.add_argument("kind", metavar="KIND", help="such as acknowledgement; `dictionary`; `all` with a folder")
    parser.add_argument("file", metavar="FILE", type=Path, help="a new .csv or .jsonl file; for `all` a folder")
    parser.add_argument("--jsonl", action="store_true", help="with `all`: JSON Lines instead of CSV")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """0. `UnknownKind`, `UnknownFileType`, `FileThere`; sealed texts stay sealed, and what was erased is not there."""
    from sopapp.store.records import Records
    from sopapp.upkeep.export import export, export_all
    from sopapp.upkeep.spreadsheet import Form

    records = Records(paths.records, "export", SystemClock(), Bus())
    if arguments.kind == ALL:
        for path in export_all(records, arguments.file, Form.JSON_LINES if arguments.jsonl else Form.CSV):
            print(path)
        return 0
    print(f"{export(records, arguments.kind, arguments.file)} row(s) in {arguments.file}")
    return 0
