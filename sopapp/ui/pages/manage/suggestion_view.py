"""One suggestion in full, what was said about it, and what the manager may do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sopapp.suggestions.suggestion import Step, Suggestion
from sopapp.suggestions.workflow import AFTER
from sopapp.ui.dates import day_text, moment_text
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.answer_form import AnswerForm
from sopapp.ui.pages.manage.verbs import Verb, verbs
from sopapp.ui.pages.manage.words import about, said_words, sealed_words, state_words, title_of, tone_of
from sopapp.ui.widgets.bubble import Bubble
from sopapp.ui.widgets.buttons import Button
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.card import Card
from sopapp.ui.widgets.empty_state import EmptyState
from sopapp.ui.widgets.flow import FlowLayout
from sopapp.ui.widgets.labels import Label
from sopapp.ui.widgets.pill import Pill
from sopapp.ui.widgets.scroll import Scroll


@dataclass(frozen=True, slots=True)
class Shown:
    """A suggestion with what the page knows beside it."""

    suggestion: Suggestion
    author: str  # "" for one without a name
    step_now: str  # the step's text of today; "" when there is none
    version_now: int  # of the procedure; 0 when it is not in the library


class SuggestionView(QWidget):
    """`answered` carries the suggestion's id, the step, the words and the version; `editing_wanted` the id.

    `noted` carries the id and a word for managers alone. `typed` carries the id, the step (None: a note) and what is
    half typed, to be kept; no words when it was sent or cancelled. `writing` says whether a form wants the room.
    """

    answered = Signal(str, str, str, int)
    noted = Signal(str, str)
    typed = Signal(str, object, str)
    writing = Signal(bool)
    editing_wanted = Signal(str)

    def __init__(self, look: Look, half_typed: Callable[[str, Step | None], str]) -> None:
        """`half_typed` knows what was kept of an answer, also from before the program was started."""
        super().__init__()
        self._look = look
        self._half_typed = half_typed
        self._shown: Shown | None = None
        self._form: AnswerForm | None = None
        self._form_step: Step | None = Step.ASKED  # None: a note
        self._unsent: dict[tuple[str, Step | None], str] = {}  # and what was cancelled, for as long as the window lives
        self._verbs: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self.show_nothing()

    @property
    def suggestion_id(self) -> str:
        """The suggestion on show, or nothing."""
        return self._shown.suggestion.id if self._shown is not None else ""

    def show_nothing(self) -> None:
        """Say how to get to see one."""
        self._shown, self._form, self._verbs = None, None, []
        empty = EmptyState(
            self._look,
            "lightbulb",
            QCoreApplication.translate("SuggestionView", "Choose a suggestion"),
            QCoreApplication.translate("SuggestionView", "Here you see it in full, and answer it."),
        )
        self._put(empty)

    def show_suggestion(self, shown: Shown) -> None:
        """Show it; the very same once more changes nothing, so that what is being typed stays."""
        if shown == self._shown:
            return
        typing = self._form is not None and self.suggestion_id == shown.suggestion.id
        self.keep()
        self._form, self._shown = None, shown
        inside = QWidget()
        px = self._look.theme.px
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(8), px(4), px(8), px(16))
        column.setSpacing(px(12))
        for part in self._parts(shown):
            column.addWidget(part)
        self._foot = QVBoxLayout()
        column.addLayout(self._foot)
        column.addStretch(1)
        self._scroll = Scroll(inside)
        self._put(self._scroll)
        self._fill_foot(shown)
        if typing and (self._form_step is None or self._form_step in AFTER[shown.suggestion.state]):
            self._open_form(self._form_step)

    def show_error(self, text: str) -> None:
        """Say in place why the step was not taken."""
        if self._form is not None:
            self._form.show_error(text)
            self._bring_form_into_view()
        else:
            self._foot.insertWidget(0, Callout(self._look, text, "bad"))

    def close_form(self) -> bool:
        """Cancel; until the window is built anew, what was typed is there when the form is opened once more.

        False when none was open.
        """
        if self._form is None or self._shown is None:
            return False
        self._unsent[self.suggestion_id, self._form_step] = self._form.text()
        self._drop_form()
        self._fill_foot(self._shown)
        self.focus_first()
        return True

    def sent(self) -> None:
        """What was typed has arrived."""
        if self._form is not None:
            self._unsent.pop((self.suggestion_id, self._form_step), None)
            self._drop_form()

    def keep(self) -> None:
        """Ask for what is half typed to be kept."""
        if self._form is not None:
            self._unsent[self.suggestion_id, self._form_step] = self._form.text()
            self.typed.emit(self.suggestion_id, self._form_step, self._form.text())

    def forget_typed(self) -> None:
        """The page is locked, and the next to open it may be another manager: what was kept is kept, and not here."""
        self._unsent.clear()
        if self._form is not None and self._shown is not None:
            self._form = None
            self._fill_foot(self._shown)

    def focus_first(self) -> None:
        if self._verbs:
            self._verbs[0].setFocus()

    def _put(self, body: QWidget) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()  # later: one of its buttons may have asked for this
        self._body = body
        self._column.addWidget(body)

    def _parts(self, shown: Shown) -> list[QWidget]:
        suggestion = shown.suggestion
        head = Card()
        head.body.addWidget(Pill(self._look, state_words(suggestion), tone_of(suggestion.state)))
        head.body.addWidget(Label(title_of(suggestion), "h2"))
        head.body.addWidget(Label(self._origin(shown), "caption"))
        if not suggestion.readable:
            head.body.addWidget(Callout(self._look, sealed_words(), "warn"))
            return [head, *self._conversation(shown)]
        said = [
            (QCoreApplication.translate("SuggestionView", "What happens now"), suggestion.now),
            (QCoreApplication.translate("SuggestionView", "What would be better"), suggestion.better),
        ]
        if shown.step_now:
            said.append((QCoreApplication.translate("SuggestionView", "The step as it is today"), shown.step_now))
        for title, text in said:
            head.body.addWidget(Label(title, "strong"))
            words = Label(text)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            head.body.addWidget(words)
        return [head, *self._conversation(shown)]

    def _origin(self, shown: Shown) -> str:
        suggestion, language = shown.suggestion, self._look.language
        who = shown.author or QCoreApplication.translate("SuggestionView", "No name")
        when = day_text(suggestion.at, language) if suggestion.anonymous else moment_text(suggestion.at, language)
        parts = [about(suggestion), who, when]
        if suggestion.version:
            words = QCoreApplication.translate("SuggestionView", "about version {version}")
            parts.append(words.format(version=suggestion.version))
        return " · ".join(parts)

    def _conversation(self, shown: Shown) -> list[QWidget]:
        """All that was said; being read is nothing that was said."""
        author = shown.author or QCoreApplication.translate("SuggestionView", "No name")
        mine = QCoreApplication.translate("SuggestionView", "Manager")
        messages = [message for message in shown.suggestion.messages if message.step is not Step.READ]
        found: list[QWidget] = []
        if messages:
            found.append(Label(QCoreApplication.translate("SuggestionView", "So far"), "h3"))
        for message in messages:
            name = mine if message.by_manager else author
            when = day_text(message.at, self._look.language)
            text = said_words(message)
            if not message.readable:
                text = QCoreApplication.translate("Manage", "Its text cannot be opened")
            found.append(Bubble(self._look, name, text, mine=message.by_manager, about=when))
        if shown.suggestion.notes:
            title = QCoreApplication.translate("SuggestionView", "Notes that only managers see")
            notes = Card(title)
            for note in shown.suggestion.notes:
                notes.body.addWidget(Label(note))
            found.append(notes)
        return found

    def _fill_foot(self, shown: Shown) -> None:
        self._empty_foot()
        self.writing.emit(False)
        holder = QWidget()
        row = FlowLayout(holder)
        self._verbs = [self._button(verb) for verb in verbs(shown.suggestion.state, bool(shown.version_now))]
        words = QCoreApplication.translate("SuggestionView", "Note for managers …")
        note = Button(self._look, words, "lock", "quiet")
        note.clicked.connect(lambda: self._open_form(None))
        self._verbs.append(note)
        for button in self._verbs:
            row.addWidget(button)
        self._foot.addWidget(holder)

    def _button(self, verb: Verb) -> Button:
        button = Button(self._look, verb.words, verb.icon, verb.kind)
        button.clicked.connect(lambda: self._begin(verb))
        return button

    def _begin(self, verb: Verb) -> None:
        if verb.step is None:
            self.editing_wanted.emit(self.suggestion_id)
        elif verb.asks:
            self._open_form(verb.step)
        else:
            self.answered.emit(self.suggestion_id, verb.step.value, "", 0)

    def _open_form(self, step: Step | None) -> None:
        if self._shown is None:
            return
        version = self._shown.version_now or self._shown.suggestion.version
        typed = self._unsent.get((self.suggestion_id, step)) or self._half_typed(self.suggestion_id, step)
        self._form_step = step
        self._form = AnswerForm(self._look, step, typed, version)
        self._form.sent.connect(self._send)
        self._form.typed.connect(self.keep)
        self._form.cancelled.connect(self.close_form)
        self._empty_foot()
        self._verbs = []
        self._foot.addWidget(self._form)
        self.writing.emit(True)
        self._form.show()  # now, or it would have no place to scroll to
        self._form.focus_first()
        self._bring_form_into_view()

    def _bring_form_into_view(self) -> None:
        """All of it, or where it is too high for that, at least the field and its button."""
        if self._form is None:
            return
        gap = self._look.theme.px(8)
        self._scroll.to_be_seen(self._form, gap)
        self._form.fit(self._scroll.viewport().height())
        self._scroll.to_be_seen(self._form, gap)
        self._scroll.to_be_seen(self._form.send_button, 0)

    def _drop_form(self) -> None:
        """It is sent or cancelled: nothing of it is to be kept."""
        self._form = None  # first: it loses the keyboard when it goes, which is no reason to keep what was typed
        self.typed.emit(self.suggestion_id, self._form_step, "")

    def _send(self, text: str, version: int) -> None:
        self.keep()
        if self._form_step is None:
            self.noted.emit(self.suggestion_id, text)
            return
        done = self._form_step is Step.DONE
        self.answered.emit(self.suggestion_id, self._form_step.value, "" if done else text, version if done else 0)

    def _empty_foot(self) -> None:
        while (item := self._foot.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
