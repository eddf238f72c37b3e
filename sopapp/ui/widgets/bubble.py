"""What somebody says in a conversation."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from sopapp.ui.initials import initials
from sopapp.ui.look import Look
from sopapp.ui.widgets.labels import Label

_NARROW = 360  # px at 100 %


class Bubble(QWidget):
    """`mine` stands at the right and in the learner's colour, else at the left with the speaker's initials.

    `about` stands behind the speaker's name: when it was said, or what came of it.
    """

    def __init__(self, look: Look, speaker: str, text: str, mine: bool, about: str = "") -> None:
        super().__init__()
        px = look.theme.px
        self._heading = f"{speaker} · {about}" if about else speaker
        self._words = Label("")
        self.show_text(text)
        side = Qt.AlignmentFlag.AlignRight if mine else Qt.AlignmentFlag.AlignLeft
        column = QVBoxLayout()
        column.setSpacing(px(4))
        column.addWidget(Label(self._heading, "caption"), 0, side)
        column.addWidget(_paper(self._words, mine), 0, side)
        self._look = look
        self._free = 0 if mine else 2  # where in the row nothing stands
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        if mine:
            row.addStretch(1)
            row.addLayout(column, 4)
        else:
            row.addWidget(_avatar(look, speaker), 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(column, 4)
            row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the words have all of it."""
        super().resizeEvent(event)
        free = int(self.width() >= self._look.theme.px(_NARROW))
        if self._row.stretch(self._free) != free:
            self._row.setStretch(self._free, free)

    def show_text(self, text: str) -> None:
        """Say something else, or more."""
        self._words.setText(text)
        self.setAccessibleName(f"{self._heading}: {text}")


def _paper(words: Label, mine: bool) -> QFrame:
    paper = QFrame()
    paper.setProperty("piece", "bubble-mine" if mine else "bubble")
    paper.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    inside = QVBoxLayout(paper)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(words)
    return paper


def _avatar(look: Look, speaker: str) -> QLabel:
    px = look.theme.px
    avatar = QLabel(_fitting(initials(speaker), look))
    avatar.setTextFormat(Qt.TextFormat.PlainText)
    avatar.setAccessibleName(speaker)
    avatar.setProperty("piece", "avatar")
    avatar.setFixedSize(px(36), px(36))
    avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return avatar


def _fitting(letters: str, look: Look) -> str:
    """Two Tamil letters are often too wide for the circle; then the first must do."""
    metrics = QFontMetrics(look.theme.font(12.5, QFont.Weight.Bold))
    return letters if metrics.horizontalAdvance(letters) <= look.theme.px(28) else initials(letters)
