"""Dates that recur: counted from their anchor, never chained."""

from __future__ import annotations

from calendar import isleap
from datetime import MAXYEAR, MINYEAR, date

from servicepolicy.basis.errors import CalendarCoverageError

__all__ = ["last_day_of", "months_after"]

MONTHS = 12
FEBRUARY = 2
LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month of a common year, by its number."""
SHORTEST = 28


def months_after(day: date, count: int) -> date:
    """The same day of the month so many months later, or the month's last day where it has no such day.

    31 January and one month is 28 February; two are 31 March.

    Raises:
        CalendarCoverageError: There is no such year.
    """
    years, month = divmod(day.month - 1 + count, MONTHS)
    year, month = day.year + years, month + 1
    if not MINYEAR <= year <= MAXYEAR:
        raise CalendarCoverageError("day", day, f"give a day that {count} months take to a year from 1 to 9999")
    wanted = day.day
    return date(year, month, wanted if wanted <= SHORTEST else min(wanted, last_day_of(year, month)))


def last_day_of(year: int, month: int) -> int:
    """The number of a month's last day."""
    return LENGTHS[month] + (month == FEBRUARY and isleap(year))
