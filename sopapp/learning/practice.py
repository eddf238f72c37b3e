"""Practising role-plays: every decision is on disk before the customer answers, so nothing played is ever lost."""

import contextlib
from collections import Counter
from dataclasses import dataclass, field, replace

from sopapp.base.clock import Clock
from sopapp.base.errors import DiskFull, FolderNotWritable
from sopapp.base.events import Bus, Event
from sopapp.base.ids import new_id
from sopapp.learning.answers import answer_fields, answer_of
from sopapp.learning.attempts import Attempt, attempts, kept_decisions, made_at, place_fields
from sopapp.learning.exposures import Exposure, exposure_in
from sopapp.learning.half_answers import HalfAnswers
from sopapp.learning.own_words import OwnWords
from sopapp.learning.reading import acknowledgements
from sopapp.library.catalogue import Catalogue
from sopapp.library.comparing import compare
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Decision, begin
from sopapp.roleplay.scoring import Score
from sopapp.store.record import Json, Record
from sopapp.store.records import Records

_EARNED = 0.7  # of a corrected score: finishing a role-play with it earns its level

__all__ = ["Attempt", "AttemptEnded", "DecisionKept", "Practice"]


@dataclass(frozen=True, slots=True)
class DecisionKept(Event):
    """`told`: what the answer tells of the person's memory; None where it tells nothing, or replaces an earlier one."""

    attempt_id: str
    person_id: str
    told: Exposure | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class AttemptEnded(Event):
    attempt_id: str
    person_id: str
    roleplay_id: str


