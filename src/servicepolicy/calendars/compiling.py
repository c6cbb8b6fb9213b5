"""From hours, days off and dated changes to the index of one year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from servicepolicy.basis.moments import EPOCH, in_utc
from servicepolicy.calendars.hours import Interval
from servicepolicy.calendars.segments import Segments, both, merged, without
from servicepolicy.calendars.year import Year
from servicepolicy.calendars.zone import (
    DAY,
    FIRST_YEAR,
    LAST_YEAR,
    OffsetChange,
    in_zone,
    instant_of,
    micros,
    midnight,
    offset_changes,
)

if TYPE_CHECKING:
    from pendulum import Timezone

    from servicepolicy.calendars.working import WorkingCalendar

__all__ = ["compile_year", "known_range"]

ONE_DAY = timedelta(days=1)


def known_range(calendar: WorkingCalendar) -> tuple[int, int]:
    """The instants a calendar can speak of, with all that it is combined with."""
    zone = calendar.timezone
    start = instant_of(zone, midnight(date(FIRST_YEAR, 1, 1)))
    end = instant_of(zone, midnight(date(LAST_YEAR + 1, 1, 1)))
    if calendar.days is not None:
        days = calendar.days.listed()
        start = max(start, instant_of(zone, midnight(days.first)) + longest_night(calendar))
        end = min(end, instant_of(zone, midnight(days.last + ONE_DAY)))
    for _, other in calendar.combined:
        known_from, known_until = known_range(other)
        start, end = max(start, known_from), min(end, known_until)
    return start, end


def longest_night(calendar: WorkingCalendar) -> int:
    """How far a day's hours reach into the next: of the day before the first known one nothing can be said."""
    return max(0, *(micros(interval.closes) - DAY for interval in chain(*calendar.hours.week)))


def compile_year(calendar: WorkingCalendar, year: int, known: tuple[int, int]) -> Year:
    """Compile one year of a calendar that knows the instants `known` and at least a moment of that year."""
    zone = calendar.timezone
    start, end = (instant_of(zone, midnight(date(number, 1, 1))) for number in (year, year + 1))
    known = max(start, known[0]), min(end, known[1])
    changes = offset_changes(zone, start - DAY, end + 2 * DAY)
    own = {day: segments for day, segments in own_open_time(calendar, year, changes) if segments}
    open_time = both(merged(chain(*own.values())), [known])
    for combine, other in calendar.combined:
        theirs = other.open_time(*known)
        open_time = both(open_time, theirs) if combine == "&" else merged([*open_time, *theirs])
    opens = {day.toordinal(): segments[0][0] - start for day, segments in own.items() if day.year == year}
    if calendar.combined:
        opens = {day.toordinal(): opening - start for day, opening in days_with_open_time(zone, year, open_time)}
    parts = cut(open_time, changes)
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return Year(
        number=year,
        zone=zone,
        start=start,
        length=end - start,
        known_from=known[0] - start,
        known_until=known[1] - start,
        anchor=in_zone(zone, start),
        steady=not changes,
        starts=[opens - start for opens, _, _ in parts],
        worked=[0, *accumulate(closes - opens for opens, closes, _ in parts)],
        total=sum(closes - opens for opens, closes, _ in parts),
        openings=[in_zone(zone, opens) if exact else None for opens, _, exact in parts],
        first_ordinal=first,
        working=bytes(ordinal in opens for ordinal in range(first, last + 1)),
        days=sorted(opens),
        day_opens=[opens[day] for day in sorted(opens)],
    )


def own_hours(calendar: WorkingCalendar, year: int) -> Iterator[tuple[date, tuple[Interval, ...]]]:
    """The dates of a year, and the last one before it, with the intervals that belong to each."""
    days = calendar.days and calendar.days.listed()
    replaced = {change.day: change.hours for change in calendar.replaced}
    day = date(year, 1, 1) - ONE_DAY
    while day.year <= year:
        if not any(closure.first <= day <= closure.last for closure in calendar.closures):
            hours = calendar.hours.week[day.weekday()]
            if days and day in days.off:
                hours = ()
            elif days and day in days.makeup:
                hours = calendar.makeup_hours
            hours = replaced.get(day, hours)
            yield day, (*hours, *chain(*(change.hours for change in calendar.added if change.day == day)))
        day += ONE_DAY


def own_open_time(calendar: WorkingCalendar, year: int, changes: list[OffsetChange]) -> Iterator[tuple[date, Segments]]:
    """The same as instants, without what is closed absolutely."""
    zone = calendar.timezone
    closed = merged(
        (micros(in_utc(closure.starts_at) - EPOCH), micros(in_utc(closure.ends_at) - EPOCH))
        for closure in calendar.absolute_closures
    )
    offset = midnight(date(year, 1, 1)) - instant_of(zone, midnight(date(year, 1, 1)))
    for day, hours in own_hours(calendar, year):
        walls = [
            (midnight(day) + micros(interval.opens), midnight(day) + micros(interval.closes)) for interval in hours
        ]
        if changes:
            segments = [(instant_of(zone, opens), instant_of(zone, closes)) for opens, closes in walls]
        else:
            segments = [(opens - offset, closes - offset) for opens, closes in walls]
        yield day, without(merged(segments), closed)


def days_with_open_time(zone: Timezone, year: int, open_time: Segments) -> Iterator[tuple[date, int]]:
    """The dates of a year on which anything is open, each with its first open instant."""
    day = date(year, 1, 1)
    while day.year == year:
        begins, ends = instant_of(zone, midnight(day)), instant_of(zone, midnight(day + ONE_DAY))
        today = both(open_time, [(begins, ends)])
        if today:
            yield day, today[0][0]
        day += ONE_DAY


def cut(open_time: Segments, changes: list[OffsetChange]) -> list[tuple[int, int, bool]]:
    """The segments, cut at every offset change and where a repeated hour ends; and whether wall-clock time is exact.

    It is not in the second pass of a repeated hour, nor up to a segment's end where the wall clock jumps.
    """
    jumps = {change.at for change in changes}
    passes = {change.at: change.at - change.jump for change in changes if change.jump < 0}
    cuts = sorted(jumps | set(passes.values()))
    parts = []
    for start, end in open_time:
        bounds = [start, *(cut for cut in cuts if start < cut < end), end]
        for begins, ends in pairwise(bounds):
            repeated = any(first <= begins < last for first, last in passes.items())
            parts.append((begins, ends, not repeated and ends not in jumps))
    return parts
