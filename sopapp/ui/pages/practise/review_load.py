"""How much there is to review for one person, today and next."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from sopapp.learning.reviews import Reviews

REVIEW, PROGRESS = "review:", "progress:"
"""Places of the practise page."""
_FAR = 60  # days; what comes back later is not announced


@dataclass(frozen=True, slots=True)
class ReviewLoad:
    """`items` questions today in about `minutes`; `next` is the first later day with any, `until` that of a pause."""

    items: int = 0
    minutes: int = 0
    next: date | None = None
    until: date | None = None

    @property
    def learnt(self) -> bool:
        """Whether there is anything that can come back."""
        return bool(self.items or self.next or self.until)

    @property
    def text(self) -> str:
        """`8 questions, about 4 minutes`."""
        questions = QCoreApplication.translate("Review", "%n question(s)", "", self.items)
        minutes = QCoreApplication.translate("Review", "about %n minute(s)", "", self.minutes)
        return QCoreApplication.translate("Review", "{questions}, {minutes}").format(
            questions=questions, minutes=minutes
        )


def review_load(reviews: Reviews, person_id: str) -> ReviewLoad:
    today, *later = reviews.forecast(person_id, _FAR)
    return ReviewLoad(
        today.items,
        max(1, round(today.minutes)) if today.items else 0,
        next((day.day for day in later if day.items), None),
        reviews.paused_until(person_id),
    )
