"""From hours, days off and dated changes to the index of one year."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.calendars.hours import Interval
from servicepolicy.calendars.segments import Segments, both, merged, without
from servicepolicy.calendars.year import Shape, Year
from servicepolicy.calendars.zone import (
    DAY,
    DAYS,
    NO_TIME,
    in_zone,
    instant_of,
    midnight,
    offsets_between,
    plain_stretches,
)

if TYPE_CHECKING:
    from pendulum import Timezone

    from servicepolicy.calendars.working import WorkingCalendar

__all__ = ["compile_year"]


def compile_year(calendar: WorkingCalendar, year: int, known: tuple[timedelta, timedelta]) -> Year:
    """Compile one year of a calendar that knows the instants `known` and at least a moment of that year."""
    zone = calendar.timezone
    start, end = (instant_of(zone, midnight(date(number, 1, 1))) for number in (year, year + 1))
    known = max(start, known[0]), min(end, known[1])
    offsets = offsets_between(zone, start - 2 * DAY, end + 2 * DAY)
    steady = len(offsets) == 1
    own = {day: segments for day, segments in own_open_time(calendar, year, steady=steady) if segments}
    open_time = joined_open_time(calendar, own, known)
    if calendar.combined:
        opens = days_with_open_time(zone, year, open_time)
    else:
        opens = first_openings(zone, year, own, steady=steady)
    anchor, first = in_zone(zone, start), date(year, 1, 1).toordinal()
    here = zone.utcoffset(anchor) or NO_TIME
    plain = plain_stretches(offsets, known)
    return Year(
        number=year,
        zone=zone,
        start=start,
        length=end - start,
        known_from=known[0] - start,
        known_until=known[1] - start,
        anchor=anchor,
        whole=known == (start, end),
        steady=steady and known == (start, end),
        plain=tuple((begins - start, ends - start, offset - here) for begins, ends, offset in plain),
        shapes=shapes_of(open_time, start, (end - start).days + 1),
        first_ordinal=first,
        working=bytes(day in opens for day in range(first, date(year + 1, 1, 1).toordinal())),
        days=tuple(map(date.fromordinal, opens)),
        day_opens=shared(opens[day] - start - DAYS[day - first] for day in opens),
    )


def joined_open_time(
    calendar: WorkingCalendar, own: dict[date, Segments], known: tuple[timedelta, timedelta]
) -> Segments:
    """The open time of a calendar's own dates, and what the calendars joined to it make of that."""
    open_time = both(merged(chain(*own.values())), [known])
    for combine, other in calendar.combined:
        theirs = other.open_time(*known)
        open_time = both(open_time, theirs) if combine == "&" else merged([*open_time, *theirs])
    return open_time


def first_openings(zone: Timezone, year: int, own: dict[date, Segments], *, steady: bool) -> dict[int, timedelta]:
    """The ordinals of the dates of a year that have open time of their own, each with when it first opens."""
    return {
        day.toordinal(): segments[0][0]
        for day, segments in own.items()
        if day.year == year and (steady or instant_of(zone, midnight(day)) < instant_of(zone, midnight(day + DAY)))
    }


def shared(values: Iterable[timedelta]) -> tuple[timedelta, ...]:
    """The values in a row; those that are alike are one object."""
    kept: dict[timedelta, timedelta] = {}
    return tuple(kept.setdefault(value, value) for value in values)


def own_hours(calendar: WorkingCalendar, year: int) -> Iterator[tuple[date, tuple[Interval, ...]]]:
    """The dates of a year, and the last two before it, with the intervals that belong to each.

    A night may run into the year, even past a last date that never was: Kiritimati had no 31 December 1994.
    """
    days = calendar.days and calendar.days.listed()
    week, makeup_hours = calendar.hours.week, calendar.makeup_hours
    replaced = {change.day: change.hours for change in calendar.replaced}
    day = date(year, 1, 1) - 2 * DAY
    while day.year <= year:
        known = not days or days.first <= day <= days.last
        closed = calendar.closures and any(closure.first <= day <= closure.last for closure in calendar.closures)
        if known and not closed:
            hours = week[day.weekday()]
            if days and day in days.off:
                hours = ()
            elif days and day in days.makeup:
                hours = makeup_hours
            hours = replaced.get(day, hours)
            if calendar.added:
                hours = (*hours, *chain(*(change.hours for change in calendar.added if change.day == day)))
            if hours:
                yield day, hours
        day += DAY


def own_open_time(calendar: WorkingCalendar, year: int, *, steady: bool) -> Iterator[tuple[date, Segments]]:
    """The same as instants, without what is closed absolutely."""
    zone = calendar.timezone
    closed = merged(
        (in_utc(closure.starts_at) - EPOCH, in_utc(closure.ends_at) - EPOCH) for closure in calendar.absolute_closures
    )
    offset = midnight(date(year, 1, 1)) - instant_of(zone, midnight(date(year, 1, 1)))
    for day, hours in own_hours(calendar, year):
        begins = midnight(day)
        if steady:
            begins -= offset
            segments = [(begins + interval.opens, begins + interval.closes) for interval in hours]
        else:
            walls = [(begins + interval.opens, begins + interval.closes) for interval in hours]
            segments = [(instant_of(zone, opens), instant_of(zone, closes)) for opens, closes in walls]
        yield day, without(merged(segments), closed)


def days_with_open_time(zone: Timezone, year: int, open_time: Segments) -> dict[int, timedelta]:
    """The ordinals of the dates of a year on which anything is open, each with its first open instant.

    A date that the zone skips begins when the next one does, and has no time of its own.
    """
    dates = range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal() + 1)
    midnights = [instant_of(zone, midnight(date.fromordinal(ordinal))) for ordinal in dates]
    lived = [day for day, (begin, end) in enumerate(pairwise(midnights)) if begin < end]
    ordinals, begins = [dates[day] for day in lived], [midnights[day] for day in lived]
    opens: dict[int, timedelta] = {}
    for start, end in open_time:
        for day in range(bisect_right(begins, start) - 1, bisect_left(begins, end)):
            opens.setdefault(ordinals[day], max(start, begins[day]))
    return opens


def shapes_of(open_time: Segments, start: timedelta, days: int) -> tuple[Shape, ...]:
    """The shape of each day of 24 hours from the start of a year; days that are alike share one."""
    cut: list[list[tuple[timedelta, timedelta]]] = [[] for _ in range(days)]
    for starts, ends in open_time:
        begin, end = starts - start, ends - start
        while begin < end:
            day = begin.days
            until = min(end, DAYS[day + 1])
            cut[day].append((begin - DAYS[day], until - DAYS[day]))
            begin = until
    spans_of_days = [tuple(spans) for spans in cut]
    shapes = {spans: shape_of(spans) for spans in set(spans_of_days)}
    return tuple(shapes[spans] for spans in spans_of_days)


def shape_of(spans: tuple[tuple[timedelta, timedelta], ...]) -> Shape:
    """The shape of a day with these spans."""
    done = tuple(accumulate(closes - opens for opens, closes in spans))
    closed = tuple(opens - worked for (opens, _), worked in zip(spans, (NO_TIME, *done), strict=False))
    rows = tuple((opens, closes, before) for (opens, closes), before in zip(spans, closed, strict=True))
    return Shape(spans=rows, closed=closed, done=done)
