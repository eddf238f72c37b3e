"""Which events make a page out of date."""

from collections.abc import Callable

from sopapp.authoring.publishing import SopPublished
from sopapp.base.events import Bus, Event
from sopapp.learning.practice import AttemptEnded, DecisionKept
from sopapp.learning.progress import SopAcknowledged
from sopapp.learning.reviews import ReviewAnswered
from sopapp.library.library import LibraryShown
from sopapp.people.manager import ManagerAccessChanged
from sopapp.people.people import SignedIn, SignedOut
from sopapp.store.records import RecordsArrived, RecordsErased
from sopapp.suggestions.suggestion import SuggestionsChanged

_NEWS: tuple[type[Event], ...] = (
    LibraryShown,
    RecordsArrived,
    RecordsErased,
    SopAcknowledged,
    DecisionKept,
    AttemptEnded,
    ReviewAnswered,
    SuggestionsChanged,
    ManagerAccessChanged,
    SopPublished,
)


def listen(bus: Bus, on_news: Callable[[], None], on_person: Callable[[], None]) -> None:
    """Call `on_news` after anything that pages show has changed, `on_person` after somebody signed in or out."""
    for event in _NEWS:
        bus.subscribe(event, lambda _event: on_news())
    bus.subscribe(SignedIn, lambda _event: on_person())
    bus.subscribe(SignedOut, lambda _event: on_person())
