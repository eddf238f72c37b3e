"""All that can be said about a library: the checks of its content, and whether its role-plays can be won blindly."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import fmean

from sopapp.library.catalogue import Catalogue
from sopapp.library.checks import check
from sopapp.library.moments import Kind
from sopapp.library.problem import Problem, Rule
from sopapp.roleplay.blind import BlindScore, Player, blind_scores

BLIND_GAIN = 0.1  # what a player who does not read may earn above chance
_ENOUGH_NODES = 3  # fewer show no habit of the authors


@dataclass(frozen=True, slots=True)
class Findings:
    """`problems` by file and line; `blind` of every role-play, language and variant."""

    problems: tuple[Problem, ...]
    blind: tuple[BlindScore, ...]


def lint(catalogue: Catalogue, today: date) -> Findings:
    """Look over the whole library."""
    blind = [score for roleplay in catalogue.roleplays.values() for score in blind_scores(roleplay)]
    scored = sum(node.kind is not Kind.SAY for r in catalogue.roleplays.values() for node in r.nodes.values())
    found = check(catalogue, today)
    if scored >= _ENOUGH_NODES:
        place = catalogue.root / "library.toml"
        found += [_problem(mean, place) for mean in worst_languages(blind) if mean.gain > BLIND_GAIN]
    return Findings(tuple(sorted(found, key=lambda problem: (problem.path, problem.line))), tuple(blind))


@dataclass(frozen=True, slots=True)
class Mean:
    """What a player earns in one language, and what chance is there, over several cases."""

    player: Player
    language: str
    share: float
    chance: float

    @property
    def gain(self) -> float:
        return self.share - self.chance


def blind_means(scores: Sequence[BlindScore]) -> list[Mean]:
    """For each player and language the mean over the role-plays, and for a role-play that over its variants."""
    cases: defaultdict[tuple[Player, str], defaultdict[str, list[BlindScore]]] = defaultdict(lambda: defaultdict(list))
    for score in scores:
        cases[score.player, score.language][score.roleplay].append(score)
    return [
        Mean(
            player,
            language,
            fmean(fmean(case.share for case in variants) for variants in roleplays.values()),
            fmean(fmean(case.chance for case in variants) for variants in roleplays.values()),
        )
        for (player, language), roleplays in cases.items()
    ]


def worst_languages(scores: Sequence[BlindScore]) -> list[Mean]:
    """The same for each player, in the language in which it gains most."""
    means = blind_means(scores)
    found = ([mean for mean in means if mean.player is player] for player in Player)
    return [max(of_player, key=lambda mean: mean.gain) for of_player in found if of_player]


def _problem(mean: Mean, place: Path) -> Problem:
    values = {"which": mean.player.value, "language": mean.language}
    return Problem(Rule.BLIND_PLAYER, place, 0, values | {"share": f"{mean.share:.0%}", "chance": f"{mean.chance:.0%}"})
