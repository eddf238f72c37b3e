"""Days and times as the person's language writes them, in local time."""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_WEEKDAY = re.compile(r",?\s*dddd(\s*'[^']*')?,?\s*")  # a locale's long date without it is short and unambiguous


def locale_of(language: str) -> QLocale:
    """How this language writes numbers and dates: the system's own way when it speaks that language."""
    system = QLocale.system()
    wanted = QLocale("en_GB" if language == "en" else language)
    return system if system.language() == wanted.language() != QLocale.Language.C else wanted


def day_text(moment: date, language: str) -> str:
    """A day with its month in letters and its year, such as `2 Nov 2026`. A `datetime` becomes local time first."""
    day = _local_day(moment)
    locale = locale_of(language)
    form = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
    return locale.toString(QDate(day.year, day.month, day.day), form)


def moment_text(moment: datetime, language: str) -> str:
    """A day and the time of it, in local time."""
    return f"{day_text(moment, language)}, {time_text(moment, language)}"


def time_text(moment: datetime, language: str) -> str:
    """The time of day to the minute, in local time."""
    local = moment.astimezone()
    return locale_of(language).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def ago_text(moment: date, now: date, language: str) -> str:
    """How long ago in words a person would use for the last week; before that, and for days to come, the day."""
    days = (_local_day(now) - _local_day(moment)).days
    if days == 0:
        return QCoreApplication.translate("dates", "today")
    if days == 1:
        return QCoreApplication.translate("dates", "yesterday")
    if 1 < days <= 7:
        return QCoreApplication.translate("dates", "%n day(s) ago", "", days)
    return day_text(moment, language)


def _local_day(moment: date) -> date:
    return moment.astimezone().date() if isinstance(moment, datetime) else moment
