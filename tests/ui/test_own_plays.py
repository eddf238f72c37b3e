"""What is played is what the briefing shows, in whichever language the window is by now."""

from dataclasses import replace
from pathlib import Path

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.learning.attempts import Attempt
from sopapp.learning.practice import DecisionKept
from sopapp.roleplay.answer import Answer
from sopapp.ui.pages.practise.own_plays import OwnPlays
from tests.builders import a_library
from tests.conftest import StillClock
from tests.every_kind import EVERY_KIND


@pytest.fixture
def services(paths: Paths, clock: StillClock, tmp_path: Path) -> Services:
    """A role-play of which only the case itself is told in Tamil."""
    tamil = 'language: ta\nlines:\n  title: "எல்லா வகை"\n'
    files = {"every-kind": EVERY_KIND, "every-kind/ta": tamil}
    library = a_library(tmp_path / "two", roleplays=files)
    built = build(replace(paths, library_given=library), clock)
    built.library.show(built.library.load())
    return built


def plays(services: Services, language: str) -> OwnPlays:
    return OwnPlays(services.people, services.practice, language)


def begun_in_english(services: Services) -> Attempt:
    """At the second case: the first was played."""
    services.people.sign_in(services.people.add("Ana").id)
    case = services.library.catalogue.roleplay("every-kind")
    attempt = plays(services, "en").start(case, reasons=True)
    for choice in ("good", "whole", "best", "hand-up", "model"):
        attempt = services.practice.decide(attempt, choice)
    return plays(services, "en").start(case, reasons=True)


@pytest.mark.parametrize("answered", [False, True])
def test_who_starts_again_in_another_language_plays_the_case_that_was_shown(services: Services, answered: bool) -> None:
    attempt = begun_in_english(services)
    assert (attempt.play.roleplay.variant, attempt.language) == ("umbrella", "en")
    if answered:
        services.practice.decide(attempt, "good")
    case = services.library.catalogue.roleplay("every-kind")
    tamil = plays(services, "ta")
    again = tamil.start(case, reasons=True)
    assert (again.play.roleplay.variant, again.language) == (tamil.case(case).variant, "ta") == ("", "ta")
    assert tamil.language(again.play.roleplay) == "ta"


def test_who_starts_twice_without_an_answer_has_begun_once(services: Services) -> None:
    attempt = begun_in_english(services)
    case = services.library.catalogue.roleplay("every-kind")
    assert plays(services, "en").start(case, reasons=True).id == attempt.id


def test_own_words_are_kept_before_the_answer_after_which_nobody_could_say_them(services: Services) -> None:
    ana = services.people.sign_in(services.people.add("Ana").id)
    case = services.library.catalogue.roleplay("every-kind")
    attempt = plays(services, "en").start(case, reasons=True)
    kept: list[str] = []
    services.bus.subscribe(DecisionKept, lambda _: kept.extend(words.text for words in services.own_words.mine(ana.id)))
    plays(services, "en").answer(attempt, Answer("good"), "It comes at three.")
    assert kept == ["It comes at three."]
