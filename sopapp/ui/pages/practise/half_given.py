"""An answer that is not given yet: what a window that is built anew takes over from the old one, or finds kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sopapp.learning.answers import answer_fields, answer_of
from sopapp.roleplay.answer import Answer


@dataclass(frozen=True, slots=True)
class HalfGiven:
    """`stage` counts what a moment has behind it; `words` are the person's own, `kept` that a manager may read them."""

    answer: Answer = field(default_factory=lambda: Answer(""))
    stage: int = 0
    words: str = ""
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What an attempt holds besides its records: the half-given answer, and own words by the number of the decision."""

    attempt: str
    number: int  # of the decisions made
    half: HalfGiven = field(default_factory=HalfGiven)
    own_words: Mapping[int, str] = field(default_factory=dict)

    def written(self) -> str:
        """As text; "" when there is nothing to take over."""
        if self.half == HalfGiven() and not self.own_words:
            return ""
        half = self.half
        fields = {
            "attempt": self.attempt,
            "number": self.number,
            **answer_fields(half.answer),
            "stage": half.stage,
            "words": half.words,
            "kept": half.kept,
            "own": {str(number): words for number, words in self.own_words.items()},
        }
        return json.dumps(fields, ensure_ascii=False)


def unsaid_of(text: str) -> Unsaid | None:
    """What `Unsaid.written` wrote; None for "" and for anything else."""
    try:
        fields = json.loads(text)
        half = HalfGiven(answer_of(fields), int(fields["stage"]), str(fields["words"]), bool(fields["kept"]))
        own = {int(number): str(words) for number, words in fields["own"].items()}
        return Unsaid(str(fields["attempt"]), int(fields["number"]), half, own)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
