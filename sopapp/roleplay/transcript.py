"""A play as a dialogue in plain text."""

from sopapp.roleplay.play import Decision, Play


def transcript(play: Play, language: str) -> str:
    """One line each: `< customer`, `> choice`, `= credit`, and `. ending` when it ended; no newline at the end."""
    lines = [line for decision in play.decisions for line in decision_lines(play, decision, language)]
    if play.node is not None:
        lines.append(f"< {_say(play, play.said, language)}")
    if play.ending is not None:
        lines.append(f". {_say(play, f'endings.{play.ending.id}.title', language)}")
    return "\n".join(lines)


def decision_lines(play: Play, decision: Decision, language: str) -> list[str]:
    """What the customer said, what was chosen, its credit, and the customer's reaction if there is one."""
    reaction = _say(play, decision.choice.line("reaction"), language)
    return [
        f"< {_say(play, decision.said, language)}",
        f"> {_say(play, decision.choice.line('say'), language)}",
        f"= {decision.credit:.2g}",
        *([f"< {reaction}"] if reaction else []),
    ]


def _say(play: Play, line_id: str, language: str) -> str:
    return " ".join(play.roleplay.text(line_id, language).split())
