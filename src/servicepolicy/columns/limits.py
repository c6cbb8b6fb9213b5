"""Limits by the column: what `limit.after(start, calendar)` says of each start, for every kind of limit."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial
from typing import assert_never

import numpy as np
from attrs import frozen

from servicepolicy.calendars.limits import CalendarDays, Elapsed, Limit, Months, WorkingDays, WorkingTime
from servicepolicy.calendars.working import WorkingCalendar
from servicepolicy.columns.arrays import Column, Flags, Ints
from servicepolicy.columns.asking import FAR, UNKNOWN, any_of, date_of, each_once, number_of
from servicepolicy.columns.months import months_after
from servicepolicy.columns.reach import beyond, covering, either, inside, reached, too_far
from servicepolicy.columns.wall import DAY, in_years, wall_clock

__all__ = ["Reached", "after", "outside_years"]

ONE = timedelta(microseconds=1)
MIDNIGHT = datetime(1970, 1, 1)  # noqa: DTZ001 - any day's, to add times of day to


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
    (day, low, high), refused = each_once(2 * days + late, partial(of_date, limit, calendar), width=3)
    found = on_wall_clock(day * DAY + np.clip(clock, low, high), walls, starts, calendar)
    return Reached(found.moments, either(found.unknown, any_of(refused == UNKNOWN)), any_of(refused == FAR))


def of_date(limit: WorkingDays, calendar: WorkingCalendar, key: int) -> tuple[int, int, int]:
    """What becomes of the starts of one date, before or from the cut-off on.

    Args:
        limit: The limit.
        calendar: The calendar.
        key: The date, doubled; one more for the starts from the cut-off on.

    Returns:
        The date they lead to; and the least and the greatest time of day they keep, others becoming these.
    """
    day, late = divmod(key, 2)
    ends = (limit.cut_off or time.min, time.max) if late else (time.min, just_before(limit.cut_off))
    (zero, low), (_, high) = (limit.day_zero(date_of(day), clock, calendar) for clock in ends)
    return number_of(calendar.add_working_days(zero, limit.count)), since_midnight(low), since_midnight(high)


def since_midnight(clock: time) -> int:
    """A time of day in microseconds."""
    return (datetime.combine(MIDNIGHT, clock) - MIDNIGHT) // ONE


def just_before(cut_off: time | None) -> time:
    """The last time of day before the cut-off."""
    if cut_off is None or cut_off == time.min:
        return time.max
    return (datetime.combine(MIDNIGHT, cut_off) - ONE).time()
