"""Beside a translation: what the original says at the place that is being translated."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from sopapp.library.sop import Sop
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_HIGHEST = 150  # px at 100 %


class SourceCard(Card):
    """`next_wanted` carries the id of a step to be translated anew."""

    next_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._behind: Sequence[str] = ()
        self._here = ""
        self._title = Label("", "strong")
        self._stale = Label(
            QCoreApplication.translate("SourceCard", "The original has changed since this was translated."), "warn"
        )
        self._text = Label("")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._scroll = Scroll(self._text)
        self._scroll.setMaximumHeight(look.theme.px(_HIGHEST))
        self._next = Button(look, "", "arrow-right", "quiet")
        self._next.clicked.connect(self._go_on)
        head = QWidget()
        row = FlowLayout(head)
        row.addWidget(self._title)
        row.addWidget(self._next)
        self._title.setMinimumHeight(look.theme.px(36))
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.body.setSpacing(look.theme.px(4))
        self.body.addWidget(head)
        self.body.addWidget(self._stale)
        self.body.addWidget(self._scroll)

    def show_behind(self, steps: Sequence[str]) -> None:
        """The ids of the steps that are out of date or missing in the translation."""
        self._behind = steps
        self._next.setVisible(bool(steps))
        self._next.setText(QCoreApplication.translate("SourceCard", "%n step(s) to translate", "", len(steps)))

    def show_place(self, source: Sop, draft: Sop, line: int, language: str) -> None:
        """`line`: of the draft's file, from 1; `language`: the original's name."""
        step = max((s for s in draft.steps if s.line <= line < s.end), key=lambda s: s.line, default=None)
        original = source.step(step.id) if step is not None else None
        lines = source.body.split("\n")
        if original is not None:
            self._here = original.id
            title = QCoreApplication.translate("SourceCard", "{language}, step {number}")
            self._title.setText(title.format(language=language, number=original.number))
            first, last = original.line, original.end
        else:
            self._here = ""
            self._title.setText(language)
            first, last = _section(source, draft, line)
        self._text.setText("\n".join(lines[first - source.body_line : last - source.body_line]).strip())
        self._stale.setVisible(bool(self._here) and self._here in self._behind)

    def _go_on(self) -> None:
        """To the first that comes after this one, and from the last to the first."""
        if self._behind:
            at = self._behind.index(self._here) + 1 if self._here in self._behind else 0
            self.next_wanted.emit(self._behind[at % len(self._behind)])


def _section(source: Sop, draft: Sop, line: int) -> tuple[int, int]:
    """The first line of the original's part under the same heading, and the line after it."""
    number = sum(heading.line <= line for heading in draft.headings) - 1
    end = source.body_line + source.body.count("\n") + 1
    if not 0 <= number < len(source.headings):
        return source.body_line, source.headings[0].line if source.headings else end
    first = source.headings[number].line
    stops = [heading.line for heading in source.headings[number + 1 : number + 2]]
    stops += [step.line for step in source.steps if step.line > first]
    return first, min(stops, default=end)
