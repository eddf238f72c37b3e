"""The words of a role-play's moments, in the window's language."""

from PySide6.QtCore import QCoreApplication

from sopapp.library.moments import Act, Heard, Slot
from sopapp.roleplay.answer import Certainty


def heard_text(heard: Heard) -> str:
    return {
        Heard.SAID: QCoreApplication.translate("Moment", "Said"),
        Heard.FELT: QCoreApplication.translate("Moment", "Felt"),
        Heard.NOT_SAID: QCoreApplication.translate("Moment", "Not said"),
    }[heard]


def certainty_text(certainty: Certainty) -> str:
    return {
        Certainty.SURE: QCoreApplication.translate("Moment", "Sure"),
        Certainty.THINK_SO: QCoreApplication.translate("Moment", "I think so"),
        Certainty.GUESS: QCoreApplication.translate("Moment", "A guess"),
    }[certainty]


def act_text(act: Act) -> str:
    return {
        Act.HANDLE: QCoreApplication.translate("Moment", "Handle it yourself"),
        Act.ASK: QCoreApplication.translate("Moment", "Ask a colleague"),
        Act.ESCALATE: QCoreApplication.translate("Moment", "Escalate"),
    }[act]


def act_icon(act: Act) -> str:
    return {Act.HANDLE: "user", Act.ASK: "users", Act.ESCALATE: "flag"}[act]


def slot_text(slot: Slot) -> str:
    """The question that settles it."""
    return {
        Slot.WHOM: QCoreApplication.translate("Moment", "To whom?"),
        Slot.WHEN: QCoreApplication.translate("Moment", "When?"),
        Slot.CHANNEL: QCoreApplication.translate("Moment", "How?"),
        Slot.WORDS: QCoreApplication.translate("Moment", "With which words?"),
    }[slot]


def meter_text(name: str, value: int, most: int) -> str:
    return QCoreApplication.translate("Moment", "{name} {value} of {most}").format(name=name, value=value, most=most)


def meter_change_text(name: str, by: int) -> str:
    """What an answer did to a meter: `Patience −1`."""
    return f"{name} +{by}" if by > 0 else f"{name} −{-by}"
