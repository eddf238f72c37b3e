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
from sopapp.library.library import Library
from sopapp.library.problem import Problem, Severity
from sopapp.roleplay.blind import BlindScore, Player
from sopapp.roleplay.lints import BLIND_GAIN, Mean, lint, worst_languages

CONTENT_HAS_ERRORS = 1
_ALL = "all role-plays"


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("check", help="say what is wrong with the library's content, and where")
    parser.add_argument("folder", metavar="DIR", nargs="?", type=Path, help="another library's folder")
    parser.add_argument("--json", action="store_true", help="print the problems, and what blind players earn, as data")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print every problem; 1 when there is an error among them, else 0."""
    paths = replace(paths, library_given=arguments.folder or paths.library_given)
    catalogue = Library(paths, Bus()).load()
    found = lint(catalogue, SystemClock().now().date())
    if arguments.json:
        data = {
            "problems": [_data(problem, catalogue.root) for problem in found.problems],
            "blind": [_blind_data(score) for score in found.blind],
        }
        print(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        _print_blind(found.blind)
        _print_table(found.problems, catalogue.root)
    errors = any(problem.severity is Severity.ERROR for problem in found.problems)
    return CONTENT_HAS_ERRORS if errors else 0


def _print_blind(scores: Sequence[BlindScore]) -> None:
    """What blind players earn in each role-play, and over all, in the language that is best for them."""
    if not scores:
        return
    roleplays = list(dict.fromkeys(score.roleplay for score in scores))
    width = max(map(len, (*roleplays, _ALL)))
    print("Blind players: what they earn / what chance is, in the language in which they gain most")
    print(f"{'':<{width}}  " + "".join(f"{player:<18}" for player in Player).rstrip())
    for name in roleplays:
        print(_blind_row(name, worst_languages([s for s in scores if s.roleplay == name]), width))
    print(_blind_row(_ALL, worst_languages(scores), width))
    print(f"! is more than chance + {BLIND_GAIN:.0%}, which over all role-plays is a problem")
    print("first and last are the places in the file; people are shown the choices shuffled\n")


def _blind_row(name: str, means: Sequence[Mean], width: int) -> str:
    much = {True: " !", False: ""}
    cells = (f"{m.share:.0%} / {m.chance:.0%} {m.language}{much[m.gain > BLIND_GAIN]}" for m in means)
    return f"{name:<{width}}  " + "".join(f"{cell:<18}" for cell in cells).rstrip()


def _blind_data(score: BlindScore) -> dict[str, object]:
    return {
        "player": score.player.value,
        "roleplay": score.roleplay,
        "variant": score.variant,
        "language": score.language,
        "share": round(score.share, 4),
        "chance": round(score.chance, 4),
    }


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
