"""`sopapp doctor`: look at everything that people made, and repair what can be without losing a record."""

import argparse
import json
from pathlib import Path

from sopapp.base.clock import SystemClock
from sopapp.base.paths import Paths
from sopapp.upkeep.findings import Finding, Need, Report

NEEDS_A_PERSON = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("doctor", help="check records, drafts, keys and backups, and say what is wrong")
    parser.add_argument("--json", action="store_true", help="print what was found as data")
    parser.add_argument("--repair", action="store_true", help="repair what can be; what is replaced is kept aside")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace, paths: Paths) -> int:
    """Print every finding; 1 when one of them needs a person, else 0."""
    from sopapp.upkeep.doctor import Doctor
    from sopapp.upkeep.mending import Mended, Mending

    clock = SystemClock()
    done = Mending(paths, clock).repair() if arguments.repair else Mended(Doctor(paths, clock).examine())
    if arguments.json:
        print(
            json.dumps(_data(done.report, paths.data) | _done(done.records, done.aside), ensure_ascii=False, indent=2)
        )
    else:
        _print(done.report, paths.data)
        if done.records:
            print(f"{done.records} record(s) came back from backups.")
        if done.aside:
            print(f"What was replaced is in {done.aside}")
    return 0 if done.report.well else NEEDS_A_PERSON


def _print(report: Report, data: Path) -> None:
    words = {Need.NOBODY: "note", Need.REPAIR: "can be repaired (--repair)", Need.PERSON: "needs you"}
    for finding in report.findings:
        where = f" (in the backup {finding.backup})" if finding.backup else ""
        print(f"{_place(finding, data)}: {words[finding.need]}: {finding.message}{where}")
    print(
        f"Looked at {report.records} record(s) in {report.journals} journal(s), {report.drafts} draft(s) and"
        f" {report.backups} backup(s). " + ("All is well." if report.well else "Not all is well.")
    )


def _place(finding: Finding, data: Path) -> str:
    path = finding.path.relative_to(data).as_posix() if finding.path.is_relative_to(data) else str(finding.path)
    return f"{path}:{finding.line}" if finding.line else path


def _data(report: Report, data: Path) -> dict[str, object]:
    return {
        "well": report.well,
        "journals": report.journals,
        "records": report.records,
        "drafts": report.drafts,
        "backups": report.backups,
        "findings": [
            {
                "area": finding.area.value,
                "need": finding.need.value,
                "what": finding.what.name,
                "path": _place(finding, data).rpartition(":")[0] if finding.line else _place(finding, data),
                "line": finding.line,
                "message": finding.message,
                "values": dict(finding.values),
                "backup": finding.backup,
            }
            for finding in report.findings
        ],
    }


def _done(records: int, aside: Path | None) -> dict[str, object]:
    return {"came_back": records, "aside": str(aside) if aside else None}
