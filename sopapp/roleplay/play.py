"""Playing a role-play: a value that grows by one decision at a time. Nothing here is kept; `learning` does that."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sopapp.base.errors import InvalidChoice
from sopapp.library.roleplay import Choice, Ending, Mood, Node, RolePlay


@dataclass(frozen=True, slots=True)
class Decision:
    """What was chosen, and where."""

    node: Node
    choice: Choice

    @property
    def chance(self) -> float:
        """The mean credit of what could be chosen: what a blind player earns here."""
        return sum(choice.credit for choice in self.node.choices) / len(self.node.choices)

    @property
    def best(self) -> Choice:
        """The choice that earns most here; the first of equals."""
        return best_choice(self.node)


@dataclass(frozen=True, slots=True)
class Play:
    """A role-play and the decisions taken in it so far."""

    roleplay: RolePlay
    decisions: tuple[Decision, ...] = ()

    @property
    def node(self) -> Node | None:
        """Where a choice is due; None at an ending."""
        return self.roleplay.nodes.get(self._place)

    @property
    def ending(self) -> Ending | None:
        """How it ended; None while it goes on."""
        return self.roleplay.endings.get(self._place)

    @property
    def mood(self) -> Mood:
        """How the customer feels now."""
        return self.decisions[-1].choice.mood if self.decisions else self.roleplay.mood

    @property
    def _place(self) -> str:
        return self.decisions[-1].choice.next if self.decisions else self.roleplay.start

    def choose(self, choice_id: str) -> "Play":
        """The play one decision further; `InvalidChoice` when there is no such choice here."""
        node = self.node
        choice = node.choice(choice_id) if node is not None else None
        if node is None or choice is None:
            raise InvalidChoice(choice_id, len(node.choices) if node is not None else 0)
        return replace(self, decisions=(*self.decisions, Decision(node, choice)))

    def progress(self) -> tuple[int, int]:
        """Decisions made, and how many it will have been when the best choices are taken from here on."""
        made = len(self.decisions)
        seen: set[str] = set()
        node = self.node
        while node is not None and node.id not in seen:  # a loop of best choices is a fault, and must not hang us
            seen.add(node.id)
            node = self.roleplay.nodes.get(best_choice(node).next)
        return made, made + len(seen)


def begin(roleplay: RolePlay) -> Play:
    """The play before its first decision."""
    return Play(roleplay)


def replay(roleplay: RolePlay, choice_ids: Iterable[str]) -> Play:
    """The play after these choices, up to the first that no longer fits the role-play."""
    play = begin(roleplay)
    for choice_id in choice_ids:
        if play.node is None or play.node.choice(choice_id) is None:
            break
        play = play.choose(choice_id)
    return play


def best_choice(node: Node) -> Choice:
    """The choice that earns most, never a critical one if there is another; the first of equals."""
    return max(node.choices, key=lambda choice: (not choice.critical, choice.credit))


def shown_order(node: Node, seed: str) -> tuple[Choice, ...]:
    """The choices shuffled, so that the place of the best one tells nothing; always the same for one seed."""

    def lot(choice: Choice) -> bytes:
        return hashlib.sha256(f"{seed}:{node.id}:{choice.id}".encode()).digest()

    return tuple(sorted(node.choices, key=lot))
