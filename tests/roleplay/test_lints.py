"""A library whose role-plays can be won without reading is told so."""

from datetime import date
from pathlib import Path

import pytest

from sopapp.library.problem import Rule
from sopapp.roleplay.blind import BlindScore, Player
from sopapp.roleplay.lints import lint, worst_languages
from tests.builders import a_catalogue, a_roleplay_file

TODAY = date(2026, 11, 22)
LONG, SHORT = '"I hear that you waited all week for it."', '"Wait."'


def roleplays(good: str, poor: str, count: int = 3) -> dict[str, str]:
    text = a_roleplay_file("ID").replace('"I say good."', good).replace('"I say poor."', poor)
    return {f"case-{number}": text.replace("ID", f"case-{number}") for number in range(count)}


@pytest.mark.parametrize(("good", "poor", "which"), [(LONG, SHORT, "longest"), (SHORT, LONG, "shortest")])
def test_a_player_who_goes_by_length_must_not_win(tmp_path: Path, good: str, poor: str, which: str) -> None:
    found = lint(a_catalogue(tmp_path, roleplays=roleplays(good, poor)), TODAY).problems
    [problem] = [p for p in found if p.rule is Rule.BLIND_PLAYER and p.values["which"] != "first"]
    assert problem.values == {"which": which, "language": "en", "share": "100%", "chance": "50%"}


def test_a_few_decisions_show_no_habit(tmp_path: Path) -> None:
    found = lint(a_catalogue(tmp_path, roleplays=roleplays(LONG, SHORT, 2)), TODAY)
    assert Rule.BLIND_PLAYER not in {problem.rule for problem in found.problems}
    assert {score.roleplay for score in found.blind} == {"case-0", "case-1"}


def test_the_worst_language_counts_and_each_role_play_once(tmp_path: Path) -> None:
    def score(roleplay: str, variant: str, language: str, share: float) -> BlindScore:
        return BlindScore(Player.LONGEST, roleplay, variant, language, share, 0.5)

    english = [score("a", "", "en", 0.25), score("a", "x", "en", 0.75), score("b", "", "en", 0.5)]
    [mean] = worst_languages([*english, score("a", "", "ta", 0.75)])
    assert (mean.language, mean.share, mean.gain) == ("ta", 0.75, 0.25)
    assert worst_languages(english)[0].share == 0.5
