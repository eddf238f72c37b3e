"""A procedure, as it was written: one language of one version."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction with an id that never changes. `hash` is of its Markdown, continuation paragraphs included."""

    id: str
    number: int  # as the reader counts, from 1
    text: str  # the instruction's own sentence(s), plain, without Markdown
    hash: str
    line: int  # in the file, from 1
    end: int = 0  # the first line that no longer belongs to it


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `slug` names the place in links and suggestions where there is no step."""

    level: int  # 1 to 6
    title: str
    slug: str
    line: int


@dataclass(frozen=True, slots=True)
class Translates:
    """What a translation was made from: the source's version, and the hash that each source step had then."""

    version: int = 0
    steps: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sop:
    """One language of a procedure.

    `id` is kebab-case in our own form, and the path below the library in a foreign folder (`guides/returns`).
    `version` counts up at each publication; signatures given for `sign_from` or later still hold.
    `body` is the Markdown below the front matter; `front` that front matter as written; `section` the folders above it.
    `hash` is of the body: two files with the same hash read the same.
    """

    id: str
    language: str  # "" when a foreign file does not say
    title: str
    body: str
    path: Path
    hash: str
    front: Mapping[str, object] = field(default_factory=dict)
    version: int = 1
    sign_from: int = 1
    changed_on: date | None = None
    next_review: date | None = None
    owner: str = ""
    approver: str = ""
    change: str = ""
    reviewed: bool = True
    summary: str = ""  # the first paragraph, plain
    section: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    headings: tuple[Heading, ...] = ()
    translates: Translates = Translates()
    body_line: int = 1  # the file's line on which the body starts

    def step(self, step_id: str) -> Step | None:
        return next((step for step in self.steps if step.id == step_id), None)

    def place_title(self, place: str) -> str:
        """What a step id or a heading's slug is called, for people; "" when it is not here."""
        step = self.step(place)
        if step is not None:
            return step.text
        return next((heading.title for heading in self.headings if heading.slug == place), "")
