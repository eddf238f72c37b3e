"""Practising role-plays: every decision is on disk before the customer answers, so nothing played is ever lost."""

from dataclasses import dataclass, replace

from sopapp.base.clock import Clock
from sopapp.base.events import Bus, Event
from sopapp.base.ids import new_id
from sopapp.learning.attempts import Attempt, attempts, kept_decisions
from sopapp.learning.reading import acknowledgements
from sopapp.library.catalogue import Catalogue
from sopapp.library.comparing import compare
from sopapp.library.library import Library
from sopapp.library.roleplay import RolePlay
from sopapp.roleplay.play import Decision, begin
from sopapp.roleplay.scoring import Score
from sopapp.store.record import Json
from sopapp.store.records import Records

__all__ = ["Attempt", "AttemptEnded", "DecisionKept", "Practice"]


@dataclass(frozen=True, slots=True)
class DecisionKept(Event):
    attempt_id: str


@dataclass(frozen=True, slots=True)
class AttemptEnded(Event):
    attempt_id: str
    person_id: str
    roleplay_id: str


class Practice:
    """People's attempts at role-plays, by a person's id."""

    def __init__(self, library: Library, records: Records, clock: Clock, bus: Bus) -> None:
        self._library = library
        self._records = records
        self._clock = clock
        self._bus = bus

    def start(self, person_id: str, roleplay_id: str, language: str) -> Attempt:
        """Go on with the unfinished attempt at this role-play, else begin one; `UnknownRolePlay`."""
        roleplay = self._library.catalogue.roleplay(roleplay_id)
        under_way = [attempt for attempt in self._attempts(person_id, roleplay_id) if not attempt.ended]
        return under_way[-1] if under_way else self._begin(person_id, roleplay, language)

    def decide(self, attempt: Attempt, choice_id: str) -> Attempt:
        """The attempt one decision further, kept; `InvalidChoice` when there is no such choice here.

        Deciding the same thing twice from the same place keeps it once.
        """
        play = attempt.play.choose(choice_id)
        if not self._is_kept(attempt, play.decisions[-1]):
            self._keep_decision(attempt, play.decisions[-1])
        if play.ending is not None and not self._records.matching("attempt-ended", attempt=attempt.id):
            ended = {"attempt": attempt.id, "ending": play.ending.id}
            self._records.add("attempt-ended", ended, who=attempt.person_id)
            self._bus.post(AttemptEnded(attempt.id, attempt.person_id, attempt.roleplay_id))
        return replace(attempt, play=play, ended=play.ending is not None)

    def restart(self, attempt: Attempt) -> Attempt:
        """A new attempt at the same role-play; an unfinished one is given up for it."""
        roleplay = self._library.catalogue.roleplay(attempt.roleplay_id)
        if not attempt.ended:
            self._records.add("attempt-abandoned", {"attempt": attempt.id}, who=attempt.person_id)
        return self._begin(attempt.person_id, roleplay, attempt.language)

    def unfinished(self, person_id: str) -> list[Attempt]:
        """The attempts to go on with, newest first."""
        return [attempt for attempt in reversed(self._attempts(person_id)) if not attempt.ended]

    def finished(self, person_id: str, roleplay_id: str = "") -> list[Attempt]:
        """The attempts that came to an ending, oldest first; of one role-play, or of all."""
        return [attempt for attempt in self._attempts(person_id, roleplay_id) if attempt.ended]

    def best(self, person_id: str, roleplay_id: str) -> Score | None:
        """The best score of the finished attempts that are still possible in the role-play as it is now."""
        scores = [a.score for a in self.finished(person_id, roleplay_id) if a.play.ending is not None]
        return max(scores, key=lambda score: score.rank, default=None)

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

    def _begin(self, person_id: str, roleplay: RolePlay, language: str) -> Attempt:
        catalogue, now = self._library.catalogue, self._clock.now()
        versions = {i: catalogue.source(i).version for i in roleplay.sops if i in catalogue.sops}
        attempt = Attempt(new_id(now), roleplay.id, person_id, language, now, begin(roleplay), False, versions)
        body: dict[str, Json] = {
            "attempt": attempt.id,
            "roleplay": roleplay.id,
            "roleplay_hash": roleplay.hash,
            "language": language,
            "sops": versions,
        }
        self._records.add("attempt", body, who=person_id)
        return attempt

    def _is_kept(self, attempt: Attempt, decision: Decision) -> bool:
        kept = kept_decisions(self._records.matching("decision", attempt=attempt.id))
        place = len(attempt.play.decisions)
        if len(kept) <= place:
            return False
        body = kept[place].body
        return (body.get("node"), body.get("choice")) == (decision.node.id, decision.choice.id)

    def _keep_decision(self, attempt: Attempt, decision: Decision) -> None:
        body: dict[str, Json] = {
            "attempt": attempt.id,
            "number": len(attempt.play.decisions) + 1,
            "node": decision.node.id,
            "choice": decision.choice.id,
            "credit": decision.choice.credit,
        }
        self._records.add("decision", body, who=attempt.person_id)
        self._bus.post(DecisionKept(attempt.id))


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
