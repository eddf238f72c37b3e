"""What can be asked again: the steps of procedures that somebody signed, and the decisions they met in role-plays."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from sopapp.learning.reading import Acknowledgement
from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.library.roleplay import StepLink
from sopapp.roleplay.credit import best_choice

LEAST_STEPS = 3  # with fewer there is nothing to choose from

StepsSigned: TypeAlias = Mapping[tuple[str, int], Mapping[str, str]]
"""(procedure, version) -> the hashes of its steps, of the versions that somebody has signed."""


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A step ("step:listen#greet") or a decision ("decision:late-parcel:opening"), and how somebody stands with it.

    `step` is, of a decision, the step behind its best choice, if any. `retrievability`: the probability that it is
    remembered today, 0 for what was never asked (`new`) and for what has changed since (`changed`).
    """

    key: str
    sop: str
    step: str
    roleplay: str
    node: str
    due: date
    retrievability: float
    new: bool = False
    changed: bool = False

    @property
    def link(self) -> StepLink | None:
        return StepLink(self.sop, self.step) if self.step else None


@dataclass(frozen=True, slots=True)
class Moment:
    """A scored node: the step behind its best choice, and the skills that it calls for."""

    roleplay: str
    node: str
    step: StepLink | None
    sop: str
    skills: frozenset[str]

    @property
    def key(self) -> str:
        return f"decision:{self.roleplay}:{self.node}"


def step_key(link: StepLink) -> str:
    return f"step:{link}"


class Askable:
    """What a library offers to ask, worked out once for each."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.moments = {(moment.roleplay, moment.node): moment for moment in _moments(catalogue)}
        self._of_step: defaultdict[StepLink, list[Moment]] = defaultdict(list)
        for moment in self.moments.values():
            if moment.step is not None:
                self._of_step[moment.step].append(moment)
        self._hashes: dict[tuple[str, int], Mapping[str, str] | None] = {}

    def of_step(self, link: StepLink) -> list[Moment]:
        """The moments that exercise the step."""
        return self._of_step.get(link, [])

    def skills(self, item: ReviewItem) -> frozenset[str]:
        """The skills that an item calls for; none where no role-play exercises the step."""
        at = self.moments.get((item.roleplay, item.node))
        moments = [at] if at is not None else self.of_step(item.link) if item.link is not None else []
        return frozenset(skill for moment in moments for skill in moment.skills)

    def steps(self, signed: Mapping[str, Acknowledgement]) -> Iterator[StepLink]:
        """The steps that somebody with these signatures has read, of those that can be asked about."""
        for sop_id, signature in signed.items():
            if sop_id not in self.catalogue.sops:
                continue
            sop = self.catalogue.source(sop_id)
            holds = signature.version >= sop.sign_from or not signature.steps
            for step in sop.steps:
                link = StepLink(sop_id, step.id)
                if (holds or step.id in signature.steps) and (len(sop.steps) >= LEAST_STEPS or self.of_step(link)):
                    yield link

    def has_changed(self, link: StepLink, version: int | None, signed: StepsSigned) -> bool:
        """Whether the step reads differently since `version`, and the manager asked for new signatures since.

        Where nobody knows how it read then, being asked to sign anew decides.
        """
        if version is None or link.sop not in self.catalogue.sops:
            return False
        now = self.catalogue.source(link.sop)
        step = now.step(link.step)
        if step is None or now.sign_from <= version:
            return False
        then = signed.get((link.sop, version)) or self._published(link.sop, version)
        return then is None or then.get(link.step) != step.hash

    def _published(self, sop_id: str, version: int) -> Mapping[str, str] | None:
        """The hashes that the steps had, where that text was kept."""
        if (sop_id, version) not in self._hashes:
            then = self.catalogue.history(sop_id, version)
            self._hashes[sop_id, version] = {step.id: step.hash for step in then.steps} if then is not None else None
        return self._hashes[sop_id, version]


def _moments(catalogue: Catalogue) -> Iterator[Moment]:
    for roleplay in catalogue.roleplays.values():
        for node in roleplay.nodes.values():
            if node.kind is not Kind.SAY:
                step = best_choice(node).step
                sop = step.sop if step is not None else next(iter(roleplay.sops), "")
                skills = frozenset(skill for choice in node.choices for skill in choice.skills)
                yield Moment(roleplay.id, node.id, step, sop, skills)
