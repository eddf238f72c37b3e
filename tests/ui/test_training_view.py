from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sopapp.bootstrap import Services
from sopapp.roleplay.play import best_choice
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.training_view import TrainingView
from sopapp.ui.widgets.rate_chart import RateChart

Show = Callable[[], TrainingView]


@pytest.fixture
def show(qtbot: QtBot, look: Look, services: Services) -> Show:
    def shown() -> TrainingView:
        view = TrainingView(look, services)
        qtbot.addWidget(view)
        view.resize(720, 560)
        view.show()
        view.refresh()
        return view

    return shown


def played(services: Services, name: str, *, escalate: bool) -> None:
    """The person decides the first case about escalating as said, and stops there."""
    person = services.people.add(name)
    attempt = services.practice.start(person.id, "shock-from-lamp", "en")
    while attempt.play.node is not None:
        offered = attempt.play.offered
        case = attempt.play.node.escalation is not None
        choice = (
            next(c for c in offered if c.escalates is escalate) if case else best_choice(attempt.play.node, offered)
        )
        attempt = services.practice.decide(attempt, choice.id)
        if case:
            return


def words(view: TrainingView) -> str:
    charts = [chart.accessibleDescription() for chart in view.findChildren(RateChart)]
    return "\n".join([*charts, *(label.text() for label in view.findChildren(QLabel))])


def test_before_anybody_has_played_it_says_what_will_be_here(show: Show, services: Services) -> None:
    assert "No answers yet" in words(show())


def test_the_team_is_shown_first_and_one_person_when_chosen(show: Show, services: Services) -> None:
    played(services, "Ana", escalate=True)
    played(services, "Bold", escalate=False)
    view = show()
    assert "Handed up when it was needed: 1 of 2; likely between 9 and 91 %" in words(view)
    view.choose("Bold")
    assert "Handed up when it was needed: 0 of 1; likely between 0 and 79 %" in words(view)


def test_a_person_stays_chosen_when_the_page_is_read_again(show: Show, services: Services) -> None:
    played(services, "Ana", escalate=True)
    view = show()
    view.choose("Ana")
    view.refresh()
    assert view.chosen == "Ana"


def test_it_says_how_many_questions_can_be_judged_yet(show: Show, services: Services) -> None:
    played(services, "Ana", escalate=True)
    assert "questions have been answered by 30 people or more" in words(show())


def test_own_words_that_were_kept_are_read_by_the_manager_alone(show: Show, services: Services) -> None:
    played(services, "Ana", escalate=True)
    person = services.people.sign_in(services.people.all()[0].id)
    services.access.set_passphrase("three plain words", "three plain words")
    attempt = services.practice.unfinished(person.id)[0]
    services.practice.keep_words(attempt, attempt.play.roleplay.start, "I am sorry that you waited.")
    assert "I am sorry that you waited." in words(show())
    services.access.lock()
    assert "I am sorry that you waited." not in words(show())
