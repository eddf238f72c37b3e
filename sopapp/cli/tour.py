"""`sopapp tour`: pictures of every page, made by driving the real window."""

import argparse
from pathlib import Path

from sopapp.base.paths import Paths

THEMES = ("light", "dark")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("tour", help="save a picture of every page, with sample people")
    parser.add_argument("out", metavar="OUT", type=Path, help="the folder for the pictures")
    parser.add_argument("--language", metavar="L", action="append", default=[], help="only this one; may be repeated")
    parser.add_argument("--theme", choices=THEMES, action="append", default=[], help="only this one; may be repeated")
    parser.add_argument("--first-page", action="store_true", help="stop after the first page of each")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Save the pictures and say how many; the data folder is a throw-away one, nobody's records are touched."""
    from sopapp.ui.tour import Tour

    tour = Tour(paths, arguments.out)
    pictures = tour.take(arguments.language, arguments.theme or THEMES, first_only=arguments.first_page)
    print(f"{pictures} pictures in {arguments.out}")
    return 0
