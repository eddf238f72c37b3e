"""Players who do not read: going by length, by place or by polite words must earn no more than chance.

They play whole role-plays. Where they like several answers equally they take each equally often, so a score is exact.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import nlargest
from itertools import pairwise, permutations
from math import lcm

from sopapp.library.moments import Heard, Kind, Slot
from sopapp.library.roleplay import Node, RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play, begin
from sopapp.roleplay.polite_words import POLITE_WORDS

_FOLLOWED = 1e-4  # of all plays: so few that still go on are left alone, since a player may go round for ever
_MOST_STATES = 500  # followed at a time, the likeliest first; a role-play of people's size has fewer
_MARKS = ".,;:!?…\"'“”‘()-–—"  # around words


class Player(StrEnum):
    """What a blind player takes. `FIRST` and `LAST` go by the file: people are shown the choices shuffled."""

    LONGEST = "longest"
    SHORTEST = "shortest"
    FIRST = "first"
    LAST = "last"
    POLITEST = "politest"
    RANDOM = "random"


_BY_WORDS = (Player.LONGEST, Player.SHORTEST, Player.POLITEST)


@dataclass(frozen=True, slots=True)
class BlindScore:
    """What a player earns in one case in one language, and what chance is there: per decision, from 0 to 1."""

    player: Player
    roleplay: str
    variant: str
    language: str
    share: float
    chance: float


def blind_scores(roleplay: RolePlay) -> list[BlindScore]:
    """Every player in every language, and in every variant that is complete in it; [] where nothing is decided.

    Those who go by no words play in the source language alone: elsewhere they earn the same.
    """
    found = []
    for language in roleplay.languages:
        for case in map(roleplay.as_variant, roleplay.variants_in(language)):
            for player in Player if language == roleplay.language else _BY_WORDS:
                score = _played(case, language, player)
                found += [score] if score is not None else []
    return found


def _played(case: RolePlay, language: str, player: Player) -> BlindScore | None:
    credit = chance = met = 0.0
    under_way = [(begin(case), 1.0)]  # the states that a play may be in, and how often it is
    for _ in range(4 * len(case.nodes) + 20):
        reached: dict[tuple[str, tuple[int, ...]], tuple[Play, float]] = {}
        for play, weight in under_way:
            answers = _answers(play, language, player)
            for answer in answers:
                after, part = play.answer(answer), weight / len(answers)
                decision = after.decisions[-1]
                if decision.scored:
                    credit += part * (decision.chance if player is Player.RANDOM else decision.credit)
                    chance += part * decision.chance
                    met += part
                state = after.place, tuple(after.meters.values())
                reached[state] = replace(after, decisions=()), part + reached.get(state, (after, 0.0))[1]
        under_way = nlargest(_MOST_STATES, reached.values(), key=lambda state: state[1])
        if sum(weight for play, weight in under_way if play.node is not None) < _FOLLOWED:
            break
    return BlindScore(player, case.id, case.variant, language, credit / met, chance / met) if met else None


def _answers(play: Play, language: str, player: Player) -> list[Answer]:
    """All answers that the player likes best here; none at an ending."""
    node = play.node
    if node is None or not play.offered:
        return []
    liking = _liking(player, language, [(c.id, play.roleplay.text(c.line("say"), language)) for c in play.offered])
    if node.kind is Kind.RANK:
        orders = (order for order in permutations(liking) if all(liking[a] >= liking[b] for a, b in pairwise(order)))
        return [Answer(order[0], order=order) for order in orders]
    marks = dict(zip((mark.id for mark in node.marks), _sorted_blindly(player), strict=False))
    escalating = {choice.id for choice in play.offered if choice.escalates}
    return [
        Answer(choice, marks, handover=handover)
        for choice in _most_liked(liking)
        for handover in (_handovers(node, play.roleplay, language, player) if choice in escalating else [{}])
    ]


def _handovers(node: Node, case: RolePlay, language: str, player: Player) -> list[dict[Slot, str]]:
    """Hand-overs in which each slot takes each option that is liked best there equally often."""
    liked = {}
    for slot, options in node.handover.items():
        texts = [(o.id, case.text(f"{node.id}.handover.{slot}.{o.id}.say", language)) for o in options]
        liked[slot] = _most_liked(_liking(player, language, texts))
    count = lcm(*(len(options) for options in liked.values()))
    return [{slot: options[turn % len(options)] for slot, options in liked.items()} for turn in range(count)]


def _sorted_blindly(player: Player) -> Iterator[Heard]:
    """What the player takes one mark after the other for."""
    columns = {Player.FIRST: (Heard.SAID,), Player.LAST: (Heard.NOT_SAID,)}.get(player, tuple(Heard))
    while True:
        yield from columns


def _liking(player: Player, language: str, texts: Sequence[tuple[str, str]]) -> dict[str, int]:
    """How much each of these texts, by id, is liked."""
    match player:
        case Player.LONGEST:
            return {own: len(text) for own, text in texts}
        case Player.SHORTEST:
            return {own: -len(text) for own, text in texts}
        case Player.FIRST:
            return {own: -place for place, (own, _) in enumerate(texts)}
        case Player.LAST:
            return {own: place for place, (own, _) in enumerate(texts)}
        case Player.POLITEST:
            return {own: _politeness(text, language) for own, text in texts}
        case Player.RANDOM:
            return {own: 0 for own, _ in texts}


def _most_liked(liking: Mapping[str, int]) -> list[str]:
    most = max(liking.values())
    return [own for own, value in liking.items() if value == most]


def _politeness(text: str, language: str) -> int:
    """How many polite words there are."""
    polite = POLITE_WORDS.get(language, ())
    whole = {word for word in polite if not word.endswith("*")}
    beginnings = tuple(word[:-1] for word in polite if word.endswith("*"))
    words = (word.strip(_MARKS) for word in text.casefold().replace("’", "'").split())
    return sum(word in whole or word.startswith(beginnings) for word in words)
