"""What the answers in role-plays say: about escalating, listening, being sure and wrong, and about the questions."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.bootstrap import Services
from sopapp.learning.own_words import OwnWord
from sopapp.learning.results import Measures, Results
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.training_questions import QuestionsCard
from sopapp.ui.pages.manage.training_words import behaviour_text, rate_row
from sopapp.ui.pages.manage.training_words_card import OwnWordsCard
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.combo import Combo
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.rate_chart import RateChart, RateRow
from sopapp.ui.widgets.scroll import Scroll

_WIDEST = 720  # px at 100 %
_STEPS_SHOWN = 8


class TrainingView(QWidget):
    """Of the whole team, or of one person."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__()
        self._look = look
        self._services = services
        self._names: Mapping[str, str] = {}
        self._results: Results | None = None
        self._who = Combo()
        self._who.activated.connect(lambda _: self._show())
        self._field = Field(QCoreApplication.translate("Training", "Whose answers"), self._who)
        self._field.setMaximumWidth(look.theme.px(_WIDEST))
        self._body: QWidget = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look.theme.px(12), 0, 0)
        self._column.addWidget(self._field)
        self._column.addWidget(self._body, 1)

    def refresh(self) -> None:
        """Read everybody's answers anew."""
        names = {person.id: person.name for person in self._services.people.all()}
        ordered = sorted(names, key=lambda person_id: names[person_id].casefold())
        self._names = {person_id: names[person_id] for person_id in ordered}
        self._take(self._services.team_results.of(ordered))

    def focus_first(self) -> None:
        (self._who if self._field.isVisibleTo(self) else self._body).setFocus()

    @property
    def chosen(self) -> str:
        """The name of the one whose answers are shown."""
        return self._who.currentText()

    def choose(self, name: str) -> None:
        """Show the answers of the person with that name."""
        self._who.setCurrentText(name)
        self._show()

    def _take(self, results: Results) -> None:
        chosen = self._who.currentData()
        self._who.clear()
        self._who.addItem(QCoreApplication.translate("Training", "The whole team"), "")
        for person_id, name in self._names.items():
            self._who.addItem(name, person_id)
        self._who.setCurrentIndex(max(0, self._who.findData(chosen)))
        self._results = results
        self._show()

    def _show(self) -> None:
        results = self._results
        if results is None:
            return
        self._field.setVisible(results.team.decisions > 0)
        if not results.team.decisions:
            self._put(self._nothing())
            return
        person_id = str(self._who.currentData() or "")
        self._put(self._cards(results, person_id))

    def _put(self, body: QWidget) -> None:
        old, self._body = self._body, body
        self._column.replaceWidget(old, body)
        old.hide()
        old.deleteLater()

    def _cards(self, results: Results, person_id: str) -> Scroll:
        px = self._look.theme.px
        measures = results.people.get(person_id, results.team)
        inside = QWidget()
        inside.setAccessibleName(QCoreApplication.translate("Training", "Training results"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(4), px(8), px(16))
        column.setSpacing(px(12))
        told = QCoreApplication.translate(
            "Training",
            "From %n decision(s) in role-plays. They show what to practise next; they are no mark.",
            "",
            measures.decisions,
        )
        column.addWidget(Label(told, "muted"))
        cards = [self._escalation(measures), self._listening(measures), self._sure(measures)]
        if measures is results.team:
            cards.append(QuestionsCard(self._look, self._services.library.catalogue, results.items))
        words = self._services.own_words.read(
            {person_id} if person_id else {*self._names}, self._services.access.secrets()
        )
        if words:
            cards.insert(-1 if measures is results.team else len(cards), self._kept(words))
        for card in cards:
            card.setMaximumWidth(px(_WIDEST))
            column.addWidget(card)
        column.addStretch(1)
        scroll = Scroll(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll it
        return scroll

    def _escalation(self, measures: Measures) -> Card:
        found = measures.escalation
        rows = [
            rate_row(QCoreApplication.translate("Training", "Handed up when it was needed"), found.hit_rate),
            rate_row(QCoreApplication.translate("Training", "Handed up for nothing"), found.false_alarm_rate),
        ]
        told = QCoreApplication.translate(
            "Training",
            "Two different mistakes: to keep a case that must go up, and to hand up what one may decide oneself.",
        )
        return self._card(QCoreApplication.translate("Training", "Escalating"), told, rows)

    def _listening(self, measures: Measures) -> Card:
        rows = [rate_row(behaviour_text(behaviour), rate) for behaviour, rate in measures.listening.items()]
        told = QCoreApplication.translate("Training", "How often the answer showed it where the best answer does.")
        card = self._card(QCoreApplication.translate("Training", "Listening"), told, rows)
        if measures.own_words:
            words = QCoreApplication.translate("Training", "In their own words, as they marked it themselves:")
            card.body.addWidget(Label(words, "strong"))
            own = [rate_row(behaviour_text(behaviour), rate) for behaviour, rate in measures.own_words.items()]
            card.body.addWidget(RateChart(self._look, own))
        return card

    def _sure(self, measures: Measures) -> Card:
        catalogue, language = self._services.library.catalogue, self._look.language
        wrong = [(step, rate) for step, rate in measures.sure_and_wrong.items() if rate.count]
        wrong.sort(key=lambda pair: -pair[1].interval[0])  # what is most surely a trouble
        rows = [
            rate_row(f"{catalogue.sop(step.sop, language).title}: {words}", rate)
            for step, rate in wrong[:_STEPS_SHOWN]
            if step.sop in catalogue.sops and (words := catalogue.sop(step.sop, language).place_title(step.step))
        ]
        told = QCoreApplication.translate(
            "Training",
            "Who is sure and wrong does not look it up. Talk about these steps first. Only answers for which somebody"
            " said how sure they were are counted.",
        )
        return self._card(QCoreApplication.translate("Training", "Sure, and wrong"), told, rows)

    def _kept(self, words: list[OwnWord]) -> Card:
        return OwnWordsCard(self._look, self._services.library.catalogue, words, self._names)

    def _card(self, title: str, told: str, rows: list[RateRow]) -> Card:
        card = Card(title)
        card.body.addWidget(Label(told, "muted"))
        if rows:
            card.body.addWidget(RateChart(self._look, rows))
        else:
            card.body.addWidget(Label(QCoreApplication.translate("Training", "Nothing to show here yet.")))
        return card

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self._look,
            "target",
            QCoreApplication.translate("Training", "No answers yet"),
            QCoreApplication.translate(
                "Training",
                "As soon as somebody plays a role-play, you see here how the team listens and escalates, and which"
                " questions are to be mended.",
            ),
        )
