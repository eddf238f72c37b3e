"""A role-play, as it was written: the structure, and every line of it in the languages there are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from sopapp.library.moments import (
    Act,
    Behaviour,
    Branch,
    Check,
    Condition,
    Kind,
    Mark,
    Meter,
    Option,
    Panel,
    Saying,
    Slot,
)


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
    next: str  # the id of a node or of an ending, where none of the `branches` holds
    mood: Mood
    step: StepLink | None = None
    skills: tuple[str, ...] = ()
    behaviours: tuple[Behaviour, ...] = ()
    escalates: bool = False
    critical: bool = False
    condition: Condition | None = None  # offered only while it holds
    act: Act | None = None  # at a node of kind DECIDE
    panel: Panel | None = None
    effects: Mapping[str, int] = field(default_factory=dict, hash=False)  # meter -> what is added
    branches: tuple[Branch, ...] = ()  # the first that holds, after the effects, is taken

    @property
    def targets(self) -> tuple[str, ...]:
        """All that it may lead to."""
        return (*(branch.to for branch in self.branches), self.next)

    def line(self, part: str) -> str:
        return f"{self.node}.{self.id}.{part}"


@dataclass(frozen=True, slots=True)
class Node:
    """A moment: the customer says `<id>.say`, the rep answers. `choices` of kind SAY are one: the model answer."""

    id: str
    choices: tuple[Choice, ...]
    escalation: Escalation | None = None
    kind: Kind = Kind.CHOOSE
    says: tuple[Saying, ...] = ()  # the first that holds is said in place of `<id>.say`
    marks: tuple[Mark, ...] = ()  # LISTEN
    handover: Mapping[Slot, tuple[Option, ...]] = field(
        default_factory=dict, hash=False
    )  # DECIDE, in the order of `Slot`
    checklist: tuple[Check, ...] = ()  # SAY

    def choice(self, choice_id: str) -> Choice | None:
        return next((choice for choice in self.choices if choice.id == choice_id), None)

    def offered(self, meters: Mapping[str, int]) -> tuple[Choice, ...]:
        """The choices that there are in this state."""
        return tuple(c for c in self.choices if c.condition is None or c.condition.holds(meters))

    def said(self, meters: Mapping[str, int]) -> str:
        """The id of the line that the customer says in this state."""
        saying = next((saying for saying in self.says if saying.condition.holds(meters)), None)
        return f"{self.id}.says.{saying.id}.say" if saying is not None else f"{self.id}.say"


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
class Variant:
    """Another case of the same structure: its lines are `variants.<id>.<line id>`."""

    id: str
    mood: Mood
    meters: Mapping[str, int]  # other starts
    lines: tuple[str, ...]  # the ids of the lines that it says otherwise


@dataclass(frozen=True, slots=True)
class RolePlay:
    """A case as it is played. `variant` names which one `as_variant` made of it, "" for the case itself."""

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
    meters: Mapping[str, Meter] = field(default_factory=dict)
    variants: Mapping[str, Variant] = field(default_factory=dict)
    variant: str = ""

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
        return frozenset(choice.step for choice in self.choices() if choice.step is not None)

    def variants_in(self, language: str) -> tuple[str, ...]:
        """The variants of which every line is there in that language, and "" for the case itself."""
        lines = self.lines.get(language, {})
        complete = (v.id for v in self.variants.values() if all(f"variants.{v.id}.{line}" in lines for line in v.lines))
        return ("", *complete)

    def as_variant(self, variant_id: str) -> "RolePlay":
        """The same structure as that case; itself where there is no such variant (any more)."""
        variant = self.variants.get(variant_id)
        if variant is None or self.variant:
            return self
        lines = {language: {**own, **_told(own, variant)} for language, own in self.lines.items()}
        meters = {m.id: replace(m, start=m.kept(variant.meters.get(m.id, m.start))) for m in self.meters.values()}
        return replace(self, variant=variant.id, mood=variant.mood, lines=lines, meters=meters)

    def choices(self) -> Iterator[Choice]:
        for node in self.nodes.values():
            yield from node.choices


def _told(own: Mapping[str, Line], variant: Variant) -> dict[str, Line]:
    prefix = f"variants.{variant.id}."
    return {line_id: own[prefix + line_id] for line_id in variant.lines if prefix + line_id in own}
