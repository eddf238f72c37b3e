"""Reviews over a library and records in a folder, with verbs as a person would say them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date
from pathlib import Path

from sopapp.learning.reviews import Question, ReviewItem, ReviewResult, Reviews
from sopapp.library.roleplay import Line, Mood, RolePlay, StepLink, Variant
from sopapp.roleplay.answer import Answer, Certainty
from tests.builders import a_choice, a_node, a_roleplay, a_sop_file
from tests.conftest import StillClock
from tests.learning.rooms import ANA, Room, a_room

STEPS = {name: f"Do {name}." for name in ("greet", "hear", "repeat", "solve", "thank")}
SOP = a_sop_file(steps=STEPS)


def a_case(roleplay_id: str = "parcel", sop: str = "listen", step: str = "greet", node: str = "opening") -> RolePlay:
    """One decision (good, fair, poor) that exercises a step, told as two cases."""
    link = StepLink(sop, step)
    choices = (a_choice("good", "solved", step=link), a_choice("fair", "lost", 0.5), a_choice("poor", "lost", 0))
    skilled = a_node(node, *(replace(choice, skills=("listening",)) for choice in choices))
    cases = {"umbrella": Variant("umbrella", Mood.CALM, {}, ("opening.say",))}
    lines = {"en": {"variants.umbrella.opening.say": Line("My umbrella?")}}
    return a_roleplay(skilled, id=roleplay_id, sops=(sop,), variants=cases, lines=lines)


@dataclass(frozen=True)
class Reviewing:
    room: Room
    reviews: Reviews
    clock: StillClock

    @property
    def today(self) -> date:
        return self.clock.now().date()

    def sign(self, *sops: str, who: str = ANA) -> None:
        for sop in sops or ("listen",):
            self.room.progress.acknowledge(who, sop, "en")

    def play(self, choice: str = "good", roleplay: str = "parcel", certainty: Certainty | None = None) -> None:
        attempt = self.room.practice.start(ANA, roleplay, "en")
        self.room.practice.answer(attempt, Answer(choice, certainty=certainty))

    def ask(self, item: ReviewItem) -> Question:
        return self.reviews.moment(item, ANA, "en")

    def answer(self, item: ReviewItem, *, right: bool = True, certainty: Certainty | None = None) -> ReviewResult:
        asked = self.ask(item)
        if asked.next_step is not None:
            wrong = next(step.id for step in asked.next_step.options if step is not asked.next_step.right)
            choice = asked.next_step.right.id if right else wrong
        else:
            choice = "good" if right else "poor"
        return self.reviews.answer(ANA, asked, Answer(choice, certainty=certainty))

    def due(self, minutes: float = 10, who: str = ANA) -> list[str]:
        return [item.key for item in self.reviews.due(who, minutes)]

    def items(self) -> dict[str, ReviewItem]:
        return {item.key: item for item in self.reviews.due(ANA, 1000)}


def reviewing(
    folder: Path, clock: StillClock, sops: Mapping[str, str] | None = None, *roleplays: RolePlay
) -> Reviewing:
    """Call it again on the same folder for the next start, with another library if given."""
    room = a_room(folder, clock, sops or {"listen": SOP}, {})
    cases = {roleplay.id: roleplay for roleplay in roleplays}
    room.library.show(replace(room.library.catalogue, roleplays=cases))
    return Reviewing(room, Reviews(room.library, room.records, clock, room.bus, UTC), clock)
