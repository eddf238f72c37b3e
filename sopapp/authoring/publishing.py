"""Making a draft the text that everybody reads.

The order on disk is such that a crash loses neither text: the old one goes into the history first, then the new one
takes its place in one step, then the publication is recorded, and the draft is discarded last. Publishing the same
draft once more finishes what was left.
"""

from dataclasses import dataclass
from datetime import date

from sopapp.authoring.drafts import Draft, Drafts
from sopapp.authoring.own_library import copy_library
from sopapp.authoring.review_date import a_year_after
from sopapp.authoring.sop_files import SopFile, sop_file, unix
from sopapp.authoring.step_ids import with_step_ids
from sopapp.base.clock import Clock
from sopapp.base.errors import ChangeNoteMissing, FileChangedElsewhere, ManagerLocked, NothingChanged, UnreadableFile
from sopapp.base.events import Bus, Event
from sopapp.base.paths import Paths
from sopapp.library.comparing import compare
from sopapp.library.front_matter import fields, split, with_front
from sopapp.library.guarded_yaml import YamlRefused
from sopapp.library.library import Library
from sopapp.library.sop import Sop
from sopapp.library.sop_file import stamped_sop
from sopapp.people.manager import ManagerAccess
from sopapp.store.record import Json
from sopapp.store.records import Records

PUBLICATION = "publication"
# What publishing itself writes: two texts that differ in nothing else say the same.
_OURS = ("version", "sign_from", "date", "change", "next_review", "translates")


@dataclass(frozen=True, slots=True)
class SopPublished(Event):
    """Another version is there to be read; `answers` are the suggestions that it does."""

    sop_id: str
    language: str
    version: int
    answers: tuple[str, ...]


