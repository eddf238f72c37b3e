"""One procedure: its versions in each language, and the drafts that wait."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sopapp.authoring.drafts import Draft
from sopapp.authoring.translation import TranslationState
from sopapp.library.sop import Sop
from sopapp.ui.dates import day_text, moment_text
from sopapp.ui.language import own_name
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.words import translation_words
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill


@dataclass(frozen=True, slots=True)
class Standing:
    """A procedure as managers look at it. `source` is None while it was never published."""

    sop_id: str
    title: str
    source: Sop | None
    overdue: bool
    translations: tuple[TranslationState, ...]
    drafts: tuple[Draft, ...]


class ProcedureView(QWidget):
    """`editing_wanted` carries the language, `reading_wanted` nothing but the wish."""

    editing_wanted = Signal(str)

    def __init__(self, look: Look, standing: Standing) -> None:
        super().__init__()
        self._look = look
        self._standing = standing
        self._buttons: list[Button] = []
        self._build()

    def focus_first(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus()

    def _build(self) -> None:
        px = self._look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(self._standing.title, "h2"))
        source = self._standing.source
        if source is None:
            column.addWidget(Label(QCoreApplication.translate("ProcedureView", "Not published yet."), "muted"))
            for draft in self._standing.drafts:
                column.addWidget(self._row(draft.language, [], self._draft_words(draft)))
        else:
            for words in self._facts(source):
                column.addWidget(Label(words, "muted"))
            if self._standing.overdue:
                words = QCoreApplication.translate("ProcedureView", "The review date has passed")
                column.addWidget(Pill(self._look, words, "warn", "calendar"))
            column.addWidget(self._row(source.language, self._original(source), self._draft_of(source.language)))
            for state in self._standing.translations:
                said = translation_words(state, source.version)
                column.addWidget(self._row(state.language, said, self._draft_of(state.language)))
        column.addStretch(1)

    def _original(self, source: Sop) -> list[tuple[str, str]]:
        if not source.language or not self._standing.translations:
            return []
        return [(QCoreApplication.translate("ProcedureView", "Original"), "neutral")]

    def _facts(self, source: Sop) -> list[str]:
        language = self._look.language
        version = QCoreApplication.translate("ProcedureView", "Version {version}").format(version=source.version)
        if source.changed_on is not None:
            words = QCoreApplication.translate("ProcedureView", "Version {version} of {day}")
            version = words.format(version=source.version, day=day_text(source.changed_on, language))
        found = [f"{version}: {source.change}" if source.change else version]
        if source.next_review is not None:
            words = QCoreApplication.translate("ProcedureView", "Next review by {day}")
            found.append(words.format(day=day_text(source.next_review, language)))
        if source.owner:
            found.append(QCoreApplication.translate("ProcedureView", "Owner: {owner}").format(owner=source.owner))
        return found

    def _row(self, language: str, states: Sequence[tuple[str, str]], draft: str) -> Card:
        """A language: what state it is in, and the way into the editor."""
        card = Card()
        card.body.setSpacing(self._look.theme.px(8))
        name = own_name(language) if language else QCoreApplication.translate("ProcedureView", "The text")
        head = QHBoxLayout()
        head.addWidget(Label(name, "h3"), 1)
        missing = any(s.language == language and not s.exists for s in self._standing.translations)
        words = (
            QCoreApplication.translate("ProcedureView", "Translate")
            if missing and not draft
            else QCoreApplication.translate("ProcedureView", "Edit")
        )
        edit = Button(self._look, words, "languages" if missing else "pencil")
        edit.setAccessibleName(f"{words}: {name}")
        edit.clicked.connect(lambda: self.editing_wanted.emit(language))
        self._buttons.append(edit)
        head.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        if states:
            holder = QWidget()
            flow = FlowLayout(holder)
            for text, tone in states:
                flow.addWidget(Pill(self._look, text, tone))
            card.body.addWidget(holder)
        if draft:
            card.body.addWidget(Label(draft, "caption"))
        return card

    def _draft_of(self, language: str) -> str:
        found = [each for each in self._standing.drafts if each.language == language]
        return self._draft_words(found[0]) if found else ""

    def _draft_words(self, draft: Draft) -> str:
        if draft.kept_at is None:
            return ""
        words = QCoreApplication.translate("ProcedureView", "A draft waits, kept {when}")
        return words.format(when=moment_text(draft.kept_at, self._look.language))