class Practice:
    """People's attempts at role-plays, by a person's id."""

    def __init__(
        self, library: Library, records: Records, clock: Clock, bus: Bus, *, words: OwnWords, halves: HalfAnswers
    ) -> None:
        self._library = library
        self._records = records
        self._clock = clock
        self._bus = bus
        self._words = words
        self._halves = halves

    def start(self, person_id: str, roleplay_id: str, language: str, *, reasons: bool | None = None) -> Attempt:
        """Go on with the unfinished attempt at this role-play, else begin one; `UnknownRolePlay`.

        A new one plays the case that the person has finished least often. `reasons`: whether to tell at once what an
        answer is worth; unless said, a new attempt does so above the level that the person has earned.
        """
        roleplay = self._library.catalogue.roleplay(roleplay_id)
        under_way = [attempt for attempt in self._attempts(person_id, roleplay_id) if not attempt.ended]
        if not under_way:
            return self._begin(person_id, roleplay, language, reasons)
        return under_way[-1] if reasons is None else self.tell_reasons(under_way[-1], reasons)

    def tell_reasons(self, attempt: Attempt, reasons: bool) -> Attempt:
        """The attempt, in which from now on the reason is told at once, or is not; kept, as all that it is played by.

        Its record is added anew: the newest says it, the first when the attempt began.
        """
        kept = [r for r in self._records.matching("attempt", attempt=attempt.id) if r.who == attempt.person_id]
        if kept and attempt.reasons is not reasons:
            self._records.add("attempt", {**kept[-1].body, "reasons": reasons}, who=attempt.person_id)
        return replace(attempt, reasons=reasons)

    def decide(self, attempt: Attempt, choice_id: str) -> Attempt:
        """`answer` by the choice alone."""
        return self.answer(attempt, Answer(choice_id))

    def answer(self, attempt: Attempt, answer: Answer) -> Attempt:
        """The attempt one decision further, kept; `InvalidChoice` when there is no such choice here.

        Answering the same thing twice from the same place keeps it once.
        """
        play = attempt.play.answer(answer)
        kept = self._kept(attempt)
        if kept is None or not _says(kept, play.decisions[-1]):
            self._keep_decision(attempt, play.decisions[-1], instead=kept is not None)
        self._discard_half(attempt)
        if play.ending is not None and not self._records.matching("attempt-ended", attempt=attempt.id):
            ended = {"attempt": attempt.id, "ending": play.ending.id}
            self._records.add("attempt-ended", ended, who=attempt.person_id)
            self._bus.post(AttemptEnded(attempt.id, attempt.person_id, attempt.roleplay_id))
        return replace(attempt, play=play, ended=play.ending is not None)

    def keep_half(self, attempt: Attempt, half: str) -> None:
        """Keep what is answered and not given yet, sealed to the person alone, until it is given or given up."""
        self._halves.keep(attempt.person_id, attempt.id, half)

    def half(self, attempt: Attempt) -> str:
        """What `keep_half` kept; "" for nothing."""
        return self._halves.of(attempt.person_id, attempt.id)

    def keep_words(self, attempt: Attempt, node_id: str, text: str) -> None:
        """Keep what somebody said in their own words, because they want to: sealed to the managers and to themselves.

        The same words again, or none, keep nothing new; other words replace them.
        """
        self._words.keep(attempt.person_id, attempt.id, node_id, text)

    def restart(self, attempt: Attempt, language: str = "", *, reasons: bool | None = None) -> Attempt:
        """A new attempt at the same role-play, as `start` begins one; an unfinished one is given up for it.

        It is in the same language, unless another is given.
        """
        roleplay = self._library.catalogue.roleplay(attempt.roleplay_id)
        if not attempt.ended:
            self._records.add("attempt-abandoned", {"attempt": attempt.id}, who=attempt.person_id)
            self._discard_half(attempt)
        return self._begin(attempt.person_id, roleplay, language or attempt.language, reasons)

    def unfinished(self, person_id: str) -> list[Attempt]:
        """The attempts to go on with, newest first."""
        return [attempt for attempt in reversed(self._attempts(person_id)) if not attempt.ended]

    def finished(self, person_id: str, roleplay_id: str = "") -> list[Attempt]:
        """The attempts that came to an ending, oldest first; of one role-play, or of all."""
        return [attempt for attempt in self._attempts(person_id, roleplay_id) if attempt.ended]

    def best(self, person_id: str) -> dict[str, Score | None]:
        """Role-play -> the best score of the finished attempts; None where none is possible in it as it is now."""
        best: dict[str, Score | None] = {}
        for attempt in self.finished(person_id):
            before = best.setdefault(attempt.roleplay_id, None)
            if attempt.play.ending is not None and (before is None or before.rank < attempt.score.rank):
                best[attempt.roleplay_id] = attempt.score
        return best

    def earned_level(self, person_id: str) -> int:
        """The highest level of which the person has finished a role-play well, without a critical error; 0 at first."""
        ended = [attempt for attempt in self.finished(person_id) if attempt.play.ending is not None]
        well = [a.play.roleplay.level for a in ended if a.score.corrected >= _EARNED and not a.score.critical]
        return max(well, default=0)

    def tells_reasons(self, person_id: str, roleplay: RolePlay) -> bool:
        """Whether, unless told otherwise, the reason follows each answer at once: above the level that is earned."""
        return roleplay.level > self.earned_level(person_id)

    def to_practise(self, person_id: str) -> list[RolePlay]:
        """What is worth playing next: first those of which steps changed since, then the easiest never finished.

        A role-play never finished is due once all of its procedures have been read.
        """
        catalogue = self._library.catalogue
        read = acknowledgements(self._records, {person_id})[person_id].keys()
        newest = {attempt.roleplay_id: attempt for attempt in self.finished(person_id)}
        changed, fresh = [], []
        for roleplay in sorted(catalogue.roleplays.values(), key=lambda roleplay: (roleplay.level, roleplay.id)):
            last = newest.get(roleplay.id)
            if last is not None and _steps_changed(catalogue, last):
                changed.append(roleplay)
            elif last is None and all(sop_id in read for sop_id in roleplay.sops if sop_id in catalogue.sops):
                fresh.append(roleplay)
        return changed + fresh

    def _attempts(self, person_id: str, roleplay_id: str = "") -> list[Attempt]:
        return attempts(self._records, self._library.catalogue, {person_id}, roleplay_id)

    def _begin(self, person_id: str, roleplay: RolePlay, language: str, reasons: bool | None) -> Attempt:
        catalogue, now = self._library.catalogue, self._clock.now()
        versions = {i: catalogue.source(i).version for i in roleplay.sops if i in catalogue.sops}
        play = begin(roleplay.as_variant(self.next_variant(person_id, roleplay, language)))
        told = self.tells_reasons(person_id, roleplay) if reasons is None else reasons
        attempt = Attempt(new_id(now), roleplay.id, person_id, language, now, play, False, versions, told)
        body: dict[str, Json] = {
            "attempt": attempt.id,
            "roleplay": roleplay.id,
            "roleplay_hash": roleplay.hash,
            "variant": play.roleplay.variant,
            "language": language,
            "sops": versions,
            "reasons": told,
        }
        self._records.add("attempt", body, who=person_id)
        return attempt

    def next_variant(self, person_id: str, roleplay: RolePlay, language: str) -> str:
        """The case to play next: the one finished least often, the first of equals; what was given up is met again."""
        played = Counter(attempt.play.roleplay.variant for attempt in self.finished(person_id, roleplay.id))
        return min(roleplay.variants_in(language), key=lambda variant: played[variant])

    def _discard_half(self, attempt: Attempt) -> None:
        """Where it cannot be deleted now it is passed over: it names the moment that it was about."""
        with contextlib.suppress(DiskFull, FolderNotWritable):
            self._halves.discard(attempt.person_id, attempt.id)

    def _kept(self, attempt: Attempt) -> Record | None:
        """The decision that was kept before from the place where the attempt is."""
        made = self._records.matching("decision", attempt=attempt.id)
        kept = kept_decisions(record for record in made if record.who == attempt.person_id)
        place = len(attempt.play.decisions)
        return kept[place] if len(kept) > place else None

    def _keep_decision(self, attempt: Attempt, decision: Decision, *, instead: bool) -> None:
        body: dict[str, Json] = {
            "attempt": attempt.id,
            "number": len(attempt.play.decisions) + 1,
            **place_fields(decision.node),
            **answer_fields(decision.answer),
        }
        if decision.scored:
            body["credit"] = decision.credit
        record = self._records.add("decision", body, who=attempt.person_id)
        roleplay = attempt.play.roleplay
        about: dict[str, Json] = {"roleplay": roleplay.id, "variant": roleplay.variant, "sops": attempt.versions}
        told = None if instead else exposure_in(record, about)
        self._bus.post(DecisionKept(attempt.id, attempt.person_id, told))


def _says(record: Record, decision: Decision) -> bool:
    return made_at(record, decision.node) and answer_of(record.body) == decision.answer


def _steps_changed(catalogue: Catalogue, attempt: Attempt) -> bool:
    """Whether a step that the attempt's role-play exercises was added or changed after the attempt began."""
    exercised = attempt.play.roleplay.steps()
    for sop_id, version in attempt.versions.items():
        if sop_id not in catalogue.sops:
            continue
        now = catalogue.source(sop_id)
        if now.version == version:
            continue
        then = catalogue.history(sop_id, version)
        if then is None:  # the old text is lost: go by whether the manager asked for new signatures
            steps = {step.id for step in now.steps} if version < now.sign_from else set()
        else:
            steps = set(compare(then, now).steps)
        if any(link.sop == sop_id and link.step in steps for link in exercised):
            return True
    return False
