"""Where an answer is due: all that a moment needs to know to ask for it."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sopapp.library.roleplay import Choice, Node, RolePlay
from sopapp.roleplay.play import Play, shown_order
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.pace import reading_time

Pace = Callable[[str, str], int]
"""How long a sentence in a language is shown before the next comes, in ms."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_N = TypeVar("_N", bound=_Named)


@dataclass(frozen=True, slots=True)
class Scene:
    """`said` is the line that the customer says, `seed` what every order that is shown is drawn from."""

    look: Look
    roleplay: RolePlay
    node: Node
    offered: tuple[Choice, ...]
    said: str
    language: str
    seed: str
    pace: Pace = reading_time

    @classmethod
    def of(cls, look: Look, play: Play, language: str, seed: str, pace: Pace = reading_time) -> "Scene | None":
        """Where the play is now; None at an ending."""
        node = play.node
        if node is None:
            return None
        return cls(look, play.roleplay, node, play.offered, play.said, language, seed, pace)

    @property
    def customer(self) -> str:
        return self.text("customer.name")

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Those offered, in the order in which they are shown."""
        return shown_order(self.node, self.seed, self.offered)

    def text(self, line_id: str) -> str:
        return self.roleplay.text(line_id, self.language)

    def words(self, choice: Choice) -> str:
        return self.text(choice.line("say"))

    def shuffled(self, those: Iterable[_N]) -> list[_N]:
        """In an order that tells nothing, always the same for one seed."""

        def lot(one: _N) -> bytes:
            return hashlib.sha256(f"{self.seed}:{self.node.id}:{one.id}".encode()).digest()

        return sorted(those, key=lot)
