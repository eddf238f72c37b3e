"""The role-plays of the person who is signed in: what is under way, what came to its end, and in which language."""

from sopapp.learning.attempts import Attempt
from sopapp.learning.practice import Practice
from sopapp.library.roleplay import RolePlay
from sopapp.people.people import People
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play


class OwnPlays:
    """`language` is the window's. While nobody is signed in there are none."""

    def __init__(self, people: People, practice: Practice, language: str) -> None:
        self._people = people
        self._practice = practice
        self._language = language

    def language(self, roleplay: RolePlay) -> str:
        """The window's, if all of this case is there in it."""
        there = self._language in roleplay.languages and roleplay.variant in roleplay.variants_in(self._language)
        return self._language if there else roleplay.language

    def under_way(self, roleplay_id: str) -> Attempt | None:
        attempts = self._practice.unfinished(self._person) if self._person else []
        return next((attempt for attempt in attempts if attempt.roleplay_id == roleplay_id), None)

    def last(self, roleplay_id: str) -> Attempt | None:
        """The last that came to an end which is still there."""
        attempts = self._practice.finished(self._person, roleplay_id) if self._person else []
        return next((attempt for attempt in reversed(attempts) if attempt.play.ending is not None), None)

    def before(self, attempt: Attempt) -> Play | None:
        """The person's play of the same role-play that came to its end before this one."""
        finished = self._practice.finished(self._person, attempt.roleplay_id) if self._person else []
        earlier = [other.play for other in finished if other.id != attempt.id and other.started < attempt.started]
        return earlier[-1] if earlier else None

    def case(self, roleplay: RolePlay) -> RolePlay:
        """The case of it that a new attempt would play."""
        return roleplay.as_variant(self._practice.next_variant(self._person, roleplay, self.language(roleplay)))

    def is_another(self, roleplay: RolePlay) -> bool:
        """Whether a new attempt meets other words than the last one that was finished."""
        last = self.last(roleplay.id)
        return last is not None and last.play.roleplay.variant != self.case(roleplay).variant

    def reasons(self, roleplay: RolePlay) -> bool:
        """Whether the reason follows each answer at once, unless the person wants it otherwise."""
        under_way = self.under_way(roleplay.id)
        if under_way is not None and under_way.play.decisions:
            return under_way.reasons
        return self._practice.tells_reasons(self._person, roleplay)

    def start(self, roleplay: RolePlay, reasons: bool) -> Attempt:
        """From the first word of its `case`; one under way is given up for it. `UnknownRolePlay`."""
        under_way, language = self.under_way(roleplay.id), self.language(roleplay)
        if under_way is not None and (under_way.play.decisions or not self._is_this(under_way, roleplay, reasons)):
            return self._practice.restart(under_way, language, reasons=reasons)
        return self._practice.start(self._person, roleplay.id, language, reasons=reasons)

    def tell_reasons(self, attempt: Attempt, reasons: bool) -> Attempt:
        """The attempt, in which from now on the reason follows each answer at once, or does not."""
        return self._practice.tell_reasons(attempt, reasons)

    def keep_half(self, attempt: Attempt, half: str) -> None:
        """Keep what is answered and not given yet; "" for nothing."""
        self._practice.keep_half(attempt, half)

    def half(self, attempt: Attempt) -> str:
        """What `keep_half` kept."""
        return self._practice.half(attempt)

    def answer(self, attempt: Attempt, answer: Answer, words: str = "") -> Attempt:
        """The attempt one decision further; `words` are own ones that the person wants kept for a manager.

        They are kept first: after the answer there is no coming back to them.
        """
        if words:
            self._practice.keep_words(attempt, attempt.play.place, words)
        return self._practice.answer(attempt, answer)

    def _is_this(self, begun: Attempt, roleplay: RolePlay, reasons: bool) -> bool:
        """Whether an attempt without an answer yet is what is to be played: the language may be another since."""
        same_case = begun.play.roleplay.variant == self.case(roleplay).variant
        return same_case and begun.language == self.language(roleplay) and begun.reasons is reasons

    @property
    def _person(self) -> str:
        return self._people.current.id if self._people.current is not None else ""
