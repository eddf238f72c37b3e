"""The parts of a role-play's moments beyond its choices: meters and conditions, what was heard, how to hand over."""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is asked of the rep at a node."""

    CHOOSE = "choose"  # what to say
    LISTEN = "listen"  # a story told once: what was in it, and the best paraphrase
    RANK = "rank"  # all replies, from best to worst
    DECIDE = "decide"  # handle it, ask a colleague, or hand it up: to whom, when, how, with which words
    SAY = "say"  # one's own words, compared with a model answer; not scored


class Heard(StrEnum):
    """What a statement about a story is."""

    SAID = "said"
    FELT = "felt"  # clear from tone or words, and not stated
    NOT_SAID = "not-said"


class Act(StrEnum):
    HANDLE = "handle"
    ASK = "ask"
    ESCALATE = "escalate"


class Slot(StrEnum):
    """What a hand-over has to settle."""

    WHOM = "whom"
    WHEN = "when"
    CHANNEL = "channel"
    WORDS = "words"


class Behaviour(StrEnum):
    """The listening behaviours that are practised and counted."""

    ACKNOWLEDGE = "acknowledge"
    ASK = "ask"
    PARAPHRASE = "paraphrase"
    SUMMARISE = "summarise"
    AGREE = "agree"


_OPERATORS: Mapping[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
_CONDITION = re.compile(r"\s*([a-z][a-z0-9-]*)\s*(<=|>=|==|!=|<|>)\s*(-?\d{1,6})\s*")


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison of a meter with a whole number: `patience < 2`."""

    meter: str
    operator: str
    number: int

    def holds(self, meters: Mapping[str, int]) -> bool:
        """An unknown meter counts as 0."""
        return _OPERATORS[self.operator](meters.get(self.meter, 0), self.number)

    def __str__(self) -> str:
        return f"{self.meter} {self.operator} {self.number}"


def condition_of(text: str) -> Condition | None:
    """The condition as it is written; None when it has another form."""
    found = _CONDITION.fullmatch(text)
    return Condition(found[1], found[2], int(found[3])) if found is not None else None


@dataclass(frozen=True, slots=True)
class Meter:
    """A whole number from 0 to `most` that choices move. Its name is the line `meters.<id>.name`."""

    id: str
    start: int
    most: int

    def kept(self, value: int) -> int:
        """The value within the meter's range."""
        return max(0, min(self.most, value))


@dataclass(frozen=True, slots=True)
class Saying:
    """Said in place of a node's own words while the condition holds: the line `<node>.says.<id>.say`."""

    id: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Branch:
    """A way that is taken while the condition holds."""

    to: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Panel:
    """`best` of `n` experts called a choice the best next move."""

    n: int
    best: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A statement about a story, to be sorted: the lines `<node>.marks.<id>.say` and, if there is one, `.reason`."""

    id: str
    heard: Heard


@dataclass(frozen=True, slots=True)
class Option:
    """One way to settle a slot: the lines `<node>.handover.<slot>.<id>.say` and, if there is one, `.reason`."""

    id: str
    slot: Slot
    credit: float


@dataclass(frozen=True, slots=True)
class Check:
    """A thing to look for in one's own words: the line `<node>.checklist.<id>.say`."""

    id: str
    behaviour: Behaviour | None = None
