"""The conversation: what was said so far, what came of it, and what is asked now."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.learning.attempts import Attempt
from sopapp.library.catalogue import Catalogue
from sopapp.library.moments import Kind
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.asking import moment_for
from sopapp.ui.pages.practise.half_given import HalfGiven, Unsaid, unsaid_of
from sopapp.ui.pages.practise.landing import Landing
from sopapp.ui.pages.practise.moment import Moment
from sopapp.ui.pages.practise.moment_say import SayMoment
from sopapp.ui.pages.practise.pace import reading_time
from sopapp.ui.pages.practise.piece import Piece
from sopapp.ui.pages.practise.scene import Pace, Scene
from sopapp.ui.pages.practise.story_again import StoryAgain
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.labels import Label


class Conversation(Piece):
    """Grows downwards by one exchange a decision; the answers stand where the next words will.

    `newest`: pieces of the latest exchange, the first of which should be at the top if all below it fits.
    """

    KIND = "talk"

    answered = Signal(object)  # an Answer
    moved = Signal(QWidget)  # something new is here, or the keyboard: have it in view
    touched = Signal()  # `half` is another
    step_wanted = Signal(str)  # "sop#step"
    debrief_wanted = Signal()

    def __init__(
        self,
        look: Look,
        catalogue: Catalogue,
        attempt: Attempt,
        language: str,
        *,
        unsaid: str = "",
        pace: Pace = reading_time,
    ) -> None:
        """`unsaid` is what `unsaid()` or `half` of another conversation told; of another attempt it is passed over."""
        super().__init__()
        self._look = look
        self._catalogue = catalogue
        self._attempt = attempt
        self._language = language
        self._pace = pace
        taken_over = unsaid_of(unsaid)
        mine = taken_over if taken_over is not None and taken_over.attempt == attempt.id else Unsaid(attempt.id, 0)
        self._own_words = dict(mine.own_words)
        self._moment: Moment | None = None
        self._end: Button | None = None
        self._news = ""  # what came of the last answer
        self._lay_out()
        setting = Label(self._text("setting"), "muted")
        self._said.addWidget(setting)
        self.newest: tuple[QWidget, ...] = (setting,)
        for number in range(len(attempt.play.decisions)):
            self._tell(number)
        self._ask()
        self._restore(mine)

    @property
    def words_to_keep(self) -> str:
        """What the person typed and wants kept for a manager; "" for nothing."""
        return self._moment.words if isinstance(self._moment, SayMoment) and self._moment.kept else ""

    @property
    def attempt(self) -> Attempt:
        """As far as it is told here."""
        return self._attempt

    @property
    def own_words(self) -> Mapping[int, str]:
        """What was typed here, by the number of the decision, from 0."""
        return self._own_words

    def go_on(self, attempt: Attempt) -> None:
        """Show what the last decision of the attempt led to."""
        if isinstance(self._moment, SayMoment) and self._moment.words:
            self._own_words[len(self._attempt.play.decisions)] = self._moment.words
        self._attempt = attempt
        self._tell(len(attempt.play.decisions) - 1)
        self._ask()
        self._next.show()  # now, or it could not take the keyboard
        self.focus_first()

    def unsaid(self) -> str:
        """What is answered and not given yet, for a window that is built anew; "" for nothing."""
        return self._unsaid(self._own_words).written()

    @property
    def half(self) -> str:
        """The same, to be kept for another day: own words that are given are not, unless their speaker wants it."""
        return self._unsaid({}).written()

    def focus_first(self) -> None:
        if self._moment is not None:
            self._moment.focus_first()
        elif self._end is not None:
            self._end.setFocus()

    def _unsaid(self, own_words: Mapping[int, str]) -> Unsaid:
        half = self._moment.half_given() if self._moment is not None else HalfGiven()
        return Unsaid(self._attempt.id, len(self._attempt.play.decisions), half, own_words)

    def _lay_out(self) -> None:
        self._said = QVBoxLayout()
        self._said.setSpacing(self._look.theme.px(12))
        self._next = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._look.theme.px(16))
        self._column.addLayout(self._said)
        self._column.addWidget(self._next)
        self._column.addStretch(1)

    def _restore(self, mine: Unsaid) -> None:
        if self._moment is not None and mine.number == len(self._attempt.play.decisions):
            self._moment.restore(mine.half)

    def _tell(self, number: int) -> None:
        """What the customer said, the answer, and what came of it."""
        decision = self._attempt.play.decisions[number]
        if decision.node.kind is Kind.LISTEN:
            self._said.addWidget(StoryAgain(self._look, self._text("customer.name"), self._text(decision.said)))
        elif self._moment is None:  # else it stands there already
            self._say(decision.said)
        landing = Landing(
            self._look,
            self._catalogue,
            self._attempt,
            number,
            language=self._language,
            own_words=self._own_words.get(number, ""),
        )
        landing.step_wanted.connect(self.step_wanted)
        self._said.addWidget(landing)
        self.newest = landing.newest
        self._news = landing.news

    def _say(self, line_id: str) -> Bubble:
        bubble = Bubble(self._look, self._text("customer.name"), self._text(line_id), mine=False)
        self._said.addWidget(bubble)
        return bubble

    def _ask(self) -> None:
        """What the customer says now, and what is asked; at an ending the way to the debrief."""
        play = self._attempt.play
        scene = Scene.of(self._look, play, self._language, self._attempt.seed, self._pace)
        if scene is None:
            self._moment = None
            self._replace(self._ending())
            return
        moment = moment_for(scene)
        if not moment.says_it_all:
            said = self._say(play.said)
            if not play.decisions:
                self.newest = (*self.newest, said)
        moment.answered.connect(self.answered)
        moment.moved.connect(self.moved)
        moment.touched.connect(self.touched)
        self._moment = moment
        self._replace(moment)
        moment.hear(self._heard("" if moment.says_it_all else scene.text(play.said)))

    def _replace(self, widget: QWidget) -> None:
        old, self._next = self._next, widget
        self._column.replaceWidget(old, widget)
        old.hide()
        old.deleteLater()  # later: one of its buttons asked for this

    def _ending(self) -> QWidget:
        over = QCoreApplication.translate("Conversation", "The conversation is over.")
        self._said.addWidget(Label(over, "muted"))
        words = QCoreApplication.translate("Conversation", "See how it went")
        self._end = Button(self._look, words, "list-checks", "primary")
        self._end.clicked.connect(self.debrief_wanted)
        self._end.setAccessibleDescription(self._heard(over))
        end = QWidget()
        column = QVBoxLayout(end)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._end, 0, Qt.AlignmentFlag.AlignLeft)
        return end

    def _heard(self, said: str) -> str:
        """Who cannot see the page hears first what came of the last answer."""
        return " ".join(part for part in (self._news, said) if part)

    def _text(self, line_id: str) -> str:
        return self._attempt.play.roleplay.text(line_id, self._language)
