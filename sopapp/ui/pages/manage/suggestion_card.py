"""The suggestion that a draft answers, in view while it is being worked in."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.language import own_name
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.words import step_words
from sopapp.ui.widgets.buttons import Button, IconButton
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_LOWEST, _HIGHEST = 112, 150  # px at 100 %


class SuggestionCard(Card):
    """With what was said since. Can be put away; it is there again when the editor is opened from the suggestion.

    `other_wanted`: the same step in another language, the one it was written on or the original.
    """

    other_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(QCoreApplication.translate("Editor", "The suggestion"))
        self._now, self._better = Label(""), Label("")
        close = IconButton(look, "x", QCoreApplication.translate("Editor", "Put the suggestion away"))
        close.clicked.connect(self.hide)
        inside = QWidget()
        texts = QVBoxLayout(inside)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(look.theme.px(4))
        texts.addWidget(Label(QCoreApplication.translate("Editor", "What happens now"), "strong"))
        texts.addWidget(self._now)
        texts.addWidget(Label(QCoreApplication.translate("Editor", "What would be better"), "strong"))
        texts.addWidget(self._better)
        self._said = QVBoxLayout()
        self._said.setSpacing(look.theme.px(4))
        texts.addLayout(self._said)
        self._other = Button(look, "", "languages", "quiet")
        self._language = ""
        self._other.clicked.connect(lambda: self.other_wanted.emit(self._language))
        texts.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addStretch(1)
        scroll = Scroll(inside)
        scroll.setMinimumHeight(look.theme.px(_LOWEST))
        scroll.setMaximumHeight(look.theme.px(_HIGHEST))
        row = QHBoxLayout()
        row.addWidget(scroll, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_suggestion(self, suggestion: Suggestion | None, other: str) -> None:
        """Show it; nothing where there is none. `other` is the other language to answer it in, "" for none."""
        self._language = other
        words = QCoreApplication.translate("Editor", "Open this step in {language}")
        self._other.setText(words.format(language=own_name(other)) if other else "")
        self._other.setVisible(bool(other))
        if suggestion is not None:
            self._now.setText(suggestion.now)
            self._better.setText(suggestion.better)
            self._show_said(suggestion)
        self.setVisible(suggestion is not None)

    def _show_said(self, suggestion: Suggestion) -> None:
        """The words of the question, the reply and all else that was said; a step without words says nothing here."""
        while (item := self._said.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for message in suggestion.messages:
            if message.text:
                self._said.addWidget(Label(step_words(message), "strong"))
                self._said.addWidget(Label(message.text))
