"""A story as it is told: sentence by sentence, at the pace of reading, and then gone."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.ui.pages.practise.pace import sentences
from sopapp.ui.pages.practise.scene import Scene
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label


class StoryTelling(QWidget):
    """Waits to be asked for, and while it is out of sight. `told` is sent when the last sentence has been read.

    For a screen reader it does not go on by itself: nobody knows how fast that speaks.
    """

    told = Signal()
    went_on = Signal()

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._sentences = sentences(scene.text(scene.said))
        self._at = 0  # sentences told
        self._bubble = Bubble(scene.look, scene.customer, "", mine=False)
        self._bubble.hide()
        self._where = Label("", "caption")
        self._hint = Label("", "muted")
        self.on = Button(scene.look, QCoreApplication.translate("Story", "Listen now"), "arrow-right", "primary")
        self.on.clicked.connect(self._go_on)
        self._pause = Button(scene.look, "", kind="quiet")
        self._pause.setCheckable(True)
        self._pause.toggled.connect(self._hold)
        self._say_pause()
        self._pause.hide()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        self._lay_out()

    def start_over(self) -> None:
        """Tell it once more, at once."""
        self._at = 0
        self._pause.setChecked(False)
        self._go_on()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _go_on(self) -> None:
        self._timer.stop()
        if self._at == len(self._sentences):
            self.told.emit()
            return
        self._at += 1
        total = len(self._sentences)
        self._bubble.show_text(" ".join(self._sentences[: self._at]))
        self._bubble.show()
        self._hint.hide()  # what is said has all the room
        self._pause.setVisible(not QAccessible.isActive())
        where = QCoreApplication.translate("Story", "Sentence {number} of {total}")
        self._where.setText(where.format(number=self._at, total=total))
        self.on.setText(
            QCoreApplication.translate("Story", "Next sentence")
            if self._at < total
            else QCoreApplication.translate("Story", "I have listened")
        )
        self._wait()
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._sentences[self._at - 1]))
            self.went_on.emit()

    def _wait(self) -> None:
        """The time to read the sentence that was said last."""
        if self.isVisible() and self._at and not self._pause.isChecked() and not QAccessible.isActive():
            self._timer.start(self._scene.pace(self._sentences[self._at - 1], self._scene.language))

    def _hold(self, held: bool) -> None:
        self._say_pause()
        if held:
            self._timer.stop()
        else:
            self._wait()

    def _say_pause(self) -> None:
        self._pause.setText(
            QCoreApplication.translate("Story", "Go on by itself")
            if self._pause.isChecked()
            else QCoreApplication.translate("Story", "Pause")
        )

    def _lay_out(self) -> None:
        px = self._scene.look.theme.px
        foot = QWidget()
        row = FlowLayout(foot, gap=10)
        for widget in (self.on, self._pause, self._where):
            row.addWidget(widget)
        hint = QCoreApplication.translate("Story", "{name} has a longer story. It is told once, and then it is gone.")
        hint = hint.format(name=self._scene.customer)
        self.on.setAccessibleDescription(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._bubble)
        self._hint.setText(hint)
        column.addWidget(self._hint)
        column.addWidget(foot)
