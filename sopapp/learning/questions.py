"""Questions about what was learned: a moment of a role-play, in another case than last time, or the next step."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from sopapp.base.errors import InvalidChoice, UnknownProcedure, UnknownRolePlay
from sopapp.learning.exposures import Exposure
from sopapp.learning.review_items import Askable, Moment, ReviewItem
from sopapp.library.roleplay import Choice, RolePlay, StepLink
from sopapp.library.sop import Sop, Step
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Decision, Play, begin, shown_order

_OTHERS = 3  # steps to choose from, beside the right one
_FARTHEST = 2000  # states looked at on the way to a moment

Seen = Mapping[tuple[str, str, str], int]
"""(role-play, node, case) -> how late it was seen last; what was never seen is not there."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes after `after`, or, where that is None, first? `options` are in the order to show, `right` is one."""

    sop: Sop
    after: Step | None
    options: tuple[Step, ...]
    right: Step


@dataclass(frozen=True, slots=True)
class Question:
    """What to show for an item: `play`, which has come to the moment by the best ways there are, or `next_step`.

    `turn` counts how often the person was asked about the item. The case is `play.roleplay.variant`.
    """

    item: ReviewItem
    language: str
    turn: int
    play: Play | None = None
    next_step: NextStep | None = None

    @property
    def seed(self) -> str:
        """What the order of the choices shown is drawn from."""
        return f"{self.item.key}:{self.turn}"

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The moment's choices, in the order to show."""
        if self.play is None or self.play.node is None:
            return ()
        return shown_order(self.play.node, self.seed, self.play.offered)

    def decision(self, answer: Answer) -> Decision | None:
        """What the answer is at the moment; None for a next step. `InvalidChoice` when it is not offered."""
        if self.play is not None:
            return self.play.answer(answer).decisions[-1]
        options = self.next_step.options if self.next_step is not None else ()
        if answer.choice not in {step.id for step in options}:
            raise InvalidChoice(answer.choice, len(options))
        return None


def question(askable: Askable, item: ReviewItem, language: str, turn: int, seen: Seen) -> Question:
    """The question for an item; `UnknownRolePlay`, `UnknownProcedure` when it, or its moment or step, is gone."""
    if not item.node:
        link = StepLink(item.sop, item.step)
        moments = askable.of_step(link)
        if not moments:
            asked = _next_step(askable, link, language, f"{item.key}:{turn}")
            return Question(item, language, turn, next_step=asked)
    else:
        there = askable.moments.get((item.roleplay, item.node))
        if there is None:
            raise UnknownRolePlay(f"{item.roleplay}#{item.node}", ", ".join(askable.catalogue.roleplays))
        moments = [there]
    moment, roleplay = _freshest(askable, moments, language, seen)
    return Question(item, language, turn, play=approach(roleplay, moment.node))


def seen_in(exposures: Sequence[Exposure]) -> Seen:
    return {(e.roleplay, e.node, e.variant): number for number, e in enumerate(exposures)}


def approach(roleplay: RolePlay, node_id: str) -> Play:
    """The play that comes to a node with the least credit lost; from nowhere, if no way is found."""
    ways: list[tuple[float, int, Play]] = [(0.0, 0, begin(roleplay))]
    been: set[tuple[str, tuple[int, ...]]] = set()
    number = 0
    while ways and len(been) < _FARTHEST:
        lost, _, play = heappop(ways)
        if play.place == node_id:
            return play
        state = (play.place, tuple(play.meters.values()))
        if play.node is None or state in been:
            continue
        been.add(state)
        for choice in play.offered:
            number += 1
            heappush(ways, (lost + 1 - choice_credit(play.node, choice), number, play.choose(choice.id)))
    return replace(begin(roleplay), place=node_id)


def _freshest(askable: Askable, moments: Sequence[Moment], language: str, seen: Seen) -> tuple[Moment, RolePlay]:
    """The moment and case never seen, or not seen for longest."""
    there = [
        (seen.get((moment.roleplay, moment.node, variant), -1), number, moment, variant)
        for number, moment in enumerate(moments)
        for variant in askable.catalogue.roleplay(moment.roleplay).variants_in(language)
    ]
    *_, moment, variant = min(there, key=lambda each: each[:2])
    return moment, askable.catalogue.roleplay(moment.roleplay).as_variant(variant)


def _next_step(askable: Askable, link: StepLink, language: str, seed: str) -> NextStep:
    sop, source = askable.catalogue.sop(link.sop, language), askable.catalogue.source(link.sop)
    if {step.id for step in sop.steps} != {step.id for step in source.steps}:
        sop = source  # a translation that has other steps would ask about another procedure
    place = next((number for number, step in enumerate(sop.steps) if step.id == link.step), None)
    if place is None:
        raise UnknownProcedure(str(link))
    right, after = sop.steps[place], sop.steps[place - 1] if place else None
    others = sorted((s for s in sop.steps if s not in (right, after)), key=lambda s: _lot(seed, "pick", s.id))
    options = sorted((right, *others[:_OTHERS]), key=lambda s: _lot(seed, "show", s.id))
    return NextStep(sop, after, tuple(options), right)


def _lot(*words: str) -> bytes:
    return hashlib.sha256(":".join(words).encode()).digest()
