"""The one thing to do next, and the words for it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sopapp.learning.practice import Attempt
from sopapp.learning.reviews import DayLoad
from sopapp.library.roleplay import RolePlay
from sopapp.library.sop import Sop
from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.pages.today.day import Changed, Day

ANSWERS = "mine"
"""Where the suggest page shows what became of one's suggestions."""
REVIEW = "review:"
"""Where the practise page asks what comes back today."""


@dataclass(frozen=True, slots=True)
class Errand:
    """`page` and `target` are where the button leads; `why` is a sentence that says what it is and why it comes now."""

    title: str
    why: str
    button: str
    icon: str
    page: str
    target: str


def next_errand(day: Day, language: str) -> Errand | None:
    """What was begun comes first, then what changed, what comes back today, what is new, practice, and answers.

    None when all is done.
    """
    if day.unfinished:
        return _go_on(day.unfinished[0], language)
    if day.changed:
        return _read_again(day.changed[0])
    if day.review is not None:
        return _review(day.review)
    if day.to_read:
        return _read(day.to_read[0])
    if day.to_practise:
        return _practise(day.to_practise[0], language)
    return _look_at(day.answers[0]) if day.answers else None


def _go_on(attempt: Attempt, language: str) -> Errand:
    roleplay = attempt.play.roleplay
    decisions = len(attempt.play.decisions)
    why = QCoreApplication.translate(
        "TodayPage", "You began this role-play and made %n decision(s). The customer is still waiting.", "", decisions
    )
    return Errand(
        roleplay.text("title", language),
        why,
        QCoreApplication.translate("TodayPage", "Go on"),
        "messages-square",
        "practise",
        f"roleplay:{roleplay.id}",
    )


def _read_again(changed: Changed) -> Errand:
    why = QCoreApplication.translate("TodayPage", "This procedure changed since you read it. {what}")
    return Errand(
        changed.sop.title,
        why.format(what=change_text(changed)),
        QCoreApplication.translate("TodayPage", "Read what changed"),
        "history",
        "read",
        changed.sop.id,
    )


def _review(load: DayLoad) -> Errand:
    why = QCoreApplication.translate(
        "TodayPage", "What you learned comes back before it is forgotten. It takes about %n minute(s).",
        "", review_minutes(load),
    )  # fmt: skip
    return Errand(
        QCoreApplication.translate("TodayPage", "Today's review: %n question(s)", "", load.items),
        why,
        QCoreApplication.translate("TodayPage", "Start the review"),
        "rotate-ccw",
        "practise",
        REVIEW,
    )


def review_minutes(load: DayLoad) -> int:
    return max(1, round(load.minutes))


def _read(sop: Sop) -> Errand:
    return Errand(
        sop.title,
        QCoreApplication.translate("TodayPage", "You have not read this procedure yet; it is the next on the shelf."),
        QCoreApplication.translate("TodayPage", "Read it"),
        "book-open",
        "read",
        sop.id,
    )


def _practise(roleplay: RolePlay, language: str) -> Errand:
    why = QCoreApplication.translate(
        "TodayPage", "You have read the procedures for this role-play. Practising takes about %n minute(s).",
        "", roleplay.minutes,
    )  # fmt: skip
    return Errand(
        roleplay.text("title", language),
        why,
        QCoreApplication.translate("TodayPage", "Practise"),
        "messages-square",
        "practise",
        f"roleplay:{roleplay.id}",
    )


def _look_at(suggestion: Suggestion) -> Errand:
    return Errand(
        QCoreApplication.translate("TodayPage", "Your suggestion was answered"),
        suggestion.better,
        QCoreApplication.translate("TodayPage", "Read the answer"),
        "lightbulb",
        "suggest",
        ANSWERS,
    )


def change_text(changed: Changed) -> str:
    """How many steps changed, and what its author said about it."""
    steps = len(changed.changes.steps) + len(changed.changes.removed)
    count = QCoreApplication.translate("TodayPage", "%n step(s) changed.", "", steps) if steps else ""
    return " ".join(part for part in (count, changed.note) if part)
