"""How the team stands: what each person has read and practised, and how well."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.bootstrap import Services
from sopapp.learning.progress import PersonReport, ReadState
from sopapp.library.catalogue import Catalogue
from sopapp.people.person import Person
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.team_verbs import TeamVerbs
from sopapp.ui.tasks import Tasks
from sopapp.ui.widgets.bar_chart import BarChart
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll
from sopapp.ui.widgets.share_bar import ShareBar

_WIDEST = 720  # px at 100 %


class TeamView(QWidget):
    """Everybody on this PC, or on the folder that it shares."""

    said = Signal(str, str)

    def __init__(self, look: Look, services: Services, tasks: Tasks) -> None:
        super().__init__()
        self._look = look
        self._services = services
        self._shown: object = None
        self._body: QWidget | None = None
        self._verbs = TeamVerbs(look, services, tasks, self)
        self._verbs.said.connect(self.said)
        self._verbs.changed.connect(self._show_change)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        """Read how everybody stands; the cards are made anew only when something is different."""
        services = self._services
        people = {person.id: person for person in services.people.all()}
        ordered = sorted(people, key=lambda person_id: people[person_id].name.casefold())
        reports = services.progress.overview(ordered)
        if self._shown == (people, reports, services.library.catalogue.info):
            return
        self._shown = (people, reports, services.library.catalogue.info)
        self._put(self._cards(reports, people) if reports else self._nobody())

    def focus_first(self) -> None:
        if self._body is not None:
            self._body.setFocus()

    def _show_change(self) -> None:
        """The button that was pressed is gone with its card; the keyboard stays here."""
        self.refresh()
        self.focus_first()

    def _put(self, body: QWidget) -> None:
        place = self._body.verticalScrollBar().value() if isinstance(self._body, Scroll) else 0
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body)
        if isinstance(body, Scroll):
            body.verticalScrollBar().setValue(place)

    def _cards(self, reports: list[PersonReport], people: Mapping[str, Person]) -> Scroll:
        px = self._look.theme.px
        inside = QWidget()
        inside.setAccessibleName(QCoreApplication.translate("TeamView", "The team"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(12), px(8), px(16))
        column.setSpacing(px(12))
        caption = QCoreApplication.translate(
            "TeamView",
            "Skills come from the newest finished play of each role-play: 0 % is what choosing blindly earns, 100 % the"
            " best answer every time. They show what to practise next; they are no mark.",
        )
        column.addWidget(Label(caption, "muted"))
        export = Button(self._look, QCoreApplication.translate("TeamView", "Export records…"), icon="download")
        export.clicked.connect(self._verbs.ask_to_export)
        column.addWidget(export, 0, Qt.AlignmentFlag.AlignLeft)
        for report in reports:
            card = self._card(report, people[report.person_id])
            card.setMaximumWidth(px(_WIDEST))
            column.addWidget(card)
        column.addStretch(1)
        scroll = Scroll(inside)
        scroll.setFocusPolicy(scroll.focusPolicy().StrongFocus)  # the arrow keys scroll it
        return scroll

    def _card(self, report: PersonReport, person: Person) -> Card:
        catalogue = self._services.library.catalogue
        card = Card(person.name)
        card.body.setSpacing(self._look.theme.px(8))
        if not _did_something(report):
            nothing = QCoreApplication.translate("TeamView", "Has read and practised nothing yet.")
            card.body.addWidget(Label(nothing, "muted"))
            card.body.addWidget(self._buttons(person))
            return card
        states = list(report.states.values())
        read = sum(state in (ReadState.READ, ReadState.REVIEW_DUE) for state in states)
        changed = sum(state is ReadState.CHANGED for state in states)
        words = QCoreApplication.translate("TeamView", "{read} of {all} procedures read").format(
            read=read, all=len(states)
        )
        if changed:
            more = QCoreApplication.translate("TeamView", "%n changed since", "", changed)
            words = f"{words} · {more}"
        card.body.addWidget(Label(words))
        card.body.addWidget(ShareBar(self._look, read / len(states) if states else 0.0, words))
        total = len(catalogue.roleplays)
        if total:
            practised = sum(roleplay in catalogue.roleplays for roleplay in report.practised)
            words = QCoreApplication.translate("TeamView", "{done} of {all} role-plays practised")
            card.body.addWidget(Label(words.format(done=practised, all=total)))
        if report.skills:
            card.body.addWidget(BarChart(self._look, self._skills(report, catalogue)))
        card.body.addWidget(self._buttons(person))
        return card

    def _buttons(self, person: Person) -> QWidget:
        """Who is signed in knows their PIN, and takes it away in the settings."""
        holder = QWidget()
        row = FlowLayout(holder)
        if person.has_pin and person != self._services.people.current:
            row.addWidget(self._pin_button(person.id, person.name))
        row.addWidget(self._erase_button(person.id, person.name))
        return holder

    def _pin_button(self, person_id: str, name: str) -> Button:
        words = QCoreApplication.translate("TeamView", "Take the PIN away …")
        take = Button(self._look, words, icon="lock-open", kind="quiet")
        take.setAccessibleName(
            QCoreApplication.translate("TeamView", "Take the PIN of {name} away …").format(name=name)
        )
        take.clicked.connect(lambda: self._verbs.ask_to_take_pin_away(person_id, name))
        return take

    def _erase_button(self, person_id: str, name: str) -> Button:
        erase = Button(
            self._look, QCoreApplication.translate("TeamView", "Erase this person…"), icon="trash-2", kind="quiet"
        )
        erase.setAccessibleName(QCoreApplication.translate("TeamView", "Erase {name}…").format(name=name))
        erase.clicked.connect(lambda: self._verbs.ask_to_erase(person_id, name))
        return erase

    def _skills(self, report: PersonReport, catalogue: Catalogue) -> list[tuple[str, float]]:
        language = self._look.language
        return [(catalogue.skill_name(skill, language), share) for skill, share in sorted(report.skills.items())]

    def _nobody(self) -> EmptyState:
        return EmptyState(
            self._look,
            "users",
            QCoreApplication.translate("TeamView", "Nobody is here yet"),
            QCoreApplication.translate(
                "TeamView", "As soon as somebody has signed in with their name, you see here how far they have come."
            ),
        )


def _did_something(report: PersonReport) -> bool:
    return bool(report.practised or report.skills) or any(s is not ReadState.NEW for s in report.states.values())
