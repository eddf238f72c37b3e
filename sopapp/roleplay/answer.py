"""What the rep answered at a moment, whatever its kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sopapp.library.moments import Heard, Slot


class Certainty(StrEnum):
    """How sure somebody was, said of their own accord."""

    SURE = "sure"
    THINK_SO = "think-so"
    GUESS = "guess"


@dataclass(frozen=True, slots=True)
class Answer:
    """`choice` is what was said: of a ranking the reply put first, of one's own words the model they stand beside.

    What is left out counts as not answered, and earns nothing.
    """

    choice: str
    marks: Mapping[str, Heard] = field(default_factory=dict)  # LISTEN: mark -> what it was taken for
    order: tuple[str, ...] = ()  # RANK: the choices' ids, best first
    handover: Mapping[Slot, str] = field(default_factory=dict)  # DECIDE: slot -> the option's id
    checked: tuple[str, ...] = ()  # SAY: the checks that one's own words passed, by one's own judgement
    certainty: Certainty | None = None
