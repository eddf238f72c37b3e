"""How one person stands with everything that they can be asked, by what they answered so far. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta, tzinfo

from sopapp.base.clock import from_text
from sopapp.learning.agenda import pace
from sopapp.learning.exposures import Exposure
from sopapp.learning.memory import Grade, Recall, Trace, recalled
from sopapp.learning.reading import Acknowledgement
from sopapp.learning.review_items import Askable, Moment, ReviewItem, StepsSigned, step_key
from sopapp.library.roleplay import StepLink


class Standing:
    """An answer at a moment tells of the decision there, and of the step behind its best choice.

    Only the first answer of a day tells what was remembered: before the ones that follow it was just explained.
    """

    def __init__(
        self,
        askable: Askable,
        exposures: Iterable[Exposure],
        signed: Mapping[str, Acknowledgement],
        steps_signed: StepsSigned,
        zone: tzinfo | None = None,
    ) -> None:
        self.exposures: list[Exposure] = []
        self._askable = askable
        self._signed = signed
        self._steps_signed = steps_signed
        self._zone = zone
        self._days: list[date] = []
        self._last: dict[str, Exposure] = {}
        self._traces: dict[str, Trace] = {}
        for exposure in exposures:
            self.take(exposure)

    def take(self, exposure: Exposure) -> None:
        """One answer more."""
        day = exposure.at.astimezone(self._zone).date()
        self.exposures.append(exposure)
        self._days.append(day)
        for key in self._keys(exposure):
            self._last[key], trace = exposure, self._traces.get(key)
            if trace is None or trace.last != day or exposure.anew:
                self._traces[key] = recalled(trace, Recall(key, day, exposure.grade, exposure.anew))

    @property
    def days(self) -> frozenset[date]:
        """Those on which something was answered."""
        return frozenset(self._days)

    @property
    def seconds(self) -> float:
        """What one item takes."""
        return pace([exposure.at for exposure in self.exposures if exposure.item])

    def answered(self, day: date) -> tuple[int, int]:
        """How many reviews were answered on that day, and how many items were asked for the first time by one."""
        asked = [e.item for e, then in zip(self.exposures, self._days, strict=True) if then == day and e.item]
        first = {key for key in asked if key in self._traces and self._traces[key].first == day}
        return len(asked), len(first)

    def items(self, today: date, without: Collection[str] = ()) -> list[ReviewItem]:
        """All items: the steps that were signed, in the order of the procedures, then the decisions that were met."""
        steps = (self._step(link, today) for link in self._askable.steps(self._signed) if step_key(link) not in without)
        return [*steps, *(self._decision(moment, today) for moment in self._met() if moment.key not in without)]

    def due(self, key: str, otherwise: date) -> date:
        """When an item comes back by what was answered."""
        return self._traces[key].due if key in self._traces else otherwise

    def due_if_good(self, item: ReviewItem, day: date) -> date:
        """When an item would come back if it were asked on that day and remembered."""
        trace = None if item.new or item.changed else self._traces.get(item.key)
        return recalled(trace, Recall(item.key, day, Grade.GOOD)).due

    def _keys(self, exposure: Exposure) -> list[str]:
        """The items that an answer tells of; those that are gone from the library are left out."""
        moment = self._askable.moments.get((exposure.roleplay, exposure.node))
        keys = [moment.key] if moment is not None else []
        if moment is not None and moment.step is not None:
            keys.append(step_key(moment.step))
        return list(dict.fromkeys([*keys, exposure.item] if exposure.item else keys))

    def _met(self) -> list[Moment]:
        met = dict.fromkeys((e.roleplay, e.node) for e in self.exposures if not e.item)
        return [self._askable.moments[at] for at in met if at in self._askable.moments]

    def _step(self, link: StepLink, today: date) -> ReviewItem:
        key, trace = step_key(link), self._traces.get(step_key(link))
        if trace is None:
            signed = from_text(self._signed[link.sop].at).astimezone(self._zone).date()
            return ReviewItem(key, link.sop, link.step, "", "", signed + timedelta(days=1), 0.0, new=True)
        return self._known(trace, ReviewItem(key, link.sop, link.step, "", "", trace.due, 0.0), today)

    def _decision(self, moment: Moment, today: date) -> ReviewItem:
        trace, step = self._traces[moment.key], moment.step.step if moment.step is not None else ""
        item = ReviewItem(moment.key, moment.sop, step, moment.roleplay, moment.node, trace.due, 0.0)
        return self._known(trace, item, today)

    def _known(self, trace: Trace, item: ReviewItem, today: date) -> ReviewItem:
        """As it stands today; what has changed since it was asked is not known any more."""
        version = self._last[item.key].versions.get(item.sop)
        if item.link is not None and self._askable.has_changed(item.link, version, self._steps_signed):
            return replace(item, due=today, changed=True)
        return replace(item, retrievability=trace.retrievability(today))
