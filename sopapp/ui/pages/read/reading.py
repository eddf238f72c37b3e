"""All that the reader shows of one procedure for one person, read from the services in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sopapp.authoring.translation import state_of
from sopapp.base.clock import from_text
from sopapp.learning.progress import Progress
from sopapp.learning.reading import ReadState
from sopapp.library.catalogue import Catalogue
from sopapp.library.comparing import Changes, whole_step
from sopapp.library.sop import Sop


@dataclass(frozen=True, slots=True)
class StepChange:
    """A step that is not as it was: `text` in the reader's language, `before` and `now` in the source language.

    `before` is "" for a new step, or where the old text was not kept; `now` and `number` are empty for one taken out.
    """

    step: str
    number: int
    text: str
    before: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """`wanted` is the language asked for; `signed` the version that was signed last, 0 for none."""

    sop: Sop
    wanted: str
    languages: tuple[str, ...]
    state: ReadState
    version: int  # of the source: what a signature counts for
    change: str = ""  # what its author said about that version
    signed: int = 0
    signed_at: datetime | None = None
    review_passed: bool = False
    changes: Changes = field(default_factory=Changes)
    step_changes: tuple[StepChange, ...] = ()
    stale: Mapping[str, str] = field(default_factory=dict)  # step -> source text of today
    behind: bool = False  # a translation of an older version, the steps of which are the same
    practised: frozenset[str] = frozenset()
    has_practice: bool = False

    @property
    def translated(self) -> bool:
        """False: the text is in another language than the one asked for."""
        return not self.wanted or not self.languages or self.sop.language == self.wanted


def reading_of(catalogue: Catalogue, progress: Progress, person_id: str, sop_id: str, language: str) -> Reading:
    """`UnknownProcedure` when there is none of that id."""
    sop, source = catalogue.sop(sop_id, language), catalogue.source(sop_id)
    state, signature = progress.state(person_id, sop_id), progress.signature(person_id, sop_id)
    changes = progress.changes_since_read(person_id, sop_id) if state is ReadState.CHANGED else Changes()
    there = catalogue.sops[sop_id]
    order = [*catalogue.info.languages, *(tag for tag in there if tag not in catalogue.info.languages)]
    return Reading(
        sop=sop,
        wanted=language,
        languages=tuple(tag for tag in order if tag in there and tag),
        state=state,
        version=source.version,
        change=sop.change if sop.version == source.version else source.change,
        signed=signature.version if signature is not None else 0,
        signed_at=_moment(signature.at) if signature is not None else None,
        review_passed=progress.review_passed(source),
        changes=changes,
        step_changes=_step_changes(catalogue, sop, changes, signature.version if signature is not None else 0),
        stale={
            step: whole_step(source, found)
            for step in catalogue.stale_steps(sop)
            if (found := source.step(step)) is not None
        },
        behind=_behind(catalogue, sop),
        practised=frozenset(step.id for step in sop.steps if catalogue.practising(sop_id, step.id)),
        has_practice=bool(catalogue.practising(sop_id)),
    )


def has_version(reading: Reading) -> bool:
    """Whether the version is worth a word: a foreign file that says nothing has none that anybody knows."""
    return reading.version > 1 or reading.sop.changed_on is not None or bool(reading.sop.owner)


def _behind(catalogue: Catalogue, sop: Sop) -> bool:
    same_order = [step.id for step in sop.steps] == [step.id for step in catalogue.source(sop.id).steps]
    return catalogue.own_form and same_order and state_of(catalogue, sop.id, sop.language).behind


def _step_changes(catalogue: Catalogue, sop: Sop, changes: Changes, signed: int) -> tuple[StepChange, ...]:
    if not changes:
        return ()
    source, old = catalogue.source(sop.id), catalogue.history(sop.id, signed)

    def text_in(version: Sop | None, step_id: str) -> str:
        """All of it where its own sentences are the same in both: then the change is below them."""
        step = version.step(step_id) if version is not None else None
        if step is None or version is None:
            return ""
        then, now = (each.step(step_id) if each is not None else None for each in (old, source))
        below = then is not None and now is not None and then.text == now.text
        return whole_step(version, step) if below else step.text

    found = [
        StepChange(
            step.id, step.number, text_in(sop, step.id) or step.text, text_in(old, step.id), text_in(source, step.id)
        )
        for step in source.steps
        if step.id in changes.steps
    ]
    gone = [StepChange(step_id, 0, "", text_in(old, step_id)) for step_id in changes.removed]
    return (*found, *gone)


def _moment(text: str) -> datetime | None:
    try:
        return from_text(text)
    except ValueError:
        return None
