"""Limits by the column: what `limit.after(start, calendar)` says of each start, for every kind of limit."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import assert_never

import numpy as np
from attrs import frozen

from servicepolicy.basis.errors import CalendarCoverageError, CalendarError
from servicepolicy.calendars.limits import CalendarDays, Elapsed, Limit, Months, WorkingDays, WorkingTime
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.columns.arrays import Column, Flags, Ints
from servicepolicy.columns.months import months_after
from servicepolicy.columns.reach import beyond, covering, either, inside, reached, too_far
from servicepolicy.columns.wall import DAY, in_years, wall_clock

__all__ = ["Reached", "after", "outside_years"]

ONE = timedelta(microseconds=1)
EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
MIDNIGHT = datetime(1970, 1, 1)  # noqa: DTZ001 - any day's, to add times of day to
ANSWERED, UNKNOWN, FAR = range(3)


@frozen(eq=False)
class Reached:
    """Where starts lead.

    Attributes:
        moments: The deadlines; of a start without one, anything.
        unknown: The starts whose way leads beyond what the calendar knows; None if none does.
        far: The starts whose way is too long; None if none is.
    """

    moments: Ints
    unknown: Flags | None
    far: Flags | None = None


def after(limit: Limit, starts: Ints, calendar: WorkingCalendar) -> Reached:
    """The moment that a limit leads to from each start, in microseconds since 1970 in UTC."""
    match limit:
        case Elapsed():
            moments = starts + limit.length // ONE
            return Reached(moments, outside_years(moments, calendar))
        case WorkingTime():
            return worked(limit, starts, calendar)
        case WorkingDays():
            return counted(limit, starts, calendar)
        case CalendarDays() | Months():
            return dated(limit, starts, calendar)
        case unknown:
            assert_never(unknown)


def outside_years(moments: Ints, calendar: WorkingCalendar) -> Flags | None:
    """Which moments lie in no year that calendars answer for, by the calendar's wall clock; None if all do."""
    ends = np.array([moments.min(initial=0), moments.max(initial=0)])
    if in_years(ends - DAY).all() and in_years(ends + DAY).all():
        return None
    return any_of(~in_years(wall_clock(calendar.zone, moments).walls(moments)))


def worked(limit: WorkingTime, starts: Ints, calendar: WorkingCalendar) -> Reached:
    """The moments at which so much working time has passed."""
    column, amount = Column("start", starts, starts, None, masked=False), limit.length // ONE
    index = covering(calendar, [column], 1, amount + 1)
    outside = beyond(index, column)
    values = inside(index, column, outside)
    found, unreached = reached(index, column.ends, values, amount, late=limit.edge == "open")
    return Reached(found, either(outside, unreached), too_far(index, column, values, found))


def dated(limit: CalendarDays | Months, starts: Ints, calendar: WorkingCalendar) -> Reached:
    """The same times of day on dates counted by the calendar."""
    walls = wall_clock(calendar.zone, starts).walls(starts)
    days, clock = np.divmod(walls, DAY)
    later = days + limit.count if isinstance(limit, CalendarDays) else months_after(days, limit.count)
    return on_wall_clock(later * DAY + clock, walls, starts, calendar)


def on_wall_clock(found: Ints, walls: Ints, starts: Ints, calendar: WorkingCalendar) -> Reached:
    """Wall times as moments; the start itself where it shows them: its hour may come twice."""
    moments = np.where(found == walls, starts, wall_clock(calendar.zone, found).instants(found))
    return Reached(moments, outside_years(moments, calendar))


def counted(limit: WorkingDays, starts: Ints, calendar: WorkingCalendar) -> Reached:
    """The n-th working days: what the limit says of each date, once before and once from its cut-off on."""
    walls = wall_clock(calendar.zone, starts).walls(starts)
    days, clock = np.divmod(walls, DAY)
    late = np.zeros(len(days), np.int64) if limit.cut_off is None else (clock >= since_midnight(limit.cut_off)) * 1
    dates, place = np.unique(2 * days + late, return_inverse=True)
    rule = np.array([of_date(limit, int(one) // 2, bool(one % 2), calendar) for one in dates], np.int64).reshape(-1, 4)
    day, low, high, refused = rule[place].T
    found = on_wall_clock(day * DAY + np.clip(clock, low, high), walls, starts, calendar)
    return Reached(found.moments, either(found.unknown, any_of(refused == UNKNOWN)), any_of(refused == FAR))


def any_of(flags: Flags) -> Flags | None:
    """Some rows; None if there are none."""
    return flags if flags.any() else None


def of_date(limit: WorkingDays, day: int, late: bool, calendar: WorkingCalendar) -> tuple[int, int, int, int]:  # noqa: FBT001
    """What becomes of the starts of one date, before or from the cut-off on.

    Returns:
        The date they lead to; the least and the greatest time of day they keep, others becoming these; and whether
        they are refused.
    """
    cut_off = limit.cut_off or time.min
    first, last = (cut_off, time.max) if late else (time.min, just_before(limit.cut_off))
    try:
        start = date.fromordinal(day + EPOCH_ORDINAL)
        (zero, low), (_, high) = (limit.day_zero(start, clock, calendar) for clock in (first, last))
        found = calendar.add_working_days(zero, limit.count)
    except CalendarCoverageError:
        return 0, 0, 0, UNKNOWN
    except CalendarError:
        return 0, 0, 0, FAR
    return found.toordinal() - EPOCH_ORDINAL, since_midnight(low), since_midnight(high), ANSWERED


def since_midnight(clock: time) -> int:
    """A time of day in microseconds."""
    return (datetime.combine(MIDNIGHT, clock) - MIDNIGHT) // ONE


def just_before(cut_off: time | None) -> time:
    """The last time of day before the cut-off."""
    if cut_off is None or cut_off == time.min:
        return time.max
    return (datetime.combine(MIDNIGHT, cut_off) - ONE).time()
