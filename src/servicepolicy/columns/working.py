"""Working time and working days by the column: `WorkingCalendar.add`, `between` and their like for millions of rows."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.calendars.working import Edge, WorkingCalendar
from servicepolicy.columns.answers import OnBad, finished, refuse
from servicepolicy.columns.arrays import dates, joined, moments
from servicepolicy.columns.index import TimeIndex
from servicepolicy.columns.reach import (
    LONGEST,
    beyond,
    covering,
    covering_dates,
    either,
    expected_of,
    given,
    inside,
    near,
    reached,
    stepped,
    too_far,
    unknown_dates,
    with_amounts,
    with_counts,
    years_apart,
)
from servicepolicy.columns.walks import dates_worked, worked_between

__all__ = ["add_working_days", "is_working_day", "working_between", "working_deadlines"]


def working_deadlines(
    starts: NDArray[np.datetime64],
    amount: timedelta | NDArray[np.timedelta64],
    calendar: WorkingCalendar | TimeIndex,
    *,
    edge: Edge = "close",
    on_bad: OnBad = "raise",
) -> NDArray[np.datetime64]:
    """The moments at which so much working time has passed since each start: `WorkingCalendar.add` by the column.

    Args:
        starts: Instants in UTC, of any unit up to weeks; NaT and masked rows stay what they are.
        amount: The working time, one for all or one a row; a negative one goes back.
        calendar: The calendar, or years of it that `compiled` has made.
        edge: Where time ends that is used up exactly at a closing: at the "close", or at the next "open".
        on_bad: What becomes of rows whose answer the calendar does not know.

    Returns:
        Instants in UTC, in nanoseconds where the starts are, else in microseconds.

    Raises:
        CalendarCoverageError: A row leads beyond the days the calendar knows, or the years that were compiled. The
            error names the first of them and says how many more there are.
        CalendarError: A row leads further than 100 years, or `edge` is neither.
        FactsError: A row has parts of a microsecond, or there are more or fewer amounts than starts.
        FactsTypeError: A column or amount is of the wrong type.
        CalendarTypeError: `calendar` is no calendar.

    Example:
        >>> import numpy as np
        >>> from servicepolicy.calendars import OFFICE
        >>> starts = np.array(["2026-03-06T08:00", "2026-03-07T08:00"], "datetime64[m]")
        >>> working_deadlines(starts, timedelta(hours=4), OFFICE).astype("datetime64[m]")
        array(['2026-03-09T03:00', '2026-03-09T04:30'], dtype='datetime64[m]')
    """
    if edge not in ("close", "open"):
        raise CalendarError("edge", edge, 'give "close" or "open"')
    column, amounts = with_amounts(moments(starts, "starts"), amount)
    back, ahead = max(-int(np.min(amounts, initial=0)), 0), max(int(np.max(amounts, initial=0)), 0)
    index = covering(calendar, [column], back + 1, ahead + 1)
    outside = beyond(index, column)
    values = inside(index, column, outside)
    found, unreached = reached(index, column.ends, values, amounts, late=edge == "open")
    bad = either(outside, None if unreached is None else given(unreached, column))
    refuse(column, bad, on_bad, CalendarCoverageError, expected_of(index))
    far = too_far(index, column, values, found)
    refuse(column, far, on_bad, CalendarError, f"give an amount that leads to a moment within {LONGEST} years")
    in_unit = (found * 1_000).view("M8[ns]") if column.unit == "ns" else found.view("M8[us]")
    return finished(column, in_unit, either(bad, far), on_bad)


def working_between(
    starts: NDArray[np.datetime64],
    ends: NDArray[np.datetime64],
    calendar: WorkingCalendar | TimeIndex,
    *,
    on_bad: OnBad = "raise",
) -> NDArray[np.timedelta64]:
    """The working time from each start to its end, negative if the end is the earlier: `WorkingCalendar.between`.

    Args:
        starts: Instants in UTC, of any unit up to weeks; NaT and masked rows stay what they are.
        ends: Instants in UTC, as many.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know.

    Returns:
        Lengths of time in microseconds.

    Raises:
        CalendarCoverageError: A row lies beyond the days the calendar knows, or the years that were compiled.
        FactsError: A row has parts of a microsecond, or there are more or fewer ends than starts.
        FactsTypeError: A column is of the wrong type.
        CalendarTypeError: `calendar` is no calendar.

    Example:
        >>> import numpy as np
        >>> from servicepolicy.calendars import OFFICE
        >>> starts = np.array(["2026-03-06T08:00", "2026-03-09T03:00"], "datetime64[s]")
        >>> working_between(starts, starts[::-1], OFFICE) / np.timedelta64(1, "h")
        array([ 4., -4.])
    """
    begun, ended = joined(moments(starts, "starts"), moments(ends, "ends"))
    index = covering(calendar, [begun, ended])
    early, late = beyond(index, begun), beyond(index, ended)
    for column, outside in ((begun, early), (ended, late)):
        refuse(column, outside, on_bad, CalendarCoverageError, expected_of(index))
    worked = worked_between(index, inside(index, begun, early), inside(index, ended, late))
    return finished(begun, worked.view("m8[us]"), either(early, late), on_bad)


def is_working_day(
    days: NDArray[np.datetime64], calendar: WorkingCalendar | TimeIndex, *, on_bad: OnBad = "raise"
) -> NDArray[np.bool_]:
    """Whether each date has hours of its own: `WorkingCalendar.is_working_day` by the column.

    Args:
        days: Dates, `datetime64[D]`.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of dates that the calendar does not know.

    Returns:
        Yes or no; a masked array where a date is missing, since no boolean can be.

    Raises:
        CalendarCoverageError: The calendar does not know a date, or its year was not compiled.
        FactsTypeError: The column holds no dates.
        CalendarTypeError: `calendar` is no calendar.

    Example:
        >>> import numpy as np
        >>> from servicepolicy.calendars import OFFICE
        >>> is_working_day(np.array(["2026-10-01", "2026-10-10"], "datetime64[D]"), OFFICE)
        array([False,  True])
    """
    column = dates(days, "days")
    index = covering_dates(calendar, column)
    unknown = unknown_dates(index, column)
    refuse(column, unknown, on_bad, CalendarCoverageError, expected_of(index))
    return finished(column, dates_worked(index, near(column)), unknown, on_bad)


def add_working_days(
    days: NDArray[np.datetime64],
    count: int | NDArray[np.int64],
    calendar: WorkingCalendar | TimeIndex,
    *,
    on_bad: OnBad = "raise",
) -> NDArray[np.datetime64]:
    """The n-th working day after each date, or before it if `count` is negative; 0 is the date itself.

    Args:
        days: Dates, `datetime64[D]`; NaT and masked rows stay what they are.
        count: Working days, one number for all or one a row.
        calendar: The calendar, or years of it that `compiled` has made.
        on_bad: What becomes of rows whose answer the calendar does not know.

    Returns:
        Dates, `datetime64[D]`.

    Raises:
        CalendarCoverageError: A row leads beyond the days the calendar knows, or the years that were compiled.
        CalendarError: A row leads further than 100 years.
        FactsError: There are more or fewer counts than dates.
        FactsTypeError: A column is of the wrong type, or `count` is no whole number.
        CalendarTypeError: `calendar` is no calendar.

    Example:
        >>> import numpy as np
        >>> from servicepolicy.calendars import OFFICE
        >>> add_working_days(np.array(["2026-09-30", "2026-10-10"], "datetime64[D]"), 1, OFFICE)
        array(['2026-10-08', '2026-10-12'], dtype='datetime64[D]')
    """
    column, counted = with_counts(dates(days, "days"), count)
    back, ahead = max(-int(np.min(counted, initial=0)), 0), max(int(np.max(counted, initial=0)), 0)
    index = covering_dates(calendar, column, back, ahead)
    found, bad = stepped(index, column, counted, unknown_dates(index, column))
    refuse(column, bad, on_bad, CalendarCoverageError, expected_of(index))
    far = years_apart(index, found, column, bad)
    refuse(column, far, on_bad, CalendarError, f"give a count that leads to a date within {LONGEST} years")
    return finished(column, found.view("M8[D]"), either(bad, far), on_bad)
