"""Whoever answers by dice gets to an ending, in every role-play of ours; and a large role-play is no harder."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from sopapp.base.paths import shipped_folder
from sopapp.library.moments import Heard
from sopapp.library.own_form import read_own_form
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.blind import Player, blind_scores
from sopapp.roleplay.play import Play, begin, best_choice
from sopapp.roleplay.scoring import score
from tests.builders import a_catalogue
from tests.large_roleplay import NODES, large_roleplay

PLAYS = 10_000
LONGEST = 200  # decisions; a person's play has about ten


def cases() -> list[RolePlay]:
    """Every role-play of ours, and each of its variants."""
    roleplays = read_own_form(shipped_folder() / "content").roleplays.values()
    return [roleplay.as_variant(variant) for roleplay in roleplays for variant in ("", *roleplay.variants)]


def random_answer(play: Play, dice: random.Random) -> Answer:
    """Any answer that can be given here."""
    node, offered = play.node, [choice.id for choice in play.offered]
    assert node is not None and offered
    order = dice.sample(offered, len(offered))
    return Answer(
        choice=order[0],
        marks={mark.id: dice.choice(list(Heard)) for mark in node.marks},
        order=tuple(order),
        handover={slot: dice.choice(options).id for slot, options in node.handover.items()},
        checked=tuple(check.id for check in node.checklist if dice.random() < 0.5),
    )


def random_plays(cases: list[RolePlay], count: int, seed: int) -> Iterator[Play]:
    dice = random.Random(seed)
    for number in range(count):
        play = begin(cases[number % len(cases)])
        while play.node is not None and len(play.decisions) < LONGEST:
            play = play.answer(random_answer(play, dice))
        yield play


def trace(play: Play) -> tuple[str, ...]:
    return (play.roleplay.id, play.roleplay.variant, *(d.choice.id for d in play.decisions), play.place)


def test_ten_thousand_random_plays_end_with_everything_in_range() -> None:
    traces = set()
    for play in random_plays(cases(), PLAYS, seed=3):
        assert play.ending is not None, trace(play)
        for decision in play.decisions:
            assert 0 <= decision.credit <= 1 and 0 <= decision.chance < 1
            assert all(0 <= value <= play.roleplay.meters[own].most for own, value in decision.meters.items())
        assert 0 <= score(play).corrected <= 1
        traces.add(trace(play))
    assert len({ends[-1] for ends in traces}) > 1


def test_the_same_seed_plays_the_same_again() -> None:
    once, again = ([trace(play) for play in random_plays(cases(), 500, seed=7)] for _ in range(2))
    assert once == again


@pytest.fixture
def large(tmp_path: Path) -> RolePlay:
    return a_catalogue(tmp_path, roleplays={"large": large_roleplay()}).roleplay("large")


def test_a_role_play_of_five_hundred_nodes_is_read_and_played(large: RolePlay) -> None:
    assert len(large.nodes) == NODES
    play = begin(large)
    while play.node is not None:
        play = play.choose(best_choice(play.node, play.offered).id)
    assert (len(play.decisions), play.ending) == (NODES, large.endings["solved"])
    assert play.progress() == (NODES, NODES)


def test_a_large_role_play_is_checked_whole(large: RolePlay) -> None:
    scores = {score.player: score for score in blind_scores(large) if not score.variant}
    assert scores[Player.RANDOM].share == pytest.approx(scores[Player.RANDOM].chance)
    assert scores[Player.SHORTEST].share < 1
