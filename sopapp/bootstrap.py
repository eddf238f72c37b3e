"""The only place where the parts meet: every service is made here and handed what it needs."""

from dataclasses import dataclass

from sopapp.authoring.drafts import Drafts
from sopapp.authoring.following import Following
from sopapp.authoring.publishing import Publishing, SopPublished
from sopapp.base.clock import Clock, SystemClock
from sopapp.base.events import Bus
from sopapp.base.paths import Paths
from sopapp.base.settings import SettingsFile
from sopapp.learning.half_answers import HalfAnswers
from sopapp.learning.own_words import OwnWords
from sopapp.learning.practice import Practice
from sopapp.learning.progress import Progress
from sopapp.learning.results import TeamResults
from sopapp.learning.reviews import Reviews
from sopapp.library.library import Library
from sopapp.people.forgotten_pins import ForgottenPins
from sopapp.people.manager import ManagerAccess, ManagerKeysChanged
from sopapp.people.people import People
from sopapp.people.remembered import Remembered
from sopapp.people.tries import Tries
from sopapp.people.vaults import Vaults
from sopapp.store.apart import Apart
from sopapp.store.device import device_id
from sopapp.store.records import Progress as Reading
from sopapp.store.records import Records
from sopapp.suggestions.answer_drafts import AnswerDrafts
from sopapp.suggestions.box import SuggestionBox
from sopapp.suggestions.drafts import SuggestionDrafts
from sopapp.suggestions.plain_past import PlainPast
from sopapp.suggestions.review import SuggestionReview
from sopapp.suggestions.sealed_texts import SealedTexts
from sopapp.suggestions.sealing_anew import SealingAnew
from sopapp.upkeep.backups import Backups
from sopapp.upkeep.erasing import Erasing


@dataclass(frozen=True, slots=True)
class Services:
    """The whole program without its window."""

    paths: Paths
    clock: Clock
    bus: Bus
    settings: SettingsFile
    records: Records
    library: Library
    people: People
    forgotten_pins: ForgottenPins
    access: ManagerAccess
    vaults: Vaults
    progress: Progress
    practice: Practice
    team_results: TeamResults
    own_words: OwnWords
    reviews: Reviews
    box: SuggestionBox
    review: SuggestionReview
    past: PlainPast
    sealing: SealingAnew
    suggestion_drafts: SuggestionDrafts
    answer_drafts: AnswerDrafts
    drafts: Drafts
    publishing: Publishing
    backups: Backups
    erasing: Erasing


def build(paths: Paths, clock: Clock | None = None) -> Services:
    """Make the program over these folders. The library is not read yet: `library.show(library.load())` does that.

    It reads also where nothing can be kept; whoever tries to keep something is told.
    """
    clock, bus = clock or SystemClock(), Bus()
    return assemble(paths, clock, bus, SettingsFile(paths.settings), open_records(paths, clock, bus))


def open_records(paths: Paths, clock: Clock, bus: Bus, progress: Reading = lambda _, __: None) -> Records:
    """Read all records: a second for each hundred thousand, so any thread may call it."""
    return Records(paths.records, device_id(paths.data), clock, bus, progress=progress)


def assemble(paths: Paths, clock: Clock, bus: Bus, settings: SettingsFile, records: Records) -> Services:
    """The rest of `build`, quick however many records there are; all on the same bus."""
    library = Library(paths, bus)
    access = ManagerAccess(records, bus, Tries(paths.keys / "tries.json", clock), Remembered(paths.keys))
    vaults, apart = Vaults(paths.keys), Apart(paths.records, records, clock)
    texts = SealedTexts(records, access, apart, bus)
    review = SuggestionReview(records, texts, vaults, apart, access=access, bus=bus)
    people, drafts = People(records, settings, vaults, bus), Drafts(paths.drafts, library, clock)
    past = PlainPast(records, texts, vaults)
    own_words = OwnWords(records, texts, vaults)
    services = Services(
        paths=paths,
        clock=clock,
        bus=bus,
        settings=settings,
        records=records,
        library=library,
        people=people,
        forgotten_pins=ForgottenPins(records, people, vaults, access),
        access=access,
        vaults=vaults,
        progress=Progress(library, records, clock, bus),
        team_results=TeamResults(library, records),
        practice=Practice(library, records, clock, bus, words=own_words, halves=HalfAnswers(paths.drafts, vaults)),
        own_words=own_words,
        reviews=Reviews(library, records, clock, bus),
        box=SuggestionBox(records, texts, vaults, apart, clock=clock, bus=bus),
        review=review,
        past=past,
        sealing=SealingAnew(texts, past, access, bus),
        suggestion_drafts=SuggestionDrafts(paths.drafts, vaults),
        answer_drafts=AnswerDrafts(paths.drafts, access),
        drafts=drafts,
        publishing=Publishing(paths, library, records, access, clock, bus),
        backups=Backups(paths, clock),
        erasing=Erasing(paths, records, people, vaults, access),
    )
    _join(services)
    return services


def _join(services: Services) -> None:
    """What follows in one room from what happens in another."""
    Following(services.library, services.records, services.bus)
    services.bus.subscribe(ManagerKeysChanged, lambda _: services.suggestion_drafts.seal_the_past())
    services.bus.subscribe(SopPublished, lambda event: services.review.done(event.answers, event.version))
