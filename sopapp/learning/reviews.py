"""Reviews: what was learned comes back over days, just before it would be forgotten, about ten minutes a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from statistics import fmean

from sopapp.base.clock import Clock
from sopapp.base.events import Bus, Event
from sopapp.learning.agenda import Allowance, DayLoad, allowance, chosen, forecast
from sopapp.learning.answers import answer_fields
from sopapp.learning.exposures import REVIEW, Exposure, exposure_in, exposures
from sopapp.learning.memory import Grade, grade
from sopapp.learning.practice import DecisionKept
from sopapp.learning.progress import SopAcknowledged
from sopapp.learning.questions import NextStep, Question, question, seen_in
from sopapp.learning.reading import acknowledgements, steps_signed
from sopapp.learning.review_items import Askable, ReviewItem
from sopapp.learning.review_plan import PLAN, Plan, plan_of
from sopapp.learning.standing import Standing
from sopapp.library.library import Library
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Decision
from sopapp.store.record import Json
from sopapp.store.records import Records, RecordsArrived, RecordsErased

__all__ = ["DayLoad", "Grade", "NextStep", "Question", "ReviewAnswered", "ReviewItem", "ReviewResult", "Reviews"]

_A_WEEK = timedelta(days=7)

MINUTES = 10.0  # a day


@dataclass(frozen=True, slots=True)
class ReviewAnswered(Event):
    person_id: str
    key: str


@dataclass(frozen=True, slots=True)
class ReviewResult:
    """What an answer was worth, and when the item comes back. `decision`: at a moment of a role-play."""

    credit: float  # 0 to 1
    grade: Grade
    due: date
    decision: Decision | None = None


class Reviews:
    """What people are asked again, by a person's id. Days are those of `zone`, or else of the machine."""

    def __init__(self, library: Library, records: Records, clock: Clock, bus: Bus, zone: tzinfo | None = None) -> None:
        self._library = library
        self._records = records
        self._clock = clock
        self._bus = bus
        self._zone = zone
        self._askable: Askable | None = None
        self._known: dict[str, Standing] = {}  # by person, until something is learned or taken away
        for event in (RecordsArrived, RecordsErased, SopAcknowledged):
            bus.subscribe(event, lambda _: self._known.clear())
        bus.subscribe(DecisionKept, self._learn)

    def due(self, person_id: str, minutes: float = MINUTES) -> list[ReviewItem]:
        """What to ask now, in this order: what fits into `minutes` less what was answered today; none in a pause.

        The most urgent come first; what does not fit in, as after a holiday, comes on the days after.
        """
        stands, plan, today = self._standing(person_id), self._plan(person_id), self._today()
        if plan.pauses(today):
            return []
        return chosen(stands.items(today, plan.suspended), today, self._left(stands, minutes))

    def moment(self, item: ReviewItem, person_id: str, language: str) -> Question:
        """What to show for an item; `UnknownRolePlay`, `UnknownProcedure` when it is gone from the library."""
        told = self._standing(person_id).exposures
        return question(self._of_library(), item, language, _turns(told, item.key), seen_in(told))

    def answer(self, person_id: str, asked: Question, answer: Answer) -> ReviewResult:
        """Keep the answer to a question, once; `InvalidChoice` when there was no such choice."""
        decision, item, stands = asked.decision(answer), asked.item, self._standing(person_id)
        right = asked.next_step is not None and answer.choice == asked.next_step.right.id
        credit = decision.credit if decision is not None else float(right)
        if _turns(stands.exposures, item.key) == asked.turn:
            record = self._records.add(REVIEW, self._body(asked, answer, credit), who=person_id)
            exposure = exposure_in(record, record.body)
            if exposure is not None and self._known.get(person_id) is stands:  # else others' records came with it
                stands.take(exposure)
            self._bus.post(ReviewAnswered(person_id, item.key))
        due = self._standing(person_id).due(item.key, item.due)
        return ReviewResult(credit, grade(credit, answer.certainty), due, decision)

    def forecast(self, person_id: str, days: int = 7, minutes: float = MINUTES) -> list[DayLoad]:
        """What today and the days after bring, if everything that is due is done and remembered."""
        stands, plan, today = self._standing(person_id), self._plan(person_id), self._today()

        def allowed(day: date) -> Allowance:
            if plan.pauses(day):
                return Allowance(0, 0)
            return self._left(stands, minutes) if day == today else allowance(minutes, stands.seconds)

        coming = [today + timedelta(days=number) for number in range(days)]
        items = stands.items(today, plan.suspended)
        return forecast(items, coming, allowed, stands.due_if_good, stands.seconds)

    def mastery(self, person_id: str) -> Mapping[str, float]:
        """Skill -> how much of what calls for it is remembered in a week, from 0 to 1; what was never asked is not.

        Today everything that was just answered is remembered, wrong or right: that would say nothing.
        """
        askable, of_skill = self._of_library(), dict[str, list[float]]()
        for item in self._standing(person_id).items(self._today() + _A_WEEK):
            for skill in sorted(askable.skills(item)):
                of_skill.setdefault(skill, []).append(item.retrievability)
        return {skill: fmean(shares) for skill, shares in of_skill.items()}

    def days_practised(self, person_id: str, days: int = 14) -> list[tuple[date, bool]]:
        """The last days, today last, and whether the person answered anything then."""
        today, practised = self._today(), self._standing(person_id).days
        coming = (today - timedelta(days=number) for number in reversed(range(days)))
        return [(day, day in practised) for day in coming]

    def paused_until(self, person_id: str) -> date | None:
        """The day on which reviews go on; None when they are not paused."""
        plan = self._plan(person_id)
        return plan.until if plan.pauses(self._today()) else None

    def suspended(self, person_id: str) -> frozenset[str]:
        """The keys of the items that are not asked."""
        return self._plan(person_id).suspended

    def pause(self, person_id: str, until: date | None) -> None:
        """Ask nothing before that day; None: go on now."""
        if self._plan(person_id).until != until:
            self._records.add(PLAN, {"until": until.isoformat() if until else ""}, who=person_id)

    def suspend(self, person_id: str, key: str) -> None:
        """Ask about this item no more."""
        if key not in self.suspended(person_id):
            self._records.add(PLAN, {"item": key, "suspended": True}, who=person_id)

    def resume(self, person_id: str, key: str) -> None:
        """Ask about it again."""
        if key in self.suspended(person_id):
            self._records.add(PLAN, {"item": key, "suspended": False}, who=person_id)

    def _body(self, asked: Question, answer: Answer, credit: float) -> dict[str, Json]:
        item, catalogue = asked.item, self._library.catalogue
        body: dict[str, Json] = {"item": item.key, "turn": asked.turn + 1, "language": asked.language}
        if asked.play is not None:
            roleplay = asked.play.roleplay
            body |= {"roleplay": roleplay.id, "variant": roleplay.variant, "node": asked.play.place}
        if item.changed:
            body["anew"] = True
        versions = {item.sop: catalogue.source(item.sop).version} if item.sop in catalogue.sops else {}
        return {**body, **answer_fields(answer), "credit": credit, "sops": versions}

    def _learn(self, event: DecisionKept) -> None:
        """Reading all of somebody's records again takes longer than a window may stand still."""
        stands = self._known.get(event.person_id)
        if stands is not None and event.told is not None:
            stands.take(event.told)
        else:
            self._known.pop(event.person_id, None)

    def _left(self, stands: Standing, minutes: float) -> Allowance:
        return allowance(minutes, stands.seconds).less(*stands.answered(self._today()))

    def _standing(self, person_id: str) -> Standing:
        askable = self._of_library()
        if person_id not in self._known:
            told = exposures(self._records, person_id)
            signed = acknowledgements(self._records, {person_id})[person_id]
            steps = steps_signed(self._records, person_id)
            self._known[person_id] = Standing(askable, told, signed, steps, self._zone)
        return self._known[person_id]

    def _of_library(self) -> Askable:
        if self._askable is None or self._askable.catalogue is not self._library.catalogue:
            self._askable = Askable(self._library.catalogue)
            self._known.clear()
        return self._askable

    def _plan(self, person_id: str) -> Plan:
        return plan_of(self._records, person_id)

    def _today(self) -> date:
        return self._clock.now().astimezone(self._zone).date()


def _turns(told: Sequence[Exposure], key: str) -> int:
    return sum(exposure.item == key for exposure in told)
