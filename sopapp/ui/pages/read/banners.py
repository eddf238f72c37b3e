"""What one should know before reading: stands above the text and scrolls with it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sopapp.learning.reading import ReadState
from sopapp.ui.dates import day_text
from sopapp.ui.language import own_name
from sopapp.ui.look import Look
from sopapp.ui.pages.read.reading import Reading, StepChange
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.row_button import RowButton


class Banners(QWidget):
    """Notes on the translation, the review, and what changed since it was read."""

    step_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Reading | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.theme.px(8))

    def show_reading(self, reading: Reading) -> None:
        if reading == self._shown:
            return
        self._shown = reading
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tone, text in notes(reading, self._look.language):
            self._column.addWidget(Callout(self._look, text, tone))
        if reading.state is ReadState.CHANGED:
            changes = ChangesBanner(self._look, reading)
            changes.step_chosen.connect(self.step_chosen)
            self._column.addWidget(changes)
        for at in range(self._column.count()):
            item = self._column.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()  # at once: what is hidden takes no room, and the text would move twice


def notes(reading: Reading, language: str) -> list[tuple[str, str]]:
    """Tone and text of each note, what matters most first."""
    found = []
    if not reading.translated:
        text = QCoreApplication.translate(
            "ReadPage", "This procedure is not translated into {wanted} yet; it is shown in {shown}."
        )
        shown = own_name(reading.sop.language) if reading.sop.language else reading.sop.language
        found.append(("info", text.format(wanted=own_name(reading.wanted), shown=shown)))
    if reading.stale:
        text = QCoreApplication.translate(
            "ReadPage",
            "The original of %n step(s) has changed since this was translated. It is shown below each of them.",
            "",
            len(reading.stale),
        )
        found.append(("warn", text))
    if reading.behind:
        text = QCoreApplication.translate(
            "ReadPage", "The original has a newer version ({version}); its steps are the same."
        )
        found.append(("info", text.format(version=reading.version)))
    if reading.review_passed and reading.sop.next_review is not None:
        text = QCoreApplication.translate(
            "ReadPage", "This procedure was to be reviewed by {day}. If something in it is out of date, suggest it."
        )
        found.append(("info", text.format(day=day_text(reading.sop.next_review, language))))
    if not reading.sop.reviewed:
        found.append(
            ("neutral", QCoreApplication.translate("ReadPage", "Translation not yet reviewed by a native reader."))
        )
    return found


class ChangesBanner(QFrame):
    """The steps that are not as they were; a click goes there. What each said before can be shown."""

    step_chosen = Signal(str)

    def __init__(self, look: Look, reading: Reading) -> None:
        super().__init__()
        self._look = look
        px = look.theme.px
        self.setProperty("piece", "callout-warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        title = QCoreApplication.translate("ReadPage", "Changed since you read version {version}")
        column.addWidget(Label(title.format(version=reading.signed), "h3"))
        self.setAccessibleName(title.format(version=reading.signed))
        if reading.change:
            column.addWidget(Label(reading.change))
        self._before: list[QWidget] = []
        for change in reading.step_changes:
            self._add_step(column, change)
        if not reading.step_changes:
            text = QCoreApplication.translate("ReadPage", "The steps are the same; the text around them has changed.")
            column.addWidget(Label(text))
        if self._before:
            column.addWidget(self._toggle(), 0, Qt.AlignmentFlag.AlignLeft)

    def _add_step(self, column: QVBoxLayout, change: StepChange) -> None:
        if change.number:
            row = RowButton(self._look, f"{change.number}. {change.text}", icon="history", tone="warn")
            row.clicked.connect(lambda: self.step_chosen.emit(change.step))
            column.addWidget(row)
        else:
            text = QCoreApplication.translate("ReadPage", "Taken out: {text}")
            column.addWidget(Label(text.format(text=change.before or change.step)))
        if change.number and change.before and change.before != change.now:
            compared = self._compared(change)
            compared.hide()
            self._before.append(compared)
            column.addWidget(compared)

    def _compared(self, change: StepChange) -> QWidget:
        px = self._look.theme.px
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(px(40), 0, px(8), px(8))
        column.setSpacing(px(2))
        before = QCoreApplication.translate("ReadPage", "Before: {text}").format(text=change.before)
        now = QCoreApplication.translate("ReadPage", "Now: {text}").format(text=change.now)
        for label in (Label(before, "muted"), Label(now)):
            column.addWidget(label)
        return part

    def _toggle(self) -> Button:
        texts = {
            False: QCoreApplication.translate("ReadPage", "Show the old text"),
            True: QCoreApplication.translate("ReadPage", "Hide the old text"),
        }
        button = Button(self._look, texts[False])
        button.setCheckable(True)

        def show(on: bool) -> None:
            button.setText(texts[on])
            for part in self._before:
                part.setVisible(on)

        button.toggled.connect(show)
        return button
