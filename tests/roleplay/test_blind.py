"""Blind players go by length, place or polite words, through every kind of moment, exactly."""

from pathlib import Path

import pytest

from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.blind import BlindScore, Player, blind_scores
from tests.builders import a_catalogue, a_choice, a_node, a_roleplay, lines_of
from tests.every_kind import EVERY_KIND


def of(roleplay: RolePlay, player: Player, language: str = "en", variant: str = "") -> BlindScore:
    [score] = [
        score for score in blind_scores(roleplay)
        if (score.player, score.language, score.variant) == (player, language, variant)
    ]  # fmt: skip
    return score


def a_case(**says: str) -> RolePlay:
    """One node; the choices say these words, and the first earns all."""
    choices = [a_choice(own, "solved", 0 if at else 1) for at, own in enumerate(says)]
    lines = lines_of({f"a.{own}.say": text for own, text in says.items()})
    return a_roleplay(a_node("a", *choices), lines={"en": lines, "ta": lines_of({"a.good.say": "நன்றி"})})


@pytest.mark.parametrize(
    ("player", "share"),
    [
        (Player.LONGEST, 1), (Player.SHORTEST, 0), (Player.FIRST, 1), (Player.LAST, 0), (Player.POLITEST, 0),
        (Player.RANDOM, 0.5),
    ],
)  # fmt: skip
def test_each_goes_by_one_thing(player: Player, share: float) -> None:
    score = of(a_case(good="I ring the rider at once.", poor="Sorry, ma’am."), player)
    assert (score.share, score.chance) == (share, 0.5)


def test_what_is_liked_equally_is_taken_equally_often() -> None:
    score = of(a_case(good="Yes.", poor="Now!", bad="No, no."), Player.SHORTEST)
    assert (score.share, round(score.chance, 2)) == (0.5, 0.33)


def test_every_language_has_its_own_polite_words() -> None:
    case = a_case(good="Yes.", poor="Please.")
    assert (of(case, Player.POLITEST).share, of(case, Player.POLITEST, "ta").share) == (0, 1)


def test_players_go_on_to_where_their_choices_lead() -> None:
    first = a_node("a", a_choice("good", "solved"), a_choice("poor", "b", 0))
    second = a_node("b", a_choice("good", "solved"), a_choice("worse", "lost", 0))
    case = a_roleplay(first, second, lines={"en": {}})
    assert of(case, Player.LAST).share == 0
    assert of(case, Player.RANDOM).share == pytest.approx(0.5)


def test_who_goes_round_for_ever_is_let_go() -> None:
    node = a_node("a", a_choice("back", "a", 0), a_choice("on", "solved"))
    assert of(a_roleplay(node, lines={"en": {}}), Player.FIRST).share == 0


def test_every_kind_of_moment_and_every_variant_is_played(tmp_path: Path) -> None:
    roleplay = a_catalogue(tmp_path, roleplays={"every-kind": EVERY_KIND}).roleplay("every-kind")
    first = of(roleplay, Player.FIRST, variant="umbrella")
    # opening 1, story (2 of 5 marks and the best paraphrase), order 1, limit 0 by a critical choice
    assert first.share == pytest.approx((1 + (0.4 + 1) / 2 + 1 + 0) / 4)
    assert {score.variant for score in blind_scores(roleplay)} == {"", "umbrella"}


def test_where_nothing_is_scored_there_is_no_score() -> None:
    assert blind_scores(a_roleplay(a_node("a"))) == []
