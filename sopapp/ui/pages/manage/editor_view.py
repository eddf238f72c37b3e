"""The editor of one procedure in one language: Markdown on one side, what readers will see on the other."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from sopapp.authoring.drafts import Draft, Drafts
from sopapp.base.clock import Clock
from sopapp.base.errors import SopAppError
from sopapp.library.library import Library
from sopapp.library.sop import Sop
from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.editor_head import EditorHead
from sopapp.ui.pages.manage.preview import Preview
from sopapp.ui.pages.manage.remarks import Remarks, remarks_on
from sopapp.ui.pages.manage.source_card import SourceCard
from sopapp.ui.pages.manage.suggestion_card import SuggestionCard
from sopapp.ui.pages.manage.writer import Writer
from sopapp.ui.widgets.callout import Callout
from sopapp.ui.widgets.scroll import Scroll

_KEEP_EVERY = 2_000  # ms, while somebody types
_BESIDE = 820  # px at 100 %: with less, text and preview are two tabs


class EditorView(QWidget):
    """Edits a copy of the draft; `keep` puts it on disk. Asking for more than that is the page's."""

    left = Signal()
    publish_wanted = Signal()
    discard_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, look: Look, drafts: Drafts, library: Library, clock: Clock) -> None:
        super().__init__()
        self._look = look
        self._drafts = drafts
        self._library = library
        self._clock = clock
        self._draft: Draft | None = None
        self._kept: Draft | None = None  # as it is on disk
        self._read: Sop | None = None  # the draft as the procedure that it would be
        self._suggestion: Suggestion | None = None
        self._later = QTimer(self, singleShot=True, interval=_KEEP_EVERY)
        self._later.timeout.connect(self.keep)
        self._build()

    def open(self, draft: Draft, place: str, suggestion: Suggestion | None) -> None:
        """Edit this draft, at a step or heading; the suggestion that it answers is shown above."""
        self._later.stop()
        self._draft, self._kept, self._suggestion = draft, draft, suggestion
        self._writer.edit.blockSignals(True)
        self._writer.edit.show_text(draft.body)
        self._writer.edit.blockSignals(False)
        sop = self._head_sop()
        self._head.show_draft(draft, sop, self._library.catalogue, self._clock.now().date())
        self._card.show_suggestion(suggestion, self._other_language())
        self._trouble.hide()
        self._writer.edit.go_to_line(_line_of(sop, place or draft.place))
        self._show_read()

    @property
    def draft(self) -> Draft | None:
        """The draft with what is written now; None while nothing is open."""
        if self._draft is None:
            return None
        body = self._writer.edit.toPlainText()
        unchanged = body == self._draft.body.replace("\r\n", "\n")
        draft = self._draft if unchanged else self._draft.with_body(body)
        return self._head.written(draft)

    def place(self) -> str:
        """What `ManagePage.open` takes, to come back to this line's step or heading."""
        draft = self._draft
        if draft is None:
            return ""
        answered = self._suggestion.id if self._suggestion is not None else ""
        return f"edit-in:{draft.language}:{draft.sop_id}#{self._here()}#{answered}"

    def keep(self) -> None:
        """Put what is written on disk, if it is not there yet; a failure is said above the text, which stays."""
        self._later.stop()
        draft = self.draft
        if draft is None or self._kept is None or (draft.text, draft.answers) == (self._kept.text, self._kept.answers):
            return
        try:
            kept = self._drafts.keep(replace(draft, place=self._here()))
        except SopAppError as error:
            self._trouble.show_text(error_text(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self._kept = kept
        self._head.show_kept(kept.kept_at)

    def close_draft(self) -> None:
        """Let go of the draft without keeping it: it was published or discarded."""
        self._later.stop()
        self._draft = self._kept = None

    def go_to_line(self, line: int, words: str = "") -> None:
        """A line of the body, from 0."""
        self._tabs.setCurrentIndex(0)
        self._writer.edit.go_to_line(line, words)
        self._writer.edit.setFocus()

    def go_to_file_line(self, line: int) -> None:
        """A line of the file, from 1."""
        if self._read is not None:
            self.go_to_line(line - self._read.body_line)

    def focus_first(self) -> None:
        self._writer.edit.setFocus()

    def find_here(self) -> None:
        """Open the line to find in the text."""
        self._tabs.setCurrentIndex(0)
        self._writer.find_line.show_line()

    def _build(self) -> None:
        px = self._look.theme.px
        self._make_parts()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._card)
        column.addWidget(self._source)
        column.addWidget(self._writer, 1)
        column.addWidget(self._remarks)
        self._left = left
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(px(3))
        self._split.addWidget(left)
        self._split.addWidget(self._preview)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.addTab(QCoreApplication.translate("Editor", "Write"))
        self._tabs.addTab(QCoreApplication.translate("Editor", "Preview"))
        self._tabs.currentChanged.connect(lambda _: self._fit())
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(px(16), px(12), px(16), px(12))
        outer.setSpacing(px(8))
        for part in (self._head, self._trouble, self._tabs):
            outer.addWidget(part)
        outer.addWidget(self._split, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(inside))  # large letters in a small window need more than the window's height

    def _make_parts(self) -> None:
        self._head = EditorHead(self._look)
        self._head.left.connect(self.left)
        self._head.publish_wanted.connect(self.publish_wanted)
        self._head.discard_wanted.connect(self.discard_wanted)
        self._head.language_wanted.connect(self.language_wanted)
        self._head.keep_wanted.connect(self.keep)
        self._head.fields_changed.connect(self._changed)
        self._trouble = Callout(self._look, "", "bad")
        self._trouble.hide()
        self._card = SuggestionCard(self._look)
        self._card.other_wanted.connect(self.language_wanted)
        self._source = SourceCard(self._look)
        self._source.next_wanted.connect(self._go_to_step)
        self._writer = Writer(self._look)
        self._writer.edit.setMinimumHeight(self._look.theme.px(140))
        self._writer.edit.textChanged.connect(self._changed)
        self._writer.edit.left.connect(self.keep)
        self._writer.edit.line_changed.connect(self._line_changed)
        self._preview = Preview(self._look)
        self._preview.setProperty("surface", "surface")
        self._preview.due.connect(self._show_read)
        self._remarks = Remarks(self._look)
        self._remarks.chosen.connect(self.go_to_line)

    def _changed(self) -> None:
        if self._draft is not None:
            if not self._later.isActive():  # whoever types without a pause is kept, too
                self._later.start()
            self._preview.soon()

    def _show_read(self) -> None:
        """Read the draft anew: the preview, the remarks and the original beside it."""
        draft = self.draft
        if draft is None:
            return
        self._read = sop = self._drafts.read(draft)
        self._preview.show_draft(sop, self._writer.edit.line)
        catalogue = self._library.catalogue
        self._remarks.show_remarks(remarks_on(sop, catalogue, self._clock.now().date()), sop.body_line)
        self._head.show_title(sop.title)
        source = self._original()
        self._source.setVisible(source is not None)
        if source is not None:
            stale = catalogue.stale_steps(sop)
            self._source.show_behind([s.id for s in source.steps if s.id in stale or sop.step(s.id) is None])
        self._line_changed(self._writer.edit.line)

    def _line_changed(self, line: int) -> None:
        if self._read is None:
            return
        self._preview.follow(line)
        source = self._original()
        if source is not None:
            name = self._head.language_name(source.language)
            self._source.show_place(source, self._read, line + self._read.body_line, name)

    def _original(self) -> Sop | None:
        """What a translation is made from; None for an original."""
        catalogue, draft = self._library.catalogue, self._draft
        if draft is None or not catalogue.own_form or draft.sop_id not in catalogue.sops:
            return None
        source = catalogue.source(draft.sop_id)
        return source if source.language != draft.language else None

    def _other_language(self) -> str:
        """Where else the suggestion can be answered: in the text it was written on, else in the original."""
        draft, suggestion = self._draft, self._suggestion
        there = self._library.catalogue.sops.get(draft.sop_id, {}) if draft is not None else {}
        if draft is None or suggestion is None or not there:
            return ""
        if suggestion.language in there and suggestion.language != draft.language:
            return suggestion.language
        source = self._library.catalogue.source(draft.sop_id).language
        return source if source != draft.language else ""

    def _head_sop(self) -> Sop:
        if self._draft is None:
            raise RuntimeError("no draft is open")
        self._read = self._drafts.read(self._draft)
        return self._read

    def _here(self) -> str:
        """The step or heading that the cursor is in."""
        sop, line = self._read, self._writer.edit.line
        if sop is None:
            return ""
        at = line + sop.body_line
        step = next((step.id for step in sop.steps if step.line <= at < step.end), "")
        return step or next((each.slug for each in reversed(sop.headings) if each.line <= at), "")

    def _go_to_step(self, step_id: str) -> None:
        sop, source = self._read, self._original()
        if sop is None or source is None:
            return
        step = sop.step(step_id)
        before = [s.id for s in source.steps]
        if step is None:  # missing: to the last step that comes before it
            earlier = [s for s in sop.steps if s.id in before[: before.index(step_id)]]
            step = earlier[-1] if earlier else None
        self.go_to_line(step.line - sop.body_line if step is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if event.size().width() != event.oldSize().width():
            self._split.setSizes([self.width() // 2, self.width() // 2])

    def _fit(self) -> None:
        beside = self.width() >= self._look.theme.px(_BESIDE)
        self._tabs.setVisible(not beside)
        self._left.setContentsMargins(0, 0, self._look.theme.px(8) if beside else 0, 0)
        self._left.setVisible(beside or self._tabs.currentIndex() == 0)
        self._preview.setVisible(beside or self._tabs.currentIndex() == 1)


def _line_of(sop: Sop, place: str) -> int:
    """The body's line of a step or heading, from 0; the first when it is not there."""
    step = sop.step(place)
    lines = [step.line] if step is not None else [h.line for h in sop.headings if h.slug == place]
    return lines[0] - sop.body_line if lines else 0
