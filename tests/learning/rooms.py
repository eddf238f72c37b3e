"""The learning room's services over a library and records in a folder, as `bootstrap` joins them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sopapp.base.clock import Clock
from sopapp.base.events import Bus, Event
from sopapp.base.paths import Paths
from sopapp.learning.half_answers import HalfAnswers
from sopapp.learning.own_words import OwnWords
from sopapp.learning.practice import AttemptEnded, DecisionKept, Practice
from sopapp.learning.progress import Progress, SopAcknowledged
from sopapp.library.library import Library
from sopapp.people.vaults import Vaults
from sopapp.store.apart import Apart
from sopapp.store.records import Records
from sopapp.suggestions.sealed_texts import SealedTexts
from tests.builders import a_library, an_access

ANA, BOLD = "person-ana", "person-bold"


@dataclass(frozen=True)
class Room:
    bus: Bus
    library: Library
    records: Records
    progress: Progress
    practice: Practice
    own_words: OwnWords
    heard: list[Event]


def a_room(
    folder: Path, clock: Clock, sops: Mapping[str, str] | None = None, roleplays: Mapping[str, str] | None = None
) -> Room:
    """Call it again on the same folder for the next start of the program, with another library if given."""
    bus, heard = Bus(), list[Event]()
    for event in (SopAcknowledged, DecisionKept, AttemptEnded):
        bus.subscribe(event, heard.append)
    library = Library(Paths(folder / "data", folder, a_library(folder, sops, roleplays)), bus)
    library.show(library.load())
    records = Records(folder / "data" / "records", "device-1", clock, bus)
    data, given = folder / "data", (library, records, clock, bus)
    texts = SealedTexts(records, an_access(data, records, bus, clock), Apart(data / "records", records, clock), bus)
    vaults = Vaults(data / "keys")
    words = OwnWords(records, texts, vaults)
    practice = Practice(*given, words=words, halves=HalfAnswers(data / "drafts", vaults))
    return Room(bus, library, records, Progress(*given), practice, words, heard)
