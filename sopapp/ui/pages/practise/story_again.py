"""A story that was told, to read again."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button


class StoryAgain(QWidget):
    """Shut at first: what was remembered is to be looked at before what was said."""

    def __init__(self, look: Look, speaker: str, story: str) -> None:
        super().__init__()
        self._bubble = Bubble(look, speaker, story, mine=False)
        self._bubble.hide()
        self._button = Button(look, "", "eye", "quiet")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(4))
        column.addWidget(self._bubble)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(False)

    def _show(self, opened: bool) -> None:
        self._bubble.setVisible(opened)
        self._button.show_icon("eye-off" if opened else "eye")
        self._button.setText(
            QCoreApplication.translate("Story", "Hide the story")
            if opened
            else QCoreApplication.translate("Story", "Read the story again")
        )
