"""Playing a role-play: a value that grows by one decision at a time. Nothing here is kept; `learning` does that."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from sopapp.base.errors import InvalidChoice
from sopapp.library.moments import Kind
from sopapp.library.roleplay import Choice, Ending, Mood, Node, RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.credit import answer_credit, best_choice, blind_credit

__all__ = ["Decision", "Play", "begin", "best_choice", "shown_order"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What was answered, and where: `offered` were the choices there, `said` is the line that it answers."""

    node: Node
    choice: Choice
    answer: Answer
    offered: tuple[Choice, ...]
    said: str  # the id of the line
    mood: Mood  # after it
    meters: Mapping[str, int] = field(default_factory=dict)  # after it

    @property
    def credit(self) -> float:
        """What it earned, from 0 to 1."""
        return answer_credit(self.node, self.choice, self.answer)

    @property
    def chance(self) -> float:
        """What a blind player earns here."""
        return blind_credit(self.node, self.offered)

    @property
    def best(self) -> Choice:
        """The choice that earns most here; the first of equals."""
        return best_choice(self.node, self.offered)

    @property
    def scored(self) -> bool:
        """Own words are compared with a model, and not scored."""
        return self.node.kind is not Kind.SAY


@dataclass(frozen=True, slots=True)
class Play:
    """A role-play, the decisions taken in it so far, and the state that they led to."""

    roleplay: RolePlay
    decisions: tuple[Decision, ...] = ()
    meters: Mapping[str, int] = field(default_factory=dict)
    place: str = ""  # the id of a node or of an ending

    @property
    def node(self) -> Node | None:
        """Where an answer is due; None at an ending."""
        return self.roleplay.nodes.get(self.place)

    @property
    def ending(self) -> Ending | None:
        """How it ended; None while it goes on."""
        return self.roleplay.endings.get(self.place)

    @property
    def mood(self) -> Mood:
        """How the customer feels now."""
        return self.decisions[-1].mood if self.decisions else self.roleplay.mood

    @property
    def offered(self) -> tuple[Choice, ...]:
        """The choices that there are now, in the order of the file; none at an ending."""
        return self.node.offered(self.meters) if self.node is not None else ()

    @property
    def said(self) -> str:
        """The id of the line that the customer says now; "" at an ending."""
        return self.node.said(self.meters) if self.node is not None else ""

    def choose(self, choice_id: str) -> "Play":
        """The play one decision further, by the choice alone; `InvalidChoice` when there is no such choice here."""
        return self.answer(Answer(choice_id))

    def answer(self, answer: Answer) -> "Play":
        """The play one decision further; `InvalidChoice` when that choice is not offered here."""
        node, offered = self.node, self.offered
        choice = next((choice for choice in offered if choice.id == answer.choice), None)
        if node is None or choice is None:
            raise InvalidChoice(answer.choice, len(offered))
        meters = _moved(self.roleplay, self.meters, choice)
        mood = _mood_after(self.mood, choice, best_choice(node, offered))
        decision = Decision(node, choice, answer, offered, self.said, mood, meters)
        return replace(self, decisions=(*self.decisions, decision), meters=meters, place=_way(choice, meters))

    def progress(self) -> tuple[int, int]:
        """Decisions made, and how many it will have been when the best choices are taken from here on."""
        made, ahead = len(self.decisions), 0
        place, meters = self.place, self.meters
        seen: set[str] = set()
        while place in self.roleplay.nodes and place not in seen:  # a loop of best choices is a fault: it must not hang
            seen.add(place)
            node = self.roleplay.nodes[place]
            choice = best_choice(node, node.offered(meters))
            meters = _moved(self.roleplay, meters, choice)
            place, ahead = _way(choice, meters), ahead + 1
        return made, made + ahead


def begin(roleplay: RolePlay) -> Play:
    """The play before its first decision."""
    return Play(roleplay, (), {meter.id: meter.start for meter in roleplay.meters.values()}, roleplay.start)


def shown_order(node: Node, seed: str, offered: Iterable[Choice] | None = None) -> tuple[Choice, ...]:
    """The choices shuffled, so that the place of the best one tells nothing; always the same for one seed."""

    def lot(choice: Choice) -> bytes:
        return hashlib.sha256(f"{seed}:{node.id}:{choice.id}".encode()).digest()

    return tuple(sorted(node.choices if offered is None else offered, key=lot))


def _moved(roleplay: RolePlay, meters: Mapping[str, int], choice: Choice) -> Mapping[str, int]:
    if not choice.effects:
        return meters
    moved = {m: roleplay.meters[m].kept(meters[m] + by) for m, by in choice.effects.items() if m in meters}
    return {**meters, **moved}


def _mood_after(before: Mood, choice: Choice, best: Choice) -> Mood:
    """As the case says, but never a worse one for the best choice, nor a better one for a poor one.

    Moods are written for the case itself; a variant may begin angrier, and the way to a moment may have been another.
    """
    if choice is best:
        return min(before, choice.mood, key=list(Mood).index)
    return choice.mood if choice.credit > 0 else max(before, choice.mood, key=list(Mood).index)


def _way(choice: Choice, meters: Mapping[str, int]) -> str:
    return next((branch.to for branch in choice.branches if branch.condition.holds(meters)), choice.next)
