"""How far a person is with each role-play."""

from collections.abc import Iterable
from dataclasses import dataclass

from sopapp.learning.practice import Practice
from sopapp.library.catalogue import Catalogue
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.scoring import Score


@dataclass(frozen=True, slots=True)
class Standing:
    """`due`: worth playing next; `made`: decisions of an attempt under way; `best`: of those played to an end
    that is still there, so that one can look back on the last of them.
    """

    roleplay: RolePlay
    played: bool
    best: Score | None
    due: bool
    made: int = 0


def practising(catalogue: Catalogue, about: str) -> list[RolePlay]:
    """Those that practise a "sop" or a "sop#step"; all for ""."""
    sop, _, step = about.partition("#")
    return catalogue.practising(sop, step) if sop else list(catalogue.roleplays.values())


def place_words(catalogue: Catalogue, about: str, language: str) -> str:
    """A step's or a procedure's own words; "" where it is none."""
    sop_id, _, step = about.partition("#")
    if sop_id not in catalogue.sops:
        return ""
    sop = catalogue.sop(sop_id, language)
    return sop.place_title(step) or sop.title


def standings(practice: Practice, person_id: str, roleplays: Iterable[RolePlay]) -> list[Standing]:
    """What was begun comes first, then what is due, then by level."""
    due = {roleplay.id for roleplay in practice.to_practise(person_id)}
    made = {attempt.roleplay_id: len(attempt.play.decisions) for attempt in practice.unfinished(person_id)}
    best = practice.best(person_id)
    found = [
        Standing(
            roleplay,
            played=roleplay.id in best,
            best=best.get(roleplay.id),
            due=roleplay.id in due,
            made=made.get(roleplay.id, 0),
        )
        for roleplay in roleplays
    ]
    return sorted(found, key=lambda s: (not s.made, not s.due, s.roleplay.level))
