"""The suggestion that a draft answers, in view while it is being worked in."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.look import Look
from sopapp.ui.widgets.buttons import IconButton
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.scroll import Scroll

_LOWEST, _HIGHEST = 112, 150  # px at 100 %


class SuggestionCard(Card):
    """Can be put away; it is there again when the editor is opened from the suggestion."""

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
        texts.addStretch(1)
        scroll = Scroll(inside)
        scroll.setMinimumHeight(look.theme.px(_LOWEST))
        scroll.setMaximumHeight(look.theme.px(_HIGHEST))
        row = QHBoxLayout()
        row.addWidget(scroll, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Show it; nothing where there is none."""
        if suggestion is not None:
            self._now.setText(suggestion.now)
            self._better.setText(suggestion.better)
        self.setVisible(suggestion is not None)
