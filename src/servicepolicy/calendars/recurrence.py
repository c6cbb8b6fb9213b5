"""Dates that recur: counted from their anchor, never chained."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from servicepolicy.basis.errors import CalendarCoverageError

__all__ = ["months_after"]

MONTHS = 12


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
    return date(year, month, min(day.day, monthrange(year, month)[1]))
