"""A data folder in use: people who read and practise, half an hour at a time."""

import pytest

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.restoring import Restoring
from tests.conftest import StillClock


@pytest.fixture
def backups(paths: Paths, clock: StillClock) -> Backups:
    return Backups(paths, clock)


@pytest.fixture
def restoring(paths: Paths, clock: StillClock) -> Restoring:
    return Restoring(paths, clock)


@pytest.fixture
def ana(services: Services) -> str:
    """The id of somebody who has read one procedure."""
    person = services.people.add("Ana")
    services.people.sign_in(person.id)
    services.progress.acknowledge(person.id, "listen", "en")
    return person.id
