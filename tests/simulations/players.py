"""People of known ability, who answer every kind of moment: the abler, the more often the better of two things."""

import math
import random
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from sopapp.library.moments import Heard, Kind
from sopapp.library.roleplay import Choice, Node, RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Play, begin

T = TypeVar("T")
_LONGEST = 200  # decisions; a play that goes on longer is one that does not end


class Player:
    """`ability` is in standard deviations of staff: at -1.5 somebody is at chance, at 1.5 mostly right."""

    def __init__(self, ability: float, lots: random.Random) -> None:
        self._pull = max(0.0, ability + 1.5)
        self._lots = lots

    def play(self, roleplay: RolePlay, truth: RolePlay | None = None) -> Play:
        """To its end. `truth` holds the credits that the player feels, where the role-play's own key is wrong."""
        play = begin(roleplay)
        while play.node is not None and len(play.decisions) < _LONGEST:
            play = play.answer(self.answer(play, (truth or roleplay).nodes[play.node.id]))
        return play

    def answer(self, play: Play, node: Node) -> Answer:
        """To the moment where the play is; `node` is that moment with its true credits."""
        offered = [choice for choice in (node.choice(c.id) for c in play.offered) if choice is not None]
        if node.kind is Kind.RANK:
            order = self._order(offered, partial(choice_credit, node))
            return Answer(order[0].id, order=tuple(choice.id for choice in order))
        marks = {mark.id: self._heard(mark.heard) for mark in node.marks}
        slots = {slot: self._one_of(options, lambda o: o.credit).id for slot, options in node.handover.items()}
        return Answer(self._one_of(offered, partial(choice_credit, node)).id, marks=marks, handover=slots)

    def _one_of(self, things: Sequence[T], worth: Callable[[T], float]) -> T:
        return self._lots.choices(things, [math.exp(self._pull * worth(thing)) for thing in things])[0]

    def _order(self, choices: Sequence[Choice], worth: Callable[[Choice], float]) -> list[Choice]:
        left, order = list(choices), []
        while left:
            order.append(self._one_of(left, worth))
            left.remove(order[-1])
        return order

    def _heard(self, truth: Heard) -> Heard:
        return self._one_of(list(Heard), lambda heard: float(heard is truth))
