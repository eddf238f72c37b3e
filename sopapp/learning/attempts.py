"""Attempts at role-plays, read back from the records by playing them again."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sopapp.base.clock import from_text
from sopapp.learning.answers import answer_of
from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.library.roleplay import Node, RolePlay
from sopapp.roleplay.play import Play, begin
from sopapp.roleplay.scoring import Score, score
from sopapp.store.record import Json, Record
from sopapp.store.records import Records


@dataclass(frozen=True, slots=True)
class Attempt:
    """One person playing one role-play once; which case of it, `play.roleplay.variant` tells.

    `versions` are those of its procedures when it began. `reasons`: what an answer was worth and why is told at once.
    """

    id: str
    roleplay_id: str
    person_id: str
    language: str
    started: datetime  # UTC
    play: Play
    ended: bool
    versions: Mapping[str, int]
    reasons: bool = True

    @property
    def seed(self) -> str:
        """What the order of the choices shown is drawn from."""
        return self.id

    @property
    def score(self) -> Score:
        return score(self.play)


def attempts(
    records: Records, catalogue: Catalogue, people: Collection[str], roleplay_id: str = "", *, given_up: bool = False
) -> list[Attempt]:
    """These people's attempts, oldest first, without those whose role-play is gone; with the `given_up` ones if asked.

    Where the role-play has changed since, an attempt holds the decisions up to the first that no longer fits.
    """
    abandoned = frozenset[str]() if given_up else _ids(records.of("attempt-abandoned", by=people))
    ended = _ids(records.of("attempt-ended", by=people))
    decisions: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records.of("decision", by=people):
        decisions[str(record.body.get("attempt"))].append(record)
    begun: dict[tuple[str, str], list[Record]] = {}
    for record in records.of("attempt", by=people):
        begun.setdefault((record.who, str(record.body.get("attempt"))), []).append(record)
    found = []
    for record, *anew in begun.values():
        attempt_id, played = str(record.body.get("attempt")), str(record.body.get("roleplay"))
        roleplay = catalogue.roleplays.get(played)
        if attempt_id in abandoned or roleplay is None or roleplay_id not in ("", played):
            continue
        variant = roleplay.as_variant(str(record.body.get("variant", "")))
        play = _played(variant, kept_decisions(decisions[attempt_id]))
        found.append(
            _attempt(record, (anew or [record])[-1], play, ended=attempt_id in ended or play.ending is not None)
        )
    return found


def kept_decisions(records: Iterable[Record]) -> list[Record]:
    """One attempt's decisions that hold, in order: a third decision replaces an earlier third and all after it."""
    kept: list[Record] = []
    for record in records:
        number = record.body.get("number")
        if isinstance(number, int) and 1 <= number <= len(kept) + 1:
            kept[number - 1 :] = [record]
    return kept


def place_fields(node: Node) -> dict[str, Json]:
    """Where a decision is made, as its record says it; the kind is left out where a choice is all that is asked."""
    return {"node": node.id} if node.kind is Kind.CHOOSE else {"node": node.id, "kind": node.kind.value}


def made_at(record: Record, node: Node) -> bool:
    """Whether a decision's record answers this node as it is now.

    An answer to another kind of question would be scored as if all that was not asked had been left out.
    """
    return {name: record.body[name] for name in ("node", "kind") if name in record.body} == place_fields(node)


def _played(roleplay: RolePlay, decisions: Iterable[Record]) -> Play:
    play = begin(roleplay)
    for record in decisions:
        node, answer = play.node, answer_of(record.body)
        if node is None or not made_at(record, node):
            break
        if answer.choice not in {choice.id for choice in play.offered}:
            break
        play = play.answer(answer)
    return play


def _attempt(record: Record, newest: Record, play: Play, *, ended: bool) -> Attempt:
    """`newest` is what was kept of it when the person wanted the reasons told at once, or not any more."""
    versions = record.body.get("sops")
    return Attempt(
        id=str(record.body.get("attempt")),
        roleplay_id=play.roleplay.id,
        person_id=record.who,
        language=str(record.body.get("language")),
        started=from_text(record.at),
        play=play,
        ended=ended,
        versions={k: v for k, v in versions.items() if isinstance(v, int)} if isinstance(versions, Mapping) else {},
        reasons=newest.body.get("reasons") is not False,  # before there was a choice they were always told
    )


def _ids(records: Iterable[Record]) -> frozenset[str]:
    return frozenset(str(record.body.get("attempt")) for record in records)
