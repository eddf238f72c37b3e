"""Editing and publishing, as the manager's page does it: which draft is open, and the dialogs around it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from sopapp.authoring.drafts import Draft, Drafts
from sopapp.authoring.publishing import Publishing
from sopapp.base.errors import FileChangedElsewhere, NothingChanged, SopAppError
from sopapp.learning.progress import Progress
from sopapp.library.library import Library
from sopapp.library.sop import Sop
from sopapp.people.people import People
from sopapp.suggestions.review import SuggestionReview
from sopapp.suggestions.suggestion import Suggestion
from sopapp.ui.dialogs.confirm_dialog import ConfirmDialog
from sopapp.ui.dialogs.publish_dialog import PublishDialog
from sopapp.ui.dialogs.two_texts_dialog import TwoTextsDialog
from sopapp.ui.error_text import error_text
from sopapp.ui.look import Look
from sopapp.ui.pages.manage.editor_view import EditorView
from sopapp.ui.pages.manage.publishing_plan import plan_of


class Desk(QObject):
    """`finished`: the draft is published or gone, the editor can close."""

    said = Signal(str, str)
    finished = Signal()

    def __init__(  # noqa: PLR0917
        self,
        look: Look,
        editor: EditorView,
        library: Library,
        drafts: Drafts,
        publishing: Publishing,
        review: SuggestionReview,
        people: People,
        progress: Progress,
    ) -> None:
        super().__init__(editor)
        self._look = look
        self._editor = editor
        self._library = library
        self._drafts = drafts
        self._publishing = publishing
        self._review = review
        self._people = people
        self._progress = progress
        editor.publish_wanted.connect(self.publish)
        editor.discard_wanted.connect(self.discard)
        editor.language_wanted.connect(self._change_language)

    def open(self, sop_id: str, language: str, place: str = "", suggestion_id: str = "") -> bool:
        """Open the editor; `language` "" is the original's. False when there is nothing to open, which is said."""
        try:
            if not language and sop_id in self._library.catalogue.sops:
                language = self._library.catalogue.source(sop_id).language
            draft = self._drafts.open(sop_id, language)
            suggestion = self._suggestion(suggestion_id)
            if suggestion is not None and suggestion_id not in draft.answers:
                draft = self._drafts.keep(replace(draft, answers=(*draft.answers, suggestion_id)))
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return False
        self._editor.keep()
        self._editor.open(draft, place, suggestion)
        return True

    def _is_behind(self, translation: Sop) -> bool:
        """Whether it was made from an older version: then publishing it unchanged says that its words still hold."""
        source = self._library.catalogue.source(translation.id)
        return translation.language != source.language and translation.translates.version < source.version

    def publish(self) -> None:
        """Show what would be published, and publish it when the manager says so."""
        self._editor.keep()
        draft = self._editor.draft
        if draft is None:
            return
        old, new = self._drafts.published(draft), self._drafts.read(draft)
        same = old is not None and old.body == new.body and (old.owner, old.next_review) == (new.owner, new.next_review)
        if same and not (old is not None and self._is_behind(old)):
            self.said.emit(error_text(NothingChanged()), "info")
            return
        plan = plan_of(
            draft,
            old,
            new,
            self._title_of(new, draft.language),
            self._is_translation(draft),
            self._review.all(),
            self._signers(draft.sop_id),
            self._look.language,
        )
        dialog = PublishDialog(self._look, plan, self._do_publish, self._window())
        dialog.open()

    def discard(self) -> None:
        """Throw the draft away, once the manager has said so twice."""
        title = QCoreApplication.translate("Editor", "Discard the draft?")
        text = QCoreApplication.translate(
            "Editor", "What was written since the last publication is lost. What is published stays as it is."
        )
        action = QCoreApplication.translate("Editor", "Discard the draft")
        ConfirmDialog(self._look, title, text, action, self._do_discard, self._window()).open()

    def _do_publish(self, note: str, read_again: bool, answers: tuple[str, ...]) -> None:
        draft = self._editor.draft
        if draft is None:
            return
        try:
            sop = self._publishing.publish(replace(draft, answers=answers), note, read_again)
        except FileChangedElsewhere:
            self._library.reread(draft.sop_id)
            self._compare(draft)
            return
        self._editor.close_draft()
        words = QCoreApplication.translate("Editor", "“{title}” is published as version {version}.")
        told = words.format(title=self._title_of(sop, draft.language), version=sop.version)
        if answers:
            done = QCoreApplication.translate("Editor", "%n suggestion(s) done.", "", len(answers))
            told = f"{told} {done}"
        self.said.emit(told, "ok")
        self.finished.emit()

    def _compare(self, draft: Draft) -> None:
        theirs = self._drafts.published(draft)
        dialog = TwoTextsDialog(
            self._look,
            draft.body,
            theirs.body if theirs is not None else "",
            self._keep_mine,
            self._take_theirs,
            self._window(),
        )
        dialog.open()

    def _keep_mine(self) -> None:
        draft = self._editor.draft
        if draft is not None and self._tried(lambda: self._reopen(self._drafts.over_published(draft))):
            self.publish()

    def _take_theirs(self) -> None:
        draft = self._editor.draft
        if draft is None:
            return

        def take() -> None:
            path = self._drafts.set_aside(draft)
            self._editor.close_draft()
            self._reopen(self._drafts.open(draft.sop_id, draft.language))
            words = QCoreApplication.translate("Editor", "Your text is kept in {path}.")
            self.said.emit(words.format(path=path), "info")

        self._tried(take)

    def _do_discard(self) -> None:
        draft = self._editor.draft
        if draft is None:
            return
        self._editor.close_draft()
        self._drafts.discard(draft)
        self.said.emit(QCoreApplication.translate("Editor", "The draft is discarded."), "info")
        if draft.sop_id in self._library.catalogue.sops:
            self.open(draft.sop_id, draft.language, draft.place)
        else:
            self.finished.emit()

    def _reopen(self, draft: Draft) -> None:
        self._editor.open(draft, draft.place, None)

    def _change_language(self, language: str) -> None:
        draft = self._editor.draft
        if draft is None:
            return
        place = self._editor.place().rsplit("#", 2)
        self._editor.keep()
        if draft.text == self._drafts.published_text(draft):  # nothing was written here: what it answers is done there
            self._drafts.discard(draft)
            self._editor.close_draft()
        self.open(draft.sop_id, language, place[1], place[2])
        self._editor.focus_first()

    def _tried(self, work: Callable[[], None]) -> bool:
        """Do it; False, and said, when it could not be done."""
        try:
            work()
        except SopAppError as error:
            self.said.emit(error_text(error), "bad")
            return False
        return True

    def _suggestion(self, suggestion_id: str) -> Suggestion | None:
        if not suggestion_id:
            return None
        return next((each for each in self._review.all() if each.id == suggestion_id), None)

    def _title_of(self, sop: Sop, written_in: str) -> str:
        """In the window's language where the procedure is there in it; what is being written has its own title."""
        wanted = self._look.language
        there = self._library.catalogue.sops.get(sop.id, {}).get(wanted)
        return sop.title if there is None or written_in == wanted else there.title

    def _is_translation(self, draft: Draft) -> bool:
        catalogue = self._library.catalogue
        known = catalogue.own_form and draft.sop_id in catalogue.sops
        return known and catalogue.source(draft.sop_id).language != draft.language

    def _signers(self, sop_id: str) -> list[str]:
        if sop_id not in self._library.catalogue.sops:
            return []
        everybody = self._people.all()
        return [p.name for p in everybody if self._progress.acknowledged_version(p.id, sop_id) is not None]

    def _window(self) -> QWidget:
        return self._editor.window()
