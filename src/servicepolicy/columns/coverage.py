"""Which years of a calendar a column needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import lru_cache

from servicepolicy.basis.checks import must_be
from servicepolicy.basis.errors import CalendarCoverageError, CalendarError, CalendarTypeError
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.calendars.year import Year
from servicepolicy.calendars.zone import FIRST_YEAR, LAST_YEAR, year_of
from servicepolicy.columns.index import TimeIndex

__all__ = ["compiled", "index_for"]

ONE = timedelta(microseconds=1)
LONGEST = 100
KEPT = 16


def compiled(calendar: WorkingCalendar, *, first: int, last: int) -> TimeIndex:
    """Compile some years of a calendar for columns, once for many calls, or to send to workers.

    Args:
        calendar: The calendar.
        first: The first year; years that the calendar does not know are left out.
        last: The last year.

    Raises:
        CalendarError: The years are not from 1900 to 2199, or the last comes before the first.
        CalendarCoverageError: The calendar knows none of them.
        CalendarTypeError: An argument is of the wrong type.
    """
    must_be(calendar, "calendar", (WorkingCalendar,), CalendarTypeError)
    for name, year in (("first", first), ("last", last)):
        must_be(year, name, (int,), CalendarTypeError)
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise CalendarError(name, year, f"give a year from {FIRST_YEAR} to {LAST_YEAR}")
    if last < first:
        raise CalendarError("last", last, f"give {first} or later")
    known_first, known_last = known_years(calendar)
    if last < known_first or known_last < first:
        raise CalendarCoverageError("first", first, f"give years from {known_first} to {known_last}")
    return kept(calendar, max(first, known_first), min(last, known_last))


@lru_cache(maxsize=KEPT)
def kept(calendar: WorkingCalendar, first: int, last: int) -> TimeIndex:
    """The index of some years, kept for the next call."""
    return TimeIndex.of(calendar, first, last)


def known_years(calendar: WorkingCalendar) -> tuple[int, int]:
    """The first and the last year that a calendar knows anything of."""
    known_from, known_until = calendar.known()
    return year_of(calendar.timezone, known_from), year_of(calendar.timezone, known_until - ONE)


def index_for(
    calendar: WorkingCalendar, ends: tuple[int, int], back: int, ahead: int, holds: Callable[[Year], int]
) -> TimeIndex:
    """The years between two instants, and as many more as the way back from the first and on from the last asks for.

    Args:
        calendar: The calendar.
        ends: The first and the last instant, in microseconds since 1970 in UTC.
        back: How far back from the first.
        ahead: How far on from the last.
        holds: How much of that way a year holds.
    """
    known_from, known_until = calendar.known()
    begin, end = (min(max(one * ONE, known_from), known_until - ONE) for one in bounded(*ends))
    known_first, known_last = known_years(calendar)
    first_year, last_year = year_of(calendar.timezone, begin), year_of(calendar.timezone, end)
    lowest, highest = max(known_first, first_year - LONGEST - 1), min(known_last, last_year + LONGEST + 1)
    while ahead > 0 and last_year < highest:
        last_year += 1
        ahead -= holds(calendar.years.of(last_year))
    while back > 0 and first_year > lowest:
        first_year -= 1
        back -= holds(calendar.years.of(first_year))
    return kept(calendar, first_year, last_year)


def bounded(*instants: int) -> list[int]:
    """Instants that a timedelta can hold."""
    farthest = timedelta(days=400_000) // ONE
    return [min(max(one, -farthest), farthest) for one in instants]
