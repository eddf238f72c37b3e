"""Texts that managers are working on: kept beside the library until they are published."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from sopapp.authoring.skeleton import skeleton
from sopapp.authoring.sop_files import SopFile, fingerprint, sop_file
from sopapp.authoring.step_ids import ascii_slug, unique
from sopapp.base.clock import Clock, from_text, to_text
from sopapp.base.errors import LineTooLong, NameMissing, UnknownLanguage, UnknownProcedure
from sopapp.base.files import delete, write_text
from sopapp.base.ids import slug
from sopapp.base.json_file import read_json, write_json
from sopapp.library.front_matter import split, with_front
from sopapp.library.library import Library
from sopapp.library.limits import LONGEST_EDITED_LINE, endless_line
from sopapp.library.sop import Sop

_ENDING = ".procedure.json"


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole file's text, front matter included, that is not published yet.

    `base_hash` is the fingerprint of the published text that it was made from, "" when there was none;
    `place` is where the manager was in it, `answers` are the suggestions that it will answer.
    """

    sop_id: str
    language: str
    text: str
    base_hash: str = ""
    place: str = ""
    answers: tuple[str, ...] = ()
    kept_at: datetime | None = None  # None: never kept, just opened

    @property
    def body(self) -> str:
        """The Markdown below the front matter: what a manager edits."""
        return split(self.text).body

    def with_body(self, body: str) -> "Draft":
        """The same draft with another text below the same front matter."""
        return replace(self, text=self.text[: len(self.text) - len(self.body)] + body)


class Drafts:
    """One draft for each language of a procedure, in a file of its own."""

    def __init__(self, folder: Path, library: Library, clock: Clock) -> None:
        self._folder = folder
        self._library = library
        self._clock = clock

    def open(self, sop_id: str, language: str) -> Draft:
        """The kept draft, else what is published, else for a translation that is still to be made: the source's text.

        A damaged draft file is kept aside under another name. `UnknownProcedure`, `UnknownLanguage` for what is not
        in the library; `LineTooLong` for what no editor should be given.
        """
        draft = self._kept(self._path(sop_id, language)) or self._fresh(sop_id, language)
        if line := endless_line(draft.text):
            raise LineTooLong(self._file(sop_id, language).path, line, LONGEST_EDITED_LINE)
        return draft

    def create(self, title: str, language: str) -> Draft:
        """Keep a draft of a new procedure, with its sections and a first step; `NameMissing` without a title."""
        title = " ".join(title.split())
        if not title:
            raise NameMissing
        used = set(self._library.catalogue.sops) | {draft.sop_id for draft in self.all()}
        sop_id = unique(ascii_slug(title, words=6) or "procedure", used)
        return self.keep(Draft(sop_id, language, skeleton(sop_id, title, language, self._clock.now().date())))

    def keep(self, draft: Draft) -> Draft:
        """Durable before it returns. A draft that says what is published, and answers nobody, is not worth keeping."""
        if not draft.answers and fingerprint(draft.text) == draft.base_hash:
            self.discard(draft)
            return replace(draft, kept_at=None)
        kept = replace(draft, kept_at=self._clock.now())
        data = asdict(kept) | {"kept_at": to_text(self._clock.now())}
        write_json(self._path(draft.sop_id, draft.language), data)
        return kept

    def discard(self, draft: Draft) -> None:
        delete(self._path(draft.sop_id, draft.language))

    def set_aside(self, draft: Draft) -> Path:
        """Give the draft up, but keep its text in a file of its own that nothing ever overwrites; where it is."""
        folder = self._folder / "set-aside"
        stem = f"{slug(draft.sop_id)[:40]}-{slug(draft.language) or 'text'}"
        path = folder / f"{unique(stem, {each.stem for each in folder.glob('*.md')})}.md"
        write_text(path, draft.text)
        self.discard(draft)
        return path

    def all(self) -> list[Draft]:
        """Every kept draft, the last one kept first."""
        found = [self._kept(path) for path in sorted(self._folder.glob("*" + _ENDING))]
        return sorted((draft for draft in found if draft), key=lambda draft: str(draft.kept_at), reverse=True)

    def published_text(self, draft: Draft) -> str:
        """What is published now, to compare with the draft; "" when nothing is."""
        return self._file(draft.sop_id, draft.language).text()

    def read(self, draft: Draft) -> Sop:
        """The draft as the procedure that it would be when published; whatever is wrong in it, it opens."""
        return self._file(draft.sop_id, draft.language).parse(draft.text)

    def published(self, draft: Draft) -> Sop | None:
        """What is published now, as `read` reads it; None when nothing is."""
        file = self._file(draft.sop_id, draft.language)
        return file.parse(file.text()) if file.exists else None

    def over_published(self, draft: Draft) -> Draft:
        """Keep the draft as made from what is published now: the manager has compared the two and wants this one."""
        return self.keep(replace(draft, base_hash=self._file(draft.sop_id, draft.language).fingerprint()))

    def _fresh(self, sop_id: str, language: str) -> Draft:
        catalogue, file = self._library.catalogue, self._file(sop_id, language)
        if sop_id not in catalogue.sops:
            raise UnknownProcedure(sop_id)
        if file.exists:
            return Draft(sop_id, language, file.text(), file.fingerprint())
        languages = catalogue.info.languages
        if language not in languages:
            raise UnknownLanguage(language, ", ".join(languages))
        source = catalogue.source(sop_id)
        text = self._file(sop_id, source.language).text()
        return Draft(
            sop_id, language, with_front(text, language=language, reviewed=False, teaches=None, translates=None)
        )

    def _file(self, sop_id: str, language: str) -> SopFile:
        catalogue = self._library.catalogue
        return sop_file(catalogue, catalogue.root, sop_id, language)

    def _kept(self, path: Path) -> Draft | None:
        return read_json(path, _draft)

    def _path(self, sop_id: str, language: str) -> Path:
        """A readable name that no system refuses, whatever a foreign folder's files are called."""
        mark = hashlib.sha256(f"{sop_id}\n{language}".encode()).hexdigest()[:8]
        return self._folder / f"{slug(sop_id)[:40]}-{mark}{_ENDING}"


def _draft(data: Mapping[str, object]) -> Draft:
    names = ("sop_id", "language", "text", "base_hash", "place", "kept_at")
    texts = [value for value in (data[name] for name in names) if isinstance(value, str)]
    sop_id, language, text, base_hash, place, kept_at = texts
    answers = data["answers"]
    if not isinstance(answers, list):
        raise TypeError(answers)
    return Draft(sop_id, language, text, base_hash, place, tuple(map(str, answers)), from_text(kept_at))
