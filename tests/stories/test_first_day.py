"""A new colleague's first day: sign in, read, practise, suggest; and all of it is there the next morning."""

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from sopapp.learning.progress import ReadState
from sopapp.suggestions.drafts import Draft
from tests.conftest import StillClock


class Colleague:
    """Ben, who does as the Today page proposes."""

    def __init__(self, services: Services, name: str = "Ben") -> None:
        self.services = services
        self.id = services.people.add(name).id
        services.people.sign_in(self.id)

    def reads_everything(self) -> None:
        for sop_id in self.services.progress.to_read(self.id):
            self.services.progress.acknowledge(self.id, sop_id, "en")

    def practises(self, roleplay_id: str, best: bool = True, decisions: int = 100) -> None:
        """Play on, always choosing the best or the poorest, for so many decisions or to the end."""
        practice = self.services.practice
        attempt = practice.start(self.id, roleplay_id, "en")
        while attempt.play.node is not None and decisions:
            pick = max if best else min
            attempt = practice.decide(attempt, pick(attempt.play.node.choices, key=lambda choice: choice.credit).id)
            decisions -= 1


@pytest.fixture
def ben(services: Services) -> Colleague:
    return Colleague(services)


@pytest.fixture
def roleplay(services: Services) -> str:
    return services.library.catalogue.practising("listen")[0].id


def test_everything_is_new_until_it_is_read(ben: Colleague, services: Services) -> None:
    assert set(services.progress.to_read(ben.id)) == set(services.library.catalogue.sops)
    ben.reads_everything()
    assert services.progress.to_read(ben.id) == []
    assert services.progress.state(ben.id, "listen") is ReadState.READ


def test_what_was_read_is_there_to_be_practised(ben: Colleague, services: Services, roleplay: str) -> None:
    ben.reads_everything()
    assert roleplay in [each.id for each in services.practice.to_practise(ben.id)]
    ben.practises(roleplay)
    assert roleplay not in [each.id for each in services.practice.to_practise(ben.id)]


def test_the_best_choices_earn_more_than_the_poorest(ben: Colleague, services: Services, roleplay: str) -> None:
    ben.practises(roleplay, best=False)
    poor = services.practice.best(ben.id)[roleplay]
    ben.practises(roleplay)
    best = services.practice.best(ben.id)[roleplay]
    assert poor is not None
    assert best is not None
    assert poor.credit < best.credit


def test_a_conversation_broken_off_goes_on_where_it_was(ben: Colleague, services: Services, roleplay: str) -> None:
    ben.practises(roleplay, decisions=1)
    (left,) = services.practice.unfinished(ben.id)
    assert services.practice.start(ben.id, roleplay, "en").play == left.play
    ben.practises(roleplay)
    assert services.practice.unfinished(ben.id) == []
    assert len(services.practice.finished(ben.id, roleplay)) == 1


def test_the_next_morning_all_is_there(
    ben: Colleague, services: Services, roleplay: str, paths: Paths, clock: StillClock
) -> None:
    ben.reads_everything()
    ben.practises(roleplay)
    sent = services.box.send(ben.id, sop=None, place="", now="No stool.", better="A stool.", anonymous=True)
    services.suggestion_drafts.keep(ben.id, Draft("listen", "greet", now="The door"))
    clock.forward(days=1)
    morning = build(paths, clock)
    morning.library.show(morning.library.load())
    assert [person.name for person in morning.people.all()] == ["Ben"]
    assert morning.progress.to_read(ben.id) == []
    assert len(morning.practice.finished(ben.id)) == 1
    assert morning.box.mine(ben.id) == []  # without a PIN only the code that was shown finds it
    assert morning.box.find(ben.id, sent.code).now == "No stool."
    assert morning.suggestion_drafts.of(ben.id) == Draft("listen", "greet", now="The door")


def test_two_colleagues_see_only_their_own(ben: Colleague, services: Services) -> None:
    ben.reads_everything()
    ana = Colleague(services, "Ana")
    assert len(services.progress.to_read(ana.id)) == len(services.library.catalogue.sops)
