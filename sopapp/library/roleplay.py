"""A role-play, as it was written: the structure, and every line of it in the languages there are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Mood(StrEnum):
    """How the customer feels, from best to worst."""

    CALM = "calm"
    WORRIED = "worried"
    UPSET = "upset"
    ANGRY = "angry"


class Outcome(StrEnum):
    SOLVED = "solved"
    ESCALATED_IN_TIME = "escalated-in-time"
    ESCALATED_LATE = "escalated-late"
    ESCALATED_NEEDLESSLY = "escalated-needlessly"
    LOST = "lost"
    CRITICAL = "critical"


class Escalation(StrEnum):
    """Whether the case, at this node, is one to hand up."""

    NEEDED = "needed"
    NOT_NEEDED = "not-needed"


class Behaviour(StrEnum):
    """The listening behaviours that are practised and counted."""

    ACKNOWLEDGE = "acknowledge"
    ASK = "ask"
    PARAPHRASE = "paraphrase"
    SUMMARISE = "summarise"
    AGREE = "agree"


@dataclass(frozen=True, slots=True)
class StepLink:
    """A step of a procedure, by ids: `complaint#apologise`."""

    sop: str
    step: str

    def __str__(self) -> str:
        return f"{self.sop}#{self.step}"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the rep may say at a node. Its texts have the line ids `<node>.<id>.say`, `.reaction`, `.reason`."""

    id: str
    node: str
    credit: float  # 1 best, 0.5 acceptable, 0 poor: the manager's key
    next: str  # the id of a node or of an ending
    mood: Mood
    step: StepLink | None = None
    skills: tuple[str, ...] = ()
    behaviours: tuple[Behaviour, ...] = ()
    escalates: bool = False
    critical: bool = False

    def line(self, part: str) -> str:
        return f"{self.node}.{self.id}.{part}"


@dataclass(frozen=True, slots=True)
class Node:
    """A moment: the customer says `<id>.say`, the rep chooses."""

    id: str
    choices: tuple[Choice, ...]
    escalation: Escalation | None = None

    def choice(self, choice_id: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True, slots=True)
class Ending:
    """How it ended: `endings.<id>.title` and `endings.<id>.say`."""

    id: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A line of the worked conversation: `model.<id>.say`, and `model.<id>.note` where it teaches something."""

    id: str
    by_rep: bool
    good: bool | None = None  # None: neither a good nor a poor model


@dataclass(frozen=True, slots=True)
class Line:
    """The text of one line in one language; `of` is the hash of the source line it translates, "" when not known."""

    text: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class RolePlay:
    id: str
    version: int
    language: str  # of the source text
    sops: tuple[str, ...]
    skills: tuple[str, ...]
    level: int
    minutes: int
    mood: Mood  # of the customer, at the start
    start: str
    nodes: Mapping[str, Node]
    endings: Mapping[str, Ending]
    model: tuple[ModelLine, ...]
    path: Path
    hash: str  # of roleplay.yaml: attempts remember it
    lines: Mapping[str, Mapping[str, Line]] = field(default_factory=dict)  # language -> line id -> line
    reviewed: Mapping[str, bool] = field(default_factory=dict)  # language -> a native reader approved it

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.lines)

    def text(self, line_id: str, language: str) -> str:
        """The line in that language, else in the source language; "" where it has none."""
        for tag in (language, self.language):
            line = self.lines.get(tag, {}).get(line_id)
            if line is not None and line.text:
                return line.text
        return ""

    def steps(self) -> frozenset[StepLink]:
        """Every step that some choice exercises."""
        return frozenset(c.step for node in self.nodes.values() for c in node.choices if c.step is not None)
