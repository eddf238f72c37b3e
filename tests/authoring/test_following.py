"""Two windows on one data folder: what one publishes, the other shows."""

from sopapp.base.paths import Paths
from sopapp.bootstrap import Services, build
from tests.conftest import StillClock


def publish(services: Services, words: str) -> None:
    draft = services.drafts.open("listen", "en")
    services.publishing.publish(draft.with_body(f"{draft.body}\n{words}\n"), "Added a line.", read_again=True)


def test_a_publication_in_another_window_is_shown_here(services: Services, paths: Paths, clock: StillClock) -> None:
    other = build(paths, clock)
    other.library.show(other.library.load())
    services.access.set_passphrase("correct horse battery", "correct horse battery")
    services.access.unlock("correct horse battery")
    publish(services, "One more thing.")
    other.records.refresh()
    assert other.library.catalogue.source("listen").version == 2
    publish(services, "And another.")
    other.records.refresh()
    assert "And another." in other.library.catalogue.source("listen").body


def test_a_publication_is_read_once(services: Services, paths: Paths, clock: StillClock) -> None:
    other = build(paths, clock)
    other.library.show(other.library.load())
    services.access.set_passphrase("correct horse battery", "correct horse battery")
    services.access.unlock("correct horse battery")
    publish(services, "One more thing.")
    other.records.refresh()
    catalogue = other.library.catalogue
    services.people.add("Ana")
    other.records.refresh()
    assert other.library.catalogue is catalogue