class Publishing:
    """Everything here raises `ManagerLocked` until the manager's page is open."""

    def __init__(  # noqa: PLR0917
        self, paths: Paths, library: Library, records: Records, access: ManagerAccess, clock: Clock, bus: Bus
    ) -> None:
        self._paths = paths
        self._library = library
        self._records = records
        self._access = access
        self._clock = clock
        self._bus = bus
        self._drafts = Drafts(paths.drafts, library, clock)

    def create(self, title: str, language: str) -> Draft:
        """Keep and return a draft of a new procedure; `NameMissing` without a title."""
        self._must_be_open()
        return self._drafts.create(title, language)

    def publish(self, draft: Draft, note: str, read_again: bool) -> Sop:
        """Publish the draft, and discard it; the same draft published again changes nothing more.

        `note` says in a line what changed. With `read_again` everyone has to read and sign this version; without it
        the signatures given so far hold. A translation takes both from its source's version.
        Raises `NothingChanged`, `ChangeNoteMissing`, `FileChangedElsewhere`, `UnreadableFile` (front matter that is
        none), `DiskFull` and `FolderNotWritable`; the draft stays as it is.
        """
        self._must_be_open()
        file = self._file(draft)
        text = unix(draft.text)
        if file.own_form:  # elsewhere headings are the places, and other tools would show our ids
            text = with_step_ids(text, self._source_ids(file))
        if not self._was_published(draft, file, text):
            self._check(draft, file, text, note)
            text = self._stamped(file, text, " ".join(note.split()), read_again)
            self._write(draft, text)
        return self._tell(draft)

    def _check(self, draft: Draft, file: SopFile, text: str, note: str) -> None:
        same = file.exists and _substance(text) == _substance(file.text()) and not _review_set(file, text)
        if same and not self._is_behind(file):  # else: the words still hold, and that is what is published
            raise NothingChanged
        if file.fingerprint() != draft.base_hash:
            raise FileChangedElsewhere(file.path)
        if not note.strip():
            raise ChangeNoteMissing
        try:
            fields(split(text))
        except YamlRefused as refused:
            raise UnreadableFile(file.path, f"line {refused.line}: {refused.reason}") from refused

    def _is_behind(self, file: SopFile) -> bool:
        """Whether the file translates an older version of its source."""
        if not file.translation:
            return False
        return file.parse(file.text()).translates.version < self._library.catalogue.source(file.sop_id).version

    def _stamped(self, file: SopFile, text: str, note: str, read_again: bool) -> str:
        """The text with the front matter of its new version. In a foreign folder only what is needed is added."""
        today, written = self._clock.now().date(), fields(split(text))
        names = {"id": file.sop_id, "language": file.language} if file.own_form else {}
        changes: dict[str, object] = {name: value for name, value in names.items() if written.get(name) != value}
        if file.translation:
            source = self._library.catalogue.source(file.sop_id)
            changes |= {"version": source.version, "sign_from": source.sign_from, "date": today, "change": note}
            changes["next_review"] = source.next_review
            return stamped_sop(with_front(text, **changes), source)
        old = file.parse(file.text()) if file.exists else None
        version = old.version + 1 if old else 1
        sign_from = old.sign_from if old and not read_again else version
        changes |= {"version": version, "sign_from": sign_from, "date": today, "change": note}
        if file.own_form or "next_review" in written:
            changes["next_review"] = _review_day(file.parse(text), old, today)
        return with_front(text, **changes)

    def _write(self, draft: Draft, text: str) -> None:
        if self._paths.library == self._paths.starter_library and self._paths.library_given is None:
            copy_library(self._paths.starter_library, self._paths.own_library)
        file = self._file(draft)  # in the team's own library now
        if file.exists:
            file.keep_in_history()
        file.publish(text)

    def _tell(self, draft: Draft) -> Sop:
        """Show what is published, record it once, say so, discard the draft: each harmless when done before."""
        self._library.reread(draft.sop_id)
        sop = self._library.catalogue.sop(draft.sop_id, draft.language)
        self._record(draft, self._file(draft), sop)
        self._bus.post(SopPublished(sop.id, sop.language, sop.version, draft.answers))
        self._drafts.discard(draft)
        return sop

    def _record(self, draft: Draft, file: SopFile, sop: Sop) -> None:
        # `text` tells two publications of a translation for the same source version apart.
        key: dict[str, Json] = {"sop": sop.id, "language": sop.language, "version": sop.version}
        key["text"] = file.fingerprint()
        if self._records.matching(PUBLICATION, **key):
            return
        old = file.in_history(draft.base_hash)
        steps = compare(file.parse(old), sop).steps if old is not None else tuple(step.id for step in sop.steps)
        facts: dict[str, Json] = {"sign_from": sop.sign_from, "note": sop.change}
        self._records.add(PUBLICATION, {**key, **facts, "steps_changed": list(steps), "answers": list(draft.answers)})

    def _was_published(self, draft: Draft, file: SopFile, text: str) -> bool:
        """Whether exactly this draft is what is published: it was made from the version before, and is there now."""
        if not file.exists or _substance(text) != _substance(file.text()):
            return False
        if not draft.base_hash:
            return True
        return draft.base_hash != file.fingerprint() and file.in_history(draft.base_hash) is not None

    def _file(self, draft: Draft) -> SopFile:
        return sop_file(self._library.catalogue, self._paths.library.resolve(), draft.sop_id, draft.language)

    def _source_ids(self, file: SopFile) -> tuple[str, ...]:
        if not file.translation:
            return ()
        return tuple(step.id for step in self._library.catalogue.source(file.sop_id).steps)

    def _must_be_open(self) -> None:
        if not self._access.unlocked:
            raise ManagerLocked


def _review_set(file: SopFile, text: str) -> bool:
    """Whether the manager has set another day for the review; a translation has its source's."""
    return not file.translation and file.parse(text).next_review != file.parse(file.text()).next_review


def _review_day(new: Sop, old: Sop | None, today: date) -> date:
    """The day that the manager has set, else a year from now."""
    chosen = new.next_review
    was_set = old is not None and chosen is not None and chosen != old.next_review
    return chosen if was_set and chosen is not None and chosen > today else a_year_after(today)


def _substance(text: str) -> tuple[str, str]:
    """What a text says, without what publishing itself writes into it."""
    parts = split(with_front(unix(text), **dict.fromkeys(_OURS)))
    return parts.front.strip(), parts.body.strip("\n")
