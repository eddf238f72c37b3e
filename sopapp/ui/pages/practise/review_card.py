"""What comes back today, and the way to it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.pages.practise.review_load import ReviewLoad
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label


class ReviewCard(Card):
    """Hidden while nothing was ever learnt."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = Label("", "h3")
        self._words = Label("", "muted")
        self._start = Button(look, QCoreApplication.translate("Review", "Start the review"), "rotate-ccw", "primary")
        self._start.clicked.connect(self.wanted)
        self.body.setSpacing(look.theme.px(6))
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        self.body.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def starts(self) -> bool:
        """Whether there is something to do."""
        return not self._start.isHidden()

    def focus_first(self) -> None:
        self._start.setFocus()

    def show_load(self, load: ReviewLoad) -> None:
        self._start.setVisible(bool(load.items))
        title, words = self._of(load)
        self._title.setText(title)
        self._words.setText(words)
        self._start.setAccessibleDescription(f"{title}. {words}")
        self.setAccessibleName(title)
        self.setVisible(load.learnt)

    def _of(self, load: ReviewLoad) -> tuple[str, str]:
        language = self._look.language
        if load.items:
            title = QCoreApplication.translate("Review", "Today's review: {load}").format(load=load.text)
            return title, QCoreApplication.translate(
                "Review", "What you learned comes back just before it would be forgotten, in new words."
            )
        if load.until is not None:
            title = QCoreApplication.translate("Review", "Reviews rest until {day}")
            told = QCoreApplication.translate("Review", "Under “My progress” you can let them go on sooner.")
            return title.format(day=day_text(load.until, language)), told
        title = QCoreApplication.translate("Review", "Nothing due today")
        if load.next is None:
            return title, ""
        told = QCoreApplication.translate("Review", "Next on {day}.")
        return title, told.format(day=day_text(load.next, language))
