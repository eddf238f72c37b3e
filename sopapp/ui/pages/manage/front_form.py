"""The two fields of the front matter that a manager sets: who looks after the procedure, and its next review."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from sopapp.authoring.drafts import Draft
from sopapp.library.front_matter import with_front
from sopapp.library.sop import Sop
from sopapp.ui.dates import locale_of
from sopapp.ui.look import Look
from sopapp.ui.widgets.field import Field
from sopapp.ui.widgets.flow import FlowLayout


class FrontForm(QWidget):
    """`changed` when the person changed a field."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._owner = QLineEdit()
        self._owner.setMinimumWidth(look.theme.px(200))
        self._review = QDateEdit()
        self._review.setLocale(locale_of(look.language))
        self._review.setDisplayFormat("d MMM yyyy")
        self._review.setCalendarPopup(True)
        hint = QCoreApplication.translate("FrontForm", "Left as it is, publishing sets it to a year from then.")
        row = FlowLayout(self, gap=16)
        row.addWidget(Field(QCoreApplication.translate("FrontForm", "&Owner"), self._owner))
        row.addWidget(Field(QCoreApplication.translate("FrontForm", "Next re&view"), self._review, hint))
        self._owner.textEdited.connect(lambda _: self.changed.emit())
        self._review.dateChanged.connect(lambda _: self.changed.emit())

    def show_fields(self, sop: Sop, today: date) -> None:
        """Show what the draft says, without `changed`."""
        self.blockSignals(True)
        self._owner.setText(sop.owner)
        day = sop.next_review or today
        self._review.setDate(QDate(day.year, day.month, day.day))
        self._shown = (sop.owner, self._review.date())
        self.blockSignals(False)

    def written(self, draft: Draft) -> Draft:
        """The draft with the fields that were changed here; every other byte stays."""
        owner, review = self._owner.text().strip(), self._review.date()
        changes: dict[str, object] = {}
        if owner != self._shown[0]:
            changes["owner"] = owner
        if review != self._shown[1]:
            changes["next_review"] = date(review.year(), review.month(), review.day())
        if not changes:
            return draft
        return replace(draft, text=with_front(draft.text, **changes))
