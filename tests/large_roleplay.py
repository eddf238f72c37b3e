"""A role-play of 500 nodes, of every kind: larger than people write, to see that size is no trouble."""

import re

from tests.every_kind import EVERY_KIND

NODES = 500

_NAMES = "opening|story|order|limit|own-words"
_PLACES = re.compile(rf"(?m)(^  |next: |to: )({_NAMES})(?=[:,}}\n])")


def large_roleplay() -> str:
    """Its file: the five nodes of `EVERY_KIND` again and again; whoever always answers best meets all of them."""
    head, rest = EVERY_KIND.replace("id: every-kind", "id: large").split("nodes:\n")
    nodes, tail = rest.split("variants:\n")
    rounds = [_round(nodes, number) for number in range(NODES // 5)]
    return f"{head}nodes:\n{''.join(rounds)}variants:\n{tail}".replace(f"next: {_opening(NODES // 5)}", "next: solved")


def _round(nodes: str, number: int) -> str:
    own = _PLACES.sub(lambda found: f"{found[1]}{found[2]}{_suffix(number)}", nodes)
    return own.replace("next: solved", f"next: {_opening(number + 1)}")


def _opening(number: int) -> str:
    return f"opening{_suffix(number)}"


def _suffix(number: int) -> str:
    return f"-{number}" if number else ""
