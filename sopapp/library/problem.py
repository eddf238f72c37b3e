"""What is wrong with content: shown on the shelf and by `sopapp check`, never a reason not to open the rest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from pathlib import Path


class Severity(StrEnum):
    ERROR = "error"  # somebody cannot read or play it
    WARNING = "warning"  # it works, and would be better mended
    NOTE = "note"  # worth knowing


class Rule(Enum):
    """A rule of content: its name, how grave a breach is, and what to do, in English.

    `ui/problem_text.py` says the same in the person's language; `{names}` are filled from `Problem.values`.
    """

    def __init__(self, code: str, severity: Severity, template: str) -> None:
        self.code = code
        self.severity = severity
        self.template = template

    UNREADABLE = ("unreadable", Severity.ERROR, "The file cannot be read ({reason}). Save it again as UTF-8 text.")
    # The owner of library/ adds the other rules here, one line each, in the order in which a reader would meet them.


@dataclass(frozen=True, slots=True)
class Problem:
    """One breach of one rule, with the place to mend it. `line` counts from 1; 0 is the file as a whole."""

    rule: Rule
    path: Path
    line: int = 0
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        return self.rule.severity

    @property
    def message(self) -> str:
        return self.rule.template.format(**self.values)
