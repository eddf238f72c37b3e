"""When a procedure is to be looked at again."""

from datetime import date


def a_year_after(day: date) -> date:
    """The same day of the next year; 28 February for a 29th."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)
