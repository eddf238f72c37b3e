"""The lists below: a card for each kind of thing to do, with its first few rows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.reviews import DayLoad
from sopapp.library.roleplay import RolePlay
from sopapp.library.sop import Sop
from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.look import Look
from sopapp.ui.pages.today.day import Changed, Day
from sopapp.ui.pages.today.errand import ANSWERS, REVIEW, change_text, review_minutes
from sopapp.ui.state_text import state_text
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.row_button import RowButton

MOST = 5
"""Rows shown of each kind; the rest is a click away."""

Go = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Row:
    """`target` is where the row leads on its section's page."""

    title: str
    subtitle: str
    target: str


@dataclass(frozen=True, slots=True)
class Section:
    """`all_text` is the button below when there are more rows than are shown."""

    title: str
    icon: str
    tone: str
    page: str
    rows: tuple[Row, ...]
    total: int
    all_text: str


def sections(day: Day, language: str) -> list[Section]:
    """Those that have something in them, what waits for an answer first."""
    found = [
        _answers(day.answers),
        _changed(day.changed),
        _to_review(day.review),
        _to_read(day.to_read),
        _to_practise(day, language),
    ]
    return [section for section in found if section.total]


def section_card(look: Look, section: Section, go: Go) -> Card:
    px = look.theme.px
    card = Card(section.title)
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(2))
    for row in section.rows:
        button = RowButton(look, row.title, row.subtitle, section.icon, section.tone)
        button.clicked.connect(lambda _checked, target=row.target: go(section.page, target))
        column.addWidget(button)
    card.body.addWidget(rows)
    if section.total > len(section.rows):
        more = Button(look, section.all_text, kind="quiet")
        more.clicked.connect(lambda: go(section.page, ""))
        card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
    return card


def _answers(answers: Sequence[Suggestion]) -> Section:
    rows = [Row(suggestion.better, _answer_text(suggestion), ANSWERS) for suggestion in answers[:MOST]]
    return Section(
        QCoreApplication.translate("TodayPage", "Answers to your suggestions"),
        "lightbulb",
        "info",
        "suggest",
        tuple(rows),
        len(answers),
        QCoreApplication.translate("TodayPage", "All your suggestions"),
    )


def _answer_text(suggestion: Suggestion) -> str:
    said = [message.text for message in suggestion.messages if message.by_manager and message.text]
    if suggestion.done_in is not None:
        done = QCoreApplication.translate("TodayPage", "Done in version {version}")
        return done.format(version=suggestion.done_in)
    state = state_text(suggestion.state.value)
    return f"{state}: {said[-1]}" if said else state


def _changed(changed: Sequence[Changed]) -> Section:
    rows = [Row(each.sop.title, change_text(each), each.sop.id) for each in changed[:MOST]]
    return Section(
        QCoreApplication.translate("TodayPage", "Changed since you read it"),
        "history",
        "warn",
        "read",
        tuple(rows),
        len(changed),
        QCoreApplication.translate("TodayPage", "All %n on the shelf", "", len(changed)),
    )


def _to_review(load: DayLoad | None) -> Section:
    rows: tuple[Row, ...] = ()
    if load is not None:
        questions = QCoreApplication.translate("TodayPage", "%n question(s) that come back today", "", load.items)
        minutes = QCoreApplication.translate("TodayPage", "About %n minute(s)", "", review_minutes(load))
        rows = (Row(questions, minutes, REVIEW),)
    title = QCoreApplication.translate("TodayPage", "To review")
    return Section(title, "rotate-ccw", "neutral", "practise", rows, len(rows), "")


def _to_read(sops: Sequence[Sop]) -> Section:
    rows = [Row(sop.title, " / ".join(sop.section), sop.id) for sop in sops[:MOST]]
    return Section(
        QCoreApplication.translate("TodayPage", "To read"),
        "book-open",
        "neutral",
        "read",
        tuple(rows),
        len(sops),
        QCoreApplication.translate("TodayPage", "All %n on the shelf", "", len(sops)),
    )


def _to_practise(day: Day, language: str) -> Section:
    under_way = [attempt.play.roleplay for attempt in day.unfinished]
    wanted = [*under_way, *(each for each in day.to_practise if each.id not in {r.id for r in under_way})]
    rows = [_practice_row(roleplay, roleplay in under_way, language) for roleplay in wanted[:MOST]]
    return Section(
        QCoreApplication.translate("TodayPage", "To practise"),
        "messages-square",
        "neutral",
        "practise",
        tuple(rows),
        len(wanted),
        QCoreApplication.translate("TodayPage", "All role-plays"),
    )


def _practice_row(roleplay: RolePlay, begun: bool, language: str) -> Row:
    text = QCoreApplication.translate("TodayPage", "You are in the middle of it.") if begun else ""
    return Row(roleplay.text("title", language), text or roleplay.text("summary", language), f"roleplay:{roleplay.id}")
