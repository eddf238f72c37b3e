"""The end of the text: sign that it was read, and where to go from there."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sopapp.learning.reading import ReadState
from sopapp.ui.dates import day_text
from sopapp.ui.look import Look
from sopapp.ui.pages.read.reading import Reading, has_version
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.picture import Picture

SIGN_KEYS = "Ctrl+Return"


class Signing(QWidget):
    signed = Signal()
    practice_wanted = Signal()
    next_wanted = Signal()
    suggestion_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.theme.px(4), 0, 0, look.theme.px(24))
        self._shown: tuple[Reading, str] | None = None

    def show_reading(self, reading: Reading, next_title: str) -> None:
        """`next_title` is the procedure to read after this one, "" for none."""
        if self._shown == (reading, next_title):
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self._shown = (reading, next_title)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        read = reading.state in (ReadState.READ, ReadState.REVIEW_DUE)
        part = self._read(reading, next_title) if read else self._unread(reading)
        self._column.addWidget(part)
        part.show()  # at once: what is hidden takes no room, and the text would move twice
        if had_focus:
            self.focus_first()

    def focus_first(self) -> None:
        button = next(iter(self.findChildren(Button)), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unread(self, reading: Reading) -> QWidget:
        text = QCoreApplication.translate("ReadPage", "You read it to the end? Sign, and it counts as read.")
        if has_version(reading):
            text = QCoreApplication.translate(
                "ReadPage", "You read it to the end? Sign, and version {version} counts as read."
            ).format(version=reading.version)
        if reading.state is ReadState.CHANGED:
            text = QCoreApplication.translate(
                "ReadPage", "You read version {old}. Sign version {new} once you know what changed."
            ).format(old=reading.signed, new=reading.version)
        sign = QCoreApplication.translate("ReadPage", "I have read this")
        button = self._button(sign, "check", "primary")
        button.setToolTip(QCoreApplication.translate("ReadPage", "Ctrl+Enter"))
        button.clicked.connect(self.signed)
        return self._part(Label(text, "muted"), [button, self._suggest()])

    def _read(self, reading: Reading, next_title: str) -> QWidget:
        text = QCoreApplication.translate("ReadPage", "Read by you: version {version}").format(version=reading.signed)
        if reading.signed_at is not None:
            text = QCoreApplication.translate("ReadPage", "Read by you on {day}: version {version}")
            text = text.format(day=day_text(reading.signed_at, self._look.language), version=reading.signed)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.theme.px(8))
        tokens = self._look.theme.tokens
        row.addWidget(Picture(self._look.icons.pixmap("circle-check", self._look.theme.px(20), tokens.ok)))
        row.addWidget(Label(text, "strong"), 1)
        buttons = []
        if reading.has_practice:
            practise = self._button(
                QCoreApplication.translate("ReadPage", "Practise this"), "messages-square", "primary"
            )
            practise.clicked.connect(self.practice_wanted)
            buttons.append(practise)
        if next_title:
            kind = "secondary" if buttons else "primary"
            go_on = self._button(QCoreApplication.translate("ReadPage", "Read the next one"), "arrow-right", kind)
            go_on.setAccessibleDescription(next_title)
            go_on.clicked.connect(self.next_wanted)
            buttons.append(go_on)
            after = QCoreApplication.translate("ReadPage", "Next to read: {title}").format(title=next_title)
            return self._part(line, [*buttons, self._suggest()], Label(after, "muted"))
        return self._part(line, [*buttons, self._suggest()])

    def _suggest(self) -> Button:
        button = self._button(QCoreApplication.translate("ReadPage", "Suggest a change"), "lightbulb", "quiet")
        button.clicked.connect(self.suggestion_wanted)
        return button

    def _button(self, text: str, icon: str, kind: str) -> Button:
        button = Button(self._look, text, icon=icon, kind=kind)
        button.setAutoDefault(True)
        return button

    def _part(self, first: QWidget, buttons: list[Button], second: QWidget | None = None) -> QWidget:
        px = self._look.theme.px
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        line = QFrame()
        line.setProperty("piece", "line")
        column.addWidget(line)
        column.addWidget(first)
        if second is not None:
            column.addWidget(second)
        row = QWidget()
        flow = FlowLayout(row)
        for button in buttons:
            flow.addWidget(button)
        column.addWidget(row)
        return part
