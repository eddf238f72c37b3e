"""`sopapp check`: what is wrong with a library's content, and where."""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sopapp.base.clock import SystemClock
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.library.checks import check
from sopapp.library.library import Library
from sopapp.library.problem import Problem, Severity

CONTENT_HAS_ERRORS = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("check", help="say what is wrong with the library's content, and where")
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="another library's folder")
    parser.add_argument("--json", action="store_true", help="print the problems as data")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print every problem; 1 when there is an error among them, else 0."""
    paths = replace(paths, library_given=arguments.folder or paths.library_given)
    catalogue = Library(paths, Bus()).load()
    problems = check(catalogue, SystemClock().now().date())
    if arguments.json:
        print(json.dumps([_data(problem, catalogue.root) for problem in problems], ensure_ascii=False, indent=2))
    else:
        _print_table(problems, catalogue.root)
    return CONTENT_HAS_ERRORS if any(problem.severity is Severity.ERROR for problem in problems) else 0


def _print_table(problems: Sequence[Problem], root: Path) -> None:
    rows = [(_place(problem, root), problem.severity.value, problem.rule.code, problem.message) for problem in problems]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for place, severity, rule, message in rows:
        print(f"{place:<{widths[0]}}  {severity:<{widths[1]}}  {rule:<{widths[2]}}  {message}")
    counts = Counter(problem.severity for problem in problems)
    print(", ".join(_counted(counts[severity], severity.value) for severity in Severity))


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _place(problem: Problem, root: Path) -> str:
    path = _below(problem.path, root)
    return f"{path}:{problem.line}" if problem.line else path


def _data(problem: Problem, root: Path) -> dict[str, object]:
    return {
        "path": _below(problem.path, root),
        "line": problem.line,
        "rule": problem.rule.code,
        "severity": problem.severity.value,
        "message": problem.message,
        "values": dict(problem.values),
    }


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
