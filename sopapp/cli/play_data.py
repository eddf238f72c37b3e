"""A play as data, for people who test their role-plays with other programs."""

from collections.abc import Mapping

from sopapp.roleplay.debrief import debrief
from sopapp.roleplay.detection import Detection
from sopapp.roleplay.listening import listening
from sopapp.roleplay.play import Decision, Play
from sopapp.roleplay.scoring import score
from sopapp.roleplay.transcript import transcript

_SPEAKERS: Mapping[str, str] = {"<": "customer", "?": "answer", ">": "rep", "=": "credit", ".": "ending"}


def play_data(play: Play, language: str) -> dict[str, object]:
    """The whole run: what was said, every decision, the score, and where it stands."""
    earned = score(play)
    heard = listening(play.decisions)
    return {
        "roleplay": play.roleplay.id,
        "variant": play.roleplay.variant,
        "language": language,
        "lines": _lines(play, language),
        "decisions": [_decision(decision) for decision in play.decisions],
        "credit": earned.credit,
        "met": earned.met,
        "share": earned.share,
        "corrected": earned.corrected,
        "critical": earned.critical,
        "provisional": earned.provisional,
        "disputed": earned.disputed,
        "skills": dict(earned.skills),
        "escalation": _detection(earned.escalation),
        "listening": {behaviour.value: {"shown": rate.count, "called": rate.n} for behaviour, rate in heard.items()},
        "differently": [better.decision.node.id for better in debrief(play).differently],
        **_standing(play, language),
    }


def _standing(play: Play, language: str) -> dict[str, object]:
    node, ending = play.node, play.ending
    return {
        "mood": play.mood.value,
        "meters": dict(play.meters),
        "node": node.id if node is not None else None,
        "kind": node.kind.value if node is not None else None,
        "choices": [play.roleplay.text(choice.line("say"), language) for choice in play.offered],
        "ending": ending.id if ending is not None else None,
        "outcome": ending.outcome.value if ending is not None else None,
    }


def _decision(decision: Decision) -> dict[str, object]:
    node, choice, answer = decision.node, decision.choice, decision.answer
    return {
        "node": node.id,
        "kind": node.kind.value,
        "choice": choice.id,
        "answer": {
            "marks": {mark: heard.value for mark, heard in answer.marks.items()},
            "order": list(answer.order),
            "handover": {slot.value: option for slot, option in answer.handover.items()},
            "checked": list(answer.checked),
        },
        "scored": decision.scored,
        "credit": decision.credit,
        "chance": decision.chance,
        "best": decision.best.id,
        "skills": list(choice.skills),
        "behaviours": [behaviour.value for behaviour in choice.behaviours],
        "critical": choice.critical,
        "mood": decision.mood.value,
        "meters": dict(decision.meters),
    }


def _detection(found: Detection) -> dict[str, int]:
    return {
        "hits": found.hits,
        "misses": found.misses,
        "false_alarms": found.false_alarms,
        "kept_rightly": found.kept_rightly,
    }


def _lines(play: Play, language: str) -> list[dict[str, str]]:
    return [{"who": _SPEAKERS[line[0]], "text": line[2:]} for line in transcript(play, language).splitlines()]
