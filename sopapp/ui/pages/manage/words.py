"""The words of the manager's page for states of suggestions and of translations."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from sopapp.authoring.translation import TranslationState
from sopapp.suggestions.suggestion import Message, State, Step, Suggestion
from sopapp.ui.dates import locale_of

_FIRST_WORDS = 72  # letters of a suggestion that stand for all of it

_TONES = {
    State.NEW: "info",
    State.READ: "neutral",
    State.ASKED: "warn",
    State.REPLIED: "info",
    State.ACCEPTED: "ok",
    State.DECLINED: "neutral",
    State.DONE: "ok",
}


def tone_of(state: State) -> str:
    return _TONES[state]


def state_words(suggestion: Suggestion) -> str:
    """Where it stands, as a manager says it."""
    if suggestion.state is State.DONE and suggestion.done_in:
        return QCoreApplication.translate("Manage", "Done in version {version}").format(version=suggestion.done_in)
    return short_state(suggestion.state)


def short_state(state: State) -> str:
    return {
        State.NEW: QCoreApplication.translate("Manage", "New"),
        State.READ: QCoreApplication.translate("Manage", "Read"),
        State.ASKED: QCoreApplication.translate("Manage", "Asked back"),
        State.REPLIED: QCoreApplication.translate("Manage", "Replied"),
        State.ACCEPTED: QCoreApplication.translate("Manage", "Accepted"),
        State.DECLINED: QCoreApplication.translate("Manage", "Declined"),
        State.DONE: QCoreApplication.translate("Manage", "Done"),
    }[state]


def step_words(message: Message) -> str:
    """What somebody did, where the message itself has no words."""
    if message.step is Step.DONE and message.version:
        return QCoreApplication.translate("Manage", "Done in version {version}.").format(version=message.version)
    return {
        Step.READ: QCoreApplication.translate("Manage", "Read."),
        Step.ASKED: QCoreApplication.translate("Manage", "Asked back."),
        Step.REPLIED: QCoreApplication.translate("Manage", "Replied."),
        Step.ACCEPTED: QCoreApplication.translate("Manage", "Accepted: it will be done."),
        Step.DECLINED: QCoreApplication.translate("Manage", "Declined."),
        Step.DONE: QCoreApplication.translate("Manage", "Done."),
        Step.REOPENED: QCoreApplication.translate("Manage", "Opened again."),
    }[message.step]


def said_words(message: Message) -> str:
    """The message in words; the manager's begin with what was done."""
    words = step_words(message)
    return f"{words} {message.text}" if message.text and message.by_manager else message.text or words


def title_of(suggestion: Suggestion) -> str:
    """The first words of what would be better."""
    if not suggestion.readable:
        return QCoreApplication.translate("Manage", "A sealed suggestion")
    text = " ".join(suggestion.better.split())
    if len(text) <= _FIRST_WORDS:
        return text
    return text[:_FIRST_WORDS].rsplit(" ", 1)[0] + " …"


def about(suggestion: Suggestion) -> str:
    """The procedure and the step that it is about."""
    if not suggestion.readable:
        return QCoreApplication.translate("Manage", "Its text cannot be opened")
    if not suggestion.sop_title:
        return QCoreApplication.translate("Manage", "The shop as a whole")
    if not suggestion.place_title:
        return suggestion.sop_title
    return f"{suggestion.sop_title} · {suggestion.place_title}"


def sealed_words() -> str:
    """Why there are no words to read."""
    return QCoreApplication.translate(
        "Manage",
        "This text cannot be opened: it is sealed for managers who were there before, or it is damaged. Its author can"
        " still read it, and can send it again.",
    )


def waiting_words(since: datetime, now: datetime) -> str:
    """How long something has waited, in whole days of local time."""
    days = (now.astimezone().date() - since.astimezone().date()).days
    if days <= 0:
        return QCoreApplication.translate("Manage", "came today")
    return QCoreApplication.translate("Manage", "waiting %n day(s)", "", days)


def translation_words(state: TranslationState, version: int) -> list[tuple[str, str]]:
    """Every (words, tone) that says how far a translation is; `version` is the original's."""
    if not state.exists:
        return [(QCoreApplication.translate("Manage", "Missing"), "warn")]
    found = []
    if state.stale:
        words = QCoreApplication.translate("Manage", "%n step(s) out of date", "", len(state.stale))
        found.append((words, "warn"))
    if state.missing:
        words = QCoreApplication.translate("Manage", "%n step(s) missing", "", len(state.missing))
        found.append((words, "warn"))
    if state.extra:
        words = QCoreApplication.translate("Manage", "%n step(s) too many", "", len(state.extra))
        found.append((words, "warn"))
    if state.behind:
        words = QCoreApplication.translate("Manage", "The original is newer: version {version}")
        found.append((words.format(version=version), "warn"))
    if not found:
        found.append((QCoreApplication.translate("Manage", "Current"), "ok"))
    if not state.reviewed:
        words = QCoreApplication.translate("Manage", "Not reviewed by a native reader")
        found.append((words, "info"))
    return found


def clock_words(moment: datetime, language: str) -> str:
    """The time of day, in local time."""
    local = moment.astimezone()
    return locale_of(language).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def names_text(names: Sequence[str], most: int = 6) -> str:
    """Names in a row; of many, the first few and how many there are beside them."""
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    return QCoreApplication.translate("Manage", "{names} and %n more", "", len(names) - most).format(names=shown)
