"""What publishing a draft would do, in sentences for the dialog."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from sopapp.authoring.drafts import Draft
from sopapp.library.comparing import compare
from sopapp.library.sop import Sop
from sopapp.suggestions.suggestion import State, Suggestion
from sopapp.ui.dates import day_text
from sopapp.ui.dialogs.publish_dialog import Plan
from sopapp.ui.language import own_name
from sopapp.ui.pages.manage.words import names_text, title_of

_CLOSED = frozenset({State.DECLINED, State.DONE})


def plan_of(  # noqa: PLR0917
    draft: Draft,
    old: Sop | None,
    new: Sop,
    name: str,
    translation: bool,
    suggestions: Iterable[Suggestion],
    signed: Sequence[str],
    language: str,
) -> Plan:
    """`old` is what is published, None for nothing; `signed` are the names of those who signed an earlier version.

    `language` is the window's, `name` the procedure's title in it.
    """
    mine = [each for each in suggestions if each.sop == draft.sop_id]
    answers = [
        (each.id, title_of(each), each.id in draft.answers)
        for each in mine
        if each.state not in _CLOSED or each.id in draft.answers
    ]
    if translation:
        title = QCoreApplication.translate("PublishDialog", "Publish this translation of “{title}”")
        title = title.format(title=name)
    else:
        version = old.version + 1 if old is not None else 1
        title = QCoreApplication.translate("PublishDialog", "Publish “{title}”, version {version}")
        title = title.format(title=name, version=version)
    again = old is not None and not translation
    read = old is None or bool(compare(old, new))
    into = own_name(draft.language) if translation else ""
    return Plan(title, _changes(old, new, language), answers, _told(signed, translation), again, read, into)


def _changes(old: Sop | None, new: Sop, language: str) -> list[str]:
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
    if old.owner != new.owner:
        found.append(QCoreApplication.translate("PublishDialog", "Owner: {owner}").format(owner=new.owner or "–"))
    if old.next_review != new.next_review and new.next_review is not None:
        words = QCoreApplication.translate("PublishDialog", "Next review by {day}")
        found.append(words.format(day=day_text(new.next_review, language)))
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
