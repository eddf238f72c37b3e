"""The words of a role-play's states, in the window's language."""

from PySide6.QtCore import QCoreApplication

from sopapp.library.roleplay import Mood, Outcome
from sopapp.roleplay.credit import choice_credit
from sopapp.roleplay.play import Decision
from sopapp.roleplay.rules import faultless

_MOOD_LOOKS = {
    Mood.CALM: ("ok", "smile"),
    Mood.WORRIED: ("info", "meh"),
    Mood.UPSET: ("warn", "frown"),
    Mood.ANGRY: ("bad", "angry"),
}
_WELL, _POORLY, _BADLY = ("ok", "circle-check"), ("warn", "triangle-alert"), ("bad", "octagon-alert")
_OUTCOME_LOOKS = {
    Outcome.SOLVED: _WELL,
    Outcome.ESCALATED_IN_TIME: _WELL,
    Outcome.CRITICAL: _BADLY,
    Outcome.LOST: _BADLY,
}


def mood_text(mood: Mood) -> str:
    return {
        Mood.CALM: QCoreApplication.translate("Practise", "Mood: calm"),
        Mood.WORRIED: QCoreApplication.translate("Practise", "Mood: worried"),
        Mood.UPSET: QCoreApplication.translate("Practise", "Mood: upset"),
        Mood.ANGRY: QCoreApplication.translate("Practise", "Mood: angry"),
    }[mood]


def mood_change_text(before: Mood, after: Mood) -> str:
    """What an answer did to the customer; "" when the mood stayed."""
    if after is before:
        return ""
    order = list(Mood)  # from best to worst
    if order.index(after) < order.index(before):
        return QCoreApplication.translate("Practise", "Calmer")
    if after is Mood.ANGRY:
        return QCoreApplication.translate("Practise", "Angrier")
    return QCoreApplication.translate("Practise", "More upset")


def mood_look(mood: Mood) -> tuple[str, str]:
    """The tone and the picture of a mood."""
    return _MOOD_LOOKS[mood]


def outcome_text(outcome: Outcome) -> str:
    return {
        Outcome.SOLVED: QCoreApplication.translate("Practise", "Solved"),
        Outcome.ESCALATED_IN_TIME: QCoreApplication.translate("Practise", "Escalated in time"),
        Outcome.ESCALATED_LATE: QCoreApplication.translate("Practise", "Escalated too late"),
        Outcome.ESCALATED_NEEDLESSLY: QCoreApplication.translate("Practise", "Escalated needlessly"),
        Outcome.LOST: QCoreApplication.translate("Practise", "Customer lost"),
        Outcome.CRITICAL: QCoreApplication.translate("Practise", "Critical error"),
    }[outcome]


def outcome_look(outcome: Outcome) -> tuple[str, str]:
    """The tone and the picture of an ending."""
    return _OUTCOME_LOOKS.get(outcome, _POORLY)


def verdict(decision: Decision) -> tuple[str, str]:
    """How good the answer was: the tone, by what was said, and the words."""
    credit = choice_credit(decision.node, decision.choice)
    if decision.choice.critical:
        return "bad", QCoreApplication.translate("Practise", "A critical error.")
    if 0 < credit >= choice_credit(decision.node, decision.best):
        if faultless(decision):
            return "ok", QCoreApplication.translate("Practise", "The best answer here.")
        return "ok", QCoreApplication.translate("Practise", "The best words here. Below stands what was missed.")
    if credit > 0:
        return "info", QCoreApplication.translate("Practise", "It works, and there is a better one.")
    return "warn", QCoreApplication.translate("Practise", "There is a better answer.")


def level_text(level: int) -> str:
    return QCoreApplication.translate("Practise", "Level {level}").format(level=level)


def minutes_text(minutes: int) -> str:
    return QCoreApplication.translate("Practise", "%n minute(s)", "", minutes)
