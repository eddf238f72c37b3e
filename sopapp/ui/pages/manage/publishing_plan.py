"""What publishing a draft would do, in sentences for the dialog."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from sopapp.authoring.drafts import Draft
from sopapp.library.comparing import compare
from sopapp.library.sop import Sop
from sopapp.suggestions.suggestion import State, Suggestion
from sopapp.ui.dialogs.publish_dialog import Plan
from sopapp.ui.pages.manage.words import names_text, title_of

_CLOSED = frozenset({State.DECLINED, State.DONE})


def plan_of(  # noqa: PLR0917
    draft: Draft, old: Sop | None, new: Sop, translation: bool, suggestions: Iterable[Suggestion], signed: Sequence[str]
) -> Plan:
    """`old` is what is published, None for nothing; `signed` are the names of those who signed an earlier version."""
    mine = [each for each in suggestions if each.sop == draft.sop_id]
    answers = [
        (each.id, title_of(each), each.id in draft.answers)
        for each in mine
        if each.state not in _CLOSED or each.id in draft.answers
    ]
    if translation:
        title = QCoreApplication.translate("PublishDialog", "Publish this translation of “{title}”")
        title = title.format(title=new.title)
    else:
        version = old.version + 1 if old is not None else 1
        title = QCoreApplication.translate("PublishDialog", "Publish “{title}”, version {version}")
        title = title.format(title=new.title, version=version)
    return Plan(title, _changes(old, new), answers, _told(signed, translation), old is not None and not translation)


def _changes(old: Sop | None, new: Sop) -> list[str]:
    if old is None:
        return [QCoreApplication.translate("PublishDialog", "All of it: nothing is published yet.")]
    changes = compare(old, new)
    found = [
        QCoreApplication.translate("PublishDialog", "New step: {text}").format(text=new.place_title(step))
        for step in changes.added
    ]
    found += [
        QCoreApplication.translate("PublishDialog", "Changed step: {text}").format(text=new.place_title(step))
        for step in changes.changed
    ]
    found += [
        QCoreApplication.translate("PublishDialog", "Step taken out: {text}").format(text=old.place_title(step))
        for step in changes.removed
    ]
    if changes.text:
        found.append(QCoreApplication.translate("PublishDialog", "The text beside the steps reads differently."))
    return found or [QCoreApplication.translate("PublishDialog", "Nothing in the text.")]


def _told(signed: Sequence[str], translation: bool) -> str:
    authors = QCoreApplication.translate(
        "PublishDialog", "Whoever made a suggestion that this answers sees that it is done."
    )
    if translation or not signed:
        return authors
    readers = QCoreApplication.translate(
        "PublishDialog", "Who signed an earlier version sees what has changed since: {names}."
    ).format(names=names_text(signed))
    return f"{readers} {authors}"
