"""`sopapp restore`: the backups there are, or what is missing or damaged put back from one of them."""

import argparse

from sopapp.base.clock import SystemClock, to_text
from sopapp.base.paths import Paths


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("restore", help="list the backups, or put back what is missing or damaged from one")
    parser.add_argument(
        "name", metavar="NAME", nargs="?", help="a backup's name, its file, or `newest`; none: list them"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """0. Nothing that is newer than the backup is lost. `UnknownBackup`, and `UnreadableFile` for a damaged one."""
    from sopapp.upkeep.backups import Backups
    from sopapp.upkeep.restoring import Restoring

    clock = SystemClock()
    backups = Backups(paths, clock)
    if arguments.name is None:
        for backup in backups.all():
            print(f"{backup.name}  {to_text(backup.made)}  {backup.size:>12,} bytes")
        print(f"{len(backups.all())} backup(s) in {backups.folder}")
        return 0
    backup = backups.find(arguments.name)
    done = Restoring(paths, clock).restore(backup)
    for name in done.files:
        print(name)
    print(f"{done.records} record(s) came back, {len(done.files)} file(s) were put back. Nothing newer was lost.")
    print(f"What was sent without a name on {backup.made:%Y-%m-%d} is not in this backup, only in those of later days.")
    if done.aside:
        print(f"What was replaced is in {done.aside}")
    return 0
