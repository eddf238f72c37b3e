"""What differs between two versions of a procedure."""

from dataclasses import dataclass

from sopapp.library.outline import plain
from sopapp.library.sop import Sop, Step


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of steps, in the order of the text; `text`: something outside the steps reads differently as well."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    text: bool = False

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps to read again."""
        return self.added + self.changed

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.text)


def compare(old: Sop, new: Sop) -> Changes:
    """What a reader of `old` has to learn from `new`, step by step."""
    before = {step.id: step.hash for step in old.steps}
    after = {step.id: step.hash for step in new.steps}
    return Changes(
        added=tuple(step for step in after if step not in before),
        removed=tuple(step for step in before if step not in after),
        changed=tuple(step for step in after if step in before and before[step] != after[step]),
        text=_beside_steps(old) != _beside_steps(new),
    )


def _beside_steps(sop: Sop) -> list[str]:
    """The words outside the steps, line by line; what a step holds is told by its hash."""
    lines = sop.body.split("\n")
    for step in sop.steps:
        first = step.line - sop.body_line
        lines[first : step.end - sop.body_line] = [""] * (step.end - step.line)
    return [" ".join(line.split()) for line in lines if line.strip()]


def whole_step(sop: Sop, step: Step) -> str:
    """Everything that belongs to the step, plain: its own sentences, then what stands below them, a line each."""
    lines = sop.body.split("\n")[step.line - sop.body_line : step.end - sop.body_line]
    first = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    below = (plain(line.strip().lstrip("> ")) for line in lines[first:])
    return "\n".join([step.text, *(line for line in below if line)])
