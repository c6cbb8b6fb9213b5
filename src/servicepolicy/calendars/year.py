"""One calendar year of open time, compiled for look-up.

Open time is a row of segments in microseconds since the year's first local midnight, with the open time that lies
before each. Adding working time is then two bisections: how much open time lies before the start, and which segment
holds that plus the amount. Segments are split where the offset from UTC changes, so that wall-clock arithmetic inside
one is exact.

    starts    |s0=====|    |s1===|   |s2=======|       worked = [0, w1, w2, w3], open time before each and in all
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta

from attrs import frozen
from pendulum import DateTime, Timezone

from servicepolicy.calendars.zone import in_zone

__all__ = ["Year"]


@frozen(eq=False, repr=False)
class Year:
    """A year's index. Positions are microseconds since `start`.

    Attributes:
        number: The year.
        zone: The calendar's zone.
        start: The first local midnight of the year, in microseconds since 1970 in UTC.
        length: From there to the first midnight of the next year.
        known_from: Where the calendar's knowledge begins, 0 if it knows the year from its start.
        known_until: Where it ends, `length` if it knows the whole year.
        anchor: The first local midnight as a moment.
        steady: Whether the offset from UTC stays the same all year.
        starts: Where each segment starts.
        worked: The open time before each segment, and at the end that of the whole year.
        total: The open time of the year.
        openings: The start of each segment as a moment; None where adding wall-clock time to it is not exact.
        first_ordinal: The ordinal of 1 January.
        working: A byte a day, 1 for a working day.
        days: The ordinals of the working days.
        day_opens: Where each of them opens first.
    """

    number: int
    zone: Timezone
    start: int
    length: int
    known_from: int
    known_until: int
    anchor: DateTime
    steady: bool
    starts: list[int]
    worked: list[int]
    total: int
    openings: list[DateTime | None]
    first_ordinal: int
    working: bytes
    days: list[int]
    day_opens: list[int]

    @property
    def whole(self) -> bool:
        """Whether the calendar knows all of the year."""
        return self.known_from == 0 and self.known_until == self.length

    def worked_before(self, position: int) -> int:
        """The open time from the start of the year to a position."""
        k = bisect_right(self.starts, position) - 1
        if k < 0:
            return 0
        return min(self.worked[k] + position - self.starts[k], self.worked[k + 1])

    def moment_worked(self, worked: int) -> DateTime:
        """The earliest moment before which that much open time lies, above 0 and up to `total`."""
        k = bisect_left(self.worked, worked, 1) - 1
        return self.within(k, worked - self.worked[k])

    def moment_worked_late(self, worked: int) -> DateTime:
        """The latest moment before which only that much open time lies, from 0 to below `total`."""
        k = bisect_right(self.worked, worked) - 1
        return self.within(k, worked - self.worked[k])

    def within(self, k: int, past: int) -> DateTime:
        """The moment so long past the start of segment `k`, up to its end."""
        opening = self.openings[k]
        if opening is None:
            return self.moment(self.starts[k] + past)
        return datetime.__add__(opening, timedelta(0, 0, past))

    def moment(self, position: int) -> DateTime:
        """A position as a moment in the calendar's zone."""
        return in_zone(self.zone, self.start + position)

    def end(self, k: int) -> int:
        """Where segment `k` ends."""
        return self.starts[k] + self.worked[k + 1] - self.worked[k]
