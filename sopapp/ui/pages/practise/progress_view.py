"""My progress: the week ahead, how well each skill is remembered, the days practised, and a rest from reviews."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QVBoxLayout, QWidget

from sopapp.learning.reviews import DayLoad
from sopapp.library.catalogue import Catalogue
from sopapp.ui.dates import day_text, locale_of
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.widgets.bar_chart import BarChart
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.day_bars import DayBar, DayBars
from sopapp.ui.widgets.day_dots import DayDot, DayDots
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label

_REST, _LONGEST_REST = timedelta(days=8), timedelta(days=90)


@dataclass(frozen=True, slots=True)
class OwnProgress:
    """`week` begins today; `mastery` is skill -> 0 to 1; `days` end today; `until` is the end of a pause."""

    week: Sequence[DayLoad]
    mastery: Mapping[str, float]
    days: Sequence[tuple[date, bool]]
    until: date | None = None
    left_out: frozenset[str] = field(default_factory=frozenset)  # keys of items


class ProgressView(Piece):
    review_wanted = Signal()
    left = Signal()
    rest_wanted = Signal(object)  # a date, or None to go on
    all_wanted = Signal()  # ask again what was left out

    def __init__(self, look: Look, catalogue: Catalogue, progress: OwnProgress) -> None:
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._progress = progress
        self._first: QWidget = self
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(16))
        for card in (self._week(), self._mastery(), self._days(), self._rest()):
            column.addWidget(card)
        if progress.left_out:
            column.addWidget(self._left_out())
        column.addStretch(1)

    def focus_first(self) -> None:
        self._first.setFocus()

    def _week(self) -> Card:
        title = QCoreApplication.translate("Progress", "The week ahead")
        card = Card(title)
        today, *_ = self._progress.week
        bars = [self._bar(load, now=load is today) for load in self._progress.week]
        if any(load.items for load in self._progress.week):
            told = QCoreApplication.translate("Progress", "Questions that come back, day by day.")
            card.body.addWidget(Label(told, "muted"))
            card.body.addWidget(DayBars(self._look, title, bars))
        else:
            told = QCoreApplication.translate(
                "Progress", "Nothing comes back this week. Read a procedure or play a role-play, and it will."
            )
            card.body.addWidget(Label(told, "muted"))
        words, go = QCoreApplication.translate("Review", "To the role-plays"), self.left
        if today.items:
            words, go = QCoreApplication.translate("Review", "Start the review"), self.review_wanted
        on = Button(self._look, words, "rotate-ccw" if today.items else "messages-square", "primary")
        on.clicked.connect(go)
        card.body.addWidget(on, 0, Qt.AlignmentFlag.AlignLeft)
        self._first = on
        return card

    def _bar(self, load: DayLoad, *, now: bool) -> DayBar:
        questions = QCoreApplication.translate("Review", "%n question(s)", "", load.items)
        return DayBar(self._short(load.day), f"{day_text(load.day, self._look.language)}: {questions}", load.items, now)

    def _short(self, day: date) -> str:
        """`Sun 22`."""
        locale = locale_of(self._look.language)
        return f"{locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {day.day}"

    def _mastery(self) -> Card:
        card = Card(QCoreApplication.translate("Progress", "What you will still know in a week, skill by skill"))
        if self._progress.mastery:
            names = {skill: self._catalogue.skill_name(skill, self._look.language) for skill in self._progress.mastery}
            rows = sorted((names[skill], share) for skill, share in self._progress.mastery.items())
            card.body.addWidget(BarChart(self._look, rows))
            told = QCoreApplication.translate(
                "Progress",
                "How likely you are to remember it in a week. It fades by itself, and each review brings it back.",
            )
        else:
            told = QCoreApplication.translate("Progress", "It shows here once you have played a role-play.")
        card.body.addWidget(Label(told, "caption"))
        return card

    def _days(self) -> Card:
        title = QCoreApplication.translate("Progress", "Days on which you practised")
        card = Card(title)
        done = QCoreApplication.translate("Progress", "{day}: practised")
        free = QCoreApplication.translate("Progress", "{day}: free")
        last = self._progress.days[-1][0]
        dots = [
            DayDot(
                str(day.day), (done if was else free).format(day=day_text(day, self._look.language)), was, day == last
            )
            for day, was in self._progress.days
        ]
        count = sum(was for _, was in self._progress.days)
        told = QCoreApplication.translate("Progress", "%n day(s) in the last two weeks.", "", count)
        card.body.addWidget(Label(told))
        card.body.addWidget(DayDots(self._look, title, dots))
        kind = QCoreApplication.translate("Progress", "A free day costs nothing: what was due waits for you.")
        card.body.addWidget(Label(kind, "caption"))
        return card

    def _rest(self) -> Card:
        card = Card(QCoreApplication.translate("Progress", "A rest from reviews"))
        until = self._progress.until
        if until is not None:
            told = QCoreApplication.translate(
                "Progress", "Reviews rest until {day}. Then they go on, a little each day."
            )
            card.body.addWidget(Label(told.format(day=day_text(until, self._look.language))))
            on = Button(self._look, QCoreApplication.translate("Progress", "Go on now"), "play")
            on.clicked.connect(lambda: self.rest_wanted.emit(None))
            card.body.addWidget(on, 0, Qt.AlignmentFlag.AlignLeft)
            return card
        told = QCoreApplication.translate("Progress", "On holiday? Nothing is asked until the day you are back.")
        card.body.addWidget(Label(told, "muted"))
        card.body.addWidget(self._resting())
        return card

    def _resting(self) -> QWidget:
        today = self._progress.week[0].day
        back = QDateEdit()
        back.setLocale(locale_of(self._look.language))
        back.setDisplayFormat("d MMM yyyy")
        back.setCalendarPopup(True)
        back.setMinimumDate(_qdate(today + timedelta(days=1)))
        back.setMaximumDate(_qdate(today + _LONGEST_REST))
        back.setDate(_qdate(today + _REST))
        rest = Button(self._look, QCoreApplication.translate("Progress", "Rest until then"), "moon")
        rest.clicked.connect(lambda: self.rest_wanted.emit(_date(back.date())))
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.px(12))
        field = Field(QCoreApplication.translate("Progress", "&Back on"), back)
        for widget in (field, rest):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        return choice

    def _left_out(self) -> Card:
        card = Card(QCoreApplication.translate("Progress", "Left out"))
        count = len(self._progress.left_out)
        told = QCoreApplication.translate("Progress", "%n question(s) are not asked, as you wanted.", "", count)
        card.body.addWidget(Label(told))
        again = Button(self._look, QCoreApplication.translate("Progress", "Ask them again"), "undo-2")
        again.clicked.connect(self.all_wanted)
        card.body.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
