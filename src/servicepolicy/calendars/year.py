"""One calendar year of open time, compiled for look-up.

Open time is a row of segments, counted from the year's first local midnight, with the open time that lies before each.
Adding working time is then two bisections: how much open time lies before the start, and which segment holds that plus
the amount.

    starts    |s0=====|    |s1===|   |s2=======|       worked = [0, w1, w2, w3], open time before each and in all
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta

from attrs import frozen
from pendulum import DateTime, Timezone

from servicepolicy.calendars.zone import NO_TIME, in_zone

__all__ = ["Year"]


@frozen(eq=False, repr=False)
class Year:
    """A year's index. Positions are elapsed time since `start`.

    Attributes:
        number: The year.
        zone: The calendar's zone.
        start: The instant of the first local midnight of the year.
        length: From there to the first midnight of the next year.
        known_from: Where the calendar's knowledge begins, none if it knows the year from its start.
        known_until: Where it ends, `length` if it knows the whole year.
        anchor: The first local midnight as a moment.
        whole: Whether the calendar knows all of the year.
        steady: Whether, besides, the offset from UTC stays the same all year, so that wall-clock arithmetic is exact.
        starts: Where each segment starts.
        worked: The open time before each segment, and at the end that of the whole year.
        total: The open time of the year.
        first_ordinal: The ordinal of 1 January.
        working: A byte a day, 1 for a working day.
        days: The ordinals of the working days.
        day_opens: Where each of them opens first.
    """

    number: int
    zone: Timezone
    start: timedelta
    length: timedelta
    known_from: timedelta
    known_until: timedelta
    anchor: DateTime
    whole: bool
    steady: bool
    starts: list[timedelta]
    worked: list[timedelta]
    total: timedelta
    first_ordinal: int
    working: bytes
    days: list[int]
    day_opens: list[timedelta]

    def worked_before(self, position: timedelta) -> timedelta:
        """The open time from the start of the year to a position."""
        k = bisect_right(self.starts, position) - 1
        if k < 0:
            return NO_TIME
        return min(self.worked[k] + (position - self.starts[k]), self.worked[k + 1])

    def moment_worked(self, worked: timedelta) -> DateTime:
        """The earliest moment before which that much open time lies, above none and up to `total`."""
        k = bisect_left(self.worked, worked, 1) - 1
        return self.moment(self.starts[k] + (worked - self.worked[k]))

    def moment_worked_late(self, worked: timedelta) -> DateTime:
        """The latest moment before which only that much open time lies, from none to below `total`."""
        k = bisect_right(self.worked, worked) - 1
        return self.moment(self.starts[k] + (worked - self.worked[k]))

    def moment(self, position: timedelta) -> DateTime:
        """A position as a moment in the calendar's zone."""
        if self.steady:  # much the faster way: it spares the zone's own arithmetic
            return datetime.__add__(self.anchor, position)
        return in_zone(self.zone, self.start + position)

    def end(self, k: int) -> timedelta:
        """Where segment `k` ends."""
        return self.starts[k] + (self.worked[k + 1] - self.worked[k])
