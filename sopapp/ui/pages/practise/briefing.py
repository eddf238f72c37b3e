"""Before the conversation: where we are, and an example of another case to learn from."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.library.roleplay import ModelLine, RolePlay
from sopapp.ui.look import Look
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label


class Briefing(QWidget):
    """`started` asks for the conversation to begin, `left` for the list."""

    started = Signal()
    left = Signal()

    def __init__(self, look: Look, roleplay: RolePlay, language: str) -> None:
        super().__init__()
        self._look = look
        self._roleplay = roleplay
        self._language = language
        self._start = Button(look, QCoreApplication.translate("Briefing", "Start the conversation"), "play", "primary")
        self._start.clicked.connect(self.started)
        self._example = QWidget()
        self._build()

    def focus_first(self) -> None:
        self._start.setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        card = Card()
        card.body.addWidget(Label(QCoreApplication.translate("Briefing", "Where you are"), "strong"))
        card.body.addWidget(Label(self._text("setting")))
        card.body.addWidget(Label(QCoreApplication.translate("Briefing", "What you practise"), "strong"))
        card.body.addWidget(Label(self._text("summary")))
        card.body.addWidget(
            Label(
                QCoreApplication.translate(
                    "Briefing", "Each answer is kept at once. You can stop at any time and go on later."
                ),
                "caption",
            )
        )
        card.body.addLayout(self._buttons())
        column.addWidget(card)
        if self._roleplay.model:
            column.addWidget(self._example)
            self._fill_example()
        column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._start)
        back = Button(self._look, QCoreApplication.translate("Briefing", "Back to the list"), "arrow-left", "quiet")
        back.clicked.connect(self.left)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def _fill_example(self) -> None:
        px = self._look.theme.px
        column = QVBoxLayout(self._example)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(12))
        column.addWidget(Label(QCoreApplication.translate("Briefing", "First see an example, from another case"), "h2"))
        for line in self._roleplay.model:
            column.addWidget(self._bubble(line))
            note = self._text(f"model.{line.id}.note")
            if note:
                column.addWidget(self._note(line, note))

    def _bubble(self, line: ModelLine) -> Bubble:
        speaker = (
            QCoreApplication.translate("Briefing", "Staff")
            if line.by_rep
            else QCoreApplication.translate("Briefing", "Customer")
        )
        return Bubble(self._look, speaker, self._text(f"model.{line.id}.say"), mine=line.by_rep)

    def _note(self, line: ModelLine, note: str) -> Callout:
        if line.good is None:
            return Callout(self._look, note, "neutral")
        pattern = (
            QCoreApplication.translate("Briefing", "Do it like this: {note}")
            if line.good
            else QCoreApplication.translate("Briefing", "Not like this: {note}")
        )
        return Callout(self._look, pattern.format(note=note), "ok" if line.good else "warn")

    def _text(self, line_id: str) -> str:
        return self._roleplay.text(line_id, self._language)
