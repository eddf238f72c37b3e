"""A play as a dialogue in plain text."""

from collections.abc import Iterator

from sopapp.library.moments import Kind
from sopapp.roleplay.play import Decision, Play


def transcript(play: Play, language: str) -> str:
    """One line each: `< customer`, `? answer`, `> choice`, `= credit`, `. ending` when it ended; no newline at the end.

    A line `?` is all that was answered beside the choice: what marks were taken for, an order, a hand-over, checks.
    """
    lines = [line for decision in play.decisions for line in decision_lines(play, decision, language)]
    if play.node is not None:
        lines.append(f"< {_say(play, play.said, language)}")
    if play.ending is not None:
        lines.append(f". {_say(play, f'endings.{play.ending.id}.title', language)}")
    return "\n".join(lines)


def decision_lines(play: Play, decision: Decision, language: str) -> list[str]:
    """What the customer said, what was answered, its credit if it is scored, and the reaction if there is one."""
    answered = [f"? {what}: {_say(play, line_id, language)}" for what, line_id in _answered(decision)]
    first = answered if decision.node.kind in (Kind.LISTEN, Kind.RANK) else []
    reaction = _say(play, decision.choice.line("reaction"), language)
    return [
        f"< {_say(play, decision.said, language)}",
        *first,
        f"> {_say(play, decision.choice.line('say'), language)}",
        *([] if first else answered),
        *([f"= {decision.credit:.2g}"] if decision.scored else []),
        *([f"< {reaction}"] if reaction else []),
    ]


def _answered(decision: Decision) -> Iterator[tuple[str, str]]:
    """What it was answered as, and the id of the line that it is about."""
    node, answer = decision.node, decision.answer
    for mark in node.marks:
        if mark.id in answer.marks:
            yield answer.marks[mark.id], f"{node.id}.marks.{mark.id}.say"
    for place, choice_id in enumerate(answer.order, 1):
        yield str(place), f"{node.id}.{choice_id}.say"
    for slot in node.handover:
        if slot in answer.handover:
            yield slot, f"{node.id}.handover.{slot}.{answer.handover[slot]}.say"
    for check in node.checklist:
        if check.id in answer.checked:
            yield "checked", f"{node.id}.checklist.{check.id}.say"


def _say(play: Play, line_id: str, language: str) -> str:
    return " ".join(play.roleplay.text(line_id, language).split())
