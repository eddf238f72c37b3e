"""The sample people of the tour: they read, practise and suggest through the real services."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sopapp.bootstrap import Services
from sopapp.library.moments import Kind
from sopapp.people.person import Person
from sopapp.roleplay.answer import Answer
from sopapp.roleplay.play import Play, best_choice
from sopapp.roleplay.rules import best_answer
from sopapp.suggestions.drafts import Draft as SuggestionDraft
from sopapp.ui.pages.practise.half_given import HalfGiven, Unsaid

PASSPHRASE = "a sample passphrase"
NAMES = ("Bat-Erdene", "Priya Selvam", "Jun Dela Cruz", "Ana Reyes")


@dataclass(frozen=True, slots=True)
class Sample:
    """What they say, in one language: pairs of what happens now and what would be better, and the manager's words."""

    suggestions: tuple[tuple[str, str], ...]
    asks: str
    declines: str
    change_note: str

    @classmethod
    def of(cls, texts: Mapping[str, Any], language: str) -> "Sample":
        """The texts of a language in `resources/tour/sample.toml`, English when it has none."""
        said = texts.get(language, texts["en"])
        pairs = tuple((entry["now"], entry["better"]) for entry in said["suggestions"])
        return cls(pairs, said["manager_asks"], said["manager_declines"], said["change_note"])


def add_sample_people(services: Services, sample: Sample, language: str, names: Sequence[str] = NAMES) -> Person:
    """Fill the records, and return the last of the people, to sign in; the manager's page is left locked."""
    people = [services.people.add(name) for name in names]
    me = people[-1]
    for person in people[1:]:
        for sop in ("complaint", "listen"):
            services.progress.acknowledge(person.id, sop, language)
    _practise(services, me, language)
    _suggest(services, people, sample, language)
    services.people.sign_in(people[0].id)  # the manager, whose key opens what the others sent
    services.access.set_passphrase(PASSPHRASE, PASSPHRASE)
    services.access.make_recovery()
    _answer(services, sample)
    _publish(services, sample)
    services.people.sign_out()  # which locks the manager's page, too
    return me


def come_to(services: Services, roleplay: str, kind: Kind) -> str:
    """The place of a moment of that kind, half answered, on the best way through the role-play; who is signed in
    plays on to it.
    """
    person = services.people.current
    if person is None:
        return ""
    attempt = services.practice.start(person.id, roleplay, services.settings.now.language)
    while attempt.play.node is not None and attempt.play.node.kind is not kind:
        attempt = services.practice.answer(attempt, _best(attempt.play))
    if attempt.play.node is None:
        return f"roleplay:{roleplay}"
    half = Unsaid(attempt.id, len(attempt.play.decisions), _half(kind, _best(attempt.play)))
    return f"talk:{roleplay}:{half.written()}"


def _practise(services: Services, person: Person, language: str) -> None:
    """One role-play to its end, with a poor answer now and then; another one under way."""
    for roleplay, most in (("late-parcel", 100), ("kettle-refund", 2)):
        attempt = services.practice.start(person.id, roleplay, language)
        while attempt.play.node is not None and len(attempt.play.decisions) < most:
            best, node = _best(attempt.play), attempt.play.node
            others = [c for c in attempt.play.offered if c.id != best.choice and not c.critical and not c.escalates]
            poorer = len(attempt.play.decisions) % 3 == 1 and node.kind is Kind.CHOOSE and others
            answer = Answer(max(others, key=lambda choice: choice.credit).id) if poorer else best
            attempt = services.practice.answer(attempt, answer)


def _best(play: Play) -> Answer:
    """What earns most where the play is; nothing at its end."""
    if play.node is None:
        return Answer("")
    return best_answer(play.choose(best_choice(play.node, play.offered).id).decisions[-1])


def _half(kind: Kind, best: Answer) -> HalfGiven:
    """The best answer, as far as one would see it on the way there."""
    if kind is Kind.LISTEN:
        return HalfGiven(Answer("", marks=dict(list(best.marks.items())[:2])), stage=1)
    if kind is Kind.DECIDE:
        return HalfGiven(Answer(best.choice, handover=dict(list(best.handover.items())[:2])))
    return HalfGiven(stage=1) if kind is Kind.SAY else HalfGiven(Answer("", order=best.order))


def _suggest(services: Services, people: list[Person], sample: Sample, language: str) -> None:
    places = (("listen", "greet"), ("escalate", "hand-over"), ("complaint", "receive"))
    for person, (sop, place), (now, better) in zip(reversed(people), places, sample.suggestions, strict=False):
        services.box.send(
            person.id,
            sop=services.library.catalogue.sop(sop, language),
            place=place,
            now=now,
            better=better,
            anonymous=sop == "escalate",
        )
    now, better = sample.suggestions[0]
    services.suggestion_drafts.keep(people[-1].id, SuggestionDraft("listen", "greet", now, better))


def _answer(services: Services, sample: Sample) -> None:
    for suggestion in services.review.all():
        if suggestion.sop == "listen":
            services.review.read(suggestion.id)
            services.review.ask(suggestion.id, sample.asks)
        elif suggestion.sop == "escalate":
            services.review.read(suggestion.id)
            services.review.decline(suggestion.id, sample.declines)


def _publish(services: Services, sample: Sample) -> None:
    """A second version of the procedure on complaints: one step gets a better word."""
    catalogue = services.library.catalogue
    draft = services.drafts.open("complaint", catalogue.info.source_language)
    step = catalogue.source("complaint").steps[0]
    changed = draft.body.replace(step.text, f"{step.text.rstrip('.')}, by name.", 1)
    services.publishing.publish(replace(draft.with_body(changed)), sample.change_note, read_again=True)
